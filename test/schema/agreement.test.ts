// The schema and the library agree on what a transaction is, over generated ones: good, bad, and half of each.

import fc from "fast-check";
import { evaluate, InterdictError, screen } from "interdict";
import { counterpartySchema, transactionSchema, viewpointSchema } from "interdict/schema";
import { describe, expect, test } from "vitest";
import { ACTIVITIES } from "../../src/compile/activities.js";
import type { Counterparty, Transaction } from "../../src/model/index.js";

const junk = fc.oneof(
  fc.constantFrom<unknown>(0, 1, -1, Number.NaN, true, false, [], {}, "", "yes", 5n, new Map(), () => "Alipay"),
  fc.anything({ maxDepth: 2 }),
);
const nothing = fc.constantFrom(null, undefined);

/** A value that fits, most of the time, else none or anything. */
const mostly = (good: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 80, arbitrary: good }, { weight: 10, arbitrary: nothing }, { weight: 1, arbitrary: junk });
/** A value that fits, or none. */
const maybe = (good: fc.Arbitrary<unknown>) =>
  fc.oneof({ weight: 6, arbitrary: good }, { weight: 1, arbitrary: nothing });

const text = fc.oneof(
  {
    weight: 80,
    arbitrary: fc.constantFrom("Alipay", "WeChat Pay", "Acme GmbH", "支付宝", "com.tencent.mm", "stripe", "a"),
  },
  { weight: 8, arbitrary: fc.constantFrom("", " ", "\u200b", "\u3164", "a".repeat(1024)) },
  { weight: 8, arbitrary: fc.string({ unit: "grapheme", maxLength: 30 }) },
  { weight: 1, arbitrary: fc.constantFrom("\ud800", "a\udfff", "a".repeat(1025)) },
);
const day = (year: number) => new Date(Date.UTC(year, 0, 2));
const moment = fc.oneof(
  {
    weight: 20,
    arbitrary: fc.constantFrom<unknown>("2021-02-18", "2021-06-09", "2021-02-19T03:00Z", "2021-02-18T22:00:00-05:00"),
  },
  { weight: 20, arbitrary: fc.date({ min: day(1980), max: day(2199), noInvalidDate: true }) },
  { weight: 1, arbitrary: fc.date({ noInvalidDate: false }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<unknown>(
      "2021-02-30",
      "1979-12-31",
      "2200-01-01",
      "2021-02-19T03:00",
      "0001-01-01",
      "",
      " 2021-02-19",
    ),
  },
);
const percent = fc.oneof(
  { weight: 20, arbitrary: fc.double({ min: 0, max: 100, noNaN: true }) },
  { weight: 1, arbitrary: fc.double() },
  { weight: 1, arbitrary: fc.constantFrom(-0, 100, 100.1) },
);
const place = fc.oneof(
  { weight: 20, arbitrary: fc.constantFrom("US-MT", " us-tx ", "US-CA\n") },
  { weight: 1, arbitrary: fc.constantFrom("US", "private", "US-M", "MT", "", "u\u017f-MT", "USA", "elsewhere") },
);
const country = maybe(fc.constantFrom("US", "CN", "PR", "xx", "", "United States"));

const TEXTS = [
  "name",
  "app",
  "androidPackage",
  "iosBundleId",
  "appStoreId",
  "domain",
  "url",
  "provider",
  "paymentMethod",
  "payerCode",
  "qr",
  "lei",
  "isin",
  "ticker",
  "registrationNumber",
  "role",
] as const;
const texts = Object.fromEntries(TEXTS.map((field) => [field, mostly(text)]));

const { counterparty } = fc.letrec((tie) => ({
  counterparty: fc.record(
    {
      ...texts,
      owners: mostly(
        fc.array(
          fc.record(
            { party: mostly(fc.oneof(text, tie("counterparty"))), percent: mostly(percent) },
            { requiredKeys: ["party"] },
          ),
          { maxLength: 3, depthIdentifier: "owners" },
        ),
      ),
      unknownKey: junk,
    },
    { requiredKeys: [] },
  ),
}));

/** Facts that `evaluate` does not look at in every case; a schema cannot know in which. */
const lazyFact = (good: fc.Arbitrary<unknown>, strict: boolean) => (strict ? maybe(good) : mostly(good));

const transactions = (strict: boolean) => {
  const party = fc
    .tuple(
      counterparty,
      fc.record(
        {
          country: strict ? country : mostly(country),
          usPerson: lazyFact(fc.boolean(), strict),
          kind: lazyFact(fc.constantFrom("individual", "business"), strict),
        },
        { requiredKeys: [] },
      ),
    )
    .map(([fields, facts]) => ({ ...(fields as object), ...facts }));
  return fc.record(
    {
      id: lazyFact(fc.constantFrom("", "pi_1"), strict),
      at: mostly(moment),
      activity: mostly(fc.constantFrom(...ACTIVITIES)),
      counterparty: mostly(fc.oneof(text, party)),
      parties: mostly(fc.array(mostly(fc.oneof(text, party)), { maxLength: 3 })),
      usNexus: mostly(fc.boolean()),
      withinUnitedStates: lazyFact(fc.boolean(), strict),
      withinState: mostly(place),
      deviceOf: mostly(place),
      // Whether the law has such a provision, only the ruleset can say.
      exception: maybe(fc.constant("eo-13971/1(d)")),
      personalUse: mostly(fc.boolean()),
      license: mostly(
        fc.record(
          {
            authority: mostly(fc.constantFrom("BIS", "OFAC", "")),
            number: mostly(fc.constantFrom("1", "D-2", "")),
            validTo: mostly(moment),
          },
          { requiredKeys: ["authority", "number"] },
        ),
      ),
      contractDate: mostly(moment),
    },
    { requiredKeys: ["at", "activity"] },
  );
};

/** Whether a question is refused; any other fault fails the test. */
function refuses(ask: () => unknown): boolean {
  try {
    ask();
    return false;
  } catch (error) {
    if (error instanceof InterdictError) return true;
    throw error;
  }
}

describe("the schema and the library agree", { timeout: 60_000 }, () => {
  test("what transactionSchema accepts, evaluate answers, as given and as parsed", () => {
    let accepted = 0;
    fc.assert(
      fc.property(transactions(false), (value) => {
        const { success, data } = transactionSchema.safeParse(value);
        if (!success) return;
        accepted += 1;
        const { transaction: _, ...verdict } = evaluate(data);
        const { transaction: given, ...same } = evaluate(value as Transaction);
        expect(verdict).toEqual(same);
        expect(given).toBe(value);
      }),
      { numRuns: 2000 },
    );
    expect(accepted).toBeGreaterThan(100);
  });

  test("what evaluate answers, transactionSchema accepts", () => {
    let answered = 0;
    fc.assert(
      fc.property(transactions(true), (value) => {
        if (refuses(() => evaluate(value as Transaction))) return;
        answered += 1;
        expect(transactionSchema.safeParse(value).error?.issues ?? []).toEqual([]);
      }),
      { numRuns: 2000 },
    );
    expect(answered).toBeGreaterThan(100);
  });

  test("counterpartySchema accepts what screen answers, and nothing else", () => {
    const seen = new Set<boolean>();
    fc.assert(
      fc.property(counterparty, (value) => {
        const refused = refuses(() => screen(value as Counterparty));
        seen.add(refused);
        expect(counterpartySchema.safeParse(value).success).toBe(!refused);
      }),
      { numRuns: 2000 },
    );
    expect(seen.size).toBe(2);
  });

  test("viewpointSchema accepts the days of knowledge that evaluate reads, and no others", () => {
    const asked: Transaction = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" };
    fc.assert(
      fc.property(mostly(moment), (asKnownAt) => {
        const refused = refuses(() => evaluate(asked, { asKnownAt } as { asKnownAt: string }));
        expect(viewpointSchema.safeParse({ asKnownAt }).success).toBe(!refused);
      }),
    );
  });
});
