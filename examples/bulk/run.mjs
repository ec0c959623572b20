// A file of 5,000 payments: every row gets a decision, what is wrong is listed, nothing is lost.
// Run after a build: node examples/bulk/run.mjs
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ruleset } from "interdict";
import { screenFile } from "interdict/bulk";

const folder = mkdtempSync(join(tmpdir(), "interdict-example-"));
try {
  const input = join(folder, "payments.csv");
  const output = join(folder, "decisions.csv");
  const generator = fileURLToPath(new URL("../../scripts/sample-payments.mjs", import.meta.url));
  if (spawnSync(process.execPath, [generator, input], { stdio: "inherit" }).status !== 0)
    throw new Error("the sample could not be written");

  const summary = await screenFile(ruleset, input, {
    output,
    facts: { usNexus: true },
    policy: "standard",
  });

  console.log("Columns, as guessed from the header:");
  for (const { header, field } of summary.mapping.columns) console.log(`  ${header.padEnd(16)} ${field}`);
  console.log(`  not read         ${summary.mapping.ignored.join(", ")}`);
  console.log(
    `\n${summary.rows} payments under ruleset ${summary.ruleset.digest.slice(0, 16)}, policy ${summary.policy}`,
  );
  console.log("  by action       ", summary.byAction);
  console.log("  by outcome      ", summary.byOutcome);
  console.log("  by basis        ", summary.byBasis);
  console.log("  by subject      ", summary.bySubject);
  console.log(`\n${summary.rejected} rows could not be read. Each is held:`);
  for (const { line, code, reason } of summary.rejectedRows)
    console.log(`  line ${line}: ${code}: ${reason.slice(0, 100)}`);

  const written = readFileSync(output, "utf8").trimEnd().split("\n");
  console.log(`\nThe first decisions that are not allow, of ${written.length - 1}:`);
  console.log(`  ${written[0]}`);
  for (const line of written.filter((row) => /,(?:hold|block),/.test(row)).slice(0, 5)) console.log(`  ${line}`);

  const told = summary.byAction.allow + summary.byAction.hold + summary.byAction.block;
  if (summary.rows !== 5000 || told !== 5000 || written.length !== 5001) throw new Error("a payment was lost");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
