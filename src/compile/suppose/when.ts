import type { Supposition } from "../../model/index.js";
import { dayNumber, MINUTES } from "../../time/day.js";
import { type BoundSet, type EffectNode, lastKnown } from "../effect-node.js";
import type { Draft } from "./draft.js";

/** A supposed act on an effect that has a reference. */
export type OnEffect = Extract<Supposition, { readonly ref: string }>;

const ACT: Record<OnEffect["act"], string> = {
  enjoined: "injunction",
  stayed: "stay",
  lifted: "lifting",
  revoked: "revocation",
  postponed: "postponement",
  extended: "extension",
};

export const knownFrom = (supposition: Supposition) => supposition.known ?? supposition.on;

/** "The supposed stay of house/1 on 2030-03-01 has no effect". */
export function vain({ act, ref, on }: OnEffect): string {
  return `The supposed ${ACT[act]} of ${ref} on ${on} has no effect`;
}

/** Why nobody could act on an effect on that day: its instrument was not signed, or nobody could know of it. */
export function tooEarly({ instrument, declared }: EffectNode, supposition: OnEffect): string | null {
  const known = knownFrom(supposition);
  if (supposition.on < instrument.signed) return `${instrument.title} was signed on ${instrument.signed}`;
  return declared > dayNumber(known) ? `nothing of that name was known on ${known}` : null;
}

/**
 * The last that was known, on the day of the act, of the bound that it moves: without the recorded acts that it
 * replaces, unless nothing else was known.
 */
export function boundBefore(
  draft: Draft,
  { ref, on, ...rest }: Extract<OnEffect, { act: "postponed" | "extended" }>,
  end: "from" | "to",
): BoundSet | undefined {
  const known = rest.known ?? on;
  const day = dayNumber(known < on ? known : on);
  const sets = draft.node(ref)[end];
  const stay = sets.filter(({ event }) => event.kind === "supposed" || event.known < known);
  return lastKnown(stay, day) ?? lastKnown(sets, day);
}

/** The first moment of a day. */
export const startOfDay = (day: string) => dayNumber(day) * MINUTES;
