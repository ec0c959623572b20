// A handle is a ruleset with what the host states once: facts that fill gaps, and a policy that stands in where none is given.
import * as builtin from "interdict";
import { bind, identified, letter, revoked, ruleset, standard } from "interdict";
import * as core from "interdict/core";
import { describe, expect, it } from "vitest";
import { refused } from "./refused.js";

const WECHAT_PAY = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" } as const;
const CLEARED = {
  id: "fp-1",
  kind: "false-positive",
  reason: "Seen",
  requestedBy: "lee",
  approvedBy: "ortiz",
  expires: "2030-01-01",
} as const;
/** A supposed prohibition, under which US jurisdiction decides. */
const PAYMENTS = identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] });
const supposed = core.suppose(ruleset, PAYMENTS);

describe("standing facts fill only what is missing", () => {
  it.each<[string, core.StandingFacts | null, object, string]>([
    ["nothing stated, nothing standing", null, {}, "missing-facts"],
    ["standing: subject to US jurisdiction", { usNexus: true }, {}, "identified"],
    ["standing: not subject to it", { usNexus: false }, {}, "no-us-nexus"],
    ["a null in the transaction is a gap", { usNexus: true }, { usNexus: null }, "identified"],
    ["the transaction's own no goes before", { usNexus: true }, { usNexus: false }, "no-us-nexus"],
    ["the transaction's own yes goes before", { usNexus: false }, { usNexus: true }, "identified"],
    ["standing: within the United States", { withinUnitedStates: true }, {}, "identified"],
    ["standing: not within them says nothing of the parties", { withinUnitedStates: false }, {}, "missing-facts"],
    [
      "the transaction's own place goes before",
      { withinUnitedStates: true },
      { withinUnitedStates: false },
      "missing-facts",
    ],
    ["a stated no goes before a standing place", { withinUnitedStates: true }, { usNexus: false }, "no-us-nexus"],
    [
      "a standing no that a party contradicts is unknown",
      { usNexus: false },
      { parties: [{ name: "x", country: "US" }] },
      "missing-facts",
    ],
    ["a standing fact that no provision reads changes nothing", { personalUse: true }, { usNexus: true }, "identified"],
  ])("%s", (_, facts, transaction, basis) => {
    const handle = bind(supposed, { facts });
    expect(handle.evaluate({ ...WECHAT_PAY, ...transaction }).basis).toBe(basis);
    expect(handle.check({ ...WECHAT_PAY, ...transaction }).basis).toBe(basis);
  });

  it("a wrong type in a transaction is refused also where a standing fact could fill in", () => {
    const handle = bind(supposed, { facts: { usNexus: true } });
    expect(refused(() => handle.evaluate({ ...WECHAT_PAY, usNexus: "no" } as never))).toBe("invalid-input usNexus");
  });

  it("a wrong type of a party is refused whatever stands", () => {
    const handle = bind(supposed, { facts: { withinUnitedStates: true } });
    const transaction = { ...WECHAT_PAY, counterparty: { name: "WeChat Pay", country: 5 } };
    expect(refused(() => handle.evaluate(transaction as never))).toBe("invalid-input counterparty.country");
  });

  it("standing facts that contradict each other never come to a clear no", () => {
    const handle = () => bind(supposed, { facts: { usNexus: false, withinUnitedStates: true } });
    let basis = "refused";
    try {
      basis = handle().evaluate(WECHAT_PAY).basis;
    } catch {}
    expect(basis).not.toBe("no-us-nexus");
  });

  it("facts changed after binding change nothing", () => {
    const facts = { usNexus: true };
    const handle = bind(supposed, { facts });
    facts.usNexus = false;
    expect(handle.evaluate(WECHAT_PAY).basis).toBe("identified");
  });
});

