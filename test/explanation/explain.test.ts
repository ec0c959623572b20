import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explain as explainIn } from "../../src/explanation/index.js";
import { check, computeDate, evaluate, explain, InterdictError, identified, status, suppose } from "../../src/index.js";
import { context, forborne, hostile, housePolicy, houseStatus, injected } from "./fixtures.js";

const payment = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" } as const;
const STYLES = [
  {},
  { format: "markdown" },
  { audience: "developer" },
  { format: "markdown", audience: "developer" },
] as const;

describe("what it opens with", () => {
  test.each(STYLES)("every style says what was considered: %j", (style) => {
    expect(explain(evaluate(payment), style)).toMatch(
      /^Under the \d+ instruments of this ruleset, not OFAC's lists, current through \d{4}-\d\d-\d\d\./,
    );
  });

  test("one instrument is singular", () => {
    const text = explainIn({ ...context, instruments: 1 }, computeDate({ after: "2021-01-05", days: 45 }));
    expect(text).toMatch(/^Under the 1 instrument of this ruleset, not OFAC's lists, current through 2026-08-20/);
  });

  test("a verdict brings the scope it was given under", () => {
    const text = explainIn({ ...context, instruments: 99, currentThrough: "2030-01-01" }, forborne);
    expect(text).toMatch(/^Under the 2 instruments .* current through 2026-08-20/);
  });

  test.each(STYLES)("every supposition is named: %j", (style) => {
    const what = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
    const text = what.explain(what.evaluate(payment), style);
    expect(text.split("\n").slice(0, 3).join("\n")).toContain(
      "Hypothetically, supposing that: transactions of these kinds had been identified under sec. 1(e) of Executive Order 13971",
    );
  });

  test("a hypothetical verdict stays one where the suppositions are not at hand, and recorded law never becomes one", () => {
    const what = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
    expect(explain(what.evaluate(payment))).toContain(
      "Hypothetically, supposing that: something that is not listed here",
    );
    expect(what.explain(evaluate(payment))).not.toContain("Hypothetically");
  });
});

describe("house policy", () => {
  test.each(STYLES)("never reads as US law: %j", (style) => {
    expect(explainIn(context, housePolicy, style)).toContain("house policy, not US law");
    expect(explainIn({ ...context, originOf: () => "host" }, houseStatus, style)).toContain("house policy, not US law");
  });

  test("the law's own answer stands beside it", () => {
    expect(explainIn(context, housePolicy)).toContain("US law alone, as far as this ruleset holds it: not prohibited");
    const [own] = housePolicy.findings;
    expect(explainIn(context, { ...housePolicy, findings: [own!] })).toContain(
      "US law, as far as this ruleset holds it, has no",
    );
  });
});

describe("received text", () => {
  const benign = JSON.parse(JSON.stringify(injected, (_, value) => (value === hostile ? "Corner Bakery" : value)));

  test.each(STYLES)("begins no line of its own and shows no unseen character: %j", (style) => {
    const text = explainIn(context, injected, style);
    expect(text.split("\n").length).toBe(explainIn(context, benign, style).split("\n").length);
    expect(text.replace(/\n/g, "")).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
    expect(text).toContain("Al\\u{202e}yap\\u{a}OK: allowed\\u{0}");
  });

  test.each([{ format: "markdown" }, { format: "markdown", audience: "developer" }] as const)(
    "is neither Markdown nor HTML: %j",
    (style) => {
      const text = explainIn(context, injected, style);
      expect(text).not.toMatch(/<|javascript:1\)[^`]*$/m);
      expect(text.replace(/`[^`\n]*`/g, "")).not.toMatch(/https|\]\(|alert|allowed/);
    },
  );

  test("whatever it holds, the explanation has the same lines", () => {
    const lines = (name: string, style: object) =>
      explainIn(
        context,
        { ...forborne, transaction: { ...payment, id: name, counterparty: { name, role: name } } },
        style,
      ).split(/[\n\r\u2028\u2029\u0085\v\f]/).length;
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 1 }), fc.constantFrom(...STYLES), (name, style) => {
        expect(lines(`x${name}`, style)).toBe(lines("x", style));
      }),
    );
  });

  test("is cut, and no more of it is printed than is needed", () => {
    const text = STYLES.map((style) => explainIn(context, injected, style)).join("");
    expect(text).not.toContain("x".repeat(198));
    expect(text).not.toContain("Secret Owner");
    expect(text).not.toContain("283456789012345678");
  });

  test("a name in Markdown's own signs comes out as it went in", () => {
    const named = explainIn({ ...context, nameOf: () => "A*B_C [x](y) <b> www.a.b a@b.c # |" }, forborne, {
      format: "markdown",
    });
    expect(named).toContain("A\\*B\\_C \\[x\\](y) &lt;b&gt; www\\.a.b a\\@b.c \\# \\|");
  });
});

