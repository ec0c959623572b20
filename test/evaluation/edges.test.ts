// Edges that the larger tests pass by: the first day and the last, an hour within a day, two acts of one day, a fact
// stated beside one that is not, a bound that no act has set yet.
import type { Prohibition, Transaction } from "interdict";
import { bind, changes, compile, diff, evaluate, revoked, status, suppose, upcoming } from "interdict/core";
import { describe, expect, it } from "vitest";
import { act, house, parties, rule } from "../compile/house.js";
import { truths } from "./told.js";

const cited = rule().citations[0] as Prohibition["citations"][0];
const pay = (facts: Partial<Transaction> = {}): Transaction => ({
  at: "2030-04-01",
  activity: "payment",
  counterparty: "Globex Corporation",
  ...facts,
});
const lawOf = (changed: Partial<Prohibition>, events: Parameters<typeof house>[0]["events"] = []) =>
  compile(house({ prohibitions: [rule(changed)], events }));

describe("differences", () => {
  const [payments, hosting] = [lawOf({}), lawOf({ activities: ["hosting"] })];
  const ask = { subjects: ["globex"], activities: ["payment"] } as const;
  const spans = (found: ReturnType<typeof diff>) => found.map(({ at, asKnownAt }) => [at, asKnownAt]);

  it("asked from the first day and up to the last, both are unbounded", () => {
    const whole = spans(diff(payments, hosting, ask));
    expect(whole).toEqual([
      [
        ["2030-01-01", null],
        ["2030-01-01", null],
      ],
    ]);
    const earlier = lawOf({}, [act("never", "1990-01-01", { kind: "amended" })]);
    const ended = { ...ask, at: ["1980-01-01", null], asKnownAt: ["1980-01-01", null] } as const;
    expect(spans(diff(earlier, hosting, ended))).toEqual(whole);
    const none = compile({ ...house({}), instruments: [], parties: { ...parties, persons: [], relations: [] } });
    expect(spans(diff(none, payments, { ...ended, facts: [{}] }))).toEqual([
      [
        [null, null],
        [null, "2030-01-01"],
      ],
      [
        [null, "2030-01-01"],
        ["2030-01-01", null],
      ],
      [
        ["2030-01-01", null],
        ["2030-01-01", null],
      ],
    ]);
  });

  it("asked from a day on which something begins, they begin there, and once", () => {
    for (const day of ["2030-01-01", "2030-01-02"])
      expect(
        spans(diff(payments, hosting, { ...ask, at: [day, "2030-02-01"], asKnownAt: [day, "2030-01-05"] })),
      ).toEqual([
        [
          [day, "2030-02-01"],
          [day, "2030-01-05"],
        ],
      ]);
  });

  it("asked of a day before anything differs there is none", () => {
    expect(diff(payments, hosting, { ...ask, asKnownAt: [null, "2030-01-01"] })).toEqual([]);
    expect(diff(payments, hosting, { ...ask, at: [null, "2030-01-01"] })).toEqual([]);
  });
});

describe("what is missing on the first day after that of knowledge", () => {
  const identification = {
    ref: "house/list",
    power: "house/2",
    by: "the board",
    identifies: ["transactions"],
    question: "Has the board identified it?",
    notEarlierThan: "2030-02-01",
    citations: [cited],
  } as const;
  const opened = act("opened", "2030-01-01", {
    declares: [{ ref: "house/list", under: "house/1" }],
    sets: [{ effect: "house/list", end: "from", bound: { open: true, notEarlierThan: "2030-02-01" } }],
  });
  const awaiting = (events: Parameters<typeof house>[0]["events"] = []) =>
    compile(
      house({
        provisions: ["house/1", "house/2"],
        prohibitions: [rule({ identification })],
        events: [opened, ...events],
      }),
    );
  const missing = (rules: ReturnType<typeof awaiting>, at: string) =>
    evaluate(rules, pay({ at }), { asKnownAt: "2030-03-01" }).missing;
  const acts = (rules: ReturnType<typeof awaiting>, at: string) =>
    missing(rules, at).acts.map(({ act: of, answers }) => [of, answers.map(({ outcome }) => outcome)]);

  it("is the act that may come on it, as on every later day", () => {
    const rules = awaiting();
    expect(acts(rules, "2030-03-01")).toEqual([]);
    expect(missing(rules, "2030-03-02")).toEqual(missing(rules, "2030-03-09"));
    expect(acts(rules, "2030-03-02")).toEqual([["house/list", ["prohibited", "not-prohibited"]]]);
  });

  it("is that act and the hour, where the prohibition ends within it", () => {
    const end = { effect: "house/1", end: "to", bound: { day: "2030-03-02", minute: 720 } } as const;
    const rules = awaiting([act("end", "2030-01-05", { sets: [end] })]);
    expect(missing(rules, "2030-03-02").facts.map(({ fact }) => fact)).toEqual(["timeOfDay"]);
    expect(acts(rules, "2030-03-02")).toEqual([["house/list", ["undetermined", "not-prohibited"]]]);
    expect(acts(rules, "2030-03-03")).toEqual([]);
  });
});

