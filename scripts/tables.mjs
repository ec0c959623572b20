// Writes src/names/tables from packages that keep such data. `--check` writes nothing and fails where a file differs.
import { readFileSync, writeFileSync } from "node:fs";
import { confusables } from "./tables/confusables.mjs";
import { readings, simplified } from "./tables/han.mjs";
import { legalForms } from "./tables/legal-forms.mjs";

const FILES = {
  confusables: confusables(),
  "legal-forms": await legalForms(),
  readings: readings(),
  simplified: simplified(),
};

const check = process.argv.includes("--check");
for (const [name, text] of Object.entries(FILES)) {
  const file = new URL(`../src/names/tables/${name}.ts`, import.meta.url);
  if (!check) writeFileSync(file, text);
  else if (readFileSync(file, "utf8") !== text) {
    console.error(`src/names/tables/${name}.ts is not what npm run tables writes`);
    process.exitCode = 1;
  }
}
