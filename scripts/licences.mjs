// Writes docs/licences.md: under which licence each runtime dependency is, and each package whose code or data is
// carried inside the build, with the notices that have to go along. `--check` writes nothing and fails where the page
// differs. What is carried inside is read off the source maps of dist, so this runs after a build.
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../", import.meta.url));
const page = `${root}docs/licences.md`;
const KNOWN = ["MIT", "Apache-2.0", "MIT AND Apache-2.0", "ISC", "BSD-2-Clause", "BSD-3-Clause"];

/** Packages from whose data tables were written into the build; each table's file names them too. */
const DATA = {
  unhomoglyph: { table: "src/names/tables/confusables.ts", of: "Unicode's confusables.txt 13.0.0, Unicode-DFS-2016" },
  "opencc-js": { table: "src/names/tables/simplified.ts", of: "OpenCC's dictionaries, Apache-2.0" },
  "pinyin-pro": { table: "src/names/tables/readings.ts", of: "its own" },
};
const DATA_NOTICES =
  "`src/names/tables/legal-forms.ts` holds data of opensanctions/rigour (MIT, Copyright (c) 2023 OpenSanctions Datenbanken GmbH); the words of that licence are those that stand below. confusables.txt: Copyright (c) 1991-2020 Unicode, Inc. All rights reserved. Distributed under the Terms of Use in https://www.unicode.org/copyright.html.";
const read = (file) => readFileSync(`${root}${file}`, "utf8");

const manifest = (name) => JSON.parse(read(`node_modules/${name}/package.json`));

/** The packages whose modules were bundled, by the source maps. */
function bundled() {
  const names = new Set();
  const maps = existsSync(`${root}dist`) ? readdirSync(`${root}dist`).filter((file) => /js\.map$/.test(file)) : [];
  if (maps.length === 0) throw new Error("dist is missing: run npm run build first");
  for (const map of maps)
    for (const source of JSON.parse(read(`dist/${map}`)).sources) {
      const inside = /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1];
      if (inside !== undefined) names.add(inside);
    }
  return [...names].sort();
}

function licenceOf(name) {
  const { license } = manifest(name);
  if (!KNOWN.includes(license))
    throw new Error(`${name} is under ${license ?? "no licence"}: read it before it is carried`);
  return license;
}

function notice(name) {
  const file = readdirSync(`${root}node_modules/${name}`).find((one) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(one));
  if (file === undefined) throw new Error(`${name} has no licence text that could go along`);
  const text = read(`node_modules/${name}/${file}`).replaceAll("\r\n", "\n").trim();
  return `### ${name} ${manifest(name).version}\n\n\`\`\`text\n${text}\n\`\`\``;
}

const { dependencies } = JSON.parse(read("package.json"));
const inside = bundled();
const direct = Object.keys(dependencies);
const rows = [...new Set([...direct, ...inside])].sort().map((name) => {
  const how = direct.includes(name) ? "dependency" : "development dependency";
  return `| ${name} | ${manifest(name).version} | ${licenceOf(name)} | ${how}${inside.includes(name) ? ", code inside" : ""} |`;
});
for (const [name, { table, of }] of Object.entries(DATA))
  rows.push(`| ${name} | ${manifest(name).version} | ${licenceOf(name)} | data in \`${table}\` (${of}) |`);

const written = `# Licences

Interdict is under the MIT licence. \`npm run licences\` writes this page from what was built; do not edit it. No runtime
dependency has dependencies of its own. Optional peers are not listed: the host installs them itself.

| package | version | licence | how it is used |
|---|---|---|---|
${rows.join("\n")}

${DATA_NOTICES}

## Notices of what is carried inside

${[...new Set([...inside, ...Object.keys(DATA)])].sort().map(notice).join("\n\n")}
`;

if (!process.argv.includes("--check")) writeFileSync(page, written);
else if (!existsSync(page) || readFileSync(page, "utf8") !== written) {
  console.error("docs/licences.md is not what npm run licences writes");
  process.exitCode = 1;
} else console.log(`licences: ${rows.length} packages, each under a known licence, docs/licences.md is current.`);
