// The built-in ruleset: law and parties joined, and packed. In the package stands what this file works out: tsup.config.ts
// runs it when the package is built.
import { pack } from "./compile/pack.js";
import type { PackedRules } from "./compile/packed.js";
import { instruments } from "./law/index.js";
import { parties } from "./parties/index.js";

export const packed: PackedRules = pack({
  id: "us/named-applications",
  version: "0.1.0",
  currentThrough: "2026-08-20",
  instruments,
  parties,
});
