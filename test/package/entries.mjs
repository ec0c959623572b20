// Every entry by import and by require, one error class in each format, the JSON schemas, the command through npx.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { consumer, node, run } from "./consumer.mjs";
import { check } from "./report.mjs";

const where = consumer("entries", { files: ["entries.mjs", "entries.cjs"] });

for (const file of ["entries.mjs", "entries.cjs"]) {
  const { status, said } = node(where, [file]);
  check(status === 0, `${file}: every entry loads and answers, with one InterdictError`, said);
}

const installed = join(where, "node_modules", "interdict");
const { exports } = JSON.parse(readFileSync(join(installed, "package.json"), "utf8"));
const tried = readFileSync(join(where, "entries.mjs"), "utf8");
for (const entry of Object.keys(exports))
  if (!entry.endsWith(".json"))
    check(tried.includes(`"${entry.replace(/^\./, "interdict")}"`), `the entry ${entry} is one of those tried`);

const inner = node(where, ["--input-type=module", "-e", 'await import("interdict/dist/index.js")']);
check(inner.status !== 0 && inner.said.includes("ERR_PACKAGE_PATH_NOT_EXPORTED"), "nothing else can be imported");

const bin = join(where, "node_modules", ".bin", "interdict");
for (const [args, exit] of [
  [["check", "Corner Bakery", "--at", "2021-03-01"], 0],
  [["check", "WeChat Pay", "--at", "2021-03-01", "--policy", "strict"], 1],
  [["check", "WeChat Pay", "--at", "2021-03-01"], 3],
  [["check", "WeChat Pay", "--at", "2021-02-30"], 3],
  [["check", "WeChat Pay", "--plicy", "letter"], 2],
]) {
  const { status, said } = run(where, bin, args);
  check(status === exit, `interdict ${args.join(" ")} exits with ${exit}`, `${status}: ${said}`);
}
const version = run(where, "npx", ["--no-install", "interdict", "--version"]);
check(version.status === 0 && /\d+\.\d+\.\d+/.test(version.stdout), "npx interdict --version", version.said);
