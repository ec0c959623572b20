// The main job in one page: who is it, is it covered, from when, may this payment go ahead, what if, and which
// sentence says so. Run: npm run quickstart
import { check, coverage, effectiveDate, evaluate, explain, identified, screen, suppose } from "interdict";

const payment = /** @type {const} */ ({ activity: "payment", counterparty: { name: "支付宝" }, usNexus: true });

console.log("Who is 支付宝?");
for (const match of screen("支付宝"))
  console.log(`  ${match.subject} (${match.kind}), by ${match.by}, ${match.strength}`);

console.log("\nIs it covered, and by what?");
for (const { provision, relation, status } of coverage("支付宝"))
  console.log(`  ${provision}: ${relation}; on ${status.at} the provision is ${status.state}`);

const begins = effectiveDate("eo-13971/1(a)");
console.log("\nFrom when?");
console.log(`  ${begins.date} (${begins.operator})`);
for (const step of begins.steps) console.log(`  ${step}`);

console.log("\nMay this payment go ahead?");
for (const at of ["2021-02-18", "2021-03-01", "2021-06-09"]) {
  const { outcome, basis, action } = check({ ...payment, at });
  console.log(`  ${at}: the law says ${outcome} (${basis}); the standard policy says ${action}`);
}

console.log("\nWhat if Commerce had identified payments on 2021-02-20?");
const whatIf = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
const supposed = whatIf.check({ ...payment, at: "2021-03-01" });
console.log(
  `  2021-03-01: ${supposed.outcome} (${supposed.basis}), hypothetical: ${supposed.verdict?.hypothetical}; ${supposed.action}`,
);

console.log("\nWhich sentence says so? (as it happened, 2021-03-01)\n");
console.log(explain(evaluate({ ...payment, at: "2021-03-01" })));
