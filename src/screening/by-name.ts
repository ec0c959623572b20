import type { Hit } from "../compile/lookup/hit.js";
import type { Lookup } from "../compile/lookup.js";
import type { Alternative } from "../model/match.js";
import { decoded } from "../names/decoded.js";
import { isDisguised, visibleText } from "../names/disguise.js";
import { shapeFound } from "./by-shape.js";
import { type Found, found, foundAsIs, type Reservations } from "./found.js";
import { guestsFirst } from "./guests-first.js";
import {
  ANYTHING,
  IN_LETTERS,
  type NameCandidates,
  NOBODYS,
  nameCandidates,
  SHORT,
  toldOf,
} from "./name-candidates.js";
import type { NameHit } from "./search/scored.js";
import { searchName } from "./search/search.js";

const NONE: readonly Found[] = [];

/**
 * Screens a text as a name, and as the identifier whose shape it has. People put identifiers where names belong.
 */
export function screenText(lookup: Lookup, received: string, field: string): readonly Found[] {
  const told = received.length <= SHORT ? toldOf(lookup, received) : ANYTHING;
  if (told === NOBODYS) return NONE;
  if (told === IN_LETTERS && !isDigitFirst(received)) return withinLetters(lookup, received, field);
  const text = visibleText(received);
  const flags = isDisguised(received) ? (["disguised"] as const) : [];
  const { hits: all, not, lost } = candidates(lookup, text, received);
  const hits = guestsFirst(lookup, all);
  let shaped = shapeFound(lookup, text, received, field);
  if (not.length > 0) shaped = shaped.filter((one) => !not.includes(one.subject));
  if (shaped.length === 0 && flags.length === 0) return foundAll(hits, field, received, lost);
  const named = hits
    .filter((hit) => shaped.length === 0 || !("pieces" in hit) || SPACE.test(text))
    .map((hit) => found(hit, field, received, reservationsOf(hit.subject)));
  if (lost?.length && named[0]) named[0] = { ...named[0], alternatives: lost };
  return shaped.length === 0 ? named : [...named, ...shaped];

  /**
   * A text that is an identifier as a whole is not also searched for names within it. Beside an address among other
   * words a name counts in full where the address is that subject's: another name may be part of the address.
   */
  function reservationsOf(subject: string): Reservations {
    if (shaped.length === 0 || shaped.some((one) => one.subject === subject)) return { flags };
    return { weak: true, flags: [...flags, "ambiguous"] };
  }
}

/** Screens a text of which the gate tells that it is no identifier: all that it can hold is names within it. */
function withinLetters(lookup: Lookup, received: string, field: string): readonly Found[] {
  const { hits, lost } = searchName(lookup.plainForms(), received);
  return foundAll(guestsFirst(lookup, hits), field, received, lost);
}

/** Puts names into words where the field adds nothing. Who lost stands with the first of them. */
function foundAll(
  hits: readonly (Hit | NameHit)[],
  field: string,
  received: string,
  lost: readonly Alternative[] | undefined,
): readonly Found[] {
  const all: Found[] = [];
  for (let at = 0; at < hits.length; at++) {
    const hit = hits[at] as Hit | NameHit;
    if ("pieces" in hit) all.push(foundAsIs(hit, field, received, at === 0 ? lost : undefined));
    else {
      const one = found(hit, field, received);
      all.push(at === 0 && lost?.length ? { ...one, alternatives: lost } : one);
    }
  }
  return all;
}

/** Whether a text may begin as a merchant's QR code does, behind blanks. */
function isDigitFirst(text: string): boolean {
  const code = text.charCodeAt(0);
  return code < 33 || (code > 47 && code < 58);
}

/** What may be the sign of a code. */
const IN_CODE = /[%&\\]/;

/** Adds whom a second way of reading a text names, but for an application in which one lives that is named already. */
function withRest({ subjects }: Lookup, first: NameCandidates, second: NameCandidates): NameCandidates {
  const named = first.hits.map((hit) => hit.subject);
  const rest = second.hits.filter(
    ({ subject }) => !named.includes(subject) && !subjects.get(subject)?.hosts.some((guest) => named.includes(guest)),
  );
  return rest.length === 0 ? first : { ...first, hits: [...first.hits, ...rest] };
}

const SPACE = /\s/;

/** Makes the eye read from right to left. */
const OVERRIDE = "\u202e";

function candidates(lookup: Lookup, text: string, received: string): NameCandidates {
  const read = nameCandidates(lookup, text);
  const plain = IN_CODE.test(text) ? decoded(text) : text;
  if (plain !== text) {
    const other = nameCandidates(lookup, visibleText(plain));
    const sure = read.hits.some((hit) => !hit.weak);
    if (sure || other.hits.length > 0) return sure ? withRest(lookup, read, other) : withRest(lookup, other, read);
  }
  if (read.hits.length > 0 || !received.includes(OVERRIDE)) return read;
  return nameCandidates(lookup, [...text].reverse().join(""));
}
