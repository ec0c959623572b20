import type { Day, Ruleset } from "../model/index.js";
import { CompiledRuleset, compiled } from "./ruleset.js";

/**
 * Gives the same ruleset, current through a later day: same law, same digest, and its staleness counts from that day.
 * For whoever has proof that nothing relevant happened until then. An earlier day changes nothing.
 */
export function currentThrough(ruleset: Ruleset, day: Day): Ruleset {
  const { source, digest, suppositions, instruments, without, recordedDigest, parties, ...held } = compiled(ruleset);
  if (day <= held.currentThrough) return ruleset;
  return new CompiledRuleset(source, digest, { suppositions, instruments, without, recordedDigest }, parties, day);
}
