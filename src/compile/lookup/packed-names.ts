import type { PartyData } from "../../model/party.js";
import type { Entry, Subject } from "./hit.js";
import type { NameForm } from "./name-form.js";
import { type Claim, entryOf } from "./settle.js";
import { claimsIn } from "./written.js";

/** The keys in ASCII of a ruleset's names, as lists of which each has one entry for a key. */
export interface PackedForms {
  /** The words of each, with spaces. */
  readonly words: readonly string[];
  readonly flags: readonly number[];
  /** Where its spellings are cut besides. */
  readonly cuts: readonly (readonly number[])[];
  /** The names whose key it is, by their places in {@link claimsIn}; of a weaker claim than the data's the complement. */
  readonly names: readonly (readonly number[])[];
}

/** What the gate of names knows of whole texts: their hashes, and the filled cells of the first look at them. */
export interface PackedWhole {
  readonly hashes: readonly number[];
  /** The place of each, less that of the one before, and what stands there. */
  readonly cells: readonly number[];
}

export const FLAGS = ["anywhere", "reduced", "reordered", "neighbour", "company", "near", "holds"] as const;
/** Above the flags stands how many letters of another name it begins with. */
export const HELD_AT = 8;

/** Makes the keys that were packed. */
export function unpackForms(packed: PackedForms, data: PartyData, subjects: ReadonlyMap<string, Subject>): NameForm[] {
  let all: readonly Claim[] | undefined;
  const claimAt = (place: number): Claim => {
    all ??= claimsIn(data, subjects);
    return place < 0 ? { ...(all[~place] as Claim), weak: true } : (all[place] as Claim);
  };
  return packed.words.map((text, at) => {
    const words = text.split(" ");
    const flags = packed.flags[at] as number;
    const cuts: number[] = [];
    let cut = 0;
    for (const word of words) {
      cuts.push(cut);
      cut += word.length;
    }
    cuts.push(...(packed.cuts[at] ?? []));
    let entry: Entry | undefined;
    const claims = () => (packed.names[at] ?? []).map(claimAt);
    return {
      key: words.join(""),
      anywhere: (flags & 1) !== 0,
      reduced: (flags & 2) !== 0,
      reordered: (flags & 4) !== 0,
      neighbour: (flags & 8) !== 0,
      company: (flags & 16) !== 0,
      near: (flags & 32) !== 0,
      holds: (flags & 64) !== 0,
      held: flags >> HELD_AT,
      cuts,
      words,
      entry: () => {
        entry ??= entryOf(claims(), true);
        return entry;
      },
      claims,
    };
  });
}
