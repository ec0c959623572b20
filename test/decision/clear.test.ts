// What clearances lift and what they leave, reason by reason, on verdicts made up for the case. What a ruleset says of a
// clearance is made up as well: test/api/clearance.test.ts has it from the law.
import { describe, expect, it } from "vitest";
import { type Bearing, decideCleared } from "../../src/decision/clear.js";
import { letter, standard } from "../../src/decision/presets.js";
import type { Clearance, Finding, IgnoredClearance, Policy, Verdict } from "../../src/model/index.js";

const NO_FOUR_EYES: Policy = { ...standard, id: "alone", fourEyes: false };

const finding = (subject: string, provision: string, rest: Partial<Finding> = {}) =>
  ({
    ...{
      subject,
      provision,
      outcome: "not-prohibited",
      basis: "not-identified",
      reaches: true,
      confidence: "verified",
    },
    ...rest,
  }) as Finding;

const prohibited = { outcome: "prohibited", basis: "identified" } as const;
const unlicensed = { outcome: "undetermined", basis: "missing-facts" } as const;

function verdictOf(findings: readonly Finding[], rest: object = {}): Verdict {
  const { outcome = "not-prohibited", basis = "no-match" } = findings[0] ?? {};
  const matches = findings.map(({ subject }) => ({ subject }));
  const ruleset = { currentThrough: "2026-08-20" };
  return { outcome, basis, findings, matches, ruleset, staleDays: 0, ...rest } as unknown as Verdict;
}

const clearance = (id: string, rest: Omit<Partial<Clearance>, "scope"> & { scope?: object } = {}): Clearance =>
  ({
    ...{
      id,
      kind: "false-positive",
      requestedBy: "lee",
      approvedBy: "ortiz",
      from: "2021-01-01",
      expires: "2021-12-31",
    },
    ...rest,
    scope: { subjects: ["quill"], provisions: ["order/1"], ...rest.scope },
  }) as unknown as Clearance;
const license = clearance("li", { kind: "license" });

/** A bearing under which everything counts and nobody is left without the explained facts. */
const bearingOf = (rest: Partial<Bearing> = {}): Bearing => ({
  day: "2021-03-01",
  covers: () => true,
  lapsed: () => false,
  accounts: () => true,
  licensed: true,
  without: () => null,
  ...rest,
});

function decided(
  verdict: Verdict,
  clearances: readonly Clearance[],
  rest: Partial<Bearing> | null = {},
  { policy = standard, ignored = [] }: { policy?: Policy; ignored?: readonly IgnoredClearance[] } = {},
) {
  return decideCleared(verdict, policy, { clearances, ignored }, rest === null ? null : bearingOf(rest));
}

/** Each reason: the row, what is done, and the clearance that did it or was refused. */
const told = (...asked: Parameters<typeof decided>) =>
  decided(...asked).because.map(({ row, action, clearance: by, refused }) =>
    [row, action, by, refused].filter((part) => part !== undefined).join(" "),
  );

const NAMED = verdictOf([finding("quill", "order/1")]);
const PROHIBITED = verdictOf([finding("quill", "order/1", prohibited)]);
const UNLICENSED = verdictOf([finding("quill", "order/1", unlicensed)]);

describe("what a false positive lifts", () => {
  it("the reasons of the subject and the provisions of its scope, and no other", () => {
    const both = verdictOf([finding("quill", "order/1"), finding("quill", "order/2"), finding("brand", "order/1")]);
    expect(told(both, [clearance("a")])).toEqual([
      "not-identified hold",
      "not-identified hold",
      "not-identified allow a",
    ]);
    const wide = clearance("b", { scope: { subjects: ["quill", "brand"], provisions: ["order/1", "order/2"] } });
    expect(decided(both, [wide]).action).toBe("allow");
  });

  it("what is prohibited as well", () => {
    expect(told(PROHIBITED, [clearance("a")])).toEqual(["prohibited allow a"]);
  });

  it("nothing where it does not account for all by which the subject was matched", () => {
    expect(told(NAMED, [clearance("a")], { accounts: () => false })).toEqual([
      "not-identified hold",
      "not-identified hold a not-enough",
    ]);
  });

  it("two account together, and both are kept", () => {
    const together = { accounts: (held: readonly Clearance[]) => held.length === 2 };
    const { action, clearances } = decided(NAMED, [clearance("a"), clearance("b")], together);
    expect([action, clearances?.map(({ id }) => id)]).toEqual(["allow", ["a", "b"]]);
    expect(decided(NAMED, [clearance("a")], together).action).toBe("hold");
  });

  it("tells what it lifted, who answers for it, and until when", () => {
    expect(decided(NAMED, [clearance("a")]).because).toEqual([
      {
        row: "not-identified",
        action: "allow",
        text: "The counterparty was found to be somebody else: clearance a, asked for by lee, approved by ortiz, good through 2021-12-31.",
        provision: "order/1",
        basis: "not-identified",
        clearance: "a",
        without: "hold",
      },
    ]);
  });

  it("never the age of the ruleset", () => {
    const old = verdictOf([finding("quill", "order/1")], { staleDays: 200 });
    expect(told(old, [clearance("a")])).toEqual(["stale hold", "not-identified allow a"]);
  });

  it("never what belongs to no finding", () => {
    const bare = verdictOf([finding("quill", "order/1", { basis: "exempt" })], { outcome: "undetermined" });
    expect(told(bare, [clearance("a")])).toEqual([
      "missing-facts hold",
      "clear allow",
      "missing-facts hold a not-enough",
    ]);
  });
});

