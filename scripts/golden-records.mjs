// Writes the golden records of this version, once: one for each answer that the law can give. Against the build.
//
//   npm run build && node scripts/golden-records.mjs
//
// What was written once is never written anew: records of a version that has them already are refused.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import canonicalize from "canonicalize";
import { bind, compile } from "interdict/core";

const records = new URL("../test/golden/records/", import.meta.url);
const read = (file) => JSON.parse(readFileSync(new URL(file, records), "utf8"));

const handle = bind(compile(read("every-answer/law.json")));
const kept = read("every-answer/questions.json").map(({ name, transaction, asKnownAt }) => {
  const record = handle.record(handle.check(transaction, { asKnownAt }), transaction);
  const answer = [
    record.verdict?.outcome,
    record.verdict?.basis,
    ...(record.verdict?.enforcement ? ["unenforced"] : []),
  ];
  if (answer.join("-") !== name) throw new Error(`${name} is answered ${answer.join("-")}`);
  return { name, record };
});

const version = kept[0].record.engine;
const folder = new URL(`every-answer/${version}/`, records);
if (existsSync(folder)) throw new Error(`version ${version} has its golden records`);
mkdirSync(folder);
for (const { name, record } of kept) writeFileSync(new URL(`${name}.json`, folder), `${canonicalize(record)}\n`);

// Every file with its hash, so that none goes missing or changes unnoticed.
const files = readdirSync(records, { recursive: true }).filter((file) => file.endsWith(".json"));
const sums = files.sort().map((file) => {
  const hash = createHash("sha256")
    .update(readFileSync(new URL(file, records)))
    .digest("hex");
  return `${hash}  ${file}`;
});
writeFileSync(new URL("SHA256SUMS", records), `${sums.join("\n")}\n`);
console.log(`${kept.length} golden records of version ${version}`);
