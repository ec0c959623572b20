// A determination of one page: everything it rests on, and nothing that was received can be more than text in it.
import { evaluate, extend, identified, memo, ruleset, suppose } from "interdict";
import { memo as memoOn } from "interdict/core";
import { describe, expect, it } from "vitest";
import { refused } from "../api/refused.js";
import { trapped } from "../api/traps.js";
import { house, rule } from "../compile/house.js";
import { hostile } from "./fixtures.js";

const PAYMENT = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" } as const;
const instruments = house({ prohibitions: [rule({ names: ["alipay"] })] }).instruments;
const mine = extend({ instruments });
const sectionOf = (page: string, heading: string) => page.split(/^## /m).find((part) => part.startsWith(heading)) ?? "";

describe("a determination under the law", () => {
  const verdict = evaluate(PAYMENT, { asKnownAt: "2021-02-25" });
  const page = memo(verdict);

  it("has its parts in order", () => {
    expect([...page.matchAll(/^## (.*)$/gm)].map(([, heading]) => heading)).toEqual([
      "Determination",
      "Question",
      "Short answer",
      "Facts",
      "Who was recognised",
      "Law in force on 2021-03-01, as known on 2021-02-25",
      "Reasons",
      ...(page.includes("## Other provisions") ? ["Other provisions"] : []),
      "Authorities",
      "What would change it",
      "About this determination",
    ]);
  });

  it("says what is missing, what would change it, and how well it is supported", () => {
    expect(sectionOf(page, "Short answer")).toContain("Undetermined");
    expect(sectionOf(page, "Facts")).toContain("(usNexus)");
    expect(sectionOf(page, "Law in force")).toContain("eo-13971/1(a)): operative");
    expect(sectionOf(page, "Authorities")).toContain(
      "eo-13971/1(a): Executive Order 13971, sec. 1(a), 86 FR 1249. Confidence: verified",
    );
    expect(sectionOf(page, "What would change it")).toContain("Has the Secretary of Commerce identified");
    expect(sectionOf(page, "What would change it")).toContain(
      "Another answer is possible for knowledge from 2021-02-26 on.",
    );
  });

  it("names the ruleset, its digest and who has reviewed what it relies on", () => {
    const about = sectionOf(page, "About this determination");
    for (const part of [
      ruleset.digest,
      ruleset.version,
      ruleset.currentThrough,
      "legal review: none by counsel",
      "not legal advice",
    ])
      expect(about).toContain(part);
  });

  it("tells what was due then, as known then", () => {
    const early = memo(evaluate({ ...PAYMENT, at: "2021-01-20" }, { asKnownAt: "2021-01-20" }));
    expect(sectionOf(early, "What would change it")).toContain("2021-02-19: eo-13971/1(a) begins.");
    expect(early).not.toContain("revoked");
  });

  it("is one page, the same each time, and reads no clock", () => {
    expect(page.split("\n").length).toBeLessThan(130);
    expect(memo(JSON.parse(JSON.stringify(verdict)))).toBe(page);
    expect(trapped(() => memo(verdict))).toEqual({ tripped: [], result: page });
  });

  it("nobody recognised relies on nothing, and clears nobody", () => {
    const none = memo(evaluate({ ...PAYMENT, counterparty: "Corner Bakery" }));
    expect(none).toContain("It relies on no instrument");
    expect(none).toContain("Nobody of this ruleset was recognised");
  });

  it("lists facts as the host stated them", () => {
    const stated = memo(
      evaluate({
        ...PAYMENT,
        counterparty: { name: "WeChat Pay", country: "CN", usPerson: false },
        usNexus: true,
        license: { authority: "OFAC", number: "`1`" },
      }),
    );
    const facts = sectionOf(stated, "Facts");
    expect(facts).toContain("subject to US jurisdiction takes part: yes.");
    expect(facts).toContain("country `CN`, not a US person");
    expect(facts).toContain("`OFAC`, number `\\u{60}1\\u{60}`");
  });
});

it("a supposition is said first", () => {
  const what = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
  const page = what.memo(what.evaluate({ ...PAYMENT, usNexus: true }));
  expect(sectionOf(page, "Determination")).toContain("Hypothetically, supposing that");
  expect(sectionOf(page, "Short answer")).toContain("Hypothetically prohibited");
});

describe("house policy", () => {
  const verdict = mine.evaluate({ at: "2031-01-01", activity: "payment", counterparty: "Alipay" });

  it("is never told as law: not in a memo", () => {
    const page = mine.memo(verdict);
    expect(sectionOf(page, "Determination")).toContain("1 of them house policy, not US law");
    expect(sectionOf(page, "Short answer")).toContain("Prohibited by house policy, which is not US law");
    expect(sectionOf(page, "Short answer")).toContain("US law alone, as far as this ruleset holds it: not prohibited");
    expect(sectionOf(page, "Law in force")).not.toContain("house/1");
    expect(sectionOf(page, "House policy, not US law, in force")).toContain("house/1");
    for (const line of page.split("\n").filter((one) => /\(house|house\/1/.test(one)))
      expect(line).toMatch(/house policy, not US law/i);
  });

  it("not in an explanation, of a verdict or a status or a date", () => {
    for (const format of ["text", "markdown"] as const)
      for (const audience of ["compliance", "developer"] as const)
        for (const answer of [verdict, mine.status("house/1", { at: "2031-01-01" }), mine.effectiveDate("house/1")]) {
          const lines = mine.explain(answer, { format, audience }).split("\n");
          for (const line of lines.filter(
            (one) => /house\/1\b/.test(one) && !/^refs|^\s+refs/.test(one) && !/\+`? /.test(one),
          ))
            expect(line).toContain("house policy, not US law");
        }
  });

  it("an answer that house policy controls without prohibiting does not read as one of the law", () => {
    const before = mine.explain(mine.evaluate({ at: "2029-01-01", activity: "payment", counterparty: "Alipay" }));
    expect(before).not.toContain("by US law");
  });
});

it("received text begins no line, is no Markdown and no HTML", () => {
  const given = (name: string) =>
    memo(
      evaluate({
        ...PAYMENT,
        id: name,
        parties: [{ name, role: name, country: "CN" }],
        license: { authority: name, number: name },
      }),
    );
  const page = given(hostile);
  expect(page.split("\n").length).toBe(given("Corner Bakery").split("\n").length);
  expect(page).not.toMatch(/<script/);
  expect(page.replace(/`[^`\n]*`/g, "")).not.toMatch(/evil|javascript|allowed/);
});

it.each<[string, unknown]>([
  ["nothing", undefined],
  ["a text", "verdict"],
  ["a verdict of another ruleset", mine.evaluate(PAYMENT)],
  ["a stamp alone", { ruleset: { digest: ruleset.digest } }],
])("%s is refused", (_, verdict) => {
  expect(refused(() => memoOn(ruleset, verdict as never))).toMatch(/^invalid-input/);
});
