import { acronymScore } from "./acronym.js";
import { type Alignment, align } from "./align.js";
import { hasGluedForm } from "./glued-form.js";
import { acrossScripts, wordLikeness } from "./likeness.js";
import { mergeRuns } from "./merge-runs.js";
import type { ReadName } from "./read-name.js";
import { MOST_TOKENS, type Token } from "./tokens.js";
import { WEIGHTS, type WordKind } from "./word-kind.js";

const SAME = 1;
const LOOKS_SAME = 0.97;
const REORDERED = 0.97;
const GLUED_FORM = 0.95;
const LEAST_SKELETON = 3;
const BEYOND_ASCII = /[^\0-\x7f]/;

/** Compares two names but for their legal forms, from 0 to 1. */
export function compareCores(a: ReadName, b: ReadName): number {
  if (a.key === b.key) return SAME;
  if (a.skeleton === b.skeleton && a.skeleton.length >= LEAST_SKELETON) return LOOKS_SAME;
  if (hasGluedForm(a, b.key) || hasGluedForm(b, a.key)) return GLUED_FORM;
  if (!isName(a) || !isName(b)) return 0;
  const mergedA = mergeRuns(a.tokens, b.tokens);
  const aligned = align(mergedA, mergeRuns(b.tokens, mergedA));
  const score = Math.min(REORDERED, aligned.share) * conflicts(aligned);
  return Math.max(score, acronymScore(a, b), joinedScore(a, b));
}

/** Texts of more words than names have are the same or they are not. */
function isName({ tokens }: ReadName): boolean {
  return tokens.length > 0 && tokens.length <= MOST_TOKENS;
}

/** What is left over on both sides speaks against the pair; on one side only its weight does, but a number more. */
const AGAINST = { numbers: 0.5, number: 0.8, places: 0.7, names: 0.85, trades: 0.85, nothingTelling: 0.95 };

function conflicts({ leftA, leftB, telling }: Alignment): number {
  let factor = telling > 0 ? 1 : AGAINST.nothingTelling;
  const left = (tokens: readonly Token[], kind: WordKind): boolean =>
    tokens.some((token) => token.kind === kind && token.weight > WEIGHTS.empty);
  const both = (kind: WordKind): boolean => left(leftA, kind) && left(leftB, kind);
  if (both("number")) factor *= AGAINST.numbers;
  else if (left(leftA, "number") || left(leftB, "number")) factor *= AGAINST.number;
  if (both("place")) factor *= AGAINST.places;
  if (both("name")) factor *= AGAINST.names;
  if (both("common")) factor *= AGAINST.trades;
  return factor;
}

const JOINED_ALIKE = 0.9;
const JOINED_OFF = 0.02;

/** Compares what the words give when written as one: for names that are spaced differently, or in different scripts. */
function joinedScore(a: ReadName, b: ReadName): number {
  if (a.numbers !== b.numbers) return 0;
  if (BEYOND_ASCII.test(a.joined) !== BEYOND_ASCII.test(b.joined)) return acrossScripts(a.joined, b.joined);
  if (a.tokens.length === b.tokens.length) return 0;
  const alike = wordLikeness(a.joined, b.joined, 1);
  return alike > JOINED_ALIKE ? alike - JOINED_OFF : 0;
}
