// Suppositions in a small ruleset of one's own: what each sets, from when it is known, and when it has no effect.
import {
  compile,
  designated,
  enjoined,
  evaluate,
  extended,
  identified,
  type LegalEvent,
  lifted,
  type Prohibition,
  postponed,
  revoked,
  type Supposition,
  status,
  stayed,
  suppose,
} from "interdict/core";
import { describe, expect, it } from "vitest";
import { truths } from "../evaluation/told.js";
import { act, house, rule } from "./house.js";

const world = (events: readonly LegalEvent[] = [], prohibitions?: readonly Prohibition[], provisions?: string[]) =>
  compile(house({ events, ...(prohibitions ? { prohibitions } : {}), ...(provisions ? { provisions } : {}) }));

/** The state of `house/1`, or of another effect, in a supposed world. */
function state(
  rules: ReturnType<typeof world>,
  at: string,
  of: readonly Supposition[],
  ref = "house/1",
  asKnownAt?: string,
) {
  return status(of.length > 0 ? suppose(rules, ...of) : rules, ref, { at, asKnownAt }).state;
}

/** Why a supposition has no effect, as the status tells it. */
function why(rules: ReturnType<typeof world>, of: readonly Supposition[], ref = "house/1"): string {
  const { because } = status(suppose(rules, ...of), ref, { at: "2030-12-31" });
  return because.map(({ text }) => text).find((text) => text.includes("has no effect")) ?? "";
}

const suspension = (aspect: "operation" | "enforcement", to?: string): LegalEvent =>
  act("pause", "2030-03-01", {
    declares: [{ ref: "house/pause", suspends: { ref: "house/1", aspect } }],
    sets: [
      { effect: "house/pause", end: "from", bound: "2030-03-01" },
      ...(to ? [{ effect: "house/pause", end: "to" as const, bound: { until: to } }] : []),
    ],
  });

describe("a supposed injunction or stay is an effect of its own", () => {
  const rules = world();
  const injunction = enjoined({ ref: "house/1", on: "2030-03-01" });

  it.each([
    ["2030-02-28", "operative"],
    ["2030-03-01", "suspended"],
    ["2030-12-31", "suspended"],
  ])("%s: %s", (at, expected) => {
    expect(state(rules, at, [injunction])).toBe(expected);
    expect(state(rules, at, [stayed({ ref: "house/1", on: "2030-03-01" })])).toBe(expected);
  });

  it("before it is known nobody knows of it", () => {
    expect(state(rules, "2030-03-01", [injunction], "house/1", "2030-02-28")).toBe("operative");
    const late = enjoined({ ref: "house/1", on: "2030-03-01", known: "2030-05-01" });
    expect(state(rules, "2030-04-01", [late], "house/1", "2030-04-30")).toBe("operative");
    expect(state(rules, "2030-04-01", [late], "house/1", "2030-05-01")).toBe("suspended");
  });

  it("of the whole instrument it suspends every provision", () => {
    expect(state(rules, "2030-03-01", [enjoined({ ref: "house", on: "2030-03-01" })])).toBe("suspended");
  });

  it("a stay of it is a suspension of a suspension, and an injunction against the stay another", () => {
    const stay = stayed({ ref: "house/1/supposed-injunction", on: "2030-04-01" });
    const against = enjoined({ ref: "house/1/supposed-injunction/supposed-stay", on: "2030-05-01" });
    expect(state(rules, "2030-04-01", [injunction, stay])).toBe("operative");
    expect(state(rules, "2030-05-01", [against, stay, injunction])).toBe("suspended");
  });

  it("a second one of the same has a name of its own: to stay the first leaves it", () => {
    const second = enjoined({ ref: "house/1", on: "2030-04-01" });
    const stay = (name: string) => stayed({ ref: `house/1/${name}`, on: "2030-05-01" });
    expect(state(rules, "2030-05-01", [injunction, second, stay("supposed-injunction")])).toBe("suspended");
    const both = [injunction, second, stay("supposed-injunction"), stay("supposed-injunction-2")];
    expect(state(rules, "2030-05-01", both)).toBe("operative");
  });

  it("a stay of an enforcement suspension lets enforcement go on", () => {
    const forborne = world([suspension("enforcement")]);
    const stay = stayed({ ref: "house/pause", on: "2030-04-01" });
    const told = (at: string) => truths(status(suppose(forborne, stay), "house/1", { at }));
    expect([told("2030-03-31"), told("2030-04-01")]).toEqual(["operative yes yes no no", "operative yes yes no yes"]);
  });

  it("what has ended is not suspended any more, and what is not yet known cannot be", () => {
    const ended = revoked({ ref: "house/1", on: "2030-02-01" });
    expect(why(rules, [ended, injunction])).toContain(
      "injunction of house/1 on 2030-03-01 has no effect: it had ended",
    );
    const early = stayed({ ref: "house/1/supposed-injunction", on: "2030-02-01" });
    expect(why(rules, [early, injunction])).toContain("nothing of that name was known on 2030-02-01");
    expect(state(rules, "2030-03-01", [early, injunction])).toBe("suspended");
  });
});

