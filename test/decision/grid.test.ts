// The host's table over some thousand verdicts that the engine gives: what holds of each of them.
import { type Action, decide, evaluate, identified, revoked, suppose, type Verdict } from "interdict";
import { describe, expect, it } from "vitest";

const POLICIES = ["letter", "standard", "strict"] as const;
const SEVERITY: Readonly<Record<Action, number>> = { allow: 0, hold: 1, block: 2 };
const actions = (of: Verdict) => POLICIES.map((policy) => decide(of, policy).action).join(" ");

/** Verdicts over a small grid of built-in questions, recorded and supposed. */
function grid(): readonly Verdict[] {
  const payments = identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] });
  const handles = [{ evaluate }, suppose(payments), suppose(payments, revoked({ ref: "eo-13971", on: "2028-01-01" }))];
  const days = ["2020-12-31", "2021-01-05", "2021-02-19", "2021-03-01", "2021-06-08", "2021-06-09", "2026-08-20"];
  const stale = ["2026-09-19", "2026-09-20", "2027-02-17", "2027-08-22"];
  const parties = [
    "Alipay",
    "Ant Group",
    "WeChat",
    "Tencent Holdings Limited",
    "Jack Ma",
    "EyeVerify",
    "Corner Bakery",
  ];
  const license = { authority: "Commerce", number: "1" };
  const facts = [{}, { usNexus: true }, { usNexus: false }, { usNexus: true, license }];
  const made: Verdict[] = [];
  for (const handle of handles)
    for (const at of [...days, ...stale])
      for (const counterparty of parties)
        for (const activity of ["payment", "hosting"] as const)
          for (const stated of facts)
            for (const asKnownAt of [undefined, "2021-01-10", "2021-03-01"])
              made.push(handle.evaluate({ at, activity, counterparty, ...stated }, { asKnownAt }));
  return made;
}

describe("over all verdicts of a grid of questions", () => {
  let made: readonly Verdict[] | undefined;
  const all = () => {
    made ??= grid();
    return made;
  };

  it("the grid holds every outcome and most reasons", () => {
    expect(new Set(all().map(({ outcome }) => outcome)).size).toBe(3);
    expect([...new Set(all().map(({ basis }) => basis))].sort()).toEqual(
      [
        ...["ended", "identified", "missing-facts", "no-match", "no-us-nexus", "not-enacted"],
        ...["not-identified", "not-operative", "open-act", "outside-scope", "weak-match", "not-named", "suspended"],
      ].sort(),
    );
  });

  it("strict is never milder than standard, and standard never milder than letter", () => {
    for (const of of all()) {
      const [least, middle, most] = POLICIES.map((policy) => SEVERITY[decide(of, policy).action]) as [
        number,
        number,
        number,
      ];
      if (least > middle || middle > most) expect.fail(`${of.basis} at ${of.at}: ${actions(of)}`);
    }
    expect(all().length).toBeGreaterThan(5000);
  });

  it("nothing prohibited is ever allowed or held, nothing unknown ever allowed", () => {
    for (const of of all())
      for (const policy of POLICIES) {
        const { action } = decide(of, policy);
        if (of.outcome === "prohibited" && action !== "block") expect.fail(`${of.at} is ${action}`);
        if (of.outcome === "undetermined" && action === "allow") expect.fail(`${of.at} ${of.basis} is allowed`);
      }
  });

  it("the first reason is the strictest, and gives the action", () => {
    for (const of of all())
      for (const policy of POLICIES) {
        const { action, because } = decide(of, policy);
        const severities = because.map((reason) => SEVERITY[reason.action]);
        if (severities[0] !== Math.max(...severities) || because[0]?.action !== action)
          expect.fail(`${of.at} ${of.basis}`);
      }
  });

  it("a verdict that went through JSON is decided alike", () => {
    for (const of of all().filter((_, n) => n % 17 === 0))
      for (const policy of POLICIES) expect(decide(JSON.parse(JSON.stringify(of)), policy)).toEqual(decide(of, policy));
  });

  it("letter allows whatever is not prohibited and not unknown, while the ruleset is fresh", () => {
    for (const of of all())
      if (
        of.outcome === "not-prohibited" &&
        of.staleDays <= 366 &&
        of.findings.every((f) => f.outcome === "not-prohibited")
      )
        if (decide(of, "letter").action !== "allow") expect.fail(`${of.at} ${of.basis}`);
  });
});
