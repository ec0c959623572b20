// Two scripts from the tests of a sandbox and the sources they import. What imports no mutated file, however far down,
// is `kept`: it is loaded once, with the built-in ruleset compiled in it. The rest is `anew`: each file stays lazy in
// its script, so that running the script once more and asking for one test file loads it and what it needs afresh.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { isSampled } from "./sample.mjs";

// esbuild is tsup's, in the version that tsup has.
const { build } = createRequire(createRequire(import.meta.url).resolve("tsup/package.json"))("esbuild");

const IMPORTS = /(?:from|import)\s*\(?\s*"([^"]+)"/g;
const INSTRUMENTED = "stryMutAct_9fa48(";

/** The file that a module names: `interdict` and its entries are the sources, as in vitest.config.ts. */
function fileOf(root, id, from) {
  if (id.startsWith(".")) return resolve(from, id).replace(/\.js$/, ".ts");
  if (!/^interdict(\/|$)/.test(id)) return undefined;
  const entry = id.slice("interdict/".length) || "index";
  return resolve(root, "src", ["audit", "bulk", "http", "psp"].includes(entry) ? "adapters" : "", `${entry}.ts`);
}

/**
 * Makes the instrumenter's switches cheap: numbers in place of strings, and one global `mutation` in place of a helper
 * in each file, which counts every step through mutated code, so that a loop without an end is noticed wherever it is.
 * What a switch decides stays the same. The switches of changes that are not in the sample are taken out.
 */
function cheapen(code, isWanted) {
  return code
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, (_, id) => (isWanted(id) ? `(mutation.active === ${id})` : "false"))
    .replace(
      /stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g,
      (_, ids) => `((mutation.steps += 1) > mutation.last && mutation.cover(${ids.match(/\d+/g).filter(isWanted)}))`,
    );
}

/** Says of each source whether it is mutated or imports, over however many files, one that is. */
function reachesMutated(root) {
  const answers = new Map();
  return function reaches(file) {
    const held = answers.get(file);
    if (held !== undefined) return held;
    answers.set(file, false);
    const text = readFileSync(file, "utf8");
    const imported = [...text.matchAll(IMPORTS)].map(([, id]) => fileOf(root, id, dirname(file)));
    const answer = text.includes(INSTRUMENTED) || imported.some((one) => one?.endsWith(".ts") && reaches(one));
    answers.set(file, answer);
    return answer;
  };
}

/** The test files at a path, which is one of them or a folder. */
function testsAt(root, path) {
  if (statSync(resolve(root, path)).isFile()) return [path];
  return readdirSync(resolve(root, path))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `${path}/${file}`);
}

async function script(root, files, isKept, isWanted) {
  const lines = files.map((file) => `${JSON.stringify(file)}: () => require("./${file}"),`);
  const sandboxed = {
    name: "sandbox",
    setup(on) {
      on.onResolve({ filter: /^(\.|interdict(\/|$))/ }, ({ path, resolveDir, importer }) => {
        const file = fileOf(root, path, resolveDir);
        if (importer !== "<stdin>" && isKept(file)) return { path: `kept:${relative(root, file)}`, external: true };
        return { path: file };
      });
      // What only `import` may load goes into the script.
      on.onResolve({ filter: /^canonicalize$/ }, () => ({
        path: join(root, "node_modules/canonicalize/lib/canonicalize.js"),
      }));
      on.onLoad({ filter: /\.ts$/ }, ({ path }) => ({
        contents: cheapen(readFileSync(path, "utf8"), isWanted).replaceAll(
          "import.meta.url",
          JSON.stringify(pathToFileURL(path).href),
        ),
        loader: "ts",
      }));
    },
  };
  const { outputFiles } = await build({
    stdin: { contents: `export const files = {\n${lines.join("\n")}\n};`, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    minifySyntax: true,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    plugins: [sandboxed],
    logLevel: "error",
  });
  return `(function (require, mutation, module) {${outputFiles[0].text}\nreturn module.exports.files; })`;
}

/**
 * Bundles the test files at the paths. Each script is a function of `require`, `mutation` and `module`.
 *
 * @param fresh what is loaded anew although it imports no mutated file, because it remembers what mutated code answered
 */
export async function bundle(root, paths, sample, fresh = []) {
  const reaches = reachesMutated(root);
  const wanted = new Set();
  const isKept = (file) => {
    if (!file.endsWith(".ts") || file.endsWith(".test.ts") || reaches(file)) return false;
    if (fresh.includes(relative(root, file))) return false;
    wanted.add(relative(root, file));
    return true;
  };
  const isWanted = (id) => isSampled(sample, id);
  const tests = paths.flatMap((path) => testsAt(root, path));
  const anew = await script(root, tests, isKept, isWanted);
  return { anew, kept: await script(root, [...wanted], () => false, isWanted) };
}
