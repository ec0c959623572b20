// The host's table: what it does in each situation that the law's answer can leave it in.
import {
  type Action,
  type Basis,
  type Confidence,
  check,
  type Disposition,
  decide,
  evaluate,
  type Finding,
  letter,
  type Outcome,
  type Policy,
  type PolicyRow,
  standard,
  strict,
  type Verdict,
} from "interdict";
import { describe, expect, it } from "vitest";

const BAKERY = evaluate({ at: "2021-03-01", activity: "payment", counterparty: "Corner Bakery" });
const POLICIES = ["letter", "standard", "strict"] as const;

function finding(outcome: Outcome, basis: Basis, changes: Partial<Finding> = {}): Finding {
  return {
    provision: "x/1",
    instrument: "x",
    origin: "us-law",
    subject: "s",
    relation: "named",
    names: "s",
    outcome,
    basis,
    reaches: true,
    tests: [],
    confidence: "verified",
    citations: [],
    hypothetical: false,
    ...changes,
  };
}

/** A verdict by hand: the first finding controls. */
function verdict(findings: readonly Finding[], changes: Partial<Verdict> = {}): Verdict {
  const [control] = findings;
  return {
    ...BAKERY,
    outcome: control?.outcome ?? "not-prohibited",
    basis: control?.basis ?? "no-match",
    findings,
    ...changes,
  };
}

const actions = (of: Verdict) => POLICIES.map((policy) => decide(of, policy).action).join(" ");
const rows = (disposition: Disposition) => disposition.because.map(({ row, action }) => `${row}: ${action}`);

describe("the table, row by row: letter, standard, strict", () => {
  const read: Confidence = "in-substance";
  it.each<[string, Finding, PolicyRow, string]>([
    ["prohibited", finding("prohibited", "identified"), "prohibited", "block block block"],
    [
      "prohibited, enforcement suspended",
      finding("prohibited", "identified", { enforcement: "suspended" }),
      "prohibited",
      "block block block",
    ],
    ["a fact is missing", finding("undetermined", "missing-facts"), "missing-facts", "hold hold hold"],
    ["an act is open", finding("undetermined", "open-act"), "open-act", "hold hold hold"],
    ["a match is for review", finding("undetermined", "weak-match"), "weak-match", "hold hold hold"],
    ["named, awaiting an act", finding("not-prohibited", "not-identified"), "not-identified", "allow hold block"],
    ["suspended", finding("not-prohibited", "suspended"), "suspended", "allow allow hold"],
    ["begins later", finding("not-prohibited", "not-operative"), "not-operative", "allow allow hold"],
    ["not enacted", finding("not-prohibited", "not-enacted"), "clear", "allow allow allow"],
    ["ended", finding("not-prohibited", "ended"), "clear", "allow allow allow"],
    ["not named", finding("not-prohibited", "not-named"), "clear", "allow allow allow"],
    ["outside its scope", finding("not-prohibited", "outside-scope"), "clear", "allow allow allow"],
    ["not subject to US jurisdiction", finding("not-prohibited", "no-us-nexus"), "clear", "allow allow allow"],
    ["exempt", finding("not-prohibited", "exempt"), "clear", "allow allow allow"],
    [
      "ended, by what was read in substance",
      finding("not-prohibited", "ended", { confidence: read }),
      "clear",
      "allow hold hold",
    ],
    [
      "exempt, by our reading",
      finding("not-prohibited", "exempt", { confidence: "our-reading" }),
      "clear",
      "allow hold hold",
    ],
    [
      "exempt, by what was not read",
      finding("not-prohibited", "exempt", { confidence: "unverified" }),
      "clear",
      "allow hold hold",
    ],
    [
      "prohibited, by what was read in substance",
      finding("prohibited", "identified", { confidence: read }),
      "prohibited",
      "block block block",
    ],
  ])("%s", (_, of, row, expected) => {
    expect(actions(verdict([of]))).toBe(expected);
    for (const policy of POLICIES)
      expect(decide(verdict([of]), policy).because).toContainEqual(
        expect.objectContaining({ row, provision: "x/1", basis: of.basis }),
      );
  });

  it.each<[Basis]>([["no-match"], ["not-named"]])("nobody found, or nobody named (%s): allow, as clear", (basis) => {
    expect(actions(verdict([], { basis }))).toBe("allow allow allow");
    expect(decide(verdict([], { basis })).because).toMatchObject([{ row: "clear", basis }]);
  });

  it.each([
    ["letter", 366],
    ["standard", 180],
    ["strict", 30],
  ] as const)("%s: %i stale days, and no more", (policy, most) => {
    expect(decide(verdict([], { staleDays: most }), policy)).toMatchObject({ action: "allow", policy });
    const over = decide(verdict([], { staleDays: most + 1 }), policy);
    expect(rows(over)).toEqual(["stale: hold", "clear: allow"]);
  });

  it("standard where none is named", () => {
    const named = verdict([finding("not-prohibited", "not-identified")]);
    for (const policy of [undefined, null, standard]) expect(decide(named, policy).policy).toBe("standard");
  });

  it("a name and its table are the same", () => {
    const named = verdict([finding("not-prohibited", "not-identified")]);
    for (const [name, table] of [
      ["letter", letter],
      ["standard", standard],
      ["strict", strict],
    ] as const)
      expect(decide(named, name)).toEqual(decide(named, table));
  });
});

