// What five news reports of January 2021 said of Executive Order 13971, claim by claim: the library is asked, and its
// answer is held to the ruling. docs/press-claims.md is written from the same cases.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { type Ask, answer } from "./press-claims/answer.js";
import { mismatches } from "./press-claims/expected.js";

const RULINGS = ["contradicted", "imprecise", "supported", "opinion", "outside"] as const;

interface Claim {
  readonly id: string;
  readonly claim: string;
  readonly ruling: (typeof RULINGS)[number];
  /** The reports in which it is found, by letter. */
  readonly reports: readonly string[];
  /** Why no rule of law decides it. */
  readonly reason?: string;
  readonly ask: Ask | null;
  readonly expect: unknown;
  readonly answer: string;
  readonly refs: readonly string[];
}

const claims: readonly Claim[] = JSON.parse(
  readFileSync(new URL("./vectors/press-claims.json", import.meta.url), "utf8"),
);

test("there are forty, each with its own id, its words and its ruling", () => {
  expect(claims).toHaveLength(40);
  expect(new Set(claims.map(({ id }) => id)).size).toBe(40);
  for (const claim of claims) {
    expect([claim.claim, claim.answer], claim.id).not.toContain("");
    expect(RULINGS, claim.id).toContain(claim.ruling);
    for (const report of claim.reports) expect(["A", "B", "C", "D", "E"], claim.id).toContain(report);
  }
});

test("only an opinion, or what no rule decides, goes unasked, and says why", () => {
  for (const { id, ruling, ask, expect: expected, reason, refs } of claims) {
    expect(ask === null, id).toBe(expected === null);
    if (ask === null) expect(["opinion", "outside"], id).toContain(ruling);
    else expect(refs, id).not.toEqual([]);
    expect(reason !== undefined, id).toBe(ruling === "opinion" || ruling === "outside");
  }
});

describe("the library says", () => {
  const asked = claims.flatMap(({ id, ruling, ask, expect: expected, answer: says }) =>
    ask ? [{ id, ruling, ask, expected, says }] : [],
  );

  test.each(asked)("of $id ($ruling): $says", ({ ask, expected }) => {
    expect(mismatches(answer(ask), expected)).toEqual([]);
  });
});

describe("what is expected can fail", () => {
  test.each<readonly [string, actual: unknown, expected: unknown]>([
    ["another value", { state: "ended" }, { state: "operative" }],
    ["an entry that is missing", { names: ["a", "b"] }, { names: ["c"] }],
    ["an entry too many", { names: ["a", "b"] }, { names: { exactly: ["a"] } }],
    ["an entry that must not be there", { rows: [{ kind: "enjoined" }] }, { rows: { none: [{ kind: "enjoined" }] } }],
    ["a word that is not said", { steps: ["a Tuesday"] }, { steps: { says: "a Friday" } }],
    ["nothing where something is expected", {}, { due: { date: "2021-02-19" } }],
  ])("by %s", (_name, actual, expected) => {
    expect(mismatches(actual, expected)).toHaveLength(1);
  });
});
