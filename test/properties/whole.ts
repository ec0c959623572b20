// Whether whole domains are enumerated, as in the long run (WHOLE_DOMAIN=1), or a part of them, as in every other.

export const WHOLE = process.env.WHOLE_DOMAIN === "1";

/** Of an ordinary run, so many times fewer. */
export const runs = (whole: number, ordinary: number): number => (WHOLE ? whole : ordinary);

/**
 * Every so many of a domain, spread evenly over it. The number is a prime, so that no fact, day or subject that is counted
 * through within the domain is passed over as a whole.
 */
export function* spread<T>(domain: Iterable<T>, every: 5 | 7): Generator<T> {
  let at = 0;
  for (const one of domain) if (WHOLE || at++ % every === 0) yield one;
}
