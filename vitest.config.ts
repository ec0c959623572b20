import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = (file: string) => fileURLToPath(new URL(`./src/${file}`, import.meta.url));

export default defineConfig({
  resolve: {
    // Tests import the package by its own name and get the sources, so they need no build.
    alias: [
      { find: /^interdict$/, replacement: src("index.ts") },
      { find: /^interdict\/(audit|bulk|http|psp)$/, replacement: src("adapters/$1.ts") },
      { find: /^interdict\/([a-z]+)$/, replacement: src("$1.ts") },
    ],
  },
  test: {
    include: ["test/**/*.test.ts"],
    // Properties run for seconds; a slow machine is no failure.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    coverage: {
      provider: "v8",
      include: ["src/**/*.ts"],
      // Facts and types have no branches; the tests of the data check them instead.
      exclude: ["src/law/**", "src/parties/**", "src/model/**"],
      reporter: ["text-summary", "html", "json-summary"],
      thresholds: { lines: 90, branches: 85 },
    },
  },
});
