// Interdict, asked the same: by all the law that it holds, with the identification supposed, and by the rule alone.
import { evaluate, identified, ruleset, suppose } from "interdict";
import { bind, compile } from "interdict/core";
import { policy, sourceOf } from "../instrument.mjs";
import { ACTIVITY, FROM, TO } from "../rule.mjs";

/** Written as a host would write it. */
const read = ({ app, day, activity, usNexus, personalUse }) =>
  personalUse === undefined
    ? { at: day, activity, counterparty: { androidPackage: app }, usNexus }
    : { at: day, activity, counterparty: { androidPackage: app }, usNexus, personalUse };

/** Written as many a host would, too: V8 gives every such object a hidden class of its own. */
const readSpread = (facts) => {
  const { at, ...row } = read(facts);
  return { ...row, at };
};

/** The other engines answer true or false; of three outcomes the third may not come up where nothing is missing. */
function engine(answer, form = read) {
  return {
    read: form,
    ask: (transaction) => {
      const { outcome } = answer(transaction);
      if (outcome === "undetermined") throw new Error("undetermined");
      return outcome === "prohibited";
    },
    say: (transaction) => {
      const { outcome, missing } = answer(transaction);
      return outcome === "undetermined" ? `undetermined; asks for ${missing.facts.map(({ fact }) => fact)}` : outcome;
    },
  };
}

const world = () => suppose(identified({ under: "eo-13971/1(e)", on: FROM, activities: [ACTIVITY] }));

export const supposed = {
  name: "interdict, all its law",
  how: "`evaluate` with findings, the identification supposed",
  make: () => engine(world().evaluate),
};

export const checked = {
  name: "interdict, all its law, decided",
  how: "`check`: the same, and the action of the standard policy",
  make: () => engine(world().check),
};

export const supposedSpread = {
  name: "interdict, all its law, from `{ ...row, at }`",
  how: "`evaluate`, each transaction spread from another object and added to, which gives it a hidden class of its own; the rule by hand had none such to read",
  make: () => engine(world().evaluate, readSpread),
};

export const ruleAlone = {
  name: "interdict, the rule alone",
  how: "`evaluate` with findings, a ruleset of one instrument",
  make({ exemption } = {}) {
    const exemptions = exemption ? ["personalUse"] : [];
    const source = sourceOf([policy({ id: "bench", names: NAMED, from: FROM, to: TO, exemptions })], {});
    return engine(bind(compile({ ...source, parties: ruleset.source.parties })).evaluate);
  },
};

/** Nothing was identified in fact, so this answers another question: it is measured, and never compared. */
export const recorded = {
  name: "interdict, the law as recorded",
  how: "`evaluate` with findings; another question: nothing was identified, so nothing is prohibited",
  other: true,
  make: () => engine(evaluate),
};

const NAMED = ["alipay", "camscanner", "qq-wallet", "shareit", "tencent-qq", "vmate", "wechat-pay", "wps-office"];
