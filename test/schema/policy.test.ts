import { InterdictError, letter, standard, strict } from "interdict";
import { policySchema } from "interdict/schema";
import { describe, expect, test } from "vitest";
import { readPolicy } from "../../src/decision/read-policy.js";
import type { Policy } from "../../src/model/index.js";
import { issuesOf } from "./issues.js";

/** Whether the library takes it as a policy. */
function taken(policy: unknown): boolean {
  try {
    readPolicy(policy as Policy);
    return true;
  } catch (error) {
    if (error instanceof InterdictError) return false;
    throw error;
  }
}

const own = { ...standard, id: "acme-7", rows: { ...standard.rows } };

describe("policySchema", () => {
  test.each([letter, standard, strict, own])("takes the policy $id", (policy) => {
    expect(policySchema.parse(JSON.parse(JSON.stringify(policy)))).toStrictEqual(policy);
    expect(taken(policy)).toBe(true);
  });

  test.each<readonly [string, unknown, issue: string]>([
    ["no name", { ...own, id: "" }, "id: Too small: expected string to have >=1 characters"],
    [
      "allow for what is prohibited",
      { ...own, rows: { ...own.rows, prohibited: "allow" } },
      "rows.prohibited: may be block or hold, never allow",
    ],
    [
      "allow for what is unknown",
      { ...own, rows: { ...own.rows, "missing-facts": "allow" } },
      "rows.missing-facts: may be block or hold, never allow",
    ],
    [
      "allow for a fault",
      { ...own, rows: { ...own.rows, fault: "allow" } },
      "rows.fault: may be block or hold, never allow",
    ],
    [
      "allow past the bound of days",
      { ...own, rows: { ...own.rows, stale: "allow" } },
      "rows.stale: may be block or hold, never allow",
    ],
    [
      "a word that is no action",
      { ...own, rows: { ...own.rows, clear: "pass" } },
      'rows.clear: Invalid option: expected one of "block"|"hold"|"allow"',
    ],
    ["a negative number of days", { ...own, maxStaleDays: -1 }, "maxStaleDays: Too small: expected number to be >=0"],
    ["half a day", { ...own, maxStaleDays: 0.5 }, "maxStaleDays: Invalid input: expected int, received number"],
    ["more than a year", { ...own, maxStaleDays: 367 }, "maxStaleDays: Too big: expected number to be <=366"],
  ])("refuses %s, as the library does", (_name, policy, issue) => {
    expect(issuesOf(policySchema, policy)).toEqual([issue]);
    expect(taken(policy)).toBe(false);
  });

  test("refuses a table that lacks a row, whichever it is", () => {
    for (const row of Object.keys(own.rows)) {
      const { [row as keyof typeof own.rows]: _, ...rows } = own.rows;
      expect(policySchema.safeParse({ ...own, rows }).error?.issues[0]?.path).toEqual(["rows", row]);
    }
  });

  test("refuses a misspelt row and a misspelt key", () => {
    expect(issuesOf(policySchema, { ...own, rows: { ...own.rows, prohibitted: "block" } })).toEqual([
      'rows: Unrecognized key: "prohibitted"',
    ]);
    expect(issuesOf(policySchema, { ...own, maxStaleday: 1 })).toEqual([': Unrecognized key: "maxStaleday"']);
  });
});