describe("the strictest row wins and stands first", () => {
  const prohibited = finding("prohibited", "identified", { provision: "x/prohibited" });
  const awaiting = finding("not-prohibited", "not-identified", { provision: "x/awaiting" });
  const suspended = finding("not-prohibited", "suspended", { provision: "x/suspended" });
  const missing = finding("undetermined", "missing-facts", { provision: "x/missing" });
  const ended = finding("not-prohibited", "ended", { provision: "x/ended" });

  it.each<[string, readonly Finding[], (typeof POLICIES)[number], readonly string[]]>([
    [
      "prohibited over all",
      [prohibited, missing, ended],
      "standard",
      ["prohibited: block", "missing-facts: hold", "clear: allow"],
    ],
    [
      "named and awaiting over missing, for strict",
      [missing, awaiting],
      "strict",
      ["not-identified: block", "missing-facts: hold"],
    ],
    [
      "missing over named and awaiting, for letter",
      [missing, awaiting],
      "letter",
      ["missing-facts: hold", "not-identified: allow"],
    ],
    [
      "a finding that does not control can decide",
      [ended, awaiting],
      "standard",
      ["not-identified: hold", "clear: allow"],
    ],
    [
      "of equals the first in order of the findings",
      [suspended, awaiting, ended],
      "letter",
      ["suspended: allow", "not-identified: allow", "clear: allow"],
    ],
  ])("%s", (_, findings, policy, expected) => {
    const disposition = decide(verdict(findings), policy);
    expect(rows(disposition)).toEqual(expected);
    expect(disposition.action).toBe(disposition.because[0]?.action);
  });

  it("a finding that does not reach the transaction is not asked", () => {
    const beside = { ...awaiting, reaches: false };
    expect(rows(decide(verdict([ended, beside]), "strict"))).toEqual(["clear: allow"]);
    expect(rows(decide(verdict([beside]), "strict"))).toEqual(["clear: allow"]);
  });

  it("what is undetermined for want of the hour is held: a part of the day that prohibits is not the answer", () => {
    const hour = verdict([prohibited], { outcome: "undetermined", basis: "missing-facts" });
    expect(actions(hour)).toBe("hold hold hold");
  });

  it("staleness never softens: what is prohibited stays blocked", () => {
    const disposition = decide(verdict([prohibited], { staleDays: 9999 }));
    expect(rows(disposition)).toEqual(["prohibited: block", "stale: hold"]);
  });

  it("the host's words are its own: they name no outcome of the law", () => {
    const disposition = decide(verdict([awaiting]), "strict");
    expect(Object.keys(disposition).sort()).toEqual(["action", "because", "policy"]);
    expect(disposition.because[0]).toMatchObject({ provision: "x/awaiting", basis: "not-identified" });
  });
});

