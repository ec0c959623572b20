// One script from all the tests of a sandbox and the mutated sources they import. Each test file stays lazy in it, so
// that running the script anew and asking for one file loads that file and what it imports afresh, and nothing else.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";

// esbuild is tsup's, in the version that tsup has.
const { build } = createRequire(createRequire(import.meta.url).resolve("tsup/package.json"))("esbuild");

/** `interdict` and its entries are the sources, as in vitest.config.ts. */
function source(id) {
  const entry = id.slice("interdict/".length) || "index";
  return `src/${["audit", "bulk", "http", "psp"].includes(entry) ? `adapters/${entry}` : entry}.ts`;
}

/**
 * Makes the instrumenter's switches cheap: numbers in place of strings, and one global `mutation` in place of a helper
 * in each file, which counts every step through mutated code, so that a loop without an end is noticed wherever it is.
 * What a switch decides stays the same.
 */
export function cheapen(code) {
  return code
    .replace(/stryMutAct_9fa48\("(\d+)"\)/g, "(mutation.active === $1)")
    .replace(
      /stryCov_9fa48\(((?:"\d+"(?:, )?)+)\)/g,
      (_, ids) => `((mutation.steps += 1) > mutation.last && mutation.cover(${ids.replaceAll('"', "")}))`,
    );
}

const sandboxed = (root) => ({
  name: "sandbox",
  setup(on) {
    on.onResolve({ filter: /^interdict(\/|$)/ }, ({ path }) => ({ path: resolve(root, source(path)) }));
    // What only `import` may load goes into the bundle.
    on.onResolve({ filter: /^canonicalize$/ }, () => ({
      path: resolve(root, "node_modules/canonicalize/lib/canonicalize.js"),
    }));
    on.onLoad({ filter: /\.(ts|json)$/ }, ({ path }) => {
      if (path.endsWith(".json")) return { contents: readFileSync(path, "utf8"), loader: "json" };
      const here = JSON.stringify(pathToFileURL(path).href);
      return {
        contents: cheapen(readFileSync(path, "utf8")).replaceAll("import.meta.url", here),
        loader: "ts",
        resolveDir: dirname(path),
      };
    });
  },
});

/** The test files at a path, which is one of them or a folder. */
function testsAt(root, path) {
  if (statSync(resolve(root, path)).isFile()) return [path];
  return readdirSync(resolve(root, path))
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => `${path}/${file}`);
}

/** Bundles the test files at the paths. Answers the code of a function that gets `require`, `mutation` and `module`. */
export async function bundle(root, paths) {
  const files = paths.flatMap((path) => testsAt(root, path));
  const lines = files.map((file) => `${JSON.stringify(file)}: () => import("./${file}"),`);
  const { outputFiles } = await build({
    stdin: { contents: `export const files = {\n${lines.join("\n")}\n};`, resolveDir: root, loader: "ts" },
    bundle: true,
    write: false,
    format: "cjs",
    platform: "node",
    target: "node20",
    packages: "external",
    plugins: [sandboxed(root)],
    logLevel: "error",
  });
  return `(function (require, mutation, module) {${outputFiles[0].text}\nreturn module.exports.files; })`;
}
