import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { boundedDistance } from "../../src/names/distance.js";

/** Optimal string alignment as it is defined, over the whole table. */
function defined(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(table[i - 1]![j]! + 1, table[i]![j - 1]! + 1, table[i - 1]![j - 1]! + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        least = Math.min(least, table[i - 2]![j - 2]! + 1);
      table[i]![j] = least;
    }
  return table[a.length]![b.length]!;
}

describe("boundedDistance", () => {
  it.each([
    ["alipay", "alipay", 2, 0],
    ["alipay", "ailpay", 2, 1],
    ["alipay", "alippay", 2, 1],
    ["alipay", "alpay", 2, 1],
    ["alipay", "alibay", 2, 1],
    ["alipay", "tencent", 2, 3],
    ["", "ab", 2, 2],
    ["", "abc", 2, 3],
    ["ca", "abc", 3, 3],
  ])("%s to %s within %i is %i", (a, b, limit, distance) => {
    expect(boundedDistance(a, b, limit)).toBe(distance);
  });

  it("is the definition as far as the limit, both ways, and one more beyond it", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "b", "c", "支"), maxLength: 12 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 6 }), (a, b, limit) => {
        const expected = Math.min(defined(a, b), limit + 1);
        expect(boundedDistance(a, b, limit)).toBe(expected);
        expect(boundedDistance(b, a, limit)).toBe(expected);
      }),
      { numRuns: 3000 },
    );
  });
});
