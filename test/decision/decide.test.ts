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

describe("what a compliance officer reads", () => {
  const text = (of: Finding, changes: Partial<Verdict> = {}) => decide(verdict([of], changes)).because[0]?.text;

  it.each<[Outcome, Basis, string]>([
    ["prohibited", "identified", "The transaction is prohibited."],
    ["undetermined", "missing-facts", "A fact is missing without which the law gives no answer."],
    ["undetermined", "open-act", "An authority may still act so that it is prohibited."],
    ["undetermined", "weak-match", "The counterparty may be a covered party: a person has to look."],
    ["not-prohibited", "not-identified", "The party is named by a provision in effect that awaits an identification."],
    ["not-prohibited", "suspended", "The prohibition is suspended."],
    ["not-prohibited", "not-operative", "The prohibition begins later."],
    ["not-prohibited", "ended", "This provision does not stand in the way."],
  ])("%s, %s", (outcome, basis, told) => {
    expect(text(finding(outcome, basis))).toBe(told);
  });

  it("that enforcement is suspended, of what is prohibited and of nothing else", () => {
    const suspended = { enforcement: "suspended" } as const;
    expect(text(finding("prohibited", "identified", suspended))).toBe(
      "The transaction is prohibited. Its enforcement is suspended.",
    );
    expect(text(finding("undetermined", "missing-facts", suspended))).toBe(
      "A fact is missing without which the law gives no answer.",
    );
    expect(text(finding("prohibited", "identified", suspended), { outcome: "undetermined" })).toBe(
      "A fact is missing without which the law gives no answer.",
    );
  });

  it("how far the sources were read, and that nothing else stands in the way", () => {
    expect(text(finding("not-prohibited", "ended", { confidence: "in-substance" }))).toBe(
      "The answer rests on less than verified facts. (in-substance)",
    );
    expect(decide(verdict([])).because[0]?.text).toBe("No prohibition in this ruleset stands in the way.");
  });

  it("how old the ruleset is and how old it may be", () => {
    const old = verdict([], { staleDays: 200, ruleset: { ...BAKERY.ruleset, currentThrough: "2026-08-20" } });
    expect(decide(old).because[0]?.text).toBe(
      "The ruleset is current through 2026-08-20, 200 days before; 180 are allowed.",
    );
  });

  it("what of the law's answer no finding holds", () => {
    const bare = (outcome: Outcome) => decide(verdict([], { outcome })).because[0];
    expect(bare("undetermined")).toMatchObject({ row: "missing-facts", text: "The law's answer is undetermined." });
    expect(bare("prohibited")).toMatchObject({ row: "prohibited", text: "The transaction is prohibited." });
  });

  it.each([[undefined], [null], ["not-prohibited"], [0], [{}], [{ ...BAKERY, findings: [null] }]])(
    "that what was given is no verdict: %j",
    (given) => {
      expect(decide(given as never).because).toEqual([
        { row: "fault", action: "hold", text: "What was given is not a verdict." },
      ]);
    },
  );

  it("what is wrong with a policy", () => {
    const told = (policy: unknown) => decide(verdict([]), policy as never).because[0]?.text;
    expect(told("lenient")).toBe("invalid-policy: policy: has to be letter, standard, strict or a table of rows");
    expect(told({ ...standard, id: 5 })).toBe("invalid-policy: policy.id: has to be a text");
    expect(told({ ...standard, fourEyes: "no" })).toBe("invalid-policy: policy.fourEyes: has to be true or false");
    expect(told({ ...standard, rows: { ...standard.rows, clear: "pass" } })).toBe(
      "invalid-policy: policy.rows.clear: has to be block, hold or allow",
    );
    expect(told({ ...standard, rows: { ...standard.rows, stale: "allow" } })).toBe(
      "invalid-policy: policy.rows.stale: may be block or hold, never allow",
    );
    for (const maxStaleDays of [-1, 367, 1.5, Number.NaN, "30", undefined])
      expect(told({ ...standard, maxStaleDays })).toBe(
        "invalid-policy: policy.maxStaleDays: has to be a whole number from 0 to 366",
      );
    for (const maxStaleDays of [0, 366])
      expect(decide(verdict([]), { ...standard, id: "own", maxStaleDays }).action).toBe("allow");
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

  it.each<[string, boolean, (policy: Policy) => Policy]>([
    ["the preset itself", false, () => strict],
    ["a copy of a preset under its own name", true, () => ({ ...strict })],
    ["a table of the host's own", true, () => table({ clear: "hold" })],
  ])("%s: a disposition carries the table where its name does not tell it: %s", (_, carried, make) => {
    const policy = make(strict);
    const disposition = decide(of("ended"), policy);
    if (carried) expect(disposition.table).toEqual(policy);
    else expect(disposition).not.toHaveProperty("table");
    expect(Object.isFrozen(disposition) && Object.isFrozen(disposition.because)).toBe(true);
  });

  it("no table of four eyes is told where the host said nothing of them", () => {
    for (const fourEyes of [undefined, null])
      expect(decide(of("ended"), { ...table({}), fourEyes } as never).table).not.toHaveProperty("fourEyes");
    expect(decide(of("ended"), { ...table({}), fourEyes: false }).table).toMatchObject({ fourEyes: false });
  });

  it("a frozen table whose rows a getter gives, or are not frozen, is read each time", () => {
    const rows = { ...standard.rows } as Record<PolicyRow, Action>;
    const open = Object.freeze({ ...standard, id: "open", rows });
    expect(decide(of("not-identified"), open).action).toBe("hold");
    rows["not-identified"] = "block";
    expect(decide(of("not-identified"), open).action).toBe("block");

    let action: Action = "hold";
    const given = {
      ...standard.rows,
      get "not-identified"() {
        return action;
      },
    };
    const shifty = Object.freeze({ ...standard, id: "shifty", rows: Object.freeze(given) });
    expect(decide(of("not-identified"), shifty).action).toBe("hold");
    action = "block";
    expect(decide(of("not-identified"), shifty).action).toBe("block");

    let inherited: Action = "hold";
    const above = {
      get "not-identified"() {
        return inherited;
      },
    };
    const { "not-identified": _, ...others } = standard.rows;
    const below = Object.freeze(Object.assign(Object.create(above), others) as Policy["rows"]);
    const heir = Object.freeze({ ...standard, id: "heir", rows: below });
    expect(decide(of("not-identified"), heir).action).toBe("hold");
    inherited = "block";
    expect(decide(of("not-identified"), heir).action).toBe("block");
  });

  it("a list of findings that is changed between two questions is read again", () => {
    const findings = [finding("not-prohibited", "ended")];
    const one = verdict(findings);
    const policy = Object.freeze({ ...standard, id: "own" });
    expect(decide(one, policy).action).toBe("allow");
    findings.push(finding("not-prohibited", "not-identified"));
    expect(decide(one, policy).action).toBe("hold");
  });

  it("a frozen table over the same verdict gives each verdict its own answer", () => {
    const shared = Object.freeze([finding("not-prohibited", "not-identified")]);
    const one = verdict(shared);
    expect(decide(one, letter).action).toBe("allow");
    expect(decide(one, strict).action).toBe("block");
    expect(decide({ ...one, outcome: "undetermined", basis: "missing-facts" }, letter).action).toBe("hold");
    expect(decide(one, letter).action).toBe("allow");
    expect(decide({ ...one, outcome: "undetermined" }, letter).action).toBe("hold");
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
