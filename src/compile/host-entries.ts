import { type Problem, received } from "../errors.js";
import type { Instrument, LegalEvent, Prohibition, Ref } from "../model/index.js";
import { instrumentProblems } from "./define-instrument.js";

/**
 * Finds what keeps added instruments from being a host's own: each has to say that it is, and none may write into what
 * was there before. A revocation by the house ends no order.
 */
export function hostProblems(instruments: readonly Instrument[], held: readonly Ref[]): readonly Problem[] {
  const problems = instruments.flatMap((instrument, at) => instrumentProblems(instrument, `instruments.${at}`));
  if (problems.length > 0) return problems;
  const ids = instruments.map(({ id }) => id);
  return instruments.flatMap((instrument, at) => [
    ...originProblems(instrument, `instruments.${at}.origin`),
    ...idProblems(instrument, held, `instruments.${at}.id`),
    ...instrument.events.flatMap((event, n) => outside(written(event), ids, `instruments.${at}.events.${n}`)),
    ...instrument.prohibitions.flatMap((prohibition, n) =>
      outside(stoodFor(prohibition), ids, `instruments.${at}.prohibitions.${n}`),
    ),
  ]);
}

function originProblems({ origin }: Instrument, path: string): readonly Problem[] {
  if (origin === "host") return [];
  const message = "has to be host: what a host adds is its own policy and never reads as US law";
  return [{ path, message, received: received(origin) }];
}

/** An id within one that is held, or around it, would read as a part of that instrument. */
function idProblems({ id }: Instrument, held: readonly Ref[], path: string): readonly Problem[] {
  const taken = held.find((other) => id === other || id.startsWith(`${other}/`) || other.startsWith(`${id}/`));
  if (taken === undefined) return [];
  return [{ path, message: `lies within ${taken}, or around it: choose an id of your own`, received: received(id) }];
}

/** The effects that an act changes or brings about. */
function written({ sets, declares = [] }: LegalEvent): readonly (Ref | undefined)[] {
  return [
    ...sets.map((set) => set.effect),
    ...declares.flatMap((declared) => [declared.ref, declared.under, declared.suspends?.ref]),
  ];
}

/** The effects in whose place a prohibition stands: an item silences the provision that it stands under. */
function stoodFor({ ref, itemOf, identification }: Prohibition): readonly (Ref | undefined)[] {
  return [ref, itemOf, identification?.ref];
}

function outside(refs: readonly (Ref | undefined)[], ids: readonly Ref[], path: string): readonly Problem[] {
  return refs
    .filter((ref) => ref !== undefined && !ids.some((id) => ref === id || ref.startsWith(`${id}/`)))
    .map((ref) => ({ path, message: "may bear only on the instruments that are added", received: received(ref) }));
}