describe("a supposed lifting", () => {
  const rules = world([suspension("operation", "2030-06-01")]);
  const lifting = (ref: string, on = "2030-04-01") => lifted({ ref, on });

  it.each(["house/pause", "house/1"])("of %s lifts the suspension", (ref) => {
    expect(state(rules, "2030-03-31", [lifting(ref)])).toBe("suspended");
    expect(state(rules, "2030-04-01", [lifting(ref)])).toBe("operative");
    expect(state(rules, "2030-04-01", [lifting(ref)], "house/1", "2030-03-31")).toBe("suspended");
  });

  it("of what is suspended lifts every suspension of exactly that", () => {
    const more = [enjoined({ ref: "house/1", on: "2030-03-10" }), enjoined({ ref: "house", on: "2030-03-10" })];
    expect(state(rules, "2030-04-01", [...more, lifting("house/1")])).toBe("suspended");
    expect(state(rules, "2030-04-01", [...more, lifting("house/1"), lifting("house")])).toBe("operative");
  });

  it("of the provision under which suspensions stand ends it with them", () => {
    const order = world(
      [
        act("order", "2030-03-01", {
          declares: ["a", "b"].map((name) => ({
            ref: `house/2/${name}`,
            under: "house/2",
            suspends: { ref: name === "a" ? "house/1" : "house/3", aspect: "operation" },
          })),
          sets: ["a", "b"].map((name) => ({ effect: `house/2/${name}`, end: "from", bound: "2030-03-01" })),
        }),
      ],
      undefined,
      ["house/1", "house/2", "house/3"],
    );
    for (const ref of ["house/1", "house/3"]) {
      expect(state(order, "2030-04-01", [], ref)).toBe("suspended");
      expect(state(order, "2030-04-01", [lifting("house/2")], ref)).toBe("operative");
    }
    expect(state(order, "2030-04-01", [lifting("house/2")], "house/2")).toBe("ended");
    expect(state(order, "2030-04-01", [lifting("house/1")], "house/3")).toBe("suspended");
  });

  it("revives nothing that has ended meanwhile", () => {
    const ended = revoked({ ref: "house/1", on: "2030-03-15" });
    expect(state(rules, "2030-04-01", [ended, lifting("house/1")])).toBe("ended");
  });

  it.each([
    ["nothing is suspended", "2030-02-01", "house/1"],
    ["before the suspension", "2030-02-28", "house/1"],
    ["after its end, which it does not lengthen", "2030-08-01", "house/pause"],
  ])("has no effect, and says so: %s", (_, on, ref) => {
    expect(why(rules, [lifting(ref, on)])).toMatch(/has no effect: (on that day there was nothing to lift|nothing of)/);
    expect(state(rules, "2030-07-01", [lifting(ref, on)])).toBe("operative");
    expect(state(rules, "2030-03-15", [lifting(ref, on)])).toBe("suspended");
  });
});

