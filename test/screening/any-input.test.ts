import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InterdictError } from "../../src/errors.js";
import { FIELDS } from "../../src/screening/fields.js";
import { screenTransaction } from "../../src/screening/screen-transaction.js";
import { freshLookup, lookup, parties } from "./fixture.js";

const identifiers = [...parties.applications, ...parties.persons].flatMap((party) => party.identifiers);
const known = identifiers.map((identifier) => identifier.value);
const pieces = [
  "https://",
  "alipay.com",
  ".",
  ":",
  "/",
  "@",
  "\u200b",
  " ",
  "+",
  "&",
  "支付宝",
  "WeChat",
  "id",
  "000201",
  "6304",
  "?id=",
  "ａ",
];
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.constantFrom(...known),
  fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join("")),
);
const party = fc.dictionary(fc.constantFrom(...FIELDS, "role"), fc.option(text), { maxKeys: 4, noNullPrototype: true });

describe("any input", () => {
  it("is answered or refused, and the answer from memory is the fresh one", () => {
    const answer = (from: typeof lookup, parties: unknown) => {
      try {
        return screenTransaction(from, { parties });
      } catch (error) {
        if (error instanceof InterdictError) return error.problems;
        throw error;
      }
    };
    fc.assert(
      fc.property(fc.array(party, { minLength: 1, maxLength: 3 }), (list) => {
        const fresh = answer(freshLookup(), list);
        expect(answer(lookup, list)).toEqual(fresh);
        expect(answer(lookup, structuredClone(list))).toEqual(fresh);
      }),
      { numRuns: 500 },
    );
  });

  it("as anything at all is answered or refused", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        try {
          screenTransaction(lookup, { counterparty: { owners: value }, parties: value });
        } catch (error) {
          expect(error).toBeInstanceOf(InterdictError);
        }
      }),
    );
  });
});
