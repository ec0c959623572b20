// Every status that flips on the way from one viewpoint to another: replaying the list over the first gives the last.
import fc from "fast-check";
import { changes, identified, revoked, ruleset, type StatusTruths, status, suppose, type Viewpoint } from "interdict";
import { bind, compile } from "interdict/core";
import { describe, expect, it } from "vitest";
import { refused } from "../api/refused.js";
import { act, house } from "../compile/house.js";

const short = (found: ReturnType<typeof changes>, ref?: string) =>
  found
    .filter((change) => ref === undefined || change.ref === ref)
    .map((c) => `${c.on} ${c.ref} ${c.before.state} ${c.after.state} [${c.because.map(({ id }) => id)}]`);

describe("Executive Order 13971, with what is known today", () => {
  it("1(a) begins on 19 February 2021, by the act that set the day", () => {
    const found = changes({ at: "2021-02-18" }, { at: "2021-02-19" });
    expect(short(found, "eo-13971/1(a)")).toEqual(["2021-02-19 eo-13971/1(a) pending operative [eo-13971/signed]"]);
    expect(found.find(({ ref }) => ref === "eo-13971/1(a)")).toMatchObject({ origin: "us-law", hypothetical: false });
  });

  it("the revocation ends it on 9 June 2021, and cites the order that did it", () => {
    const found = changes({ at: "2021-06-08" }, { at: "2021-06-09" }).filter(({ ref }) => ref === "eo-13971");
    expect(found.map((c) => [c.on, c.before.state, c.after.state])).toEqual([["2021-06-09", "operative", "ended"]]);
    expect(found[0]?.because.flatMap((cause) => cause.citations.map(({ ref }) => ref))).toContain("eo-14034/1");
  });

  it("nothing flips between a day and itself", () => {
    expect(changes({ at: "2021-03-01" }, { at: "2021-03-01" })).toEqual([]);
  });
});

describe("as it became known", () => {
  it("about a fixed day: the order becomes known, and then its revocation", () => {
    const found = changes({ at: "2021-07-01", asKnownAt: "2021-01-01" }, { at: "2021-07-01", asKnownAt: "2021-12-31" });
    expect(short(found, "eo-13971").map((line) => line.split(" [")[0])).toEqual([
      "2021-01-05 eo-13971 not-enacted operative",
      "2021-06-09 eo-13971 operative ended",
    ]);
  });

  it("an act that is awaited stops to be possible when its day has come without it", () => {
    const found = changes({ at: "2021-03-01", asKnownAt: "2021-02-25" }, { at: "2021-03-01", asKnownAt: "2021-03-05" });
    const [only, ...more] = found.filter(({ ref }) => ref === "eo-13971/identification");
    expect(more).toEqual([]);
    expect([only?.on, only?.before.state, only?.after.state]).toEqual(["2021-03-01", "uncertain", "pending"]);
    expect(only?.because.map(({ id }) => id)).toEqual(["eo-13971/signed"]);
  });
});

describe("bounds of one's own", () => {
  const rules = compile(
    house({
      events: [
        act("hour", "2030-02-01", {
          sets: [{ effect: "house/1", end: "from", bound: { day: "2030-03-01", minute: 1439 } }],
        }),
        act("until", "2030-02-01", { sets: [{ effect: "house/1", end: "to", bound: { until: "2030-06-30" } }] }),
        act("injunction", "2030-04-01", {
          kind: "enjoined",
          declares: [{ ref: "house/injunction", suspends: { ref: "house/1", aspect: "operation" } }],
          sets: [{ effect: "house/injunction", end: "from", bound: "2030-04-01" }],
        }),
        act("lifting", "2030-05-01", {
          kind: "lifted",
          sets: [{ effect: "house/injunction", end: "to", bound: "2030-05-01" }],
        }),
      ],
    }),
  );
  const all = bind(rules).changes({ at: "2029-12-31" }, { at: "2030-12-31" });

  it("an hour counts on its day, a last day left unsaid flips twice, and a suspension names its acts", () => {
    expect(short(all, "house/1")).toEqual([
      "2030-01-01 house/1 not-enacted pending [house/signing]",
      "2030-03-01 house/1 pending operative [house/hour]",
      "2030-04-01 house/1 operative suspended [house/injunction]",
      "2030-05-01 house/1 suspended operative [house/lifting]",
      "2030-06-30 house/1 operative uncertain [house/until]",
      "2030-07-01 house/1 uncertain ended [house/until]",
    ]);
  });

  it("is sorted by day, then as the ruleset is, and says whose it is", () => {
    expect(all.map(({ on }) => on)).toEqual([...all.map(({ on }) => on)].sort());
    expect(all.filter(({ on }) => on === "2030-01-01").map(({ ref }) => ref)).toEqual(["house", "house/1"]);
    expect(new Set(all.map(({ origin }) => origin))).toEqual(new Set(["host"]));
  });

  it("the bare day on which the hour falls is uncertain, at either end", () => {
    const handle = bind(rules);
    expect(short(handle.changes({ at: "2030-02-28" }, { at: "2030-03-01" }), "house/1")).toEqual([
      "2030-03-01 house/1 pending uncertain [house/hour]",
    ]);
    expect(short(handle.changes({ at: "2030-03-01" }, { at: "2030-03-02" }), "house/1")).toEqual([
      "2030-03-01 house/1 uncertain operative [house/hour]",
    ]);
  });

  it("enforcement that is suspended is a flip of its own", () => {
    const forborne = compile(
      house({
        events: [
          act("forbearance", "2030-03-01", {
            declares: [{ ref: "house/forbearance", suspends: { ref: "house/1", aspect: "enforcement" } }],
            sets: [{ effect: "house/forbearance", end: "from", bound: "2030-03-01" }],
          }),
        ],
      }),
    );
    const [found] = bind(forborne)
      .changes({ at: "2030-02-01" }, { at: "2030-04-01" })
      .filter(({ ref }) => ref === "house/1");
    expect(found).toMatchObject({ on: "2030-03-01", before: { enforced: true }, after: { enforced: false } });
    expect(found?.after.state).toBe("operative");
  });

  it("replays to what status says, whatever the viewpoints", () => {
    replays(bind(rules), ["house", "house/1", "house/injunction"], "2029-12-20", 230);
  });
});

