// How clearances that a host gives are read: a bad one says where and why, clears nothing and takes no other with it.
import { type Clearance, check, clearanceFor, evaluate, type Transaction } from "interdict";
import { describe, expect, it } from "vitest";

const PAYMENT: Transaction = {
  at: "2021-03-01",
  activity: "payment",
  counterparty: { name: "Alippay", country: "US", registrationNumber: "123456" },
  usNexus: true,
};
const GOOD = clearanceFor(evaluate(PAYMENT), {
  id: "fp-7",
  kind: "false-positive",
  reason: "A sauce maker",
  requestedBy: "lee",
  approvedBy: "ortiz",
  expires: "2022-03-01",
});
const given = (...clearances: readonly unknown[]) => check(PAYMENT, { clearances: clearances as Clearance[] });
const problemOf = (clearance: unknown) => given(clearance).disposition.ignored?.[0]?.problem;
const scope = (changes: object) => ({ ...GOOD, scope: { ...GOOD.scope, ...changes } });
const LICENSE = { authority: "Commerce", number: "L-1" };
const without = (key: string) => Object.fromEntries(Object.entries(GOOD).filter(([each]) => each !== key));

describe("what is read", () => {
  it.each<[string, object]>([
    ["a day of its own", { from: "2021-03-01", expires: "2021-03-01" }],
    ["a leap day", { expires: "2024-02-29" }],
    ["texts of 1,024 characters", { reason: "x".repeat(1024) }],
    ["no activity, which is any", { scope: { ...GOOD.scope, activities: undefined } }],
    ["several activities", scope({ activities: ["other", "payment"] })],
    ["several provisions and subjects", scope({ provisions: ["x/1", ...GOOD.scope.provisions] })],
  ])("%s", (name, changes) => {
    const clearance = JSON.parse(JSON.stringify({ ...GOOD, ...changes }));
    const { disposition } = given(clearance);
    // Whether it applies is another question: that it stands on something else is.
    expect(disposition.ignored, name).toBeUndefined();
    expect(disposition.clearances).toEqual([clearance]);
  });

  it("is a copy that cannot be changed", () => {
    const mine = JSON.parse(JSON.stringify(GOOD));
    const [kept] = given(mine).disposition.clearances ?? [];
    mine.scope.counterparty.name = "Alipay";
    mine.scope.subjects.push("wechat");
    expect(kept).toEqual(GOOD);
    for (const part of [kept, kept?.scope, kept?.scope.subjects, kept?.scope.counterparty, kept?.scope.activities])
      expect(Object.isFrozen(part)).toBe(true);
  });
});

