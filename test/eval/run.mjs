// Writes docs/recognition.md: how well the built package recognises, and how fast. Needs a build: npm run eval makes one.
// A folder given as the first argument is measured in place of dist, and the page is then printed.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { report } from "./report.mjs";

const [folder] = process.argv.slice(2);
const load = (entry) =>
  folder === undefined
    ? import(entry === "index" ? "interdict" : `interdict/${entry}`)
    : import(pathToFileURL(resolve(folder, `${entry}.js`)).href);

const { screen, ruleset } = await load("index");
const { compareNames } = await load("core");
const text = report({ screen, ruleset, compareNames });

if (folder !== undefined) process.stdout.write(text);
else {
  const page = new URL("../../docs/recognition.md", import.meta.url);
  writeFileSync(page, text);
  console.log(`docs/recognition.md written, ${readFileSync(page, "utf8").split("\n").length} lines.`);
}
