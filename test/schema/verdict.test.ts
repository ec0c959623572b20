import { evaluate, identified, suppose } from "interdict";
import { verdictSchema } from "interdict/schema";
import { describe, expect, test } from "vitest";
import { ACTIVITIES } from "../../src/compile/activities.js";
import type { Verdict } from "../../src/model/index.js";

const store = (verdict: Verdict): unknown => JSON.parse(JSON.stringify(verdict));
const counterparties = ["Alipay", "WeChat Pay", "Tencent", "Acme GmbH", "QQ", "SHAREit", "WPS"];
const days = ["2021-01-04", "2021-01-05", "2021-02-19", "2021-06-08", "2021-06-09", "2027-01-01"];

const verdict = evaluate({ at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" });

describe("verdictSchema", () => {
  test("reads back every verdict that was stored, unchanged", () => {
    for (const counterparty of counterparties)
      for (const at of days)
        for (const activity of ACTIVITIES) {
          const stored = store(evaluate({ at, activity, counterparty }, { asKnownAt: at }));
          expect(verdictSchema.parse(stored)).toStrictEqual(stored);
        }
  });

  test("reads a verdict of a supposed identification, with facts that are missing and a role", () => {
    const what = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
    const stored = store(
      what.evaluate({ at: "2021-03-01", activity: "payment", parties: [{ app: "WeChat Pay", role: "wallet" }] }),
    );
    expect(verdictSchema.parse(stored)).toMatchObject({ outcome: "undetermined", hypothetical: true });
    expect(verdictSchema.parse(stored)).toStrictEqual(stored);
  });

  test("reads a verdict that was not stored, its Date included", () => {
    const at = new Date("2021-03-01T12:00:00Z");
    const fresh = evaluate({ at, activity: "payment", counterparty: "Alipay" });
    expect(verdictSchema.parse(fresh)).toStrictEqual({ ...fresh });
  });

  test("keeps what a later version has added", () => {
    const later = { ...(store(verdict) as object), engine: "2.0.0" };
    expect(verdictSchema.parse(later)).toStrictEqual(later);
  });

  test.each<readonly [string, object, path: string]>([
    ["an outcome that is a boolean", { outcome: true }, "outcome"],
    ["an outcome of another vocabulary", { outcome: "blocked" }, "outcome"],
    ["an action among the law's words", { basis: "hold" }, "basis"],
    [
      "a range with one end",
      { constantWithin: { ...verdict.constantWithin, at: ["2021-01-05"] } },
      "constantWithin.at",
    ],
    ["no findings", { findings: undefined }, "findings"],
    ["a digest that is none", { ruleset: { ...verdict.ruleset, digest: "abc" } }, "ruleset.digest"],
    ["a transaction without its day", { transaction: { activity: "payment", counterparty: "A" } }, "transaction.at"],
    [
      "a test that holds maybe",
      {
        findings: [{ ...verdict.findings[0], tests: [{ ...verdict.findings[0]?.tests[0], holds: "maybe" }] }],
      },
      "findings.0.tests.0.holds",
    ],
  ])("refuses %s", (_name, change, path) => {
    const { error } = verdictSchema.safeParse({ ...verdict, ...change });
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });
});
