import { describe, expect, it } from "vitest";
import type { InterdictError } from "../../src/errors.js";
import { FIELDS } from "../../src/screening/fields.js";
import { screenTransaction } from "../../src/screening/screen-transaction.js";
import { freshLookup, lookup } from "./fixture.js";

const screened = (parties: Parameters<typeof screenTransaction>[1]) => screenTransaction(lookup, parties);

describe("all parties of a transaction", () => {
  it("are screened, each in its role, best first", () => {
    const { matches } = screened({
      counterparty: { name: "tencent", role: "payee" },
      parties: [
        { androidPackage: "com.tencent.mm", role: "wallet" },
        { name: "Blue Bottle", role: "payer" },
      ],
    });
    expect(matches.map(({ subject, by, role }) => [subject, by, role])).toEqual([
      ["wechat", "identifier", "wallet"],
      ["wechat-pay", "relation", "wallet"],
      ["tencent", "name", "payee"],
    ]);
  });

  it("give one match for the same subject in the same role", () => {
    const { matches } = screened({
      counterparty: "alipay",
      parties: [{ domain: "alipay.com" }, { name: "支付宝", role: "wallet" }],
    });
    expect(matches.map(({ subject, role, by, evidence }) => [subject, role, by, evidence.length])).toEqual([
      ["alipay", undefined, "identifier", 2],
      ["alipay", "wallet", "name", 1],
    ]);
  });

  it("join the guests of a host that two parties bring", () => {
    const { matches } = screened({ parties: [{ name: "wechat" }, { androidPackage: "com.tencent.mm" }] });
    expect(matches.map(({ subject, score }) => [subject, score])).toEqual([
      ["wechat", 1],
      ["wechat-pay", 0.95],
    ]);
  });

  it.each<[string, string, string]>([
    ["too long", "x".repeat(1025), "over-long counterparty.name"],
    ["half a character", "Ali\ud800pay", "invalid-input counterparty.name"],
    ["blank", " \t", "empty-counterparty counterparty"],
  ])("a text for a counterparty is refused as its name would be: %s", (_, counterparty, told) => {
    let refused: unknown;
    try {
      screened({ counterparty });
    } catch (error) {
      refused = error;
    }
    const { code, problems } = refused as InterdictError;
    expect(`${code} ${problems[0]?.path}`).toBe(told);
    expect(screened({ counterparty: "x".repeat(1024) }).matches).toEqual([]);
  });

  it("report the problems of all of them at once", () => {
    try {
      screened({ counterparty: { name: 1 }, parties: [{ name: "x" }, { lei: 2 }] });
      expect.unreachable();
    } catch (error) {
      expect((error as InterdictError).problems.map((problem) => problem.path)).toEqual([
        "counterparty.name",
        "parties.1.lei",
      ]);
    }
  });

  it.each<[string, unknown, string]>([
    ["parties that are no list", { name: "Alipay" }, "parties"],
    ["a party that is nothing", [null], "parties.0"],
    ["too many of them", Array.from({ length: 1001 }, () => "x"), "parties"],
    [
      "too many with their owners",
      [
        { owners: Array.from({ length: 600 }, () => ({ party: "a b" })) },
        { owners: Array.from({ length: 600 }, () => ({ party: "a b" })) },
      ],
      "parties.1.owners.398.party",
    ],
  ])("refuse %s", (_, parties, path) => {
    try {
      screened({ parties });
      expect.unreachable();
    } catch (error) {
      expect((error as InterdictError).problems[0]?.path).toBe(path);
    }
  });

  it("count the parties that are known already", () => {
    screened({ counterparty: "Alipay" });
    const many = Array.from({ length: 999 }, () => ({ name: "Alipay" }));
    expect(() => screened({ counterparty: "Alipay", parties: [...many, { name: "Tencent", app: "x" }] })).toThrow(
      "over-long",
    );
  });
});

describe("the key", () => {
  it("says what evaluation reads, and nothing else", () => {
    expect(screened({ counterparty: { androidPackage: "com.tencent.mm" } }).key).toBe(
      "wechat,identifier,strong,;wechat-pay,relation,strong,,wechat",
    );
    expect(screened({ counterparty: { appStoreId: "414478124" } }).key).toBe(
      screened({ counterparty: { iosBundleId: "com.tencent.xin" } }).key,
    );
    expect(screened({ counterparty: { name: "alipay", role: 'a"b;' } }).key).toBe('alipay,name,strong,"a\\"b;"');
    expect(screened({ counterparty: "Blue Bottle" }).key).toBe("");
  });
});

describe("answers", () => {
  it.each([
    { androidPackage: "com.tencent.mm" },
    { name: "Alipay" },
    { name: "支付宝", role: "wallet" },
    { androidPackage: "com.tencent.mm", role: "wallet" },
    { provider: "stripe", paymentMethod: "alipay" },
    { provider: "adyen", paymentMethod: "alipay_hk", role: "payer" },
    { domain: "a.b.alipay.com" },
    { name: "Blue Bottle" },
    { androidPackage: "com.spotify.music", role: "wallet" },
  ])("are the same object for %j", (counterparty) => {
    const first = screened({ counterparty });
    expect(screened({ counterparty: { ...counterparty } })).toBe(first);
    expect(screened({ parties: [{ ...counterparty }] })).toBe(first);
    expect(screened({ counterparty, parties: [{ name: "Blue Bottle" }] })).toBe(first);
  });

  it.each(FIELDS.map((field, number) => [field, number] as const))(
    "for %s are kept under its number",
    (field, number) => {
      const lookup = freshLookup();
      const ask = () => screenTransaction(lookup, { counterparty: { [field]: "com.tencent.mm" } });
      if (field === "provider") return;
      expect(ask()).toBe(ask());
      expect(lookup.memo.single.map((map) => map.size).indexOf(1)).toBe(number);
    },
  );

  it("without a match are one object", () => {
    expect(screened({ counterparty: "Blue Bottle" })).toBe(screened({ counterparty: { domain: "example.org" } }));
    expect(screened({ counterparty: "Blue Bottle" })).not.toBe(
      screenTransaction(freshLookup(), { counterparty: "Blue Bottle" }),
    );
  });

  it("are frozen down to the evidence", () => {
    const { matches } = screened({ counterparty: { name: "Tencent", lei: "254900N4SLUMW4XUYY11" } });
    const [match] = matches;
    for (const part of [matches, match, match?.evidence, match?.evidence[0], match?.flags])
      expect(Object.isFrozen(part)).toBe(true);
  });

  it("stay right when far more is asked than is kept", () => {
    const lookup = freshLookup();
    for (let i = 0; i < 5000; i++) {
      screenTransaction(lookup, { counterparty: { domain: `h${i}.alipay.com`, role: `r${i}` } });
      screenTransaction(lookup, { counterparty: { provider: `p${i}`, paymentMethod: "alipay" } });
    }
    for (const map of [...lookup.memo.single, lookup.memo.codes, lookup.memo.roles])
      expect(map.size).toBeLessThanOrEqual(1000);
    expect(screenTransaction(lookup, { counterparty: { domain: "h1.alipay.com" } }).matches[0]?.subject).toBe("alipay");
  });

  it("do not keep long texts", () => {
    const lookup = freshLookup();
    screenTransaction(lookup, { counterparty: { url: `https://alipay.com/${"x".repeat(500)}` } });
    expect(lookup.memo.single.every((map) => map.size === 0)).toBe(true);
  });
});
