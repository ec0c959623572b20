// Writes docs/law.md, docs/coverage.md and docs/press-claims.md from the built-in ruleset and the vectors, so that no
// page can say what the data does not. Run after a build: node docs/generate.mjs; with --check it writes nothing and
// exits 1 where a page is stale.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { coveragePage } from "./generate/coverage.mjs";
import { lawPage } from "./generate/law.mjs";
import { pressClaimsPage } from "./generate/press-claims.mjs";

/** The text of every generated page, by its file name in docs/. */
export function pages() {
  return new Map([
    ["law.md", lawPage()],
    ["coverage.md", coveragePage()],
    ["press-claims.md", pressClaimsPage()],
  ]);
}

const folder = new URL("./", import.meta.url);

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const [name, text] of pages()) {
    const file = new URL(name, folder);
    const held = existsSync(file) ? readFileSync(file, "utf8") : "";
    if (held === text) console.log(`docs/${name} is current.`);
    else if (process.argv.includes("--check")) {
      console.error(`docs/${name} is stale: run node docs/generate.mjs.`);
      process.exitCode = 1;
    } else {
      writeFileSync(file, text);
      console.log(`docs/${name} written.`);
    }
  }
}
