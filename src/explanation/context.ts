import type { Checked, ComputedDate, Disposition, LegalStatus, Origin, Ref, Verdict } from "../model/index.js";

/** What an explanation has to know of the ruleset that answered. */
export interface ExplainContext {
  /** How many instruments were asked. */
  readonly instruments: number;
  /** How many of them are the host's own. */
  readonly houseInstruments?: number;
  /** The last day on which the sources were swept. */
  readonly currentThrough: string;
  /** Name of an application or person; its id where it has none. */
  readonly nameOf: (id: string) => string;
  /** What is supposed on top of the recorded law, one sentence each. */
  readonly suppositions: readonly string[];
  /** Who has reviewed the instruments. */
  readonly reviews: readonly string[];
  /** Whether a provision is law or house policy. Only for answers that do not carry it: a finding carries its own. */
  readonly originOf?: (ref: Ref) => Origin | undefined;
}

/** What can be explained. */
export type Explainable = Verdict | LegalStatus | ComputedDate | Disposition | Checked;

/** How an explanation is written. */
export interface ExplainOptions {
  /** Default `text`. */
  readonly format?: "text" | "markdown";
  /** `compliance` (default): sentences with citations. `developer`: codes and references. */
  readonly audience?: "developer" | "compliance";
}
