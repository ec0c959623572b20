import type { CompiledRuleset } from "../compile/ruleset.js";
import type { Activity } from "../model/index.js";
import type { Facts } from "./facts.js";
import type { Point } from "./point.js";
import type { Reached } from "./reached.js";

/** What the tests of one prohibition are asked about. */
export interface Case {
  readonly ruleset: CompiledRuleset;
  readonly reached: Reached;
  readonly activity: Activity;
  /** The applications that the transaction is known to be about, by id. */
  readonly applications: readonly string[];
  /** Whether these stand in one party with whoever else was matched: only then does another one say which is not meant. */
  readonly together: boolean;
  readonly facts: Facts;
  readonly point: Point;
}
