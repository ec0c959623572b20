// What follows from what the caller states: jurisdiction, place and personal use. What is not stated is unknown, and
// what one statement says and another denies is unknown too.
import type { Day, Ref, Truth } from "../../src/model/index.js";
import { and, not, or } from "./active.js";

/** What is stated of one party; the host's own side is a party too. */
export interface StatedParty {
  /** In the United States or one of its territories. */
  readonly inside: Truth;
  readonly usPerson: Truth;
  /** An individual; false: a business. */
  readonly individual: Truth;
}

/** What is stated of a transaction. */
export interface Stated {
  readonly usNexus: Truth;
  readonly withinUnitedStates: Truth;
  readonly personalUse: Truth;
  readonly parties: readonly StatedParty[];
  /** A licence counts only when the host claims one, and then only once it is confirmed. */
  readonly license: "none" | "claimed" | "confirmed";
  /** So does an exception of a text, by the provision that makes it. */
  readonly exception?: { readonly ref: Ref; readonly confirmed: boolean };
  /** Whose device or network: `US`, `US-TX`, `private`. */
  readonly deviceOf?: string;
  /** Within which state: `US-MT`. */
  readonly withinState?: string;
  /** The day of the agreement. */
  readonly contractDate?: Day;
}

/** The facts that provisions read. */
export interface Facts extends Pick<Stated, "license" | "exception" | "deviceOf" | "withinState" | "contractDate"> {
  readonly usNexus: Truth;
  readonly withinUnitedStates: Truth;
  readonly partyWithinUnitedStates: Truth;
  readonly personalUse: Truth;
}

/** Two sides make a transaction: of one party alone, nothing follows about all. */
const bothSides = (parties: readonly StatedParty[]) => parties.length >= 2;

/** One party of whom it holds is enough; that none is one follows only where both sides are stated not to be. */
function anyParty(parties: readonly StatedParty[], of: (party: StatedParty) => Truth): Truth {
  const any = or(...parties.map(of));
  return any === false && !bothSides(parties) ? "unknown" : any;
}

/**
 * US jurisdiction: as stated; else where a party is a US person or in the United States, or the act happens there; else
 * not, where every party is stated to be neither. A "no" that another statement contradicts is not believed.
 */
export function usNexus({ usNexus: stated, withinUnitedStates, parties }: Stated): Truth {
  const follows = or(
    withinUnitedStates === true,
    anyParty(parties, (party) => or(party.inside, party.usPerson)),
  );
  if (stated === true) return true;
  if (stated === false) return follows === true ? "unknown" : false;
  return follows;
}

/** "Within the United States" by a party: one is there, or the act is; an act stated to be elsewhere, else, is not. */
export function partyWithinUnitedStates({ withinUnitedStates, parties }: Stated): Truth {
  const party = anyParty(parties, ({ inside }) => inside);
  if (party === true || withinUnitedStates === true) return true;
  return withinUnitedStates === false ? false : party;
}

/**
 * Personal use: as stated, unless a business on each side contradicts it; else where every party is an individual; and
 * not, where a business stands on each side.
 */
export function personalUse({ personalUse: stated, parties }: Stated): Truth {
  const all = bothSides(parties) ? and(...parties.map(({ individual }) => individual)) : "unknown";
  const businesses = parties.filter(({ individual }) => not(individual) === true).length >= 2;
  const follows = businesses ? false : all === true ? true : "unknown";
  if (stated === true) return follows === false ? "unknown" : true;
  return stated === false ? false : follows;
}

export function factsOf(stated: Stated): Facts {
  const { license, exception, deviceOf, withinState, contractDate } = stated;
  return {
    usNexus: usNexus(stated),
    withinUnitedStates: stated.withinUnitedStates,
    partyWithinUnitedStates: partyWithinUnitedStates(stated),
    personalUse: personalUse(stated),
    license,
    ...(exception === undefined ? {} : { exception }),
    ...(deviceOf === undefined ? {} : { deviceOf }),
    ...(withinState === undefined ? {} : { withinState }),
    ...(contractDate === undefined ? {} : { contractDate }),
  };
}

/** Nothing is stated at all. */
export const NOTHING_STATED: Stated = {
  usNexus: "unknown",
  withinUnitedStates: "unknown",
  personalUse: "unknown",
  parties: [],
  license: "none",
};
