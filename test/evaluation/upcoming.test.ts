// What is due to begin, to end or to be delivered, as far as it was known.

import { identified, suppose, upcoming } from "interdict";
import { bind, compile } from "interdict/core";
import { describe, expect, it } from "vitest";
import { refused } from "../api/refused.js";
import { act, house } from "../compile/house.js";

const known = (at: string) => ({ at, asKnownAt: at });
const short = (found: ReturnType<typeof upcoming>) => found.map((u) => `${u.on} ${u.kind} ${u.ref}`);
const of = (id: string, found: ReturnType<typeof upcoming>) => found.filter(({ ref }) => ref.startsWith(id));

describe("the three 45 days of Executive Order 13971", () => {
  it("as known on 10 January 2021: a beginning, a floor and a deadline, each counted", () => {
    const found = of("eo-13971", upcoming(known("2021-01-10"), 60));
    expect(short(found)).toEqual([
      "2021-02-19 begins eo-13971/1(a)",
      "2021-02-19 may-be-identified-from eo-13971/identification",
      "2021-02-19 due eo-13971/1(c)",
    ]);
    for (const { steps, citations } of found) {
      expect(steps.join()).toContain("2021-01-05 + 45 calendar days");
      expect(citations.length).toBeGreaterThan(0);
    }
  });

  it("the window is half-open: the day itself is not in it, the last day is", () => {
    expect(of("eo-13971", upcoming(known("2021-01-10"), 39))).toEqual([]);
    expect(of("eo-13971", upcoming(known("2021-01-10"), 40)).length).toBe(3);
    expect(of("eo-13971", upcoming(known("2021-02-18"), 1)).length).toBe(3);
    expect(of("eo-13971", upcoming(known("2021-02-19"), 100))).toEqual([]);
  });

  it("the revocation is not known before its day, and is upcoming for who knows it", () => {
    expect(of("eo-13971", upcoming(known("2021-06-01"), 30))).toEqual([]);
    const found = of("eo-13971", upcoming({ at: "2021-06-01", asKnownAt: "2021-06-09" }, 30));
    expect(short(found)).toEqual(["2021-06-09 ends eo-13971"]);
  });

  it("nobody knows of an order before it is signed", () => {
    expect(of("eo-13971", upcoming(known("2021-01-04"), 100))).toEqual([]);
  });

  it("what is only supposed says so", () => {
    const what = suppose(
      identified({ under: "eo-13971/1(e)", on: "2021-03-15", known: "2021-03-01", activities: ["payment"] }),
    );
    const found = of("eo-13971", what.upcoming(known("2021-03-01"), 30));
    expect(short(found)).toContain("2021-03-15 begins eo-13971/identification/1");
    expect(found.every(({ hypothetical }) => hypothetical)).toBe(true);
  });
});

describe("bounds of one's own", () => {
  const source = house({
    events: [
      act("bounds", "2030-01-15", {
        sets: [
          { effect: "house/1", end: "from", bound: { day: "2030-02-01", minute: 1439 } },
          { effect: "house/1", end: "to", bound: { until: "2030-06-30" } },
        ],
      }),
      act("forbearance", "2030-03-01", {
        declares: [{ ref: "house/forbearance", suspends: { ref: "house/1", aspect: "enforcement" } }],
        sets: [
          { effect: "house/forbearance", end: "from", bound: "2030-03-01" },
          { effect: "house/forbearance", end: "to", bound: "2030-04-01" },
        ],
      }),
      act("end", "2030-05-01", { sets: [{ effect: "house", end: "to", bound: "2030-05-15" }] }),
    ],
  });
  const handle = bind(compile(source));

  it("tells the hour, the last day left unsaid, and the day from which it has surely ended", () => {
    const found = handle.upcoming(known("2030-01-20"), 365);
    expect(short(found)).toEqual([
      "2030-02-01 begins house/1",
      "2030-06-30 may-end house/1",
      "2030-07-01 ends house/1",
    ]);
    expect(found[0]?.what).toContain("2030-02-01T23:59:00-05:00");
    expect(found[0]?.origin).toBe("host");
  });

  it("the end of a suspension says what it suspends; what ends with its instrument does not end again", () => {
    const found = handle.upcoming({ at: "2030-03-01", asKnownAt: "2030-05-01" }, 365);
    expect(short(found)).toEqual(["2030-04-01 ends house/forbearance", "2030-05-15 ends house"]);
    expect(found[0]?.what).toBe("house/forbearance ends. It suspends the enforcement of house/1.");
  });

  it("an instant asks from its own minute on", () => {
    expect(short(handle.upcoming({ at: "2030-02-01T23:00:00-05:00", asKnownAt: "2030-02-01" }, 1))).toHaveLength(1);
    expect(short(handle.upcoming({ at: "2030-02-01T23:59:00-05:00", asKnownAt: "2030-02-01" }, 1))).toHaveLength(0);
  });

  it("a duty that was performed, or has ended with its text, is not due", () => {
    const [instrument] = source.instruments;
    const duty = {
      ref: "house/1",
      who: "the clerk",
      what: "report",
      due: { after: "2030-01-01", days: 150, operator: "not-later-than" as const },
      performed: { state: "yes" as const, on: "2030-03-10", note: "" },
      citation: instrument!.citation,
    };
    const owing = bind(compile({ ...source, instruments: [{ ...instrument!, duties: [duty] }] }));
    const due = (asKnownAt: string, at = "2030-03-01") =>
      owing.upcoming({ at, asKnownAt }, 120).filter(({ kind }) => kind === "due");
    expect(due("2030-03-01")).toMatchObject([
      { on: "2030-05-31", origin: "host", what: "Due from the clerk: report." },
    ]);
    expect(due("2030-03-10")).toEqual([]);
    expect(due("2030-05-01")).toEqual([]);
  });
});

it.each([0, -1, 1.5, 36_526, Number.NaN, "30", null, undefined])("%j is no number of days", (days) => {
  expect(refused(() => upcoming({ at: "2021-01-10" }, days as never))).toBe("invalid-input days");
});