describe("a table of the host's own", () => {
  const table = (changes: Partial<Record<PolicyRow, Action>>, rest: Partial<Policy> = {}): Policy => ({
    ...standard,
    id: "own",
    ...rest,
    rows: { ...standard.rows, ...changes },
  });
  const of = (basis: Basis, outcome: Outcome = "not-prohibited") => verdict([finding(outcome, basis)]);

  it.each<[string, Policy, Verdict, Action]>([
    ["holds what is prohibited", table({ prohibited: "hold" }), of("identified", "prohibited"), "hold"],
    ["blocks what is unknown", table({ "open-act": "block" }), of("open-act", "undetermined"), "block"],
    ["blocks what is named", table({ "not-identified": "block" }), of("not-identified"), "block"],
    ["holds what is clear", table({ clear: "hold" }), of("ended"), "hold"],
    ["holds nobody", table({ clear: "hold" }), verdict([]), "hold"],
    ["blocks what is stale", table({ stale: "block" }, { maxStaleDays: 0 }), verdict([], { staleDays: 1 }), "block"],
    ["takes no stale day", table({}, { maxStaleDays: 0 }), verdict([], { staleDays: 0 }), "allow"],
    ["blocks faults", table({ fault: "block" }), null as never, "block"],
  ])("%s", (_, policy, given, action) => {
    expect(decide(given, policy)).toMatchObject({ action, policy: "own" });
  });

  it.each<PolicyRow>(["prohibited", "missing-facts", "open-act", "weak-match", "stale", "fault"])(
    "may never allow %s",
    (row) => {
      const checked = check(
        { at: "2026-08-20", activity: "payment", counterparty: "x" },
        { policy: table({ [row]: "allow" }) },
      );
      expect(checked).toMatchObject({ action: "hold", problem: { code: "invalid-policy" } });
      expect(checked.problem?.problems.map(({ path }) => path)).toEqual([`policy.rows.${row}`]);
      expect(decide(of("ended"), table({ [row]: "allow" }))).toMatchObject({
        action: "hold",
        because: [{ row: "fault" }],
      });
    },
  );

  it.each<PolicyRow>(["not-identified", "suspended", "not-operative", "less-than-verified", "clear"])(
    "may allow %s",
    (row) => {
      expect(
        check({ at: "2026-08-20", activity: "payment", counterparty: "x" }, { policy: table({ [row]: "allow" }) })
          .action,
      ).toBe("allow");
    },
  );

  it("says everything that is wrong with it at once", () => {
    const policy = { id: "", maxStaleDays: 1.5, rows: { ...standard.rows, fault: "allow", clear: "pass" } };
    const { problem } = check(
      { at: "2026-08-20", activity: "payment", counterparty: "x" },
      { policy: policy as never },
    );
    expect(problem?.problems.map(({ path }) => path)).toEqual([
      "policy.id",
      "policy.maxStaleDays",
      "policy.rows.clear",
      "policy.rows.fault",
    ]);
  });

  it("a table that is changed between two questions decides the second by what it says then", () => {
    const open = { ...standard, id: "own", rows: { ...standard.rows } as Record<PolicyRow, Action> };
    expect(decide(of("not-identified"), open).action).toBe("hold");
    open.rows["not-identified"] = "block";
    expect(decide(of("not-identified"), open).action).toBe("block");
    open.rows.fault = "allow";
    expect(decide(of("not-identified"), open)).toMatchObject({ action: "hold", because: [{ row: "fault" }] });
  });

  it("a frozen table over the same verdict gives each verdict its own answer", () => {
    const shared = Object.freeze([finding("not-prohibited", "not-identified")]);
    const one = verdict(shared);
    expect(decide(one, letter).action).toBe("allow");
    expect(decide(one, strict).action).toBe("block");
    expect(decide({ ...one, outcome: "undetermined", basis: "missing-facts" }, letter).action).toBe("hold");
    expect(decide({ ...one, staleDays: 400 }, letter).action).toBe("hold");
    expect(decide(one, letter).action).toBe("allow");
  });
});