describe("a supposed postponement", () => {
  const begins = (on: string, bound: string) =>
    act(`beginning ${on}`, on, { sets: [{ effect: "house/1", end: "from", bound }] });
  const rules = world([begins("2030-01-01", "2030-03-01"), begins("2030-02-15", "2030-04-01")]);
  const put = (on: string, to: string, known?: string) =>
    postponed({ ref: "house/1", on, to, ...(known ? { known } : {}) });

  it.each([
    ["2030-02-01", "2030-05-01", "the recorded one of 15 February is replaced"],
    ["2030-02-01", "2030-03-15", "also by an earlier day"],
    ["2030-02-15", "2030-03-15", "also on the very day"],
  ])("on %s to %s: %s", (on, to) => {
    const before = new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
    expect([state(rules, before, [put(on, to)]), state(rules, to, [put(on, to)])]).toEqual(["pending", "operative"]);
  });

  it("before it is known recorded law stands", () => {
    expect(state(rules, "2030-03-01", [put("2030-02-01", "2030-05-01")], "house/1", "2030-01-31")).toBe("operative");
    expect(state(rules, "2030-04-01", [put("2030-02-01", "2030-05-01", "2030-03-20")], "house/1", "2030-03-19")).toBe(
      "operative",
    );
  });

  it.each([
    ["2030-04-01", "2030-06-01", "it had begun by then"],
    ["2029-12-31", "2030-06-01", "House rules was signed on 2030-01-01"],
    ["2030-01-15", "2030-02-01", "it begins on 2030-03-01"],
  ])("on %s to %s has no effect: %s", (on, to, reason) => {
    expect(why(rules, [put(on, to)])).toContain(reason);
    expect(state(rules, "2030-04-01", [put(on, to)])).toBe("operative");
  });

  it("of what begins with its instrument, on the day of signing, has no effect either", () => {
    expect(why(world(), [put("2030-01-01", "2030-06-01")])).toContain("it had begun by then");
  });
});

describe("a supposed extension", () => {
  const more = act("more", "2030-05-20", {
    sets: [{ effect: "house/pause", end: "to", bound: { until: "2030-07-01" } }],
  });
  const rules = world([suspension("operation", "2030-06-01"), more]);
  const longer = (on: string, until: string | { days: number }) => extended({ ref: "house/pause", on, until });

  it.each<[string, string | { days: number }, string]>([
    ["2030-05-01", "2030-06-15", "2030-06-15"],
    ["2030-05-01", { days: 14 }, "2030-06-15"],
    ["2030-05-20", { days: 14 }, "2030-06-15"],
    ["2030-05-21", { days: 14 }, "2030-07-15"],
    ["2030-06-01", { days: 30 }, "2030-07-31"],
  ])("on %s until %j: its last day is %s, which may or may not count", (on, until, last) => {
    const day = (n: number) => new Date(Date.parse(last) + n * 86_400_000).toISOString().slice(0, 10);
    const told = [-1, 0, 1].map((n) => state(rules, day(n), [longer(on, until)]));
    expect(told).toEqual(["suspended", "uncertain", "operative"]);
  });

  it.each<[string, Supposition, string]>([
    [
      "no end is recorded",
      extended({ ref: "house/1", on: "2030-05-01", until: "2031-01-01" }),
      "no end of it was known",
    ],
    ["it had ended", longer("2030-07-03", "2030-08-01"), "it had ended by then"],
    ["it would be shorter", longer("2030-05-01", "2030-05-15"), "it lasts until 2030-06-01 without it"],
    ["by no days", longer("2030-05-01", { days: 0 }), "it lasts until 2030-06-01 without it"],
  ])("has no effect where %s", (_, supposition, reason) => {
    expect(why(rules, [supposition])).toContain(reason);
    expect(state(rules, "2030-06-30", [supposition])).toBe("suspended");
  });

  it("one extension after another counts from the end that the first gave it", () => {
    const two = [longer("2030-05-25", { days: 10 }), longer("2030-05-01", { days: 10 })];
    expect(state(rules, "2030-06-20", two)).toBe("suspended");
    expect(state(rules, "2030-06-22", two)).toBe("operative");
  });

  it("revives nothing: with its instrument ended it is not extended", () => {
    expect(
      why(rules, [revoked({ ref: "house/pause", on: "2030-04-01" }), longer("2030-05-01", { days: 9 })]),
    ).toContain("it had ended by then");
  });
});

