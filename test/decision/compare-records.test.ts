// What replay tells of two records: each place at which the answers differ, and nothing of who gave them.
import type { DecisionRecord } from "interdict";
import { expect, it } from "vitest";
import { recordDifferences } from "../../src/decision/compare-records.js";

const differences = (before: object, after: object) =>
  recordDifferences(before as DecisionRecord, after as DecisionRecord);

it.each<[name: string, before: object, after: object, told: readonly object[]]>([
  ["equal answers", { a: 1, b: { c: ["x", null] } }, { a: 1, b: { c: ["x", null] } }, []],
  ["equal answers in another order", { a: 1, b: 2 }, { b: 2, a: 1 }, []],
  ["another value", { a: 1 }, { a: 2 }, [{ path: "a", before: 1, after: 2 }]],
  ["a value of another type", { a: 1 }, { a: "1" }, [{ path: "a", before: 1, after: "1" }]],
  [
    "a value within",
    { a: { b: { c: true } } },
    { a: { b: { c: false } } },
    [{ path: "a.b.c", before: true, after: false }],
  ],
  ["an item of a list", { a: [1, 2] }, { a: [1, 3] }, [{ path: "a.1", before: 2, after: 3 }]],
  ["an item more", { a: [1] }, { a: [1, 2] }, [{ path: "a.1", after: 2 }]],
  ["an item less", { a: [1, 2] }, { a: [1] }, [{ path: "a.1", before: 2 }]],
  ["a field more", {}, { a: null }, [{ path: "a", after: null }]],
  ["a field less", { a: 0 }, {}, [{ path: "a", before: 0 }]],
  ["a list for an object", { a: [] }, { a: {} }, [{ path: "a", before: [], after: {} }]],
  ["null for an object", { a: { b: 1 } }, { a: null }, [{ path: "a", before: { b: 1 }, after: null }]],
  ["an object for null", { a: null }, { a: { b: 1 } }, [{ path: "a", before: null, after: { b: 1 } }]],
  ["text for a list", { a: ["x"] }, { a: "x" }, [{ path: "a", before: ["x"], after: "x" }]],
  [
    "several, in the order of the first",
    { b: 1, a: 2 },
    { a: 3, b: 4, c: 5 },
    [
      { path: "b", before: 1, after: 4 },
      { path: "a", before: 2, after: 3 },
      { path: "c", after: 5 },
    ],
  ],
  [
    "who answered, which is not told",
    { engine: "1", tables: "a", ruleset: { digest: "x" }, sha256: "p", a: 1 },
    { engine: "2", tables: "b", ruleset: { digest: "y" }, sha256: "q", a: 1 },
    [],
  ],
  [
    "a field of that name within, which is told",
    { a: { engine: 1 } },
    { a: { engine: 2 } },
    [{ path: "a.engine", before: 1, after: 2 }],
  ],
])("%s", (_name, before, after, told) => {
  expect(differences(before, after)).toStrictEqual(told);
});
