// Two times: one day, as it was known on different days. An act that became known later has not happened yet.
// Run after a build: node examples/two-times.mjs
import { evaluate } from "interdict";

/** @type {import("interdict").Transaction} */
const payment = { at: "2021-03-15", activity: "payment", counterparty: "WeChat Pay", usNexus: true };

/** @type {[day: string, then: string][]} */
const daysOfKnowledge = [
  ["2021-01-04", "the day before the order was signed"],
  ["2021-01-10", "signed and published; 1(a) begins on 2021-02-19"],
  ["2021-02-25", "1(a) has begun; the Secretary may still identify"],
  ["2021-03-15", "the day itself is over, and nothing was identified"],
  ["2021-06-21", "the order is revoked; Commerce's document attests that nothing was identified under it"],
];

/** @param {import("interdict").Range} range */
const span = ([from, to]) => `${from ?? "any day"} to before ${to ?? "any day"}`;

console.log(`A payment with WeChat Pay on ${payment.at}\n`);
for (const [asKnownAt, then] of daysOfKnowledge) {
  const { outcome, basis, confidence, constantWithin, missing } = evaluate(payment, { asKnownAt });
  console.log(`as known on ${asKnownAt}: ${outcome} (${basis}), ${confidence}`);
  console.log(`  ${then}`);
  for (const act of missing.acts) {
    const answers = act.answers.map((a) => `${a.answer}: ${a.outcome}`).join("; ");
    console.log(`  awaits ${act.by}, by the power of ${act.power}. ${answers}`);
  }
  console.log(`  the same for days ${span(constantWithin.at)}`);
  console.log(`  with the knowledge of ${span(constantWithin.asKnownAt)}\n`);
}
