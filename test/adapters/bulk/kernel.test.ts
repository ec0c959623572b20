// The rows that the kernel takes against the same rows walked byte by byte, which is the code that knows every case.
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { ruleset } from "interdict";
import { describe, expect, it } from "vitest";
import { makeKernel } from "../../../src/adapters/bulk/kernel-memory.js";
import { KERNEL_SOURCE } from "../../../src/adapters/bulk/kernel-module.js";
import { type RunPlan, startPieces } from "../../../src/adapters/bulk/screen-piece.js";

/** The usual forms, the others that are read, and what only looks like one. */
const TIMES = [
  "2021-03-01",
  "2021-03-01T10:00:00Z",
  "2021-03-01T23:59:59Z",
  "2021-03-14T07:30:00Z",
  "2021-11-07T05:59:59Z",
  "2021-03-01T10:00Z",
  "2021-03-01 10:00:00+02:00",
  "2021-03-01 10:00:00",
  "2021-03-01T10:00:00.5Z",
  "2021-03-01T24:00:00Z",
  "2021-03-01T10:60:00Z",
  "2021-03-01T10:00:0xZ",
  "2021-03-01T10:00:00Zx",
  "2021-03-01x",
  "2021-02-30",
  "2021-13-01",
  "2o21-03-01",
  "1980-01-01T03:00:00Z",
  "2200-01-01T03:00:00Z",
  "2200-01-01T06:00:00Z",
  "1979-12-31",
];
const IDS = ["t1", "", "-1", "=1", "id.of-1", "a;b", "a\\b", "é", "ｘ", "＝1", "\t", "9".repeat(40), "x".repeat(1025)];
const NAMES = [
  ...["WeChat Pay", "Corner Bakery", "x", "", "é", "Corner\tBakery", "WeChat", "Corner Baker", "支付宝"],
  ...["A name of sixteen", "A name of thirty-two characters!", "y".repeat(1030), "z".repeat(9000)],
];
/** What the kernel leaves to the walker, in the middle of rows that it takes. */
const ODD = ['"WeChat Pay"', '"a\nb"', '"a""b"', 'a"b', "a\0b", "a\rb", '"'];

const DELIMITERS = [",", ";", "\t"] as const;

const planOf = (delimiter: string, terms: Partial<RunPlan>, mapped = ["id", "at", "name"]): RunPlan => ({
  rows: {
    kind: "csv",
    plan: {
      delimiter: delimiter.charCodeAt(0),
      columns: 3,
      mapped: mapped.map((field, index) => ({ index, header: field, field: field as "name" })),
    },
  },
  zone: undefined,
  fixedTime: 0,
  fixed: {},
  facts: undefined,
  policy: undefined,
  asKnownAt: undefined,
  format: "csv",
  all: true,
  ...terms,
});

interface Case {
  readonly how: string;
  readonly terms: Partial<RunPlan>;
  readonly mapped?: string[];
}

const CASES: readonly Case[] = [
  { how: "as CSV", terms: {} },
  { how: "as NDJSON", terms: { format: "ndjson" } },
  { how: "as CSV, only what is flagged", terms: { all: false, facts: { usNexus: true } } },
  { how: "in a zone", terms: { zone: "Europe/Berlin" } },
  { how: "without an id, by three columns", terms: { fixedTime: 18_687 }, mapped: ["country", "app", "name"] },
];

const cell = fc.constantFrom(...IDS, ...TIMES, ...NAMES);
const usual = fc.tuple(fc.constantFrom(...IDS), fc.constantFrom(...TIMES), fc.constantFrom(...NAMES));
const record = fc.oneof(
  { weight: 8, arbitrary: usual },
  { weight: 1, arbitrary: fc.array(cell, { minLength: 0, maxLength: 4 }) },
  { weight: 1, arbitrary: fc.tuple(cell, cell, fc.constantFrom(...ODD)) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom(...ODD), cell, cell) },
);
const lines = fc.array(fc.tuple(record, fc.constantFrom("\n", "\n", "\r\n", "\r"), fc.integer({ min: 1, max: 9 })), {
  minLength: 1,
  maxLength: 40,
});

describe("the kernel and the walker give the same rows, counts and rejections", () => {
  it.each(CASES)("$how", ({ terms, mapped }) => {
    const both = DELIMITERS.map((delimiter) => {
      const plan = planOf(delimiter, terms, mapped);
      return { delimiter, fast: startPieces(ruleset, plan), slow: startPieces(ruleset, plan, { fast: false }) };
    });
    fc.assert(
      fc.property(lines, fc.nat(2), fc.integer({ min: 1, max: 120_000 }), (list, which, line) => {
        const { delimiter, fast, slow } = both[which]!;
        const text = Buffer.from(
          list.map(([cells, end, times]) => (cells.join(delimiter) + end).repeat(times)).join(""),
        );
        // What stands behind the piece is of an earlier one, and counts for nothing.
        const bytes = Uint8Array.from(Buffer.concat([text, Buffer.from("\n,\n,\n,\n")]));
        const piece = { bytes, length: text.length, offset: 7, line };
        const plain = (screened: ReturnType<typeof fast.screen>) => ({
          ...screened,
          output: Buffer.from(screened.output).toString(),
          answers: new Set(screened.answers.map((one) => JSON.stringify(one))),
        });
        expect(plain(fast.screen(piece, undefined))).toEqual(plain(slow.screen(piece, undefined)));
      }),
      { numRuns: 150 },
    );
  });
});

it("the kernel runs on this host", () => {
  expect(makeKernel({ timeOf: () => -1, offsetOf: () => 0, dayOf: () => 0 })).toBeDefined();
});

it("the kernel was written from the sources that are here", () => {
  const folder = new URL("../../../src/adapters/bulk/kernel/", import.meta.url);
  const source = createHash("sha256");
  for (const name of readdirSync(folder).sort()) source.update(readFileSync(new URL(name, folder)));
  expect(KERNEL_SOURCE).toBe(source.digest("hex"));
});