describe("a supposed revocation after another", () => {
  it("has no effect, whichever is given first", () => {
    const [first, second] = [revoked({ ref: "house", on: "2030-03-01" }), revoked({ ref: "house", on: "2030-05-01" })];
    for (const both of [
      [first, second],
      [second, first],
    ])
      expect(why(world(), both)).toBe(
        "The supposed revocation of house on 2030-05-01 has no effect: it is supposed to have ended on 2030-03-01.",
      );
  });
});

describe("a supposed identification beside a recorded one", () => {
  const identification = {
    ref: "house/identified",
    power: "house/2",
    by: "the board",
    identifies: ["transactions"],
    question: "Has the board identified it?",
    citations: [],
  } as const;
  const awaited = rule({ activities: "any", identification });
  const item = rule({ ref: "house/identified/1", itemOf: "house/identified", activities: ["hosting"] });
  const rules = world(
    [
      act("power", "2030-01-01", {
        declares: [{ ref: "house/identified", under: "house/1" }],
        sets: [{ effect: "house/identified", end: "from", bound: { open: true, notEarlierThan: "2030-01-01" } }],
      }),
      act("list", "2030-04-01", {
        kind: "identified",
        declares: [{ ref: "house/identified/1", under: "house/identified" }],
        sets: [
          { effect: "house/identified", end: "from", bound: "2030-04-01" },
          { effect: "house/identified/1", end: "from", bound: "2030-05-01" },
        ],
      }),
      act("rescission", "2030-09-01", { sets: [{ effect: "house/identified/1", end: "to", bound: "2030-09-01" }] }),
    ],
    [awaited, item],
    ["house/1", "house/2"],
  );
  const asked = (on: string, at: string, activity: "payment" | "hosting", asKnownAt?: string) =>
    evaluate(
      suppose(rules, identified({ under: "house/2", on, activities: ["payment"] })),
      { at, activity, counterparty: "Globex Corporation" },
      { asKnownAt },
    );

  it.each([
    ["2030-02-01", "before the recorded one"],
    ["2030-04-01", "on the same day"],
    ["2030-06-01", "after it"],
  ])("on %s, %s: the supposed item binds, and the recorded one does not", (on) => {
    expect(asked(on, "2030-08-01", "payment").outcome).toBe("prohibited");
    expect(asked(on, "2030-08-01", "hosting").outcome).toBe("not-prohibited");
    expect(asked(on, "2030-10-01", "payment").outcome).toBe("prohibited");
  });

  it("the supposed item has the next number; the recorded one is no finding where nobody knew of it before", () => {
    const provisions = (on: string) => asked(on, "2030-08-01", "payment").findings.map(({ provision }) => provision);
    expect(provisions("2030-02-01")).toEqual(["house/identified/2"]);
    expect(provisions("2030-06-01")).toEqual(["house/identified/2", "house/identified/1"]);
    expect(asked("2030-06-01", "2030-08-01", "hosting")).toMatchObject({
      basis: "ended",
      findings: [{ provision: "house/identified/1" }, {}],
    });
  });

  it("what was known before stands: as known then, the recorded items bind", () => {
    expect(asked("2030-06-01", "2030-08-01", "hosting", "2030-05-31").outcome).toBe("prohibited");
    expect(asked("2030-06-01", "2030-08-01", "payment", "2030-05-31").outcome).toBe("not-prohibited");
    expect(asked("2030-02-01", "2030-08-01", "payment", "2030-01-31").basis).toBe("open-act");
  });

  it("an act that is awaited, and an item that another took the place of, have no day to put off", () => {
    const instead = identified({ under: "house/2", on: "2030-04-15", activities: ["payment"] });
    const put = (ref: string, on: string) => postponed({ ref, on, to: "2030-11-01" });
    expect(why(rules, [put("house/identified", "2030-02-01")])).toContain("it awaits an act");
    const both = [put("house/identified/1", "2030-04-20"), instead];
    expect(state(rules, "2030-12-01", both, "house/identified/1")).toBe("ended");
  });
});