describe("without the facts that it explains", () => {
  it("what is left is decided as well, each reason once", () => {
    const both = verdictOf([finding("quill", "order/1"), finding("brand", "order/2")]);
    const left = verdictOf([finding("brand", "order/2"), finding("brand", "order/3")]);
    expect(told(both, [clearance("a")], { without: () => left })).toEqual([
      "not-identified hold",
      "not-identified hold",
      "not-identified allow a",
    ]);
  });

  it("what is new there counts, and what is allowed there is not told", () => {
    const other = verdictOf([finding("brand", "order/3"), finding("brand", "order/9", { basis: "exempt" })]);
    expect(told(NAMED, [clearance("a")], { without: () => other })).toEqual([
      "not-identified hold",
      "not-identified allow a",
    ]);
  });

  it("is asked only of false positives, and only of those that lifted something", () => {
    const asked: (readonly string[])[] = [];
    const without = (apart: readonly Clearance[]) => {
      asked.push(apart.map(({ id }) => id));
      return null;
    };
    decided(UNLICENSED, [license], { without });
    expect(asked).toEqual([]);
    decided(NAMED, [clearance("a"), clearance("b", { scope: { provisions: ["order/2"] } })], { without });
    expect(asked).toEqual([["a"]]);
  });
});

describe("what a licence answers", () => {
  it("what was unknown because of it, with its own words", () => {
    const { action, because, clearances } = decided(UNLICENSED, [license]);
    expect([action, clearances]).toEqual(["allow", [license]]);
    expect(because[0]?.text).toMatch(/^The licence that is claimed was confirmed: clearance li, /);
  });

  it("that the answer rests on less than verified facts, of the same finding", () => {
    const unsure = verdictOf([finding("quill", "order/1", { ...unlicensed, confidence: "in-substance" })]);
    expect(told(unsure, [license])).toEqual(["missing-facts allow li", "less-than-verified allow li"]);
  });

  it.each<[string, Verdict]>([
    ["what is prohibited", PROHIBITED],
    ["what is named and awaits an identification", NAMED],
    [
      "a party that is only perhaps the one",
      verdictOf([finding("quill", "order/1", { ...unlicensed, basis: "weak-match" })]),
    ],
    ["an act that is still to come", verdictOf([finding("quill", "order/1", { ...unlicensed, basis: "open-act" })])],
    [
      "less than verified facts of what is not undetermined",
      verdictOf([finding("quill", "order/1", { basis: "exempt", confidence: "unverified" })]),
    ],
    [
      "a part of a day that prohibits",
      verdictOf([finding("quill", "order/1", prohibited)], { outcome: "undetermined" }),
    ],
  ])("never %s", (_what, verdict) => {
    expect(decided(verdict, [license]).action).toBe(decided(verdict, []).action);
    expect(decided(verdict, [license]).because.at(-1)).toMatchObject({ clearance: "li", refused: "not-enough" });
  });

  it("nothing where the law would prohibit it even with the licence", () => {
    expect(told(UNLICENSED, [license], { licensed: false })).toEqual([
      "missing-facts hold",
      "missing-facts hold li not-enough",
    ]);
    expect(decided(NAMED, [clearance("a")], { licensed: false }).action).toBe("allow");
  });

  it("goes before a false positive, which is kept with it", () => {
    const { because, clearances } = decided(UNLICENSED, [clearance("a"), license]);
    expect(because[0]).toMatchObject({ clearance: "li", action: "allow" });
    expect(clearances?.map(({ id }) => id)).toEqual(["a", "li"]);
  });

  it("counts whatever the matches are accounted for by", () => {
    expect(decided(UNLICENSED, [license], { accounts: () => false }).action).toBe("allow");
  });
});

describe("one person alone", () => {
  const spelt = (requestedBy: string, approvedBy: string) => clearance("a", { requestedBy, approvedBy });

  it.each([
    ["lee", "lee"],
    ["Lee", "LEE "],
    ["straße", "STRASSE"],
    ["lee", "l\u200bee"],
    ["Ｌｅｅ", "lee"],
    ["İnci", "inci"],
    ["lee", " \u200b"],
    ["\u00ad", "ortiz"],
  ])("%j and %j", (one, other) => {
    expect(told(NAMED, [spelt(one, other)])).toEqual(["not-identified hold", "not-identified hold a same-person"]);
  });

  it("two people of different names are two", () => {
    expect(decided(NAMED, [spelt("lee", "leë")]).action).toBe("allow");
  });

  it("is enough where the policy says so, but never for what is prohibited", () => {
    const alone = spelt("lee", "lee");
    expect(decided(NAMED, [alone], {}, { policy: NO_FOUR_EYES }).action).toBe("allow");
    expect(told(PROHIBITED, [alone], {}, { policy: NO_FOUR_EYES })).toEqual([
      "prohibited block",
      "prohibited block a same-person",
    ]);
  });
});

