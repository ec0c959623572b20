// A record says what was asked, what the law answered and what the host did; it is worked out anew, and nothing is lost.
import { readFileSync } from "node:fs";
import canonicalize from "canonicalize";
import {
  bind,
  check,
  decide,
  evaluate,
  identified,
  type Party,
  record,
  replay,
  ruleset,
  standard,
  suppose,
  type Transaction,
  type Verdict,
  verify,
} from "interdict";
import { describe, expect, it } from "vitest";
import { ENGINE } from "../../src/version.js";
import { refused } from "./refused.js";

const PAYMENT: Transaction = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay", usNexus: true };
const BAKERY: Transaction = {
  id: "pay_0123456789abcdef",
  at: "2026-08-20T14:03:22Z",
  activity: "payment",
  counterparty: "Corner Bakery",
};
/** The code of what a call refuses. */
const codeOf = (call: () => unknown) => refused(call).split(" ")[0];
const bytes = (value: unknown) => Buffer.byteLength(canonicalize(value) ?? "");

describe("what a record holds", () => {
  it("codes, references and numbers, and no prose", () => {
    const kept = record(check(PAYMENT), PAYMENT);
    expect(kept).toMatchObject({
      format: 1,
      engine: ENGINE,
      ruleset: { id: ruleset.id, version: ruleset.version, digest: ruleset.digest },
      transaction: PAYMENT,
      viewpoint: { asKnownAt: ruleset.currentThrough },
      verdict: { outcome: "not-prohibited", basis: "not-identified" },
      disposition: { action: "hold", policy: "standard" },
    });
    expect(kept.verdict?.matches).toEqual([{ subject: "wechat-pay", by: "name", score: 1, strength: "strong" }]);
    expect(kept.verdict?.findings?.[0]).toMatchObject({
      provision: "eo-13971/1(a)",
      subject: "wechat-pay",
      relation: "named",
      tests: { enacted: true, "person-identified": false },
    });
    expect(kept.disposition.because[0]).toEqual({ row: "not-identified", provision: "eo-13971/1(a)" });
    expect(JSON.stringify(kept)).not.toContain("Secretary");
  });

  it("of each match and finding what differs from the plain case, and no more", () => {
    const { matches = [], findings = [] } =
      record(check({ ...PAYMENT, parties: [{ name: "Alippay", role: "payer" }] }), undefined).verdict ?? {};
    expect(matches).toEqual([
      { subject: "wechat-pay", by: "name", score: 1, strength: "strong" },
      { subject: "alipay", by: "name", score: 0.93, strength: "strong", role: "payer", flags: ["misspelt"] },
    ]);
    const told = (provision: string, subject: string) =>
      findings.find((finding) => finding.provision === provision && finding.subject === subject);
    expect(told("eo-13971/1(a)", "wechat-pay")).toEqual({
      provision: "eo-13971/1(a)",
      subject: "wechat-pay",
      relation: "named",
      outcome: "not-prohibited",
      basis: "not-identified",
      reaches: true,
      tests: expect.objectContaining({ enacted: true, "person-identified": false }),
    });
    expect(told("eo-13971/1(a)", "alipay")).toMatchObject({ role: "payer" });
    expect(told("eo-13943/identification/1", "wechat-pay")).toMatchObject({ relation: "hosted", names: "wechat" });
    expect(told("eo-13943/identification/1", "wechat-pay")).not.toHaveProperty("reaches");
    expect(findings.filter(({ confidence }) => confidence !== undefined).map(({ confidence }) => confidence)).toContain(
      "in-substance",
    );
  });

  it("of a reason its basis and action, where they are not the verdict's and the disposition's", () => {
    expect(record(check(PAYMENT, { policy: "strict" }), PAYMENT).disposition.because).toEqual([
      { row: "not-identified", provision: "eo-13971/1(a)" },
      {
        row: "suspended",
        action: "hold",
        provision: "eo-13943/identification/5",
        basis: "suspended",
      },
    ]);
  });

  it("what is missing by name, where the answer stays the same, and how stale the ruleset was", () => {
    const { usNexus: _, ...unsaid } = PAYMENT;
    const kept = (transaction: Transaction) => record(check(transaction), transaction).verdict;
    const tiktok = { ...unsaid, at: "2025-03-01", activity: "app-distribution", counterparty: "TikTok" } as const;
    expect(kept(tiktok)?.missing).toEqual({ facts: ["withinUnitedStates"] });
    expect(kept({ ...PAYMENT, at: "2027-03-01" })?.staleDays).toBe(193);
    expect(kept(PAYMENT)).not.toHaveProperty("staleDays");
    expect(kept(PAYMENT)).not.toHaveProperty("missing");
    const early = { ...PAYMENT, at: "2021-03-15", counterparty: "Alipay" };
    const open = evaluate(early, { asKnownAt: "2021-01-10" });
    expect(record(open, decide(open)).verdict?.missing).toEqual({ acts: open.missing.acts.map(({ act }) => act) });
    const within = kept(PAYMENT)?.constantWithin;
    expect(within?.at).toHaveLength(2);
    expect(check(PAYMENT).verdict?.constantWithin).toEqual(within);
    expect(kept(BAKERY)).not.toHaveProperty("constantWithin");
  });

  it("is plain JSON that cannot be changed", () => {
    const kept = record(check(PAYMENT), PAYMENT);
    expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
    expect(Object.isFrozen(kept.verdict?.findings?.[0]?.tests)).toBe(true);
  });

  it("of a no-match has at most 600 bytes", () => {
    const kept = record(check(BAKERY), BAKERY);
    expect(kept.verdict).toEqual({ outcome: "not-prohibited", basis: "no-match" });
    expect(bytes(kept)).toBeLessThanOrEqual(600);
    expect(bytes(kept) - bytes(BAKERY)).toBeLessThanOrEqual(500);
  });

  it("keeps only the fields that are read, a Date as text, and nothing that is null", () => {
    const given = {
      ...PAYMENT,
      at: new Date("2021-03-01T12:00:00Z"),
      contractDate: null,
      cardNumber: "4111111111111111",
      counterparty: { name: "WeChat Pay", app: null, note: "secret" },
    };
    const kept = record(check(given), given);
    expect(kept.transaction).toEqual({
      at: "2021-03-01T12:00:00Z",
      activity: "payment",
      counterparty: { name: "WeChat Pay" },
      usNexus: true,
    });
    expect(replay(kept).ok).toBe("same");
  });

  it("says whether another knowledge was asked for", () => {
    const early = evaluate(PAYMENT, { asKnownAt: "2021-02-25" });
    const kept = record(early, decide(early));
    expect(kept.viewpoint).toEqual({ asKnownAt: "2021-02-25", given: true });
    expect(replay(kept).ok).toBe("same");
  });

  it("carries the facts of its handle, and replays by them on any handle", () => {
    const { usNexus: _, ...silent } = PAYMENT;
    const us = bind(ruleset, { facts: { usNexus: true } });
    const kept = us.record(us.check(silent), silent);
    expect(kept.facts).toEqual({ usNexus: true });
    expect(replay(kept).ok).toBe("same");
  });

  it("carries a table of the host's own whole, and decides by it again", () => {
    const house = { ...standard, id: "house", rows: { ...standard.rows, "not-identified": "block" as const } };
    const kept = record(check(PAYMENT, { policy: house }), PAYMENT);
    expect(kept.disposition).toMatchObject({ action: "block", policy: "house", table: house });
    expect(record(check(PAYMENT, { policy: "strict" }), PAYMENT).disposition.table).toBeUndefined();
    expect(replay(kept).ok).toBe("same");
  });

  it("keeps the host's own words, which decide nothing", () => {
    const kept = record(check(PAYMENT), PAYMENT, { mode: "observe", actor: "night batch" });
    expect(kept.context).toEqual({ mode: "observe", actor: "night batch" });
    expect(replay(kept).ok).toBe("same");
  });

  it("of the deepest owners and the most parties that are answered is still read", () => {
    let deep: Party = { name: "Corner Bakery" };
    for (let level = 0; level < 31; level++)
      deep = { name: `Holding ${level}`, owners: [{ party: deep, percent: 60 }] };
    const wide = Array.from({ length: 400 }, (_, at) => ({ name: "WeChat Pay", role: `party ${at}` }));
    for (const transaction of [
      { ...PAYMENT, counterparty: deep },
      { ...PAYMENT, parties: wide },
    ]) {
      const kept = record(check(transaction), transaction);
      expect(kept.problem).toBeUndefined();
      expect(replay(canonicalize(kept) ?? "")).toMatchObject({ ok: "same", problems: [] });
    }
  });

  it("names the version of the package", () => {
    const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));
    expect(ENGINE).toBe(version);
  });
});

