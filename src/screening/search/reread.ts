import type { NameForm } from "../../compile/lookup/name-form.js";
import type { Trie } from "../../compile/lookup/trie.js";
import type { Unit } from "../../names/units.js";
import { SLIP } from "../../names/words/kinds.js";
import { type Reading, readingOf } from "./reading.js";
import { exactSpans, type Span } from "./span.js";

const PAY = "pay";
/** Longer texts are not read again: they would cost twice as much, and are no names. */
const MOST_WORDS = 16;
/** Words of an application's name in front of its developer's. */
const MOST_BEFORE = 3;

const POSSESSIVE = /['’]s(?=\s)/;

/** `QQ by Tencent` and `Tencent's QQ` as `Tencent QQ`. */
export function developerFirst({ text, units }: Reading): string | undefined {
  if (units.length > MOST_WORDS) return undefined;
  if (POSSESSIVE.test(text)) return text.replace(POSSESSIVE, "");
  let by = 1;
  while (by < units.length && by <= MOST_BEFORE && (units[by] as Unit).key !== "by") by++;
  if (by > MOST_BEFORE || by >= units.length - 1 || (units[0] as Unit).key === "by") return undefined;
  const word = units[by] as Unit;
  return `${text.slice(word.to)} ${text.slice(0, word.from)}`;
}

/**
 * `WeChat Py` as WeChat Pay: the slip is in the word by which the wallet is told from the messenger, whose name is found
 * as it is.
 */
export function withPay(
  trie: Trie<NameForm>,
  { text, units, classes, all }: Reading,
  exact: readonly Span[],
): { readonly reading: Reading; readonly spans: readonly Span[] } | undefined {
  if ((all & SLIP) === 0 || exact.length === 0 || units.length > MOST_WORDS) return undefined;
  const at = classes.findIndex((of, i) => i > 0 && (of & SLIP) !== 0);
  const before = exact.find((span) => span.to === at && span.form.anywhere && span.form.entry().hits.length > 0);
  if (before === undefined) return undefined;
  const read = units.map((unit, i) => (i === at ? { ...unit, key: PAY } : unit));
  const spans = exactSpans(trie, read);
  if (!spans.some((span) => span.from === before.from && span.to === at + 1)) return undefined;
  return {
    reading: readingOf(text, read),
    spans: spans.map((span) => (span.from <= at && span.to > at ? { ...span, edits: 1 } : span)),
  };
}
