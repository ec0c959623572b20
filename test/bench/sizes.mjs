import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const PROSE = new Set(["summary", "what", "note", "heading", "basis", "quote", "question", "fullTitle", "reason"]);

/** The bundles as a consumer would build them, minified and compressed, by the same tool that guards them. */
export async function sizes({ ruleset }) {
  const { stdout } = await promisify(execFile)("npx", ["size-limit", "--json"], { cwd }).catch((error) => error);
  const rows = JSON.parse(stdout).map(({ name, size, sizeLimit }) => ({
    what: `size: ${name}`,
    figure: `${(size / 1000).toFixed(1)} kB`,
    budget: `guarded at ${(sizeLimit / 1000).toFixed(0)} kB`,
    size,
  }));
  const withoutProse = rows.at(-1).size - (zipped(ruleset.source) - zipped(ruleset.source, blank));
  return [
    ...rows,
    { what: "size: interdict without prose", figure: `${(withoutProse / 1000).toFixed(1)} kB`, budget: "<= 60 kB" },
  ];
}

const zipped = (data, replacer) => gzipSync(JSON.stringify(data, replacer)).length;
const blank = (key, value) => (PROSE.has(key) ? undefined : value);
