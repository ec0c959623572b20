import type { MatchMode, PartyData } from "../../model/party.js";
import { foldName } from "../../names/fold.js";
import { simplified } from "../../names/han.js";
import { withoutLegalForm } from "../../names/legal-form.js";
import type { Subject } from "./hit.js";
import { aliasClaim, namesOf, neighbourClaim } from "./names.js";
import type { Claim } from "./settle.js";

/** A name of the data, as the index of names in texts takes it. */
export interface Written {
  readonly value: string;
  readonly mode: MatchMode;
  readonly claim: Claim;
  readonly near: boolean;
  /** Without its legal form. */
  readonly core: string;
  readonly legal: boolean;
  /** Whether registers and banks may shorten its words. */
  readonly shortens: boolean;
  /** Where it stands among all names of the data. */
  readonly place: number;
}

/** Of a name without its legal form, so many letters have to be left. */
export const LEAST_REDUCED = 4;
/** Kinds of name that may have a legal form. */
const WITH_FORM = new Set(["legal", "former", "official"]);
/** Kinds of name that are sought as they are: they hold a name that is also sought misspelt, or ordinary words. */
const ONLY_AS_IT_IS = new Set(["typo", "edition", "translation"]);
/** Spellings of places by which a wallet of another country is told from the one that is meant. */
const ELSEWHERE: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\s?(?:HK|Hong Kong|香港)$/, ["HK", " Hong Kong", "香港"]],
  [/\s?(?:MO|Macau|澳门)$/, ["MO", " Macau", " Macao", "澳门"]],
];

/** The legal form in Latin letters: limited company, company limited by shares. */
const PINYIN_FORM = /\s(?:g[uǔ]f[eè]n\s)?y[oǒ]uxi[aà]n\sg[oō]ngs[iī]$/i;

/** A name without its legal form, where the data says that it has one and enough is left. */
function coreOf(name: string, kind: string): string {
  if (PINYIN_FORM.test(name)) return name.replace(PINYIN_FORM, "");
  if (!WITH_FORM.has(kind)) return name;
  const { core } = withoutLegalForm(name);
  return foldName(simplified(core)).length < LEAST_REDUCED ? name : core;
}

/** Picks names by their spelling. */
export type Wanted = (value: string) => boolean;

/** All names of applications and persons that are wanted, but for those that count only as written. */
export function* aliases(data: PartyData, subjects: ReadonlyMap<string, Subject>, wanted: Wanted): Generator<Written> {
  let place = 0;
  for (const parties of [data.applications, data.persons])
    for (const party of parties)
      for (const alias of namesOf(party)) {
        place++;
        if (alias.mode === "exact" || !wanted(alias.value)) continue;
        const claim = aliasClaim(subjects.get(party.id) as Subject, alias);
        const { value, mode } = alias;
        yield {
          value,
          mode,
          claim,
          core: coreOf(value, alias.kind),
          legal: alias.kind === "legal",
          shortens: WITH_FORM.has(alias.kind),
          near: alias.weak !== true && !ONLY_AS_IT_IS.has(alias.kind),
          place,
        };
      }
}

/** The names that are somebody else's, as far as they are wanted. */
export function* neighbours(
  data: PartyData,
  subjects: ReadonlyMap<string, Subject>,
  wanted: Wanted,
): Generator<Written> {
  let place = 0;
  for (const { id, neighbours: list } of data.applications)
    for (const one of list) {
      if (one.kind !== "name") continue;
      const subject = subjects.get(id) as Subject;
      for (const value of spellings(one.value)) {
        place++;
        if (!wanted(value)) continue;
        yield {
          value,
          core: value,
          legal: false,
          shortens: false,
          mode: "anywhere",
          claim: { ...neighbourClaim(subject, one), matched: value },
          near: true,
          place,
        };
      }
    }
}

/** What all names claim, those that count only as written too, and then what the names that are somebody else's do. */
export function claimsIn(data: PartyData, subjects: ReadonlyMap<string, Subject>): readonly Claim[] {
  const claims: Claim[] = [];
  for (const parties of [data.applications, data.persons])
    for (const party of parties)
      for (const alias of namesOf(party)) claims.push(aliasClaim(subjects.get(party.id) as Subject, alias));
  for (const { claim } of neighbours(data, subjects, () => true)) claims.push(claim);
  return claims;
}

function spellings(value: string): readonly string[] {
  for (const [ending, places] of ELSEWHERE)
    if (ending.test(value)) return [value, ...places.map((place) => value.replace(ending, place))];
  return [value];
}