describe("what is set aside, with its place and its reason", () => {
  it.each<[string, unknown, string]>([
    ["nothing", null, "invalid-input: has to be an object"],
    ["a list", [GOOD], "invalid-input: has to be an object"],
    ["a field that is not known", { ...GOOD, approved: true }, "invalid-input: approved: is not known here"],
    ["a field of the scope that is not", scope({ activty: [] }), "invalid-input: scope.activty: is not known here"],
    ["no scope", without("scope"), "invalid-input: scope: has to be an object"],
    ["no kind", without("kind"), "invalid-input: kind: has to be false-positive or license"],
    ["another kind", { ...GOOD, kind: "whitelist" }, "invalid-input: kind: has to be false-positive or license"],
    ["no id", without("id"), "invalid-input: id: has to be a text that is not blank"],
    ["a blank reason", { ...GOOD, reason: " " }, "invalid-input: reason: has to be a text that is not blank"],
    ["no requester", without("requestedBy"), "invalid-input: requestedBy: has to be a text that is not blank"],
    ["no approver", without("approvedBy"), "invalid-input: approvedBy: has to be a text that is not blank"],
    ["no first day", without("from"), "invalid-input: from: has to be a text that is not blank"],
    ["no last day", without("expires"), "invalid-input: expires: has to be a text that is not blank"],
    ["a day that is none", { ...GOOD, from: "2021-02-30" }, "invalid-input: from: has to be a day: 2021-03-01"],
    ["a day with an hour", { ...GOOD, from: "2021-03-01T00" }, "invalid-input: from: has to be a day: 2021-03-01"],
    ["a day in words", { ...GOOD, from: "March 1" }, "invalid-input: from: has to be a day: 2021-03-01"],
    ["a day behind a blank", { ...GOOD, from: " 2021-03-01" }, "invalid-input: from: has to be a day: 2021-03-01"],
    ["an end before", { ...GOOD, expires: "2021-02-28" }, "invalid-input: expires: lies before from"],
    ["no ground", without("standsOn"), "invalid-input: standsOn: has to be a text that is not blank"],
    [
      "another ground",
      { ...GOOD, standsOn: GOOD.standsOn.slice(1) },
      "invalid-input: standsOn: has to be a SHA-256, as clearanceFor gives it",
    ],
    [
      "more than a ground",
      { ...GOOD, standsOn: `${GOOD.standsOn}0` },
      "invalid-input: standsOn: has to be a SHA-256, as clearanceFor gives it",
    ],
    [
      "no fact",
      scope({ counterparty: undefined }),
      "invalid-input: scope.counterparty: is nothing that JSON can carry",
    ],
    ["a name for a fact", scope({ counterparty: "x" }), "invalid-input: scope.counterparty: has to be an object"],
    [
      "no facts",
      scope({ counterparty: {} }),
      "invalid-input: scope.counterparty: has to hold a fact: a false positive is of one counterparty",
    ],
    ["no subject", scope({ subjects: [] }), "invalid-input: scope.subjects: has to be a list that is not empty"],
    ["a star", scope({ subjects: "*" }), "invalid-input: scope.subjects: has to be a list that is not empty"],
    [
      "a subject of no text",
      scope({ subjects: ["x", 1] }),
      "invalid-input: scope.subjects.1: has to be a text that is not blank",
    ],
    ["no provision", scope({ provisions: [] }), "invalid-input: scope.provisions: has to be a list that is not empty"],
    ["no activity", scope({ activities: [] }), "invalid-input: scope.activities: has to be a list that is not empty"],
    [
      "an activity of no form",
      scope({ activities: ["Pay!"] }),
      "invalid-input: scope.activities: has to be a list of activities",
    ],
    [
      "an activity that is too long",
      scope({ activities: ["a".repeat(41)] }),
      "invalid-input: scope.activities: has to be a list of activities",
    ],
    [
      "a licence of a false positive",
      scope({ license: LICENSE }),
      "invalid-input: scope.license: belongs to a clearance of kind license only",
    ],
    ["a licence of nothing", { ...GOOD, kind: "license" }, "invalid-input: scope.license: has to be an object"],
    [
      "a licence of nobody",
      { ...scope({ license: { number: "L-1" } }), kind: "license" },
      "invalid-input: scope.license.authority: has to be a text that is not blank",
    ],
    [
      "a licence without a number",
      { ...scope({ license: { authority: "Commerce" } }), kind: "license" },
      "invalid-input: scope.license.number: has to be a text that is not blank",
    ],
    [
      "a licence with a field more",
      { ...scope({ license: { ...LICENSE, until: "2022-01-01" } }), kind: "license" },
      "invalid-input: scope.license.until: is not known here",
    ],
    [
      "a text that is too long",
      { ...GOOD, reason: "x".repeat(1025) },
      "over-long: reason: has 1025 characters; 1024 are allowed",
    ],
  ])("%s", (_, clearance, told) => {
    expect(problemOf(clearance)).toBe(told);
  });

  it("under its id, where that can be read", () => {
    expect(given({ ...GOOD, kind: "x" }).disposition.ignored?.[0]?.id).toBe("fp-7");
    for (const id of ["", " ", 7, null])
      expect(given({ ...GOOD, id }).disposition.ignored?.[0]).not.toHaveProperty("id");
    const ignored = given({ ...GOOD, kind: "x" }, { ...GOOD, id: "" }).because.filter(({ refused }) => refused);
    expect(ignored.map(({ clearance }) => clearance)).toEqual(["fp-7", undefined]);
  });

  it("the second of two with one id", () => {
    const expired = { ...GOOD, from: "2020-01-01", expires: "2020-02-01" };
    expect(given(expired, GOOD).disposition).toMatchObject({
      action: "hold",
      ignored: [{ id: "fp-7", problem: "id: another clearance has the same" }],
    });
  });

  it("a list that is none, that throws or that is too long: none of it counts", () => {
    const told = (clearances: unknown) => check(PAYMENT, { clearances: clearances as never }).disposition.ignored;
    const revoked = Proxy.revocable([], {});
    revoked.revoke();
    expect(told("all")).toEqual([{ problem: "clearances: has to be a list" }]);
    expect(told(revoked.proxy)).toEqual([{ problem: "clearances: throws when it is read" }]);
    expect(told(new Array(10_001).fill(GOOD))).toEqual([
      { problem: "clearances: holds more than 10000, none of them was read" },
    ]);
    expect(check(PAYMENT, { clearances: null as never }).disposition).toEqual(check(PAYMENT).disposition);
  });

  it("of ten thousand, each is read", () => {
    const expired = { ...GOOD, from: "2020-01-01", expires: "2020-02-01" };
    const many = Array.from({ length: 9_999 }, (_, at) => ({ ...expired, id: `fp-${at + 8}` }));
    expect(given(...many, GOOD).action).toBe("allow");
  });
});
