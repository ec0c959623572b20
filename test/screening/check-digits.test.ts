// Codes with check digits. What stands before them names the party; digits that do not fit are told, and clear nobody.
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { isValidIsin, isValidLei, isValidUen, isValidUscc } from "../../src/screening/check-digits.js";
import { screen } from "../../src/screening/screen.js";
import { who } from "./who.js";

const lookup = buildLookup(parties);

describe("the rules", () => {
  it.each<[string, (code: string) => boolean, string, boolean]>([
    ["LEI", isValidLei, "254900N4SLUMW4XUYY11", true],
    ["LEI", isValidLei, "5493001NTNQJDH60PM02", true],
    ["LEI, a wrong digit", isValidLei, "254900N4SLUMW4XUYY12", false],
    ["LEI, two places changed over", isValidLei, "254900N4SLUMW4XUYY11".replace("N4", "4N"), false],
    ["LEI, 98 written as 01", isValidLei, "00000000000000000001", false],
    ["LEI in small letters", isValidLei, "254900n4slumw4xuyy11", false],
    ["ISIN", isValidIsin, "KYG875721634", true],
    ["ISIN", isValidIsin, "US0378331005", true],
    ["ISIN, a wrong digit", isValidIsin, "KYG875721635", false],
    ["USCC", isValidUscc, "91440300708461136T", true],
    ["USCC, a wrong character", isValidUscc, "91440300708461136U", false],
    ["USCC, a letter that the scheme does not use", isValidUscc, "9144030070846113IT", false],
    ["UEN", isValidUen, "201735998W", true],
    ["UEN, a wrong letter", isValidUen, "201735998K", false],
  ])("%s %#", (_, isValid, code, expected) => {
    expect(isValid(code)).toBe(expected);
  });

  it.each<[string, (code: string) => boolean, string]>([
    ["LEI", isValidLei, "254900N4SLUMW4XUYY11"],
    ["ISIN", isValidIsin, "KYG875721634"],
    ["USCC", isValidUscc, "91440300708461136T"],
    ["UEN", isValidUen, "201735998W"],
  ])("of a %s hold for no longer text, whatever it sums to", (_, isValid, code) => {
    expect(isValid(code)).toBe(true);
    const ends = Array.from({ length: 36 * 36 }, (_, at) => at.toString(36).toUpperCase().padStart(2, "0"));
    const longer = ends.flatMap((end) => [end + code, code + end, `${code} ${end}`, `${end} ${code}`]);
    expect(longer.filter(isValid)).toEqual([]);
  });

  it("every code of the built-in parties fits, so that a typing error in the data is seen here", () => {
    const check = { lei: isValidLei, isin: isValidIsin, USCC: isValidUscc, UEN: isValidUen };
    const wrong = [...parties.applications, ...parties.persons]
      .flatMap((party) => party.identifiers)
      .filter(({ kind, value, scheme }) => {
        const rule = kind === "registration" ? scheme : kind;
        return rule !== undefined && rule in check && !check[rule as keyof typeof check](value);
      });
    expect(wrong).toEqual([]);
  });
});

describe("what a code with wrong digits names", () => {
  it.each<[string, Parameters<typeof who>[1], string]>([
    ["a LEI", { lei: "254900N4SLUMW4XUYY12" }, "tencent-holdings checksum-failed"],
    ["the same with spaces", { lei: "2549 00N4 SLUM W4XU YY 12" }, "tencent-holdings checksum-failed"],
    ["without its digits", { lei: "254900N4SLUMW4XUYY" }, "tencent-holdings checksum-failed"],
    ["another body", { lei: "254900N4SLUMW4XUYZ11" }, ""],
    ["a body cut short", { lei: "254900N4SLUMW4" }, ""],
    ["with the word before it", { lei: "LEI: 254900N4SLUMW4XUYY11" }, "tencent-holdings"],
    ["as an ISIN", { isin: "254900N4SLUMW4XUYY12" }, "tencent-holdings checksum-failed"],
    ["as a name", { name: "254900N4SLUMW4XUYY12" }, "tencent-holdings checksum-failed"],
    ["as a name, by the shorthand", "254900N4SLUMW4XUYY12", "tencent-holdings checksum-failed"],
    ["an ISIN", { isin: "KYG875721635" }, "tencent-holdings checksum-failed"],
    ["an ISIN with the word before it", { isin: "ISIN KYG875721634" }, "tencent-holdings"],
    ["an ISIN as a name", "KYG875721635", "tencent-holdings checksum-failed"],
    ["another ISIN", { isin: "US0378331005" }, ""],
    ["a UEN", { registrationNumber: "201735998A" }, "alipay-ms checksum-failed"],
    ["a UEN that is right", { registrationNumber: "UEN 201735998W" }, "alipay-ms"],
    ["a UEN with a letter where digits belong", { registrationNumber: "T01735998W" }, ""],
    [
      "a USCC that is right, in dispute between two companies",
      { registrationNumber: "9144030071526726XG" },
      "tencent-shenzhen? ambiguous, tencent-computer? ambiguous",
    ],
    [
      "the same with its scheme",
      { registrationNumber: "uscc 91440300-71526726X-G" },
      "tencent-shenzhen? ambiguous, tencent-computer? ambiguous",
    ],
    [
      "the same with a wrong character",
      { registrationNumber: "9144030071526726XH" },
      "tencent-shenzhen? ambiguous checksum-failed, tencent-computer? ambiguous checksum-failed",
    ],
    ["another USCC", { registrationNumber: "91330000799655058B" }, ""],
    ["a short number of another register", { registrationNumber: "GB 90722" }, ""],
    ["a short number with its register", { registrationNumber: "KY 90722" }, "alibaba-group?"],
  ])("%s", (_, counterparty, expected) => {
    expect(who(lookup, counterparty)).toBe(expected);
  });

  it.each(Array.from({ length: 98 }, (_, digits) => String(digits).padStart(2, "0")))(
    "LEI with the digits %s",
    (digits) => {
      const expected = digits === "11" ? "tencent-holdings" : "tencent-holdings checksum-failed";
      expect(who(lookup, { lei: `254900N4SLUMW4XUYY${digits}` })).toBe(expected);
    },
  );

  it("scores below the code whose digits are right", () => {
    const score = (lei: string) => screen(lookup, { lei })[0]?.score;
    expect(score("254900N4SLUMW4XUYY11")).toBe(1);
    expect(score("254900N4SLUMW4XUYY12")).toBe(0.96);
  });
});
