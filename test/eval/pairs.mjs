// Company names in pairs, at the one threshold.
import { rates } from "./judge.mjs";

/** Where two names are taken for one company. The same for every source. */
export const THRESHOLD = 0.85;

/** Compares every pair. */
export function comparePairs(pairs, compareNames) {
  return pairs.map((pair) => {
    const score = compareNames(pair.a, pair.b);
    return { ...pair, score, said: score >= THRESHOLD };
  });
}

export function pairScores(compared) {
  return rates({
    hits: compared.filter((pair) => pair.match && pair.said).length,
    positives: compared.filter((pair) => pair.match).length,
    claims: compared.filter((pair) => pair.said).length,
  });
}

/** The project or thread that a pair comes from. */
export function originOf({ source }) {
  const thread = /github\.com\/([^/]+\/[^/]+)\//.exec(source);
  return thread ? thread[1] : source.split(":")[0];
}
