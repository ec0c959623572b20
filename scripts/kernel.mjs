// Writes src/adapters/bulk/kernel-module.ts from the AssemblyScript in src/adapters/bulk/kernel. `--check` writes nothing
// and fails where the file differs. The compiler is needed only where a source is changed, so it is no dependency:
//
//   npm install --no-save assemblyscript@0.28.20 && node scripts/kernel.mjs
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { main } from "assemblyscript/asc";

const folder = new URL("../src/adapters/bulk/kernel/", import.meta.url);
const target = new URL("../src/adapters/bulk/kernel-module.ts", import.meta.url);

// The sources end in .as, so that nothing else takes them for TypeScript.
const readFile = (name) => {
  const found = /(\w+)\.ts$/.exec(name)?.[1];
  const files = readdirSync(folder);
  return found !== undefined && files.includes(`${found}.as`)
    ? readFileSync(new URL(`${found}.as`, folder), "utf8")
    : null;
};
let wasm;
const writeFile = (_name, contents) => {
  wasm = contents;
};
const flags = [
  "--outFile",
  "kernel.wasm",
  "--runtime",
  "stub",
  "--importMemory",
  "--noAssert",
  "--enable",
  "simd",
  "-O3",
  "--converge",
];
const { error, stderr } = await main(["kernel.ts", ...flags], { readFile, writeFile, listFiles: () => [] });
if (error) throw new Error(`${error.message}\n${stderr.toString()}`);

const source = createHash("sha256");
for (const name of readdirSync(folder).sort()) source.update(readFileSync(new URL(name, folder)));
const lines = Buffer.from(wasm)
  .toString("base64")
  .match(/.{1,110}/g);
const text = `// Written by scripts/kernel.mjs from src/adapters/bulk/kernel: do not edit. WebAssembly, in base64.

/** SHA-256 of the sources that it was written from, one behind the other. */
export const KERNEL_SOURCE = "${source.digest("hex")}";

export const KERNEL: string = [
${lines.map((line) => `  "${line}",`).join("\n")}
].join("");
`;
if (!process.argv.includes("--check")) writeFileSync(target, text);
else if (readFileSync(target, "utf8") !== text) {
  console.error("src/adapters/bulk/kernel-module.ts is not what scripts/kernel.mjs writes");
  process.exitCode = 1;
}
console.log(`${wasm.length} bytes of WebAssembly`);
