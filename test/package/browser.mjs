// A browser's bundle of interdict and core, run where there is nothing but the language, URL and TextEncoder: no process,
// no require, no Buffer; then where code made from text and WebAssembly are refused too, as in a worker.
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import vm from "node:vm";
import { consumer } from "./consumer.mjs";
import { check } from "./report.mjs";

const where = consumer("browser", { install: ["esbuild@0.28"], files: ["answers.mjs"] });
const { build } = await import(pathToFileURL(join(where, "node_modules/esbuild/lib/main.js")).href);

const bundle = async (entry) => {
  const { outputFiles, warnings } = await build({
    absWorkingDir: where,
    stdin: { contents: entry, resolveDir: where },
    bundle: true,
    platform: "browser",
    format: "iife",
    globalName: "bundled",
    minify: true,
    write: false,
  });
  check(warnings.length === 0, "esbuild bundles for the browser without a warning", JSON.stringify(warnings));
  return outputFiles[0].text;
};

const text = await bundle('export { answers } from "./answers.mjs"');
const { answers } = await import(pathToFileURL(join(where, "answers.mjs")).href);
const expected = answers();
check(JSON.parse(expected).action === "hold" && JSON.parse(expected).compiled, "Node answers", expected);

for (const [what, codeGeneration] of [
  ["a context without Node or browser", { strings: true, wasm: true }],
  ["a worker-like context without eval and WebAssembly", { strings: false, wasm: false }],
]) {
  const context = vm.createContext({ URL, TextEncoder }, { codeGeneration });
  const ask = (code) => vm.runInContext(code, context);
  const absent = ["process", "require", "Buffer", "crypto", "fetch", "performance", "setTimeout"];
  check(
    absent.every((name) => ask(`typeof ${name}`) === "undefined"),
    `${what}: nothing of the platform is there`,
  );
  const refused = ask('(() => { try { return Function("return 1")() } catch { return "refused" } })()') === "refused";
  check(refused === !codeGeneration.strings, `${what}: code from text is ${refused ? "refused" : "allowed"}`);
  try {
    ask(text);
    const said = ask("bundled.answers()");
    check(said === expected, `${what}: every answer is that of Node`, `${said}\n${expected}`);
  } catch (error) {
    check(false, `${what}: every answer is that of Node`, error.message);
  }
}

const zod = await bundle('import { transactionSchema } from "interdict/schema"; export const s = transactionSchema');
check(zod.length > text.length / 10, "interdict/schema bundles for the browser too");
check(!/ZodError|safeParse/.test(text), "zod is not in the bundle of interdict and core");
console.log(`      the bundle is ${Math.round(text.length / 1024)} kB minified`);
