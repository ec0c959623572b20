import { transactionSchema } from "interdict/schema";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { issuesOf } from "./issues.js";

const base = { at: "2021-03-01", activity: "payment" };
const valid = { ...base, counterparty: { app: "WeChat Pay" } };
const long = "a".repeat(1025);

describe("rows of a real database pass and come out as they went in", () => {
  const row = {
    id: "pi_3Mtw",
    at: "2021-02-18T22:00:00-05:00",
    activity: "payment",
    counterparty: {
      name: null,
      app: null,
      androidPackage: null,
      domain: "pay.weixin.qq.com",
      provider: "stripe",
      paymentMethod: "wechat_pay",
      owners: null,
      role: "wallet",
      country: "CN",
      usPerson: null,
      kind: "business",
      created_at: 1613703600,
    },
    parties: [{ role: "payer", country: "US", usPerson: true, kind: "individual" }],
    usNexus: null,
    withinUnitedStates: null,
    withinState: "US-MT",
    deviceOf: "private",
    exception: "eo-13971/1(d)",
    personalUse: false,
    license: { authority: "BIS", number: "D123456", validTo: null, note: "" },
    contractDate: null,
    tenant: { id: 7, tags: ["a"] },
  };

  test.each<readonly [string, unknown]>([
    ["a row with nulls and keys of its own", row],
    ["a name as shorthand", { ...base, counterparty: "Alipay" }],
    ["an empty party beside one that can be screened", { ...base, parties: [{}, { name: "" }, { name: "Alipay" }] }],
    ["a counterparty that is only told by its owner", { ...base, counterparty: { owners: [{ party: "Alipay" }] } }],
    [
      "a share of nothing and of the whole",
      {
        ...base,
        counterparty: {
          owners: [
            { party: { name: "A" }, percent: 0 },
            { party: "B", percent: 100 },
            { party: "C", percent: null },
          ],
        },
      },
    ],
    ["absent values that are written out", { ...valid, id: undefined, parties: undefined, usNexus: undefined }],
    ["text of the greatest length", { ...base, counterparty: "a".repeat(1024) }],
    ["the first and the last day that is read", { ...valid, at: "1980-01-01", contractDate: "2199-12-31" }],
  ])("%s", (_name, value) => {
    expect(transactionSchema.parse(value)).toStrictEqual(value);
  });

  test("a Date stays the same Date", () => {
    const at = new Date("2021-03-01T12:00:00Z");
    expect(transactionSchema.parse({ ...valid, at }).at).toBe(at);
  });

  test("the input is neither changed nor frozen", () => {
    const input = { ...valid, counterparty: { app: "WeChat Pay" }, parties: [{ name: "a" }] };
    const before = structuredClone(input);
    transactionSchema.parse(input);
    expect(input).toStrictEqual(before);
    expect([input, input.counterparty, input.parties].some(Object.isFrozen)).toBe(false);
  });

  test("properties of a prototype are read, as the rows of some mappers have them", () => {
    const mapped: unknown = Object.create(valid);
    expect(transactionSchema.parse(mapped)).toMatchObject(valid);
  });
});

