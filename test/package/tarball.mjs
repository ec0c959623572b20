// What is in the tarball, and how large it is; publint and attw on the tarball itself.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { folder, node, root, run, tarball } from "./consumer.mjs";
import { check } from "./report.mjs";

const EXPECTED = [
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|docs\/licences\.md)$/,
  /^docs\/schema\/(?:record|rule-source|transaction)\.schema\.json$/,
  /^dist\/(?:index|core|schema|sources|http|psp|bulk|bulk-worker|audit|cli)\.(?:c?js|c?js\.map|d\.c?ts)$/,
  /^dist\/chunk-[A-Z0-9]{8}\.c?js(?:\.map)?$/,
  /^dist\/[a-z-]+-[\w-]{8}\.d\.c?ts$/,
];
const MOST_BYTES = 3_500_000;

const where = folder("tarball");
const listed = run(where, "tar", ["-xvzf", tarball()]).stdout.trim().split("\n").sort();
const files = listed.map((name) => name.replace(/^package\//, ""));
const unexpected = files.filter((file) => !EXPECTED.some((pattern) => pattern.test(file)));
check(
  unexpected.length === 0,
  "nothing unexpected is in the tarball: no tests, no sources beyond maps",
  unexpected.join("\n"),
);

const inside = (file) => readFileSync(join(where, "package", file));
const packed = readFileSync(tarball()).length;
check(packed < MOST_BYTES, `the tarball is smaller than ${MOST_BYTES} bytes`, packed);
console.log(`      ${packed} bytes packed, ${files.length} files:`);
for (const file of files) console.log(`      ${String(inside(file).length).padStart(8)}  ${file}`);

const missing = files
  .filter((file) => /\.c?js$/.test(file))
  .flatMap((file) => [
    ...inside(file)
      .toString()
      .matchAll(/(?:from|import|require\(|import\()\s*['"]\.\/([^'"]+)['"]/g),
  ])
  .map(([, name]) => `dist/${name}`)
  .filter((name) => !files.includes(name));
check(missing.length === 0, "every file that the build imports is in it", missing);

const maps = files.filter((file) => file.endsWith(".map")).map((file) => JSON.parse(inside(file).toString()));
const outside = maps
  .flatMap(({ sources }) => sources)
  .filter((source) => !/^\.\.\/(?:src|node_modules)\//.test(source));
check(outside.length === 0, "no source map names a path of the machine that built it", outside.join("\n"));

const { scripts } = JSON.parse(inside("package.json").toString());
const onInstall = ["preinstall", "install", "postinstall"].filter((name) => scripts?.[name] !== undefined);
check(onInstall.length === 0, "no code runs when it is installed", onInstall);

const tool = (name, args) => node(root, [join("node_modules", ".bin", name), ...args]);
const lint = tool("publint", ["run", tarball(), "--strict"]);
check(lint.status === 0, "publint finds nothing", lint.said);
const types = tool("attw", [tarball(), "--profile", "node16", "--no-color", "--no-emoji"]);
check(types.status === 0, "attw finds the right types for every entry and way of importing", types.said);
