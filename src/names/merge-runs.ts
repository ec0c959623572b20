import { wordLikeness } from "./likeness.js";
import type { Token } from "./tokens.js";
import { WEIGHTS } from "./word-kind.js";

const LONGEST_RUN = 4;
const LEAST_LENGTH = 4;
/** How alike a run and a word have to be, when the run is taken for the word. */
const ALIKE = 0.92;

/**
 * Joins words that the other name writes as one: `hong fu jin` where the other has `hongfujin`.
 */
export function mergeRuns(tokens: readonly Token[], others: readonly Token[]): readonly Token[] {
  let merged = tokens;
  if (tokens.length < 2) return merged;
  for (const other of others) {
    if (other.written.length < LEAST_LENGTH || other.kind === "number") continue;
    if (merged.some((token) => token.text === other.text)) continue;
    merged = mergeInto(merged, other);
  }
  return merged;
}

function mergeInto(tokens: readonly Token[], other: Token): readonly Token[] {
  const most = other.written.length + 1;
  for (let from = 0; from + 1 < tokens.length; from++) {
    let length = (tokens[from] as Token).written.length;
    for (let to = from + 1; to < tokens.length && to < from + LONGEST_RUN; to++) {
      length += (tokens[to] as Token).written.length;
      if (length > most) break;
      if (length < most - 2) continue;
      const one = joinedAs(other, tokens.slice(from, to + 1));
      if (one) return [...tokens.slice(0, from), one, ...tokens.slice(to + 1)];
    }
  }
  return tokens;
}

function joinedAs(other: Token, run: readonly Token[]): Token | undefined {
  const written = run.map((token) => token.written).join("");
  const exact = written === other.written;
  if (!exact && wordLikeness(written, other.written) < ALIKE) return undefined;
  const weight = Math.max(other.weight, WEIGHTS.initial);
  const aside = run.every((token) => token.aside);
  return { text: exact ? other.text : written, written, kind: other.kind, weight, letters: other.letters, aside };
}
