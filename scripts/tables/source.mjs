import { readFileSync } from "node:fs";

/** The packages whose data the tables hold, with the day of the release that was used. */
const RELEASES = {
  unhomoglyph: {
    version: "1.0.6",
    date: "2020-05-18",
    licence: "MIT; data: confusables.txt of Unicode 13.0.0, Unicode License",
  },
  "opencc-js": { version: "1.4.2", date: "2026-08-22", licence: "MIT; data: OpenCC's dictionaries, Apache-2.0" },
  "pinyin-pro": { version: "3.29.4", date: "2026-09-11", licence: "MIT" },
};

/** Says in one line where a table comes from. Fails where another release is installed than the one that is named. */
export function sourceOf(name) {
  const { version, date, licence } = RELEASES[name];
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  const installed = JSON.parse(readFileSync(file, "utf8")).version;
  if (installed !== version)
    throw new Error(`${name} ${installed} is installed, but ${version} is named as the source`);
  return `${name} ${version}, ${date} (${licence})`;
}

/** Writes a generated file: where it comes from, and one constant. */
export function table({ from, is, name, text }) {
  return [
    `// Source: ${from}.`,
    "// Written by `npm run tables`; do not edit.",
    `/** ${is} */`,
    "// biome-ignore format: one literal",
    `export const ${name} = ${JSON.stringify(text)};`,
    "",
  ].join("\n");
}
