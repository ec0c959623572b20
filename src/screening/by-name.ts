import type { Lookup } from "../compile/lookup.js";
import { isDisguised, visibleText } from "../names/disguise.js";
import { shapeFound } from "./by-shape.js";
import { type Found, found, type Reservations } from "./found.js";
import { isCleanMiss, type NameCandidates, nameCandidates, SHORT } from "./name-candidates.js";

/**
 * Screens a text as a name, and as the identifier whose shape it has. People put identifiers where names belong.
 */
export function screenText(lookup: Lookup, received: string, field: string): readonly Found[] {
  if (received.length <= SHORT && isCleanMiss(lookup, received)) return [];
  const text = visibleText(received);
  const flags = isDisguised(received) ? (["disguised"] as const) : [];
  const { hits, not, lost } = candidates(lookup, text, received);
  const shaped = shapeFound(lookup, text, received, field).filter((one) => !not.includes(one.subject));
  const named = hits
    .filter((hit) => shaped.length === 0 || !("pieces" in hit) || SPACE.test(text))
    .map((hit) => found(hit, field, received, reservationsOf(hit.subject)));
  if (lost?.length && named[0]) named[0] = { ...named[0], alternatives: lost };
  return [...named, ...shaped];

  /**
   * A text that is an identifier as a whole is not also searched for names within it. Beside an address among other
   * words a name counts in full where the address is that subject's: another name may be part of the address.
   */
  function reservationsOf(subject: string): Reservations {
    if (shaped.length === 0 || shaped.some((one) => one.subject === subject)) return { flags };
    return { weak: true, flags: [...flags, "ambiguous"] };
  }
}

const SPACE = /\s/;

/** Makes the eye read from right to left. */
const OVERRIDE = "\u202e";

function candidates(lookup: Lookup, text: string, received: string): NameCandidates {
  const read = nameCandidates(lookup, text);
  if (read.hits.length > 0 || !received.includes(OVERRIDE)) return read;
  return nameCandidates(lookup, [...text].reverse().join(""));
}
