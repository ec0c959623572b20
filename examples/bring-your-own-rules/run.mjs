// A host's own rules as a file of JSON: linted, compiled alone, laid beside the law, and asked. The rule is invented;
// docs/data-model.md says what each field means.
// Run after a build: node examples/bring-your-own-rules/run.mjs
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { check, extend, InterdictError } from "interdict";
import { bind, compile } from "interdict/core";
import { ruleSourceSchema } from "interdict/schema";

const file = fileURLToPath(new URL("rules.json", import.meta.url));
const data = JSON.parse(readFileSync(file, "utf8"));

// What `npx interdict` runs in a project that has the package installed.
const manifest = import.meta.resolve("interdict/package.json");
const { bin } = JSON.parse(readFileSync(new URL(manifest), "utf8"));
const command = fileURLToPath(new URL(bin.interdict, manifest));

/** @type {(...words: string[]) => number | null} */
const interdict = (...words) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...words], { encoding: "utf8" });
  console.log(`$ interdict ${words.map((word) => word.replaceAll(file, "rules.json")).join(" ")}`);
  console.log(`${stdout}${stderr}exit code ${status}\n`);
  return status;
};

// 1. Lint: every problem at once, with its path. This belongs in the CI of the host.
if (interdict("ruleset", "lint", file) !== 0) process.exit(1);

// 2. Alone: the host's rules and nothing else. The schema gives the data its type.
const house = bind(compile(ruleSourceSchema.parse(data)));
console.log(`Alone: ${house.ruleset.id} ${house.ruleset.version}, current through ${house.ruleset.currentThrough}`);
for (const step of house.effectiveDate("acme-12/1").steps) console.log(`  section 1 begins: ${step}`);

// 3. Beside the law: one question, both answers in one verdict. A finding says whose rule it is.
const { instruments, parties } = ruleSourceSchema.parse(data);
const both = extend({ instruments, parties });
console.log(`\nBeside the law: ${both.ruleset.id} ${both.ruleset.version}`);
for (const at of ["2026-03-03", "2026-03-04", "2026-07-01"]) {
  /** @type {import("interdict").Transaction} */
  const payout = { at, activity: "payment", counterparty: { provider: "acme-gateway", paymentMethod: "MNGO" } };
  const { action, basis, verdict } = both.check(payout);
  const [finding] = verdict?.findings ?? [];
  console.log(`  ${at}: ${action} (${basis}), origin ${finding?.origin}; by the law alone ${check(payout).action}`);
}

// 4. The same on the command line, with its exit codes: 1 is block, 0 is allow.
console.log("");
const blocked = interdict("check", "Mango Labs", "--at", "2026-04-01", "--ruleset", `builtin+${file}`);
const allowed = interdict("check", "Mango Labs", "--at", "2026-07-01", "--ruleset", `builtin+${file}`);
if (blocked !== 1 || allowed !== 0) throw new Error("the house rule does not decide as it should");

// 5. A mistake is found when it is compiled, and never by a payment.
try {
  compile({ ...data, currentThrough: "20 August 2026" });
} catch (error) {
  if (!(error instanceof InterdictError)) throw error;
  for (const { path, message, received } of error.problems) console.log(`${path}: ${message} (${received})`);
}
