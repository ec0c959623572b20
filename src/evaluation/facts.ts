import type { Ref, Truth } from "../model/index.js";

/** Facts of a transaction that provisions read, each three-valued: a missing fact is unknown. */
export interface Facts {
  readonly usNexus: Truth;
  readonly personalUse: Truth;
  /** `false`: none is claimed. A claimed licence is `unknown` until it is confirmed. */
  readonly licensed: Truth;
  readonly withinUnitedStates: Truth;
  readonly partyWithinUnitedStates: Truth;
  readonly rare: RareFacts;
}

/** Facts that few transactions state and few provisions read. */
export interface RareFacts {
  readonly deviceOf?: string;
  readonly withinState?: string;
  /** A claimed exception: unknown until it is confirmed. */
  readonly exception?: { readonly ref: Ref; readonly holds: Truth };
  /** The moment from which the day of the agreement counts. */
  readonly agreement?: number;
}

/** What nearly every transaction states of the rare facts. */
export const NO_RARE_FACTS: RareFacts = Object.freeze({});

/** How many combinations of the common facts there are. */
export const FACT_CODES = 243;

const TRUTHS: readonly Truth[] = ["unknown", true, false];

/** Numbers a truth, for table look-up: unknown 0, true 1, false 2. */
export function truthCode(truth: Truth): number {
  return truth === "unknown" ? 0 : truth ? 1 : 2;
}

/** Numbers a combination of the common facts. */
export function factCode(
  usNexus: Truth,
  personalUse: Truth,
  licensed: Truth,
  withinUnitedStates: Truth,
  partyWithinUnitedStates: Truth,
): number {
  return (
    truthCode(usNexus) +
    3 * truthCode(personalUse) +
    9 * truthCode(licensed) +
    27 * truthCode(withinUnitedStates) +
    81 * truthCode(partyWithinUnitedStates)
  );
}

/** The facts that a number stands for. */
export function factsOf(code: number, rare: RareFacts): Facts {
  const truth = (unit: number) => TRUTHS[Math.floor(code / unit) % 3] as Truth;
  return {
    usNexus: truth(1),
    personalUse: truth(3),
    licensed: truth(9),
    withinUnitedStates: truth(27),
    partyWithinUnitedStates: truth(81),
    rare,
  };
}
