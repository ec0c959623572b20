import { acronymRun } from "./acronym.js";
import { likeness } from "./likeness.js";
import type { Token } from "./tokens.js";

/** What two names have in common and what each has for itself. */
export interface Alignment {
  /** Share of the weight that is met on both sides, 0 to 1. */
  readonly share: number;
  readonly leftA: readonly Token[];
  readonly leftB: readonly Token[];
  /** Weight of the words met that say which company it is. */
  readonly telling: number;
}

const LEAST = 0.75;

interface Pair {
  readonly i: number;
  readonly j: number;
  readonly alike: number;
}

/** Pairs the words of two names, the most alike first, wherever they stand. */
export function align(a: readonly Token[], b: readonly Token[]): Alignment {
  const pairs = pairsOf(a, b);
  const usedA = new Set<number>();
  const usedB = new Set<number>();
  let met = 0;
  let telling = 0;
  for (const { i, j, alike } of pairs) {
    if (usedA.has(i) || usedB.has(j)) continue;
    usedA.add(i);
    usedB.add(j);
    const one = a[i] as Token;
    const two = b[j] as Token;
    met += (one.weight + two.weight) * alike;
    if (one.kind === "name" || two.kind === "name") telling += Math.max(one.weight, two.weight) * alike;
  }
  met += abbreviated(a, b, usedA, usedB) + abbreviated(b, a, usedB, usedA);
  const all = weightOf(a) + weightOf(b);
  return {
    share: all === 0 ? 0 : Math.min(1, met / all),
    leftA: a.filter((_, i) => !usedA.has(i)),
    leftB: b.filter((_, j) => !usedB.has(j)),
    telling,
  };
}

function pairsOf(a: readonly Token[], b: readonly Token[]): readonly Pair[] {
  const pairs: Pair[] = [];
  for (let i = 0; i < a.length; i++)
    for (let j = 0; j < b.length; j++) {
      const alike = likeness(a[i] as Token, b[j] as Token);
      if (alike >= LEAST) pairs.push({ i, j, alike });
    }
  return pairs.sort((one, two) => two.alike - one.alike || apart(one) - apart(two) || one.i - two.i || one.j - two.j);
}

function apart({ i, j }: Pair): number {
  return Math.abs(i - j);
}

/** Words left over on one side that are the first letters of words left over on the other. */
function abbreviated(a: readonly Token[], b: readonly Token[], usedA: Set<number>, usedB: Set<number>): number {
  let met = 0;
  for (const [i, short] of a.entries()) {
    if (usedA.has(i)) continue;
    const open = [...b.keys()].filter((j) => !usedB.has(j));
    const run = acronymRun(
      short,
      open.map((j) => b[j] as Token),
    );
    if (run === undefined) continue;
    usedA.add(i);
    met += short.weight;
    for (const j of open.slice(...run)) {
      usedB.add(j);
      met += (b[j] as Token).weight;
    }
  }
  return met;
}

export function weightOf(tokens: readonly Token[]): number {
  let weight = 0;
  for (const token of tokens) weight += token.weight;
  return weight;
}
