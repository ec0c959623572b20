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
  return truth === true ? 1 : truth === false ? 2 : 0;
}

/** The truth at a place of a number: the inverse of {@link truthCode} times the unit. */
export function truthOf(code: number, unit: number): Truth {
  return TRUTHS[Math.floor(code / unit) % 3] as Truth;
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
  return {
    usNexus: truthOf(code, 1),
    personalUse: truthOf(code, 3),
    licensed: truthOf(code, 9),
    withinUnitedStates: truthOf(code, 27),
    partyWithinUnitedStates: truthOf(code, 81),
    rare,
  };
}
