import type { Truth } from "../model/index.js";

/** Facts of a transaction that provisions read, each three-valued: a missing fact is unknown. */
export interface Facts {
  readonly usNexus: Truth;
  readonly personalUse: Truth;
  /** `false`: none is claimed. A claimed licence is `unknown` until it is confirmed. */
  readonly licensed: Truth;
}

/** How many combinations of facts there are. */
export const FACT_CODES = 27;

const TRUTHS: readonly Truth[] = ["unknown", true, false];

/** Numbers a truth, for table look-up: unknown 0, true 1, false 2. */
export function truthCode(truth: Truth): number {
  return truth === "unknown" ? 0 : truth ? 1 : 2;
}

/** Numbers a combination of facts. */
export function factCode(usNexus: Truth, personalUse: Truth, licensed: Truth): number {
  return truthCode(usNexus) + 3 * truthCode(personalUse) + 9 * truthCode(licensed);
}

/** The facts that a number stands for. */
export function factsOf(code: number): Facts {
  return {
    usNexus: TRUTHS[code % 3] as Truth,
    personalUse: TRUTHS[Math.floor(code / 3) % 3] as Truth,
    licensed: TRUTHS[Math.floor(code / 9)] as Truth,
  };
}