describe("what is refused", () => {
  const verdict = evaluate(PAYMENT);
  const disposition = decide(verdict);
  const because = (given: Verdict) => codeOf(() => record(given, disposition));

  it("a transaction that was changed since", () => {
    const payment = { ...PAYMENT, at: "2021-03-01" };
    const before = evaluate(payment);
    payment.at = "2022-03-01";
    expect(() => record(before, decide(before))).toThrow("was changed since");
  });

  it.each<[string, Partial<Verdict>]>([
    ["outcome", { outcome: "prohibited" }],
    ["basis", { basis: "no-match" }],
    ["findings", { findings: verdict.findings.slice(1) }],
    ["matches", { matches: [] }],
    ["staleness", { staleDays: 1 }],
    ["hypothetical", { hypothetical: true }],
    ["an addition", { enforcement: "suspended" }],
    ["the prose", { findings: verdict.findings.map((f) => ({ ...f, citations: [] })) }],
    ["the ruleset", { ruleset: { ...verdict.ruleset, digest: "0".repeat(64) } }],
  ])("a doctored verdict: %s", (_what, part) => {
    expect(because({ ...verdict, ...part })).toBe("invalid-input");
  });

  it("a verdict that came back from a store unchanged is none", () => {
    expect(record(JSON.parse(JSON.stringify(verdict)), JSON.parse(JSON.stringify(disposition)))).toEqual(
      record(verdict, disposition),
    );
  });

  it("a disposition that decide does not give", () => {
    for (const doctored of [
      { ...disposition, action: "allow" as const },
      { ...disposition, because: [] },
      { ...disposition, policy: "letter" },
      { ...disposition, policy: "house" },
      decide(evaluate(BAKERY)),
    ])
      expect(["invalid-input", "invalid-policy"]).toContain(codeOf(() => record(verdict, doctored)));
  });

  it("facts of another handle, and the check of another transaction", () => {
    const { usNexus: _, ...silent } = PAYMENT;
    const supposed = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
    const us = bind(supposed.ruleset, { facts: { usNexus: true } });
    expect(codeOf(() => supposed.record(us.check(silent), silent))).toBe("invalid-input");
    expect(codeOf(() => record(check(PAYMENT), BAKERY))).toBe("invalid-input");
  });

  it("a context that is no plain JSON, or too large", () => {
    const checked = check(PAYMENT);
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    for (const context of [cycle, { a: undefined }, { a: new Date(0) }, { a: 1n }, { a: Number.NaN }, [], "observe"])
      expect(codeOf(() => record(checked, PAYMENT, context as never))).toBe("invalid-input");
    expect(codeOf(() => record(checked, PAYMENT, { a: "x".repeat(1025) }))).toBe("over-long");
    expect(codeOf(() => record(checked, PAYMENT, { a: Array(1001).fill(1) }))).toBe("over-long");
  });
});

