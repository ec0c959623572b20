import type { NameForm } from "../../compile/lookup/name-form.js";
import type { Trie } from "../../compile/lookup/trie.js";
import type { Unit } from "../../names/units.js";
import { paySlips } from "../../names/words/ordinary.js";
import { exactSpans, type Span } from "./span.js";

const PAY = "pay";
/** Longer texts are not read again: they would cost twice as much, and are no names. */
const MOST_WORDS = 16;
/** Words of an application's name in front of its developer's. */
const MOST_BEFORE = 3;

const POSSESSIVE = /['’]s(?=\s)/;

/** `QQ by Tencent` and `Tencent's QQ` as `Tencent QQ`. */
export function developerFirst(text: string, units: readonly Unit[]): string | undefined {
  if (units.length > MOST_WORDS) return undefined;
  if (POSSESSIVE.test(text)) return text.replace(POSSESSIVE, "");
  const by = units.findIndex(({ key }) => key === "by");
  if (by < 1 || by > MOST_BEFORE || by === units.length - 1) return undefined;
  const word = units[by] as Unit;
  return `${text.slice(word.to)} ${text.slice(0, word.from)}`;
}

/**
 * `WeChat Py` as WeChat Pay: the slip is in the word by which the wallet is told from the messenger, whose name is found
 * as it is.
 */
export function withPay(
  trie: Trie<NameForm>,
  text: string,
  units: readonly Unit[],
  exact: readonly Span[],
): { readonly units: readonly Unit[]; readonly spans: readonly Span[] } | undefined {
  if (exact.length === 0 || units.length > MOST_WORDS) return undefined;
  const at = units.findIndex((unit, i) => i > 0 && paySlips().has(unit.key));
  const before = exact.find((span) => span.to === at && span.form.anywhere && span.form.entry().hits.length > 0);
  if (before === undefined) return undefined;
  const read = units.map((unit, i) => (i === at ? { ...unit, key: PAY } : unit));
  const spans = exactSpans(trie, text, read);
  if (!spans.some((span) => span.from === before.from && span.to === at + 1)) return undefined;
  return { units: read, spans: spans.map((span) => (span.from <= at && span.to > at ? { ...span, edits: 1 } : span)) };
}
