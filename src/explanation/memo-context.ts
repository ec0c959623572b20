import type { Instrument, LegalStatus, Upcoming } from "../model/index.js";
import type { ExplainContext } from "./context.js";

/** What a determination has to know of the ruleset that answered, as seen from the verdict's own viewpoint. */
export interface MemoContext extends ExplainContext {
  /** The instruments that the findings rest on. */
  readonly instrumentsRelied: readonly Relied[];
  /** The status of each provision of a finding. */
  readonly statuses: readonly LegalStatus[];
  /** What is due to happen to any of these. */
  readonly coming: readonly Upcoming[];
  /** In how many days. */
  readonly ahead: number;
}

/** What is told of an instrument that a determination relies on. */
export type Relied = Pick<Instrument, "id" | "title" | "origin" | "review" | "extent">;