describe("bad input fails, at its path", () => {
  const someone = (counterparty: unknown) => ({ ...base, counterparty });
  const dated = (at: unknown) => ({ ...valid, at });

  test.each<readonly [string, unknown, path: string]>([
    ["no object", null, ""],
    ["a list", [valid], ""],
    ["no day", { activity: "payment", counterparty: "Alipay" }, "at"],
    ["a day that is null", dated(null), "at"],
    ["a day that does not exist", dated("2021-02-30"), "at"],
    ["the 29th of February in a common year", dated("2021-02-29"), "at"],
    ["an unset day", dated("0001-01-01"), "at"],
    ["an unset instant", dated(new Date(0)), "at"],
    ["a stand-in for never", dated("9999-12-31"), "at"],
    ["a day in another order", dated("03/01/2021"), "at"],
    ["an instant without zone", dated("2021-02-19T03:00:00"), "at"],
    ["an offset that no zone uses", dated("2021-02-19T03:00:00+15:00"), "at"],
    ["a number", dated(1614556800000), "at"],
    ["an invalid Date", dated(new Date(Number.NaN)), "at"],
    ["no activity", { at: "2021-03-01", counterparty: "Alipay" }, "activity"],
    ["a misspelt activity", { ...valid, activity: "paymnt" }, "activity"],
    ["an activity in capitals", { ...valid, activity: "PAYMENT" }, "activity"],
    ["an inherited word as activity", { ...valid, activity: "constructor" }, "activity"],
    ["nobody", base, ""],
    ["nobody, as null", { ...base, counterparty: null, parties: null }, ""],
    ["a party of misspelt keys", someone({ nmae: "Alipay" }), "counterparty"],
    ["a blank name", someone("  "), "counterparty"],
    ["an invisible name", someone({ name: "\u200b\u2060" }), "counterparty"],
    ["a provider alone", someone({ provider: "stripe" }), "counterparty"],
    ["no parties", { ...base, parties: [] }, "parties"],
    ["parties who are nobody", { ...base, parties: [{}, { role: "payer", name: null }] }, "parties"],
    ["a counterparty that is a list", someone(["Alipay"]), "counterparty"],
    ["a counterparty that is a number", someone(5), "counterparty"],
    ["a name that is no text", someone({ name: 5 }), "counterparty.name"],
    ["a name that is too long", someone(long), "counterparty"],
    ["a field that is too long", someone({ name: "Alipay", qr: long }), "counterparty.qr"],
    ["half a character", someone({ name: "Ali\ud800pay" }), "counterparty.name"],
    ["a role that is no text", someone({ name: "Alipay", role: 1 }), "counterparty.role"],
    ["a country that is no text", someone({ name: "Alipay", country: 840 }), "counterparty.country"],
    ["a US person in words", someone({ name: "Alipay", usPerson: "no" }), "counterparty.usPerson"],
    ["an unknown kind", someone({ name: "Alipay", kind: "company" }), "counterparty.kind"],
    ["owners that are no list", someone({ name: "A", owners: {} }), "counterparty.owners"],
    ["an owner that is no share", someone({ name: "A", owners: ["B"] }), "counterparty.owners.0"],
    ["an owner without party", someone({ owners: [{ percent: 5 }] }), "counterparty.owners.0.party"],
    ["more than the whole", someone({ owners: [{ party: "B", percent: 101 }] }), "counterparty.owners.0.percent"],
    ["a share in words", someone({ owners: [{ party: "B", percent: "50" }] }), "counterparty.owners.0.percent"],
    ["a fault in an owner", someone({ owners: [{ party: { lei: 6 } }] }), "counterparty.owners.0.party.lei"],
    ["parties that are no list", { ...base, parties: { 0: { name: "A" } } }, "parties"],
    ["a party that is null", { ...base, parties: [{ name: "A" }, null] }, "parties.1"],
    ["a fault in a party", { ...base, parties: [{ name: "A" }, { isin: 7 }] }, "parties.1.isin"],
    ["a nexus in words", { ...valid, usNexus: "unknown" }, "usNexus"],
    ["a nexus as a number", { ...valid, usNexus: 0 }, "usNexus"],
    ["a place in words", { ...valid, withinUnitedStates: "yes" }, "withinUnitedStates"],
    ["a use in words", { ...valid, personalUse: "true" }, "personalUse"],
    ["a license that is only claimed", { ...valid, license: true }, "license"],
    ["a license without number", { ...valid, license: { authority: "BIS" } }, "license.number"],
    ["a license of nobody", { ...valid, license: { authority: "", number: "1" } }, "license.authority"],
    [
      "a license without an end that is a day",
      { ...valid, license: { authority: "BIS", number: "1", validTo: "never" } },
      "license.validTo",
    ],
    ["a contract of a day that does not exist", { ...valid, contractDate: "2021-13-01" }, "contractDate"],
    ["an id that is no text", { ...valid, id: 7 }, "id"],
  ])("%s", (_name, value, path) => {
    const { error } = transactionSchema.safeParse(value);
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });

  test("each fault is told once, with the message and the code of the library", () => {
    const { error } = transactionSchema.safeParse({ ...base, at: "2021-02-30", counterparty: { name: "\ud800" } });
    expect(error?.issues).toMatchObject([
      { path: ["at"], message: "is not a day of the calendar", params: { code: "invalid-date" } },
      { path: ["counterparty", "name"], message: "holds half a character (a lone surrogate)" },
    ]);
    expect(transactionSchema.safeParse(base).error?.issues).toMatchObject([
      { message: "names nobody who could be screened", params: { code: "empty-counterparty" } },
    ]);
  });

  test("parties together stay within 1,000", () => {
    const parties = Array.from({ length: 500 }, () => ({ name: "a", owners: [{ party: "b" }] }));
    expect(issuesOf(transactionSchema, { ...base, parties })).toEqual([]);
    expect(issuesOf(transactionSchema, { ...base, parties: [...parties, { name: "a" }] })).toEqual([
      "parties.500: holds more than 1000 parties",
    ]);
  });

  test("a list of a million and a text of ten million characters are refused at once", () => {
    const started = performance.now();
    const million: unknown[] = new Array(1_000_000).fill({ party: "a" });
    expect(transactionSchema.safeParse(someone({ owners: million })).success).toBe(false);
    expect(transactionSchema.safeParse({ ...base, parties: million }).success).toBe(false);
    expect(transactionSchema.safeParse(someone("a".repeat(10_000_000))).success).toBe(false);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});

describe("it composes", () => {
  const order = transactionSchema.extend({ orderNumber: z.string() });

  test("extended by a host it keeps its own rule and the keys it does not know", () => {
    const value = { ...valid, orderNumber: "7", tenant: 1 };
    expect(order.parse(value)).toStrictEqual(value);
    expect(issuesOf(order, { ...base, orderNumber: "7" })).toEqual([": names nobody who could be screened"]);
    expect(issuesOf(order, { ...valid, orderNumber: 7 })).toEqual([
      "orderNumber: Invalid input: expected string, received number",
    ]);
  });

  test("nested it tells the whole path", () => {
    const message = z.object({ payload: z.array(transactionSchema) });
    expect(issuesOf(message, { payload: [valid, { ...base, counterparty: { name: 1 } }] })).toEqual([
      "payload.1.counterparty.name: Invalid input: expected string, received number",
    ]);
    expect(issuesOf(message, { payload: [base] })).toEqual(["payload.0: names nobody who could be screened"]);
  });

  test("intersected it holds both", () => {
    const both = transactionSchema.and(z.looseObject({ orderNumber: z.string() }));
    expect(both.parse({ ...valid, orderNumber: "7" })).toStrictEqual({ ...valid, orderNumber: "7" });
    expect(both.safeParse(valid).success).toBe(false);
  });

  test("a field is narrowed with safeExtend, and the rule stays", () => {
    const payments = transactionSchema.safeExtend({ activity: z.literal("payment") });
    expect(payments.safeParse({ ...valid, activity: "hosting" }).success).toBe(false);
    expect(payments.safeParse(base).success).toBe(false);
    expect(payments.safeParse(valid).success).toBe(true);
  });

  test("fields are picked from the shape", () => {
    const facts = z.object(transactionSchema.shape).pick({ at: true, usNexus: true });
    expect(facts.parse({ at: "2021-03-01", usNexus: null, extra: 1 })).toStrictEqual({
      at: "2021-03-01",
      usNexus: null,
    });
  });
});
