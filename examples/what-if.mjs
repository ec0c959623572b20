// What if: suppositions on top of the recorded law. Every answer says that it is hypothetical.
// Run after a build: node examples/what-if.mjs
import { evaluate, identified, revoked, suppose } from "interdict";

/** @type {import("interdict").Transaction} */
const payment = { at: "2021-03-01", activity: "payment", counterparty: "Alipay", usNexus: true };

/** @type {(title: string, verdict: import("interdict").Verdict) => void} */
const say = (title, { outcome, basis, hypothetical }) =>
  console.log(`${title}\n  ${outcome} (${basis})${hypothetical ? ", hypothetical" : ""}\n`);

say("As it happened", evaluate(payment));

const payments = identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] });
const world = suppose(payments);
say("Commerce identifies payments on 2021-02-20", world.evaluate(payment));
say("The same, and the transaction is hosting", world.evaluate({ ...payment, activity: "hosting" }));
say("The same, and whether the US is involved is not stated", world.evaluate({ ...payment, usNexus: null }));
say("The same, asked of the day before it", world.evaluate({ ...payment, at: "2021-02-19" }));

const tooEarly = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-10", activities: ["payment"] }));
const early = tooEarly.evaluate(payment);
say("Commerce identifies them on 2021-02-10, before it may", early);
console.log(`  ${early.findings[0]?.tests.find((t) => t.holds === false)?.because}\n`);

const tencentOnly = suppose(
  identified({
    under: "eo-13971/1(e)",
    on: "2021-02-20",
    activities: ["payment"],
    persons: ["tencent-holdings"],
  }),
);
say("Only Tencent is identified; the payment is by Alipay", tencentOnly.evaluate(payment));
say(
  "Only Tencent is identified; the payment is by WeChat Pay",
  tencentOnly.evaluate({ ...payment, counterparty: "WeChat Pay" }),
);

const summer = { ...payment, at: "2021-08-01" };
say("Payments identified, 2021-08-01: the order had been revoked", world.evaluate(summer));
say(
  "Payments identified, and the order revoked only on 2021-12-01",
  world.suppose(revoked({ ref: "eo-13971", on: "2021-12-01" })).evaluate(summer),
);
console.log(`Supposed worlds have digests of their own, so that no record of one passes for the law:
  recorded ${evaluate(payment).ruleset.digest.slice(0, 16)}
  supposed ${world.ruleset.digest.slice(0, 16)}`);
