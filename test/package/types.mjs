// The types under TypeScript 5.9, 6.0 and 7.0, resolved as nodenext and as bundler, strict, with library checks on:
// first without the types of Node and of the browser, then with those of Node, which the leaves need.
import { add, consumer, node, write } from "./consumer.mjs";
import { check, note } from "./report.mjs";

const COMPILERS = { 5.9: "typescript-5.9", "6.0": "typescript-6.0", "7.0": "typescript-7.0" };
const PURE = ["pure.ts", "pure.cts"];
const SCHEMA = ["schema.ts", "schema.cts"];
const LEAVES = ["leaves.ts", "leaves.cts"];

const install = Object.entries(COMPILERS).map(([version, alias]) => `${alias}@npm:typescript@~${version}`);
const where = consumer("types", { install, files: [...PURE, ...SCHEMA, "url.d.ts", ...LEAVES] });

const RESOLUTIONS = { nodenext: "nodenext", bundler: "preserve" };

function compile(alias, resolution, files, types) {
  const compilerOptions = {
    target: "es2022",
    lib: ["es2022"],
    types,
    module: RESOLUTIONS[resolution],
    moduleResolution: resolution,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    resolveJsonModule: true,
    skipLibCheck: false,
    noEmit: true,
  };
  write(where, "tsconfig.json", JSON.stringify({ compilerOptions, files }));
  return node(where, [`node_modules/${alias}/bin/tsc`, "--project", "."]);
}

function matrix(files, types, what) {
  for (const [version, alias] of Object.entries(COMPILERS))
    for (const resolution of Object.keys(RESOLUTIONS)) {
      const { status, said } = compile(alias, resolution, files, types);
      check(status === 0, `TypeScript ${version}, ${resolution}: ${what}`, said);
    }
}

matrix(PURE, [], "interdict, core, sources and psp, without the types of Node or of the browser");
for (const [version, alias] of Object.entries(COMPILERS)) {
  const { status, said } = compile(alias, "nodenext", [...SCHEMA, "url.d.ts"], []);
  check(status === 0, `TypeScript ${version}: schema without them, but for the URL that zod's types name`, said);
}
const bare = compile(COMPILERS["6.0"], "nodenext", LEAVES, []);
check(bare.status !== 0, "http, bulk and audit do need the types of Node: the line above can fail");
note(`a leaf without them says: ${bare.said.split("\n")[0]}`);
add(where, ["@types/node@20"]);
matrix([...PURE, ...SCHEMA, ...LEAVES], ["node"], "every entry, with the types of Node");
