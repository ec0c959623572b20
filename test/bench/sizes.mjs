import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { table } from "../eval/report/markdown.mjs";

const cwd = fileURLToPath(new URL("../..", import.meta.url));
const PROSE = new Set(["summary", "what", "note", "heading", "basis", "quote", "question", "fullTitle", "reason"]);

/** The bundles as a consumer would build them, minified and compressed, by the same tool that guards them. */
export async function sizes({ ruleset }) {
  const { stdout } = await promisify(execFile)("npx", ["size-limit", "--json"], { cwd }).catch((error) => error);
  const rows = JSON.parse(stdout);
  const [core, , whole] = rows;
  const prose = zipped(ruleset.source) - zipped(ruleset.source, blank);
  return {
    budgets: [
      row("`evaluate` of `interdict/core`, without data, gzipped", core.size, 12),
      row("`interdict` without prose, gzipped", whole.size - prose, 60),
    ],
    text: [
      "## Size",
      "",
      "Bundled with its dependencies, minified and gzipped, by the tool that guards it (`npm run size`). Why the budgets for size are missed: [0007](decisions/0007-size.md).",
      "",
      ...table(
        ["bundle", "kB", "guarded at, kB"],
        rows.map(({ name, size, sizeLimit }) => [name, kilobytes(size), (sizeLimit / 1000).toFixed(0)]),
      ),
      "",
    ],
  };
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

function row(what, size, most) {
  return { what, budget: `at most ${most} kB`, figure: `${kilobytes(size)} kB`, met: size <= most * 1000 };
}

const zipped = (data, replacer) => gzipSync(JSON.stringify(data, replacer)).length;
const blank = (key, value) => (PROSE.has(key) ? undefined : value);
