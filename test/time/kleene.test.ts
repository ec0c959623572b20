import { describe, expect, it } from "vitest";
import type { Truth } from "../../src/model/time.js";
import { and, not, or } from "../../src/time/kleene.js";

const ALL: readonly Truth[] = [true, false, "unknown"];

/** What an expression gives for every way in which its unknowns could turn out. */
function outcomes(a: Truth, b: Truth, how: (a: boolean, b: boolean) => boolean): Truth {
  const worlds = (truth: Truth) => (truth === "unknown" ? [true, false] : [truth]);
  const seen = new Set(worlds(a).flatMap((x) => worlds(b).map((y) => how(x, y))));
  return seen.size === 2 ? "unknown" : seen.has(true);
}

describe("three-valued logic", () => {
  it("is certain exactly where every way of filling in the unknowns agrees", () => {
    for (const a of ALL) {
      for (const b of ALL) {
        expect(and(a, b), `${a} and ${b}`).toBe(outcomes(a, b, (x, y) => x && y));
        expect(or(a, b), `${a} or ${b}`).toBe(outcomes(a, b, (x, y) => x || y));
      }
      expect(not(a), `not ${a}`).toBe(outcomes(a, true, (x) => !x));
    }
  });

  it("obeys De Morgan", () => {
    for (const a of ALL) for (const b of ALL) expect(not(and(a, b))).toBe(or(not(a), not(b)));
  });
});
