import type { Ref, Truth } from "../model/index.js";

/** Facts of a transaction that provisions read, each three-valued: a missing fact is unknown. */
export interface Facts {
  readonly usNexus: Truth;
  /** Whether a "no" to that only follows from what the parties are stated to be: an act within the US goes before it. */
  readonly nexusFollows: boolean;
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
export const FACT_CODES = 324;

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
  nexusFollows: boolean,
  personalUse: Truth,
  licensed: Truth,
  withinUnitedStates: Truth,
  partyWithinUnitedStates: Truth,
): number {
  return (
    truthCode(usNexus) +
    Number(usNexus === false && nexusFollows) +
    4 * truthCode(personalUse) +
    12 * truthCode(licensed) +
    36 * truthCode(withinUnitedStates) +
    108 * truthCode(partyWithinUnitedStates)
  );
}

/** The facts that a number stands for. */
export function factsOf(code: number, rare: RareFacts): Facts {
  return {
    usNexus: TRUTHS[Math.min(code % 4, 2)] as Truth,
    nexusFollows: code % 4 === 3,
    personalUse: truthOf(code, 4),
    licensed: truthOf(code, 12),
    withinUnitedStates: truthOf(code, 36),
    partyWithinUnitedStates: truthOf(code, 108),
    rare,
  };
}