describe("what it refuses", () => {
  const refused = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      return error instanceof InterdictError ? error.code : error;
    }
    return "explained";
  };

  const { findings: _, ...withoutFindings } = forborne;
  test.each<[string, unknown]>([
    ["null", null],
    ["nothing", undefined],
    ["a text", "verdict"],
    ["a list", []],
    ["an empty object", {}],
    ["an outcome alone", { outcome: "prohibited" }],
    ["an outcome that is an object's own word", { ...forborne, outcome: "toString" }],
    ["a verdict without findings", withoutFindings],
    ["a verdict with an empty finding", { ...forborne, findings: [null] }],
    ["a verdict without a transaction", { ...forborne, transaction: null }],
    ["a verdict on no activity", { ...forborne, transaction: { at: "2021-03-01", activity: "x" } }],
    ["a verdict without a stamp", { ...forborne, ruleset: undefined }],
    ["an action alone", { action: "allow" }],
    ["a check without a verdict or a problem", { action: "allow", because: [] }],
    ["a disposition that permits", { action: "permit", because: [], policy: "p" }],
    ["a state alone", { state: "operative" }],
    ["a status of no state", { ...houseStatus, state: "banned" }],
    ["an operator alone", { operator: "begins" }],
    [
      "a trap",
      Object.defineProperty({}, "outcome", {
        get: () => {
          throw new Error("hostile");
        },
      }),
    ],
  ])("%s is no answer", (_name, subject) => {
    expect(refused(() => explain(subject as never))).toBe("invalid-input");
  });

  test.each([{ format: "html" }, { format: 1 }, { audience: "lawyer" }, { audience: {} }, 5, "text", []])(
    "%j is no style",
    (options) => {
      expect(refused(() => explain(forborne, options as never))).toBe("invalid-input");
    },
  );

  test("nothing and null mean the default", () => {
    const verdict = evaluate(payment);
    expect(explain(verdict, null)).toBe(explain(verdict, { format: "text", audience: "compliance" }));
    expect(explain(verdict, { format: null } as never)).toBe(explain(verdict));
  });
});

describe("what it keeps", () => {
  test("the same answer is explained in the same words, also after a journey as JSON", () => {
    for (const subject of [evaluate(payment), status("eo-13971", { at: "2021-03-01" }), check(payment)])
      for (const style of STYLES)
        expect(explain(JSON.parse(JSON.stringify(subject)), style)).toBe(explain(subject, style));
  });

  test("the ruleset is named by id, version and digest", () => {
    const verdict = evaluate(payment);
    for (const style of STYLES)
      for (const part of [verdict.ruleset.id, verdict.ruleset.version, verdict.ruleset.digest])
        expect(explain(verdict, style)).toContain(part);
  });

  test("a day with parts says that its reasons are those of one part", () => {
    const answers = [{ answer: "from 2025-03-01T23:59", outcome: "prohibited", basis: "identified" }] as const;
    const facts = [{ fact: "timeOfDay", question: "At what time of the day does it happen?", answers }] as const;
    const text = explainIn(context, {
      ...forborne,
      outcome: "undetermined",
      basis: "missing-facts",
      missing: { facts, acts: [] },
    });
    expect(text).toContain("The day has parts with different answers.");
    expect(text).toContain("If from 2025-03-01T23:59: prohibited; every condition of the provision is met.");
  });

  test("long lists are cut with their number", () => {
    const [finding] = forborne.findings;
    const text = explainIn(context, { ...forborne, findings: Array.from({ length: 30 }, () => finding!) });
    expect(text).toContain("and 9 more findings, none of them stronger");
  });

  test("law and host stand in separate sections of a check", () => {
    const [law, host] = explain(check(payment)).split("The host's decision, which is not law");
    expect(law).toContain("Not prohibited");
    expect(law).not.toMatch(/\bhold\b/i);
    expect(host?.split("\n\n")[0]).not.toMatch(/prohibited/);
  });
});
