import type { NameForm } from "../../compile/lookup/name-form.js";
import type { Trie } from "../../compile/lookup/trie.js";
import { abbreviations } from "../../names/words/abbreviations.js";
import { SHORTENED } from "../../names/words/kinds.js";
import { MANY } from "./near.js";
import type { Reading } from "./reading.js";
import { exactSpans, type Span } from "./span.js";

const WAYS = 2;
/** A name of so many words is itself with any of them shortened. */
const LEAST_WORDS = 3;

/**
 * Adds names of several words of which some are shortened as banks do: `Alipay Merch Svcs`.
 *
 * The trap: the gate knows nothing of it, so that one that is not short has to be there as it is.
 */
export function withShortened(trie: Trie<NameForm>, { units, all }: Reading, exact: readonly Span[]): readonly Span[] {
  if ((all & SHORTENED) === 0 || units.length > MANY || exact.every(({ form }) => form.neighbour)) return exact;
  const spans = [...exact];
  const short = units.map(({ key }) => abbreviations().get(key));
  for (let way = 0; way < WAYS; way++) {
    const read = units.map((unit, at) => {
      const words = short[at]?.words;
      const key = words?.[way] ?? words?.[0];
      return key === undefined ? unit : { ...unit, key };
    });
    for (const span of exactSpans(trie, read)) {
      const within = short.slice(span.from, span.to).filter((one) => one !== undefined);
      const { form, from, to, respaced } = span;
      if (within.length === 0 || respaced || to - from < 2) continue;
      if (exact.some((one) => one.from <= from && one.to >= to)) continue;
      spans.push({ ...span, doubtful: form.words.length < LEAST_WORDS && within.some(({ sure }) => !sure) });
    }
  }
  return spans;
}
