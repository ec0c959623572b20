import type { Entry } from "./hit.js";
import type { NameForm } from "./name-form.js";
import { type Claim, entryOf } from "./settle.js";

/** Nothing yet, for all: a list of its own takes room. */
const NONE: readonly never[] = [];

/**
 * A key while names are added to it. A long list has three for each name, so it is an object with as little behind it as
 * may be: functions of its own for each would be a third of all.
 */
export class BuiltForm implements NameForm {
  readonly key: string;
  anywhere = false;
  readonly reduced: boolean;
  readonly reordered: boolean;
  neighbour = true;
  company = false;
  near = false;
  holds = true;
  held = 0;
  cuts: readonly number[] = NONE;
  readonly words: readonly string[];
  #claims: Claim[] | undefined;
  #entry: Entry | undefined;

  constructor(key: string, words: readonly string[], reduced: boolean, reordered: boolean) {
    this.key = key;
    this.words = words;
    this.reduced = reduced;
    this.reordered = reordered;
  }

  /** Adds a name with this key, cut at its words. */
  claim(claim: Claim, words: readonly string[]): void {
    // A list that something is pushed to gets room for sixteen more, and nearly all of these have one claim.
    if (this.#claims === undefined) this.#claims = [claim];
    else this.#claims.push(claim);
    let cut = 0;
    const starts = words.map((word) => {
      cut += word.length;
      return cut - word.length;
    });
    if (this.cuts === NONE) this.cuts = starts;
    else if (!starts.every((start) => this.cuts.includes(start))) this.cuts = [...new Set([...this.cuts, ...starts])];
  }

  claims(): readonly Claim[] {
    return this.#claims ?? NONE;
  }

  entry(): Entry {
    this.#entry ??= entryOf(this.claims(), true);
    return this.#entry;
  }
}
