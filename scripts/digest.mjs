// Checks the built-in ruleset against every invariant, computes its digest and writes it to src/builtin-digest.ts.
// Run through `npm run digest`, which builds first; a test fails as long as the constant is stale.
import { writeFileSync } from "node:fs";
import { compile } from "../dist/core.js";
import { ruleset } from "../dist/index.js";

const { digest } = compile(ruleset.source);
const file = new URL("../src/builtin-digest.ts", import.meta.url);
writeFileSync(
  file,
  `// Written by \`npm run digest\`: SHA-256 of the built-in ruleset in canonical JSON.\nexport const BUILTIN_DIGEST = "${digest}";\n`,
);
console.log(`built-in ruleset: no invariant broken, digest ${digest}`);
