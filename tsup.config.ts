import { defineConfig } from "tsup";
import { ascii } from "./scripts/ascii.js";
import { prebuilt } from "./scripts/prebuilt.js";

export default defineConfig({
  entry: {
    index: "src/index.ts",
    core: "src/core.ts",
    schema: "src/schema.ts",
    sources: "src/sources.ts",
    http: "src/adapters/http.ts",
    psp: "src/adapters/psp.ts",
    bulk: "src/adapters/bulk.ts",
    "bulk-worker": "src/adapters/bulk/worker.ts",
    audit: "src/adapters/audit.ts",
    cli: "src/cli/main.ts",
  },
  tsconfig: "tsconfig.build.json",
  format: ["esm", "cjs"],
  target: "es2022",
  // One copy of a module for all entries, so that `instanceof InterdictError` holds whichever entry threw.
  splitting: true,
  // Gives CommonJS an import.meta.url, by which bulk finds its worker.
  shims: true,
  treeshake: true,
  // Half of what an engine reads is spaces and comments; names stay, for stack traces.
  esbuildOptions(options) {
    options.minifyWhitespace = true;
    options.minifySyntax = true;
  },
  // The built-in ruleset is packed here, not when the package is imported.
  esbuildPlugins: [prebuilt(/src[\\/]builtin-data\.ts$/), ascii(/src[\\/].*\.ts$/)],
  sourcemap: true,
  clean: true,
  // tsup hands TypeScript a `baseUrl`, which version 6 deprecates.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
  // Everything but zod is carried inside: a handful of small functions, whose packages would cost more to resolve and
  // load than the whole first verdict. They stay pinned dependencies, so that an audit of versions sees them.
  noExternal: [/^@noble\/hashes/, /^date-fns/, "canonicalize"],
});