/** Composing the flips from one viewpoint gives the statuses at the other. */
function replays(handle: ReturnType<typeof bind>, refs: readonly string[], first: string, days: number): void {
  const start = Date.parse(first) / 86_400_000;
  const day = (n: number) => new Date((start + n) * 86_400_000).toISOString().slice(0, 10);
  const hours = fc.constantFrom("", "", "T12:00:00-05:00", "T23:59:30-05:00", "T23:58:00-05:00");
  const pair = fc.tuple(fc.nat(days), fc.nat(days)).map(([a, b]) => (a < b ? [a, b] : [b, a]) as [number, number]);
  const told = ({ state, inForce, operative, suspended, enforced }: StatusTruths) => ({
    state,
    inForce,
    operative,
    suspended,
    enforced,
  });
  fc.assert(
    fc.property(pair, pair, hours, hours, fc.boolean(), ([a, b], [k, l], hour, later, open) => {
      const from: Viewpoint = { at: day(a) + hour, ...(open ? {} : { asKnownAt: day(k) }) };
      const to: Viewpoint = { at: day(b + 1) + later, ...(open ? {} : { asKnownAt: day(l) }) };
      const found = handle.changes(from, to);
      for (const change of found) expect(change.because.length).toBeGreaterThan(0);
      for (const ref of refs) {
        let now = told(handle.status(ref, from));
        for (const change of found.filter((one) => one.ref === ref)) {
          expect(change.before).toEqual(now);
          expect(change.after).not.toEqual(now);
          now = told(change.after);
        }
        expect(now).toEqual(told(handle.status(ref, to)));
      }
    }),
    { numRuns: 150 },
  );
}

it("replays to what status says over the built-in law, as recorded and supposed", () => {
  const refs = ["eo-13971", "eo-13971/1(a)", "eo-13971/1(e)", "eo-13971/identification", "eo-14034", "eo-14034/1"];
  replays(bind(ruleset), refs, "2020-12-20", 220);
  const what = suppose(
    identified({ under: "eo-13971/1(e)", on: "2021-03-15", known: "2021-03-01", activities: ["payment"] }),
    revoked({ ref: "eo-13971", on: "2021-05-01" }),
  );
  replays(what, [...refs, "eo-13971/identification/1"], "2020-12-20", 220);
  expect(what.changes({ at: "2021-04-01" }, { at: "2021-05-02" })[0]?.hypothetical).toBe(true);
});

it("every effect of the built-in law replays from the beginning to the end of its sources", () => {
  const [from, to] = [
    { at: "2019-01-01", asKnownAt: "2019-01-01" },
    { at: "2026-08-20", asKnownAt: "2026-08-20" },
  ];
  const last = new Map(changes(from, to).map((change) => [change.ref, change.after]));
  expect(last.size).toBeGreaterThan(20);
  for (const [ref, after] of last) expect(status(ref, to)).toMatchObject(after);
});

describe("what it refuses", () => {
  it.each<[string, unknown, unknown, string]>([
    ["no day", {}, { at: "2021-03-01" }, "invalid-date from.at"],
    ["no last day", { at: "2021-03-01" }, { at: null }, "invalid-date to.at"],
    ["no viewpoint", { at: "2021-03-01" }, undefined, "invalid-date at"],
    ["a way back", { at: "2021-03-02" }, { at: "2021-03-01" }, "invalid-input from.at"],
    [
      "a way back in knowledge",
      { at: "2021-03-01", asKnownAt: "2021-03-02" },
      { at: "2021-03-02", asKnownAt: "2021-03-01" },
      "invalid-input from.asKnownAt",
    ],
    [
      "a misspelt key",
      { at: "2021-03-01", asKnownOn: "2021-03-02" },
      { at: "2021-03-02" },
      "invalid-input viewpoint.asKnownOn",
    ],
  ])("%s", (_, from, to, expected) => {
    expect(refused(() => changes(from as never, to as never))).toBe(expected);
  });
});