describe("a fault is recorded too", () => {
  const recorded = (input: unknown) => record(check(input as Transaction), input);

  it("with its problem, held, and replayed where the input could be kept", () => {
    const kept = recorded({ at: "2021-13-45", activity: "payment", counterparty: "Alipay" });
    expect(kept).toMatchObject({
      problem: { code: "invalid-date" },
      disposition: { action: "hold", because: [{ row: "fault" }] },
      transaction: { at: "2021-13-45" },
    });
    expect([kept.verdict, kept.viewpoint]).toEqual([undefined, undefined]);
    expect([verify(kept).ok, replay(kept).ok, replay(kept).problems]).toEqual([true, "same", []]);
  });

  it("by a digest where the input is over-long, and small however large that was", () => {
    const input = { ...PAYMENT, counterparty: "x".repeat(5_000_000) };
    const kept = recorded(input);
    expect(kept).toMatchObject({ problem: { code: "over-long" }, input: { cut: true } });
    expect(kept.transaction).toBeUndefined();
    expect(bytes(kept)).toBeLessThan(2000);
    expect(replay(kept)).toMatchObject({ ok: "same", problems: [expect.stringContaining("not stored")] });
    expect(recorded({ ...input }).input).toEqual(kept.input);
    expect(recorded({ ...input, counterparty: `${"y".repeat(5000)}` }).input?.sha256).not.toBe(kept.input?.sha256);
  });

  const cycle: Record<string, unknown> = { ...PAYMENT };
  cycle.counterparty = { owners: [{ party: cycle.counterparty }], name: 5 };
  const throwing = Object.defineProperty({}, "activity", {
    get() {
      throw new Error("secret");
    },
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["text", "pay"],
    ["a list", [PAYMENT]],
    ["an empty object", {}],
    ["a wrong type", cycle],
    ["a getter that throws", throwing],
    ["half a character", { ...PAYMENT, counterparty: "Ali\ud800pay" }],
    ["a function", () => PAYMENT],
    ["somebody misspelt", { ...PAYMENT, counterparty: { nmae: "Alipay" } }],
  ])("%s", (_what, input) => {
    const kept = recorded(input);
    expect(kept.disposition.action).toBe("hold");
    expect([verify(kept), replay(JSON.parse(JSON.stringify(kept))).ok]).toEqual([{ ok: true, problems: [] }, "same"]);
    expect(JSON.stringify(kept)).not.toContain("secret");
  });

  it("a fault of the policy keeps the transaction, and says that the problem was elsewhere", () => {
    const kept = record(check(PAYMENT, { policy: "lenient" as never }), PAYMENT);
    expect(kept).toMatchObject({
      problem: { code: "invalid-policy" },
      transaction: PAYMENT,
      input: { elsewhere: true },
    });
    expect(replay(kept).ok).toBe("same");
  });
});

describe("what is supposed", () => {
  const supposed = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));

  it("is recorded as hypothetical, and replays only on its own ruleset", () => {
    const kept = supposed.record(supposed.check(PAYMENT), PAYMENT);
    expect(kept).toMatchObject({ hypothetical: true, verdict: { outcome: "prohibited" } });
    expect(supposed.replay(kept).ok).toBe("same");
    expect(replay(kept)).toMatchObject({
      ok: "needs-version",
      needs: { ruleset: { digest: supposed.ruleset.digest } },
      record: { verdict: { outcome: "not-prohibited" } },
    });
    expect(replay(kept).differences.map(({ path }) => path)).toContain("verdict.outcome");
  });

  it("is never recorded as law", () => {
    expect(codeOf(() => record(supposed.check(PAYMENT), PAYMENT))).toBe("invalid-input");
  });
});
