// What cannot be read is a clear error or a hold: never an empty transaction that clears.
import { describe, expect, it } from "vitest";
import { allFromProvider, fromProvider } from "../../../src/adapters/psp.js";
import { law } from "./handles.js";
import { charge, paymentIntent, paymentMethod } from "./stripe-objects.js";

const SECRET = "the caller's secret";
const thrower = (): never => {
  throw new Error(SECRET);
};
const refusing = (target: object): object => new Proxy(target, { get: thrower, ownKeys: thrower });
const throwing = (object: object, key: string): object =>
  Object.defineProperty({ ...object }, key, { enumerable: true, get: thrower });
const good = charge("card");

describe.each<readonly [string, unknown, unknown, string]>([
  ["an unknown provider", "acme", good, "invalid-input"],
  ["no provider", undefined, good, "invalid-input"],
  ["an object of another provider", "adyen", good, "invalid-input"],
  ["an object that has no row", "stripe", { object: "event", data: { object: good } }, "invalid-input"],
  ["an empty object", "stripe", {}, "invalid-input"],
  ["a list", "stripe", [good], "invalid-input"],
  ["a text", "stripe", JSON.stringify(good), "invalid-input"],
  ["null", "stripe", null, "invalid-input"],
  [
    "a method that is a number with a fraction",
    "stripe",
    { ...good, payment_method_details: { type: 1.5 } },
    "invalid-input",
  ],
  [
    "a method that is an object",
    "stripe",
    { ...good, payment_method_details: { type: { name: "alipay" } } },
    "invalid-input",
  ],
  ["details that are a text", "stripe", { ...good, payment_method_details: "alipay" }, "invalid-input"],
  ["details that are a list", "stripe", { ...good, payment_method_details: [{ type: "alipay" }] }, "invalid-input"],
  ["an id that is none", "stripe", { ...paymentIntent, payment_method: "alipay" }, "invalid-input"],
  ["a time without end", "stripe", { ...good, created: Number.POSITIVE_INFINITY }, "invalid-input"],
  ["a time that is true", "stripe", { ...good, created: true }, "invalid-input"],
  ["a member that throws", "stripe", throwing(good, "payment_method_details"), "invalid-input"],
  ["a proxy that refuses", "stripe", refusing(good), "invalid-input"],
  ["a nested proxy that refuses", "stripe", { ...good, billing_details: refusing({}) }, "invalid-input"],
  ["a name that is too long", "stripe", { ...good, description: "x".repeat(1025) }, "over-long"],
  [
    "an object of too many members",
    "stripe",
    { ...good, ...Object.fromEntries(Array.from({ length: 1001 }, (_, at) => [`m${at}`, 1])) },
    "over-long",
  ],
  [
    "a list that is too long",
    "stripe",
    { ...paymentIntent, payment_method_types: Array(300_000).fill("card") },
    "over-long",
  ],
])("%s", (_, provider, object, code) => {
  it(`is refused as ${code}, and says nothing of the caller's`, () => {
    for (const map of [fromProvider, allFromProvider]) {
      let thrown: unknown;
      try {
        map(provider as string, object, { at: "2021-03-01" });
      } catch (error) {
        thrown = error;
      }
      expect(thrown).toMatchObject({ name: "InterdictError", code });
      expect(String(thrown)).not.toContain(SECRET);
    }
  });
});

describe("a context", () => {
  it("that is misspelt, no object, or throws is refused", () => {
    for (const context of [{ att: "2021-03-01" }, "2021-03-01", [], { parties: {} }, throwing({}, "at"), refusing({})])
      expect(() => fromProvider("stripe", good, context as never)).toThrow(/invalid-input/);
  });

  it("of nulls is none, and nothing is put in their place", () => {
    const nulls = { at: null, usNexus: null, withinUnitedStates: null, parties: null };
    expect(fromProvider("stripe", good, nulls)).toEqual(fromProvider("stripe", good));
    const { transaction } = fromProvider("stripe", good);
    expect(transaction).not.toHaveProperty("usNexus");
    expect(transaction.parties.every((party) => party.country == null)).toBe(true);
  });
});

describe("what only check can judge is held there", () => {
  it.each([
    ["a day that is none", fromProvider("stripe", good, { at: "2021-02-30" })],
    [
      "a time in no zone",
      fromProvider("checkout.com", { requested_on: "2021-03-01T12:00:00", source: { type: "card" } }),
    ],
    ["milliseconds where seconds are said", fromProvider("stripe", { ...good, created: Date.UTC(2021, 2, 1) })],
    ["half a character", fromProvider("stripe", { ...good, description: "\ud800" }, { at: "2021-03-01" })],
    ["a nexus that is a text", fromProvider("stripe", good, { usNexus: "no" as never })],
  ])("%s", (_, { transaction }) => {
    expect(law.check(transaction).action).toBe("hold");
  });

  it("a payment long after the ruleset was current", () => {
    const { transaction } = fromProvider("stripe", paymentMethod("card"), { at: "2026-08-20" });
    expect(law.check(transaction).action).toBe("allow");
    const stale = law.check({ ...transaction, at: "2027-06-01" });
    expect(stale.action).toBe("hold");
    expect(stale.because.map(({ row }) => row)).toContain("stale");
  });
});