describe("why one does not apply", () => {
  it.each<[string, Partial<Bearing>, string]>([
    ["out-of-scope", { covers: () => false }, "is for another counterparty, activity or licence."],
    ["not-yet-valid", { day: "2020-12-31" }, "is not valid yet: from 2021-01-01."],
    ["expired", { day: "2022-01-01" }, "has expired on 2021-12-31."],
    [
      "lapsed",
      { lapsed: () => true },
      "has lapsed: what the ruleset holds of its subjects or provisions has changed since.",
    ],
    ["not-enough", { accounts: () => false }, "does not account for all that speaks against the transaction."],
  ])("%s", (refused, bearing, words) => {
    expect(decided(NAMED, [clearance("a")], bearing).because[1]).toEqual({
      row: "not-identified",
      action: "hold",
      text: `Clearance a does not apply: it ${words}`,
      clearance: "a",
      refused,
    });
  });

  it("without the ruleset of the verdict none does", () => {
    expect(decided(NAMED, [clearance("a")], null).because[1]).toMatchObject({
      text: "Clearance a does not apply: it could not be held against the ruleset and the transaction of the verdict.",
      refused: "other-ruleset",
    });
  });

  it("the first and the last day count", () => {
    for (const day of ["2021-01-01", "2021-12-31"])
      expect(decided(NAMED, [clearance("a")], { day }).action).toBe("allow");
  });

  it("one that cannot be read says what is wrong with it, with or without an id", () => {
    const ignored = [{ id: "bad", problem: "id: too long" }, { problem: "not an object" }];
    const disposition = decided(NAMED, [], {}, { ignored });
    expect(disposition.because.slice(1)).toEqual([
      {
        ...{ row: "not-identified", action: "hold", clearance: "bad", refused: "malformed" },
        text: "Clearance bad does not apply: it cannot be read (id: too long).",
      },
      {
        ...{ row: "not-identified", action: "hold", refused: "malformed" },
        text: "Clearance without an id does not apply: it cannot be read (not an object).",
      },
    ]);
    expect(disposition.ignored).toEqual(ignored);
    expect(disposition).not.toHaveProperty("clearances");
  });

  it("is told of ten at most of each kind", () => {
    const many = Array.from({ length: 12 }, (_, n) => clearance(`c${n}`));
    const ignored = many.map(({ id }) => ({ id: `bad-${id}`, problem: "x" }));
    const disposition = decided(NAMED, many, { covers: () => false }, { ignored });
    expect(disposition.because).toHaveLength(21);
    expect([disposition.clearances?.length, disposition.ignored?.length]).toEqual([10, 10]);
  });

  it("is told of those alone that are about somebody who was matched, and never where it is allowed", () => {
    const other = clearance("o", { scope: { subjects: ["brand"] } });
    expect(decided(NAMED, [other], { covers: () => false })).toEqual(decided(NAMED, []));
    const expired = clearance("old", { expires: "2021-02-01" });
    const allowed = decided(NAMED, [expired, clearance("a")], {}, { ignored: [{ problem: "x" }] });
    expect(allowed.because).toHaveLength(1);
    expect(allowed.clearances?.map(({ id }) => id)).toEqual(["a"]);
    expect(allowed).not.toHaveProperty("ignored");
  });
});

describe("where nothing has to be cleared", () => {
  const asked: unknown[] = [];
  const watched: Partial<Bearing> = {
    covers: (each) => {
      asked.push(each);
      return true;
    },
  };

  it("what is allowed stays as it is, and no clearance is looked at", () => {
    const plain = decided(NAMED, [], {}, { policy: letter });
    expect(plain.action).toBe("allow");
    expect(decided(NAMED, [clearance("a")], watched, { policy: letter, ignored: [{ problem: "x" }] })).toEqual(plain);
    expect(asked).toEqual([]);
  });

  it("what is no verdict is a fault, whatever clearances say", () => {
    const none = { ...NAMED, outcome: "none" } as unknown as Verdict;
    expect(told(none, [clearance("a")], watched, { ignored: [{ problem: "x" }] })).toEqual(["fault hold"]);
    expect(asked).toEqual([]);
  });

  it("a disposition cannot be changed afterwards", () => {
    const cleared = decided(NAMED, [clearance("a")]);
    const refused = decided(NAMED, [clearance("a")], { covers: () => false }, { ignored: [{ problem: "x" }] });
    for (const { because, clearances, ignored } of [cleared, refused])
      for (const each of [because, clearances, ignored, ...because]) expect(Object.isFrozen(each)).toBe(true);
    expect([Object.isFrozen(cleared), Object.isFrozen(refused)]).toEqual([true, true]);
  });
});
