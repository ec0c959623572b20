import { defineConfig } from "tsup";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    core: "src/core.ts",
    schema: "src/schema.ts",
    sources: "src/sources.ts",
  },
  tsconfig: "tsconfig.build.json",
  format: ["esm", "cjs"],
  target: "es2022",
  // One copy of a module for all entries, so that `instanceof InterdictError` holds whichever entry threw.
  splitting: true,
  treeshake: true,
  sourcemap: true,
  clean: true,
  // tsup hands TypeScript a `baseUrl`, which version 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // canonicalize has no entry for require(): the CommonJS build carries a copy, the ES build imports it.
  noExternal: ["canonicalize"],
  esbuildPlugins: [
    {
      name: "canonicalize",
      setup(build) {
        // With splitting on, tsup runs esbuild in ES format both times; only its own define tells them apart.
        if (build.initialOptions.define?.TSUP_FORMAT !== '"esm"') return;
        build.onResolve({ filter: /^canonicalize$/ }, ({ path }) => ({ path, external: true }));
      },
    },
  ],
});