describe("the handle's policy stands where none is given", () => {
  it.each<[string, core.BindOptions | null, core.CheckOptions | null | undefined, string]>([
    ["none at all: standard", null, undefined, "hold"],
    ["the handle's", { policy: "strict" }, undefined, "block"],
    ["the handle's, for options without one", { policy: "strict" }, { asKnownAt: "2021-03-01" }, "block"],
    ["the handle's, for a policy that is null", { policy: "strict" }, { policy: null }, "block"],
    ["the call's goes before", { policy: "strict" }, { policy: "letter" }, "allow"],
    ["a table goes before", { policy: "strict" }, { policy: { ...letter, id: "own" } }, "allow"],
  ])("%s", (_, options, given, action) => {
    const handle = bind(ruleset, options);
    expect(handle.check(WECHAT_PAY, given).action).toBe(action);
    expect(handle.decide(handle.evaluate(WECHAT_PAY), given?.policy).action).toBe(action);
  });

  it("keeps the day of knowledge that is given without a policy", () => {
    const handle = bind(ruleset, { policy: "letter" });
    expect(handle.check({ ...WECHAT_PAY, at: "2021-03-15" }, { asKnownAt: "2021-01-10" }).basis).toBe("open-act");
  });

  it("a bad policy in a call is held, and never falls back on the handle's", () => {
    const handle = bind(ruleset, { policy: "letter" });
    expect(handle.check(WECHAT_PAY, { policy: "lenient" as never })).toMatchObject({
      action: "hold",
      problem: { code: "invalid-policy" },
    });
    expect(handle.decide(handle.evaluate(WECHAT_PAY), "lenient" as never).because[0]?.row).toBe("fault");
  });
});

describe("misuse is loud at start-up", () => {
  it.each<[string, unknown, string]>([
    ["facts that are a text", { facts: "usNexus" }, "invalid-input facts"],
    ["facts that are a number", { facts: 1 }, "invalid-input facts"],
    ["facts that are a list", { facts: [true] }, "invalid-input facts.0"],
    ["a misspelt fact", { facts: { usNexsus: true } }, "invalid-input facts.usNexsus"],
    ["a fact that is no standing one", { facts: { license: null } }, "invalid-input facts.license"],
    ["a fact of a wrong type", { facts: { usNexus: "yes" } }, "invalid-input facts.usNexus"],
    ["a policy that nobody knows", { policy: "lenient" }, "invalid-policy policy"],
    [
      "a policy that allows faults",
      { policy: { ...standard, rows: { ...standard.rows, fault: "allow" } } },
      "invalid-policy policy.rows.fault",
    ],
  ])("%s", (_, options, expected) => {
    expect(refused(() => bind(ruleset, options as never))).toBe(expected);
  });

  it("facts that are null are no facts", () => {
    expect(bind(supposed, { facts: { usNexus: null as never } }).evaluate(WECHAT_PAY).basis).toBe("missing-facts");
  });

  it("what is no ruleset is refused by bind, not by the first payment", () => {
    expect(refused(() => bind({} as never))).toBe("invalid-ruleset ruleset");
  });

  it("options that are a text are refused, not passed over", () => {
    expect(refused(() => bind(ruleset, "strict" as never))).toContain("invalid-input");
  });
});

describe("handles do not influence each other", () => {
  it("three handles on one ruleset answer each by its own facts and policy, in any order", () => {
    const handles = [
      { handle: bind(supposed, { facts: { usNexus: true }, policy: "letter" }), action: "block" },
      { handle: bind(supposed, { facts: { usNexus: false }, policy: "letter" }), action: "allow" },
      { handle: bind(supposed, { policy: "letter" }), action: "hold" },
    ];
    for (const { handle, action } of [...handles, ...handles.reverse()])
      expect(handle.check(WECHAT_PAY).action).toBe(action);
  });

  it("a handle cannot be changed", () => {
    const handle = bind(ruleset);
    expect(Object.isFrozen(handle)).toBe(true);
    expect(() => Object.assign(handle, { check: () => ({ action: "allow" }) })).toThrow(TypeError);
  });

  it("the verbs work when they are taken off the handle", () => {
    const { check, evaluate, suppose } = bind(ruleset, { policy: "strict" });
    expect(check(WECHAT_PAY).action).toBe("block");
    expect(evaluate(WECHAT_PAY).basis).toBe("not-identified");
    expect(suppose(PAYMENTS).evaluate({ ...WECHAT_PAY, usNexus: true }).outcome).toBe("prohibited");
  });
});

