import type { Entry } from "./hit.js";
import type { NameForm } from "./name-form.js";
import { type Claim, entryOf } from "./settle.js";

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
  readonly cuts: number[] = [];
  readonly words: readonly string[];
  readonly #claims: Claim[] = [];
  #entry: Entry | undefined;

  constructor(key: string, words: readonly string[], reduced: boolean, reordered: boolean) {
    this.key = key;
    this.words = words;
    this.reduced = reduced;
    this.reordered = reordered;
  }

  /** Adds a name with this key, cut at its words. */
  claim(claim: Claim, words: readonly string[]): void {
    this.#claims.push(claim);
    let cut = 0;
    for (const word of words) {
      if (!this.cuts.includes(cut)) this.cuts.push(cut);
      cut += word.length;
    }
  }

  claims(): readonly Claim[] {
    return this.#claims;
  }

  entry(): Entry {
    this.#entry ??= entryOf(this.#claims, true);
    return this.#entry;
  }
}
