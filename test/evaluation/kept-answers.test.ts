// Answers for bare days are kept by day. Whatever was asked before, they are those of a question that is not kept.
import { describe, expect, it } from "vitest";
import { evaluate } from "../../src/index.js";
import type { Activity, Transaction } from "../../src/model/index.js";
import { dayNumber, dayText } from "../../src/time/day.js";

const CURRENT = evaluate({ at: "2021-03-01", activity: "payment", counterparty: "Alipay" }).ruleset.currentThrough;
const first = dayNumber("2020-06-01");
const last = dayNumber(CURRENT) + 40;
const days = Array.from({ length: last - first + 1 }, (_, at) => dayText(first + at));

const asked = (at: string, activity: Activity): Transaction => ({
  at,
  activity,
  counterparty: { androidPackage: "com.ss.android.ugc.trill" },
  usNexus: true,
});
/** The same question with the day of knowledge in words: nothing is kept of it. */
const anew = (transaction: Transaction) =>
  evaluate(transaction, { asKnownAt: String(transaction.at) > CURRENT ? transaction.at : CURRENT });

describe("answers kept by day", () => {
  it("are those of a question asked anew, over more days than are kept, forwards and back", () => {
    expect(days.length).toBeGreaterThan(1024);
    for (const at of [...days, ...[...days].reverse()])
      for (const activity of ["payment", "app-distribution"] as const)
        expect(evaluate(asked(at, activity))).toEqual(anew(asked(at, activity)));
  });

  it("tell what the day changes", () => {
    const seen = new Set(days.map((at) => JSON.stringify(evaluate(asked(at, "app-distribution")).constantWithin)));
    expect(seen.size).toBeGreaterThan(5);
  });

  it("stay right where reading a transaction itself asks of so many days that all are forgotten", () => {
    const others = days.slice(0, 700);
    const at = "2025-02-01";
    const right = evaluate(asked(at, "app-distribution")).outcome;
    const busy = {
      at,
      activity: "app-distribution" as const,
      usNexus: true,
      get counterparty() {
        for (const day of others) evaluate(asked(day, "app-distribution"));
        return asked(at, "app-distribution").counterparty;
      },
    };
    expect(evaluate(busy).outcome).toBe(right);
    for (const day of [...others, at])
      expect(evaluate(asked(day, "app-distribution"))).toEqual(anew(asked(day, "app-distribution")));
  });
});