describe("what is supposed on a handle keeps its facts and its policy", () => {
  const us = bind(ruleset, { facts: { usNexus: true }, policy: "strict" });

  it("keeps the facts", () => {
    expect(us.suppose(PAYMENTS).evaluate(WECHAT_PAY).outcome).toBe("prohibited");
    expect(bind(ruleset).suppose(PAYMENTS).evaluate(WECHAT_PAY).outcome).toBe("undetermined");
  });

  it("keeps the policy", () => {
    const what = us.suppose(revoked({ ref: "eo-14034", on: "2021-07-01" }));
    expect(what.check(WECHAT_PAY).action).toBe("block");
    expect(what.decide(what.evaluate(WECHAT_PAY)).policy).toBe("strict");
  });

  it("leaves the handle as it was", () => {
    us.suppose(PAYMENTS);
    expect(us.evaluate(WECHAT_PAY)).toMatchObject({ basis: "not-identified", hypothetical: false });
    expect(us.ruleset).toBe(ruleset);
  });

  it("can be supposed upon again", () => {
    const twice = us.suppose(PAYMENTS).suppose(revoked({ ref: "eo-13971", on: "2021-02-25" }));
    expect(twice.evaluate(WECHAT_PAY).basis).toBe("ended");
    expect(twice.ruleset.suppositions).toHaveLength(2);
  });

  it("keeps the policy also where the caller has changed the options since", () => {
    const options: { policy: "strict" | "letter" } = { policy: "strict" };
    const handle = bind(ruleset, options);
    options.policy = "letter";
    expect(handle.suppose(revoked({ ref: "eo-14034", on: "2021-07-01" })).check(WECHAT_PAY).action).toBe("block");
  });
});

describe("the names that hosts import", () => {
  const VERBS = [
    ...["check", "coverage", "decide", "duties", "effectiveDate"],
    ...["evaluate", "explain", "screen", "status", "suppose", "timeline"],
    ...["changes", "diff", "extend", "memo", "rescreen", "upcoming"],
    ...["clearanceFor", "lapsed", "record", "replay"],
  ];
  const SUPPOSITIONS = ["designated", "enjoined", "extended", "identified", "lifted", "postponed", "revoked", "stayed"];
  const SHARED = ["verify", "InterdictError", "bind", "computeDate", "letter", "standard", "strict", ...SUPPOSITIONS];

  SHARED.push("defineInstrument");

  it("interdict: the verbs, their tools and the ruleset, and nothing besides", () => {
    expect(Object.keys(builtin).sort()).toEqual([...VERBS, ...SHARED, "ruleset"].sort());
  });

  it("interdict/core: the same verbs, and compile in the place of the ruleset", () => {
    expect(Object.keys(core).sort()).toEqual([...VERBS, ...SHARED, "compareNames", "compile"].sort());
  });

  it("a handle: the verbs and its ruleset", () => {
    expect(Object.keys(bind(ruleset)).sort()).toEqual([...VERBS, "computeDate", "ruleset", "verify"].sort());
  });

  it("what both share is one and the same", () => {
    const [here, there] = [new Map<string, unknown>(Object.entries(builtin)), new Map(Object.entries(core))];
    for (const name of SHARED) expect(here.get(name)).toBe(there.get(name as never));
  });

  it.each(VERBS.filter((verb) => !["suppose", "extend", "decide", "explain"].includes(verb)))(
    "core's %s with the ruleset first answers as interdict's does",
    (verb) => {
      const given: Record<string, readonly unknown[]> = {
        check: [WECHAT_PAY],
        evaluate: [WECHAT_PAY],
        record: [builtin.check(WECHAT_PAY), WECHAT_PAY],
        replay: [builtin.record(builtin.check(WECHAT_PAY), WECHAT_PAY)],
        clearanceFor: [builtin.evaluate(WECHAT_PAY), CLEARED],
        lapsed: [builtin.clearanceFor(builtin.evaluate(WECHAT_PAY), CLEARED)],
        screen: ["WeChat Pay"],
        coverage: ["WeChat Pay", { at: "2021-03-01" }],
        status: ["eo-13971/1(a)", { at: "2021-03-01" }],
        effectiveDate: ["eo-13971/1(e)"],
        timeline: ["eo-13971"],
        duties: ["eo-13971"],
        changes: [{ at: "2021-02-18" }, { at: "2021-02-19" }],
        upcoming: [{ at: "2021-01-10", asKnownAt: "2021-01-10" }, 60],
        diff: [supposed, { subjects: ["alipay"], activities: ["payment"], asKnownAt: ["2026-08-20", "2026-08-21"] }],
        rescreen: [[builtin.evaluate(WECHAT_PAY)]],
        memo: [builtin.evaluate(WECHAT_PAY)],
      };
      const args = given[verb] ?? [];
      const ours = (builtin as never as Record<string, (...all: unknown[]) => unknown>)[verb]?.(...args);
      const theirs = (core as never as Record<string, (...all: unknown[]) => unknown>)[verb]?.(ruleset, ...args);
      expect(ours).toBeDefined();
      expect(theirs).toEqual(ours);
    },
  );
});