describe("an instrument that comes into being at an hour", () => {
  const source = house({});
  const [instrument] = source.instruments as [(typeof source.instruments)[0]];
  const rules = compile({
    ...source,
    instruments: [
      {
        ...instrument,
        events: [
          act("signing", "2030-01-01", {
            sets: [{ effect: "house", end: "from", bound: { day: "2030-01-01", minute: 720 } }],
          }),
        ],
      },
    ],
  });

  it("is of that day in part, and each part is told by its hour", () => {
    const at = (time: string) => truths(status(rules, "house", { at: `2030-01-01${time}` }));
    expect([at(""), at("T11:59:00-05:00"), at("T12:00:00-05:00")]).toEqual([
      "uncertain ? ? no ?",
      "not-enacted no no no no",
      "operative yes yes no yes",
    ]);
  });

  it("and a transaction of that day asks for its hour", () => {
    const found = evaluate(rules, pay({ at: "2030-01-01" }));
    expect(found).toMatchObject({ outcome: "undetermined", basis: "missing-facts" });
    expect(found.missing.facts.map(({ fact }) => fact)).toEqual(["timeOfDay"]);
    expect(found.constantWithin).toEqual({ at: ["2030-01-01", "2030-01-02"], asKnownAt: ["2030-01-01", null] });
  });
});

describe("a fact that is stated is not asked for beside one that is not", () => {
  const both = {
    conditions: [
      { fact: "deviceOf", is: "US-TX", citation: cited },
      { fact: "withinState", is: "US-MT", citation: cited },
    ],
  } as const;
  const missing = (facts: Partial<Transaction>) =>
    evaluate(lawOf(both), pay(facts)).missing.facts.map(({ fact, answers }) => [fact, answers.map((a) => a.answer)]);

  it("of a device and a state", () => {
    expect(missing({ deviceOf: "US-TX" })).toEqual([["withinState", ["US-MT", "elsewhere"]]]);
    expect(missing({ withinState: "US-MT" })).toEqual([["deviceOf", ["US-TX", "private"]]]);
    expect(missing({})).toEqual([
      ["deviceOf", ["US-TX", "private"]],
      ["withinState", ["US-MT", "elsewhere"]],
    ]);
    expect(missing({ deviceOf: "US-CA" })).toEqual([]);
  });
});

describe("what is to come", () => {
  it("an end that awaits an act is told from its first day", () => {
    const rules = lawOf({}, [
      act("opened", "2030-01-05", {
        sets: [{ effect: "house/1", end: "to", bound: { open: true, notEarlierThan: "2030-02-01" } }],
      }),
    ]);
    expect(upcoming(rules, { at: "2030-01-10", asKnownAt: "2030-01-10" }, 60)).toMatchObject([
      {
        on: "2030-02-01",
        kind: "may-end",
        ref: "house/1",
        what: "An act may end house/1: not earlier than this day, and with no last day.",
      },
    ]);
  });

  it("what may begin is told from its first day, and not twice", () => {
    const rules = lawOf({}, [
      act("opened", "2030-01-05", {
        sets: [{ effect: "house/1", end: "from", bound: { open: true, notEarlierThan: "2030-02-01" } }],
      }),
    ]);
    expect(upcoming(rules, { at: "2030-01-10", asKnownAt: "2030-01-10" }, 60)).toMatchObject([
      {
        on: "2030-02-01",
        kind: "may-be-identified-from",
        what: "house/1: not earlier than this day, and with no last day.",
      },
    ]);
  });
});

describe("acts of one day", () => {
  it("are told as causes in the order in which they bear, earlier knowledge first", () => {
    const pausing = (id: string, known: string) =>
      act(id, "2030-02-01", {
        known,
        declares: [{ ref: `house/${id}`, suspends: { ref: "house/1", aspect: "operation" } }],
        sets: [{ effect: `house/${id}`, end: "from", bound: "2030-02-10" }],
      });
    const rules = lawOf({}, [pausing("b", "2030-02-02"), pausing("a", "2030-02-02"), pausing("c", "2030-02-01")]);
    const found = changes(rules, { at: "2030-02-09" }, { at: "2030-02-11" });
    const own = found.find(({ ref }) => ref === "house/1");
    expect(own?.because.map(({ id }) => id)).toEqual(["house/c", "house/b", "house/a"]);
  });
});

describe("a supposition that has no effect", () => {
  it("says so where the test speaks of its instrument, and nowhere else", () => {
    const rules = suppose(lawOf({}), revoked({ ref: "house", on: "2029-12-31" }));
    const [finding] = evaluate(rules, pay()).findings;
    const saying = finding?.tests.filter(({ because }) => because.includes("no effect"));
    expect(saying?.map(({ test }) => test)).toEqual(["not-ended"]);
    expect(status(rules, "house/1", { at: "2030-04-01" }).because.at(-1)?.text).toContain("no effect");
  });
});

it("what a transaction states goes before what its host says once for all", () => {
  const rules = lawOf({
    usNexus: true,
    conditions: [{ fact: "withinUnitedStates", citation: cited }],
    exemptions: [{ fact: "personalUse", citation: cited }],
  });
  const values = [true, false] as const;
  for (const usNexus of values)
    for (const withinUnitedStates of values)
      for (const personalUse of values) {
        const own = { usNexus, withinUnitedStates, personalUse };
        const other = { usNexus: !usNexus, withinUnitedStates: !withinUnitedStates, personalUse: !personalUse };
        const { basis } = evaluate(rules, pay(own));
        expect(bind(rules, { facts: other }).evaluate(pay(own)).basis).toBe(basis);
        expect(bind(rules, { facts: own }).evaluate(pay()).basis).toBe(basis);
      }
});
