// Answers are kept by spans of days, and by the day of knowledge. Whatever was asked before, in whatever order, each is
// that of a ruleset of its own, which was asked the other way round.
import { describe, expect, it } from "vitest";
import { compiled } from "../../src/compile/ruleset.js";
import { bind, compile } from "../../src/core.js";
import { evaluate, ruleset } from "../../src/index.js";
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
const elsewhere = bind(compile(ruleset.source)).evaluate;
/** All questions in order; then, elsewhere, all from the last to the first. */
const bothWays = (ask: (evaluating: typeof evaluate) => readonly (() => unknown)[]) => [
  ask(evaluate).map((one) => one()),
  [...ask(elsewhere)]
    .reverse()
    .map((one) => one())
    .reverse(),
];

describe("answers kept by day", () => {
  it("are the same in whatever order the days are asked", () => {
    for (const activity of ["payment", "app-distribution"] as const) {
      const [forwards, back] = bothWays((ask) => days.map((at) => () => JSON.stringify(ask(asked(at, activity)))));
      expect(forwards).toEqual(back);
    }
  });

  it("are the same in whatever order the days of knowledge are asked", () => {
    const some = days.filter((_, at) => at % 40 === 0);
    const known = days.filter((_, at) => at % 200 === 0);
    const [forwards, back] = bothWays((ask) =>
      known.flatMap((asKnownAt) =>
        some.map((at) => () => JSON.stringify(ask(asked(at, "app-distribution"), { asKnownAt }))),
      ),
    );
    expect(forwards).toEqual(back);
  });

  it("for a day are those for its noon, but on days within which something begins or ends", () => {
    const told = ({ outcome, basis, findings, missing, constantWithin }: ReturnType<typeof evaluate>) =>
      JSON.stringify({ outcome, basis, findings, missing, constantWithin });
    const differing = days.filter((at) => {
      const noon = evaluate(asked(`${at}T12:00:00-05:00`, "app-distribution"));
      return told(evaluate(asked(at, "app-distribution"))) !== told(noon);
    });
    expect(differing.length).toBeLessThan(5);
  });

  it("tell what the day changes", () => {
    const seen = new Set(days.map((at) => JSON.stringify(evaluate(asked(at, "app-distribution")).constantWithin)));
    expect(seen.size).toBeGreaterThan(5);
  });

  it("are the same once all that was kept is forgotten, and count their room anew", () => {
    const { shelf } = compiled(ruleset);
    const before = JSON.stringify(evaluate(asked("2021-03-01", "payment")));
    const room = shelf.cells;
    expect(room).toBeGreaterThan(0);
    shelf.cells = Number.MAX_SAFE_INTEGER;
    expect(JSON.stringify(evaluate(asked("2021-03-01", "payment")))).toBe(before);
    expect(shelf.cells).toBeLessThanOrEqual(room);
    expect(shelf.tables.size).toBe(1);
  });

  it("stay right where reading a transaction itself asks of many days", () => {
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
      expect(evaluate(asked(day, "app-distribution"))).toEqual(elsewhere(asked(day, "app-distribution")));
  });
});