describe("total over whatever is given", () => {
  it.each<[string, unknown]>([
    ["nothing", undefined],
    ["null", null],
    ["a text", "not-prohibited"],
    ["a number", 0],
    ["a list", []],
    ["an empty object", {}],
    ["a function", () => BAKERY],
    ["a check instead of its verdict", check({ at: "2021-03-01", activity: "payment", counterparty: "x" })],
    ["a verdict without findings", { ...BAKERY, findings: undefined }],
    ["findings that are no list", { ...BAKERY, findings: {} }],
    ["an outcome that is none", { ...BAKERY, outcome: "allowed" }],
    ["no outcome", { ...BAKERY, outcome: undefined }],
    ["stale days that are a text", { ...BAKERY, staleDays: "0" }],
    ["stale days that are no number", { ...BAKERY, staleDays: Number.NaN }],
    ["no ruleset", { ...BAKERY, ruleset: null }],
  ])("%s is never allowed", (_, given) => {
    for (const policy of POLICIES) expect(decide(given as never, policy).action).toBe("hold");
  });

  it.each<[string, unknown]>([
    [
      "a verdict that throws when it is read",
      {
        ...BAKERY,
        findings: [],
        ...{},
        get outcome() {
          throw new Error("secret");
        },
      },
    ],
    ["findings that are null", { ...BAKERY, findings: [null] }],
    [
      "a finding that throws when it is read",
      {
        ...BAKERY,
        findings: [
          {
            get reaches() {
              throw new Error("secret");
            },
          },
        ],
      },
    ],
    [
      "a revoked proxy",
      (() => {
        const made = Proxy.revocable({}, {});
        made.revoke();
        return made.proxy;
      })(),
    ],
  ])("%s is held, not thrown", (_, given) => {
    expect(decide(given as never)).toMatchObject({ action: "hold", because: [{ row: "fault" }] });
  });

  it.each<[string, Partial<Verdict>]>([
    ["prohibited, its findings taken away", { outcome: "prohibited", basis: "identified", findings: [] }],
    [
      "prohibited, its finding said not to reach",
      { outcome: "prohibited", findings: [finding("prohibited", "identified", { reaches: false })] },
    ],
  ])("forged: %s is blocked all the same", (_, changes) => {
    expect(actions({ ...BAKERY, ...changes })).toBe("block block block");
  });

  it("forged: prohibited, its finding turned, is blocked all the same", () => {
    const forged: Verdict = { ...BAKERY, outcome: "prohibited", findings: [finding("not-prohibited", "ended")] };
    expect(actions(forged)).toBe("block block block");
  });

  it("forged: cleared, with a finding that prohibits, is held", () => {
    for (const outcome of ["prohibited", "undetermined"] as const)
      expect(actions(verdict([finding(outcome, "identified")], { outcome: "not-prohibited" }))).toBe("hold hold hold");
  });

  it.each<[string, Partial<Verdict>]>([
    ["undetermined, its findings taken away", { outcome: "undetermined", basis: "open-act", findings: [] }],
    ["undetermined, its finding turned", { outcome: "undetermined", findings: [finding("not-prohibited", "ended")] }],
    [
      "undetermined for a reason that is none",
      { outcome: "undetermined", findings: [finding("undetermined", "whatever" as never)] },
    ],
  ])("forged: %s is held all the same", (_, changes) => {
    expect(actions({ ...BAKERY, ...changes })).toBe("hold hold hold");
  });

  it.each(["constructor", "toString", "__proto__"])(
    "a basis that is the name of an object's own method, %s, is a sound answer",
    (basis) => {
      const disposition = decide(verdict([finding("undetermined", basis as never)]));
      expect(disposition.action).toBe("hold");
      for (const { action, row } of disposition.because) {
        expect(typeof row).toBe("string");
        expect(["block", "hold", "allow"]).toContain(action);
      }
    },
  );

  it.each([["lenient"], [5], [{}], [[]], [true], [{ ...standard, rows: undefined }]])(
    "a policy that is none, %j, is held",
    (policy) => {
      const disposition = decide(verdict([finding("not-prohibited", "ended")]), policy as never);
      expect(disposition.because).toMatchObject([{ row: "fault", action: "hold" }]);
    },
  );

  it("a policy that throws when it is read is held", () => {
    const policy = {
      ...standard,
      get rows(): never {
        throw new Error("secret");
      },
    };
    const disposition = decide(BAKERY, policy);
    expect(disposition).toMatchObject({ action: "hold", because: [{ row: "fault" }] });
    expect(JSON.stringify(disposition)).not.toContain("secret");
  });

  it("a policy that answers otherwise the second time does not get faults or what is unknown allowed", () => {
    let reads = 0;
    const shifty = {
      ...standard.rows,
      get "open-act"(): Action {
        reads += 1;
        return reads > 1 ? "allow" : "hold";
      },
    };
    const policy: Policy = { ...standard, id: "shifty", rows: shifty };
    expect(decide(verdict([finding("undetermined", "open-act")]), policy).action).not.toBe("allow");
  });
});
