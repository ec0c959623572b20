// What a reader of docs/bulk.md has: the sample of payments, in a folder.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Ruleset } from "interdict";
import * as bulk from "interdict/bulk";
import { root } from "../blocks.js";

const folder = mkdtempSync(join(tmpdir(), "interdict-docs-"));
spawnSync(process.execPath, [`${root}scripts/sample-payments.mjs`, join(folder, "payments.csv")], { stdio: "inherit" });

/** The page's modules, with its files in a folder of their own. */
export const modules = {
  "interdict/bulk": {
    ...bulk,
    screenFile: (ruleset: Ruleset, input: string, options: bulk.BulkOptions & { readonly output: string }) =>
      bulk.screenFile(ruleset, join(folder, input), { ...options, output: join(folder, options.output) }),
  },
};

export function end(): void {
  rmSync(folder, { recursive: true });
}