describe("a supposed designation", () => {
  const designation = { power: "house/2", by: "the board", days: 30, citations: [] };
  const base = house({
    provisions: ["house/1", "house/2"],
    prohibitions: [
      rule({
        exemptions: [{ fact: "act", effect: "house/spared", of: ["hooli-pay"], citation: rule().citations[0]! }],
      }),
    ],
    events: [
      act("spared", "2030-01-01", {
        declares: [{ ref: "house/spared", under: "house" }],
        sets: [{ effect: "house/spared", end: "from", bound: "2030-01-01" }],
      }),
    ],
  });
  const rules = compile({ ...base, instruments: base.instruments.map((i) => ({ ...i, designation })) });
  const brought = (under: string, names = ["hooli-pay"], on = "2030-03-01") => designated({ under, names, on });
  const outcome = (of: Supposition, at: string, asKnownAt?: string) =>
    evaluate(suppose(rules, of), { at, activity: "payment", counterparty: "Hooli Pay" }, { asKnownAt }).basis;

  it.each(["house", "house/1", "house/2"])(
    "under %s binds from the 30th day, whatever spares those named before",
    (under) => {
      expect(outcome(brought(under), "2030-03-30")).toBe("not-operative");
      expect(outcome(brought(under), "2030-03-31")).toBe("identified");
      expect(outcome(brought(under), "2030-03-31", "2030-02-28")).toBe("not-enacted");
    },
  );

  it("ends with its instrument, and can be enjoined by its own name", () => {
    const more = (supposition: Supposition) => suppose(rules, brought("house"), supposition);
    const told = (of: Supposition) => status(more(of), "house/1/designated-hooli-pay", { at: "2030-06-01" }).state;
    expect(told(revoked({ ref: "house", on: "2030-05-01" }))).toBe("ended");
    expect(told(revoked({ ref: "house/1", on: "2030-05-01" }))).toBe("operative");
    expect(told(enjoined({ ref: "house/1/designated-hooli-pay", on: "2030-05-01" }))).toBe("suspended");
  });

  it("a second one of the same name has no effect; one of others adds to it", () => {
    const both = [brought("house"), brought("house", ["hooli-pay", "hooli-box"], "2030-05-01")];
    expect(why(rules, both, "house")).toContain("Hooli Pay under house on 2030-05-01 has no effect: it is supposed");
    expect(state(rules, "2030-06-01", both, "house/1/designated-hooli-box")).toBe("operative");
    expect(state(rules, "2030-04-15", both, "house/1/designated-hooli-pay")).toBe("operative");
  });

  it.each<[string, ReturnType<typeof world>, Supposition, string]>([
    ["no such power", world(), brought("house/1"), "House rules gives no power"],
    [
      "before the signing",
      rules,
      brought("house", ["hooli-pay"], "2029-12-01"),
      "House rules was signed on 2030-01-01",
    ],
  ])("has no effect: %s", (_, of, supposition, reason) => {
    expect(why(of, [supposition], supposition.act === "designated" ? supposition.under : "")).toContain(reason);
  });
});
