import type { Entry } from "./hit.js";
import type { Claim } from "./settle.js";

/** A key under which names of the data are sought within a text. */
export interface NameForm {
  readonly key: string;
  /** Whether any name with this key may stand within a longer text. */
  anywhere: boolean;
  /** Without its legal form, which the data writes. */
  readonly reduced: boolean;
  /** With its words in another order. */
  readonly reordered: boolean;
  /** Whether the data writes it with a legal form. */
  company: boolean;
  /** Whether it is only ever somebody else's name. */
  neighbour: boolean;
  /** Whether a misspelling may lead to it. */
  near: boolean;
  /** Whether its end is too common to seek it by: it holds another name, by which a slip in its beginning is found. */
  holds: boolean;
  /**
   * How many letters that other name has where it begins with it: what follows is short, and it is sought by what stands
   * before too. Else 0.
   */
  held: number;
  /** Where its spellings have a space or begin a word. */
  readonly cuts: readonly number[];
  /** Its words, as first written. */
  readonly words: readonly string[];
  /** What the names with this key claim, in the order of the data. */
  readonly claims: () => readonly Claim[];
  readonly entry: () => Entry;
}
