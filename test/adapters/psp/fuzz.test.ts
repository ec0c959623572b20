// An object that names a covered wallet and loses or changes parts of itself on the way: as long as a place that is read
// still names the wallet, nothing is allowed.
import fc from "fast-check";
import { expect, it } from "vitest";
import { fromProvider } from "../../../src/adapters/psp.js";
import { supposed } from "./handles.js";
import { charge, paymentIntent, paymentMethod } from "./stripe-objects.js";

const whole = {
  ...paymentIntent,
  payment_method: paymentMethod("alipay"),
  latest_charge: { ...charge("alipay"), description: "Alipay" },
  payment_method_types: ["alipay"],
  statement_descriptor: "Alipay",
};
const request = {
  merchantAccount: "Bakery",
  paymentMethod: { type: "alipay" },
  shopperStatement: "Alipay",
  countryCode: "US",
  subMerchants: [{ name: "Alipay" }],
};

/** Paths at which the wallet is named and read: at each it alone decides. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  stripe: [
    "payment_method.type",
    "latest_charge.payment_method_details.type",
    "latest_charge.description",
    "statement_descriptor",
  ],
  adyen: ["paymentMethod.type", "shopperStatement", "subMerchants.0.name"],
};

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const parts = (value: Json, path: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === "object" && value !== null
    ? Object.entries(value).flatMap(([key, one]) => [[...path, key], ...parts(one, [...path, key])])
    : [];

const at = (value: Json, path: readonly string[]): Json | undefined =>
  path.reduce<Json | undefined>(
    (here, key) => (typeof here === "object" && here !== null ? (here as Record<string, Json>)[key] : undefined),
    value,
  );

function change(value: Json, path: readonly string[], by: Json | undefined): void {
  const holder = at(value, path.slice(0, -1));
  const key = path.at(-1);
  if (typeof holder !== "object" || holder === null || key === undefined) return;
  if (by === undefined && !Array.isArray(holder)) delete (holder as Record<string, Json>)[key];
  else (holder as Record<string, Json>)[key] = by ?? null;
}

const junk: fc.Arbitrary<Json | undefined> = fc.oneof(
  fc.constantFrom<Json | undefined>(undefined, null, "", " ", "card", "pm_1", 0, -1, 1.5, true, [], {}, ["card"], {
    type: "card",
  }),
  fc.string({ maxLength: 20 }),
);

it.each([
  ["stripe", whole as Json],
  ["adyen", request as Json],
])("%s: what still names the wallet is never allowed", (provider, object) => {
  const paths = parts(object);
  const edits = fc.array(fc.tuple(fc.nat(paths.length - 1), junk), { minLength: 1, maxLength: 12 });
  let named = 0;
  fc.assert(
    fc.property(edits, (list) => {
      const copy = structuredClone(object);
      for (const [index, by] of list) change(copy, paths[index] ?? [], structuredClone(by));
      const still = NAMED[provider]?.some((path) => /^alipay$/i.test(String(at(copy, path.split(".")))));
      if (!still) return;
      named++;
      let action = "hold";
      try {
        action = supposed.check(fromProvider(provider, copy, { at: "2021-03-01" }).transaction).action;
      } catch (error) {
        expect(error).toMatchObject({ name: "InterdictError" });
      }
      expect(action).not.toBe("allow");
    }),
    { numRuns: 3000 },
  );
  // The property was met by cases, not by their absence.
  expect(named).toBeGreaterThan(500);
});

it("an object of which any parts are gone never throws anything but an InterdictError", () => {
  const paths = parts(whole as Json);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(paths.length - 1), junk), { maxLength: 20 }), (list) => {
      const copy = structuredClone(whole) as Json;
      for (const [index, by] of list) change(copy, paths[index] ?? [], structuredClone(by));
      try {
        const { transaction } = fromProvider("stripe", copy as never);
        expect(transaction.parties.length).toBeGreaterThan(0);
      } catch (error) {
        expect(error).toMatchObject({ name: "InterdictError" });
      }
    }),
    { numRuns: 1000 },
  );
});
