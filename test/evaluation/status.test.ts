// Four truths over the days of Executive Order 13971: in force, operative, suspended, enforced. The press mixed them.
import { duties, effectiveDate, identified, revoked, ruleset, status, suppose, timeline } from "interdict";
import { describe, expect, it } from "vitest";
import { refused, truths } from "./told.js";

const known = (at: string, ref = "eo-13971/1(a)", asKnownAt?: string) => truths(status(ref, { at, asKnownAt }));

describe("the state of a provision, day by day", () => {
  //     day          provision                 state        in force, operative, suspended, enforced
  it.each([
    ["2021-01-04", "eo-13971", "not-enacted no no no no"],
    ["2021-01-04", "eo-13971/1(a)", "not-enacted no no no no"],
    ["2021-01-05", "eo-13971", "operative yes yes no yes"],
    ["2021-01-05", "eo-13971/1(a)", "pending yes no no no"],
    ["2021-01-05", "eo-13971/1(c)", "operative yes yes no yes"],
    ["2021-01-08", "eo-13971/1(a)", "pending yes no no no"],
    ["2021-02-18", "eo-13971", "operative yes yes no yes"],
    ["2021-02-18", "eo-13971/1(a)", "pending yes no no no"],
    ["2021-02-18", "eo-13971/1(e)", "operative yes yes no yes"],
    ["2021-02-19", "eo-13971/1(a)", "operative yes yes no yes"],
    ["2021-02-19", "eo-13971/identification", "pending yes no no no"],
    ["2021-02-22", "eo-13971/1(a)", "operative yes yes no yes"],
    ["2021-06-08", "eo-13971", "operative yes yes no yes"],
    ["2021-06-08", "eo-13971/1(a)", "operative yes yes no yes"],
    ["2021-06-08", "eo-13971/identification", "pending yes no no no"],
    ["2021-06-08", "eo-14034", "not-enacted no no no no"],
    ["2021-06-09", "eo-13971", "ended no no no no"],
    ["2021-06-09", "eo-13971/1(a)", "ended no no no no"],
    ["2021-06-09", "eo-13971/identification", "ended no no no no"],
    ["2021-06-09", "eo-14034", "operative yes yes no yes"],
    ["2021-06-09", "eo-14034/1", "operative yes yes no yes"],
    ["2026-08-20", "eo-13971/1(a)", "ended no no no no"],
    ["2026-08-20", "eo-14034/2(d)", "operative yes yes no yes"],
  ])("%s %s: %s", (at, ref, expected) => {
    expect(known(at, ref)).toBe(expected);
  });

  it.each([
    ["2021-02-19T04:59:59Z", "pending"],
    ["2021-02-19T05:00:00Z", "operative"],
    ["2021-06-09T03:59:59Z", "operative"],
    ["2021-06-09T04:00:00Z", "ended"],
  ])("an instant is put on its day in Washington: %s is %s", (at, state) => {
    expect(status("eo-13971/1(a)", { at })).toMatchObject({ state, at: expect.stringContaining(at.slice(0, 10)) });
  });
});

describe("the state as it was known", () => {
  it.each([
    ["2021-03-01", "2021-01-04", "eo-13971/1(a)", "not-enacted no no no no", "nobody knew of the order"],
    ["2021-03-01", "2021-01-05", "eo-13971/1(a)", "operative yes yes no yes", "the order says when 1(a) begins"],
    ["2021-07-01", "2021-06-08", "eo-13971/1(a)", "operative yes yes no yes", "the revocation was not known"],
    ["2021-07-01", "2021-06-09", "eo-13971/1(a)", "ended no no no no", "and then it was"],
    ["2021-03-01", "2021-02-28", "eo-13971/identification", "uncertain yes ? no ?", "the Secretary could still act"],
    ["2021-03-01", "2021-03-01", "eo-13971/identification", "pending yes no no no", "by then he had not"],
    ["2021-02-18", "2021-01-05", "eo-13971/identification", "pending yes no no no", "not before 19 February"],
    ["2021-03-02", "2021-03-01", "eo-13971/identification", "uncertain yes ? no ?", "tomorrow he could"],
    ["2022-03-01", "2021-06-09", "eo-13971/identification", "ended no no no no", "what has ended awaits nothing"],
  ])("%s as known on %s, %s: %s, %s", (at, asKnownAt, ref, expected) => {
    expect(known(at, ref, asKnownAt)).toBe(expected);
  });

  it("without a day of knowledge it is the later of the day asked about and that of the ruleset", () => {
    expect(status("eo-13971", { at: "2021-03-01" })).toMatchObject({ asKnownAt: "2026-08-20", staleDays: 0 });
    expect(status("eo-13971", { at: "2026-08-30" })).toMatchObject({ asKnownAt: "2026-08-30", staleDays: 10 });
    expect(status("eo-13971", { at: "2021-03-01", asKnownAt: "2026-08-25" }).staleDays).toBe(5);
  });
});

describe("where the state stays the same", () => {
  it.each([
    ["2020-01-01", "eo-13971/1(a)", [null, "2021-01-05"], [null, null]],
    ["2021-01-20", "eo-13971/1(a)", ["2021-01-05", "2021-02-19"], ["2021-01-05", null]],
    ["2021-03-01", "eo-13971/1(a)", ["2021-02-19", "2021-06-09"], ["2021-01-05", null]],
    ["2026-08-20", "eo-13971/1(a)", ["2021-06-09", null], ["2021-06-09", null]],
    ["2026-08-20", "eo-14034", ["2021-06-09", null], ["2021-06-09", null]],
  ])("%s %s: at %j, known %j", (at, ref, days, knowledge) => {
    expect(status(ref, { at }).constantWithin).toEqual({ at: days, asKnownAt: knowledge });
  });

  it("as known before the revocation, 1(a) had no end", () => {
    const { constantWithin } = status("eo-13971/1(a)", { at: "2021-03-01", asKnownAt: "2021-05-01" });
    expect(constantWithin).toEqual({ at: ["2021-02-19", null], asKnownAt: ["2021-01-05", "2021-06-09"] });
  });
});

describe("the reasons", () => {
  const reasons = (ref: string, at: string, asKnownAt?: string) =>
    status(ref, { at, asKnownAt }).because.map(({ text, citations }) => `${text} [${citations.map((c) => c.ref)}]`);

  it("what does not exist yet says when it was signed, and no more", () => {
    expect(reasons("eo-13971/1(a)", "2021-01-04")).toEqual([
      "Executive Order 13971 was signed only on 2021-01-05. [eo-13971]",
    ]);
  });

  it("1(a) before its day says when it begins, after it when it began, and both that it awaits the Secretary", () => {
    const before = reasons("eo-13971/1(a)", "2021-01-20");
    const after = reasons("eo-13971/1(a)", "2021-03-01");
    // Two sentences of 1(a) are cited: the prohibition, and the words that set its day.
    expect(before[0]).toBe("It begins on 2021-02-19. [eo-13971/1(a),eo-13971/1(a)]");
    expect(after[0]).toBe("It began on 2021-02-19. [eo-13971/1(a),eo-13971/1(a)]");
    expect(status("eo-13971/1(a)", { at: "2021-01-20" }).because[0]?.citations.map(({ quote }) => quote)).toEqual([
      expect.stringContaining("with persons that develop or control"),
      "prohibited beginning 45 days after the date of this order",
    ]);
    for (const said of [before, after]) expect(said[1]).toContain("the Secretary of Commerce identifies");
  });

  it("what has ended cites what ended it", () => {
    expect(reasons("eo-13971", "2021-06-09").at(-1)).toContain("revoked Executive Order 13971 on 2021-06-09");
    expect(reasons("eo-13971", "2021-06-09").at(-1)).toContain("[eo-14034/1]");
  });

  it("every reason before 9 June 2021 is silent about the end", () => {
    expect(reasons("eo-13971", "2021-06-08").join()).not.toContain("revoked");
  });
});

describe("a reference that nothing has is refused everywhere", () => {
  const at = { at: "2021-03-01" };
  const supposed = suppose(revoked({ ref: "eo-14034", on: "2021-07-01" }));
  it.each([
    "eo-99999",
    "eo-13971/9",
    "eo-13971/1",
    "EO-13971",
    "eo-13971/",
    " eo-13971",
    "",
    "constructor",
    "__proto__",
  ])("%j", (ref) => {
    for (const call of [
      () => status(ref, at),
      () => effectiveDate(ref),
      () => timeline(ref),
      () => duties(ref),
      () => supposed.status(ref, at),
    ])
      expect(refused(call)).toBe("unknown-ref ref");
    if (ref === "") return;
    expect(refused(() => suppose(revoked({ ref, on: "2021-03-01" })))).toBe("unknown-ref supposition.ref");
    expect(refused(() => suppose(identified({ under: ref, on: "2021-03-01", activities: ["payment"] })))).toBe(
      "unknown-ref supposition.under",
    );
  });

  it.each([[5], [{}], [true]])("%j is no reference", (ref) => {
    for (const call of [
      () => status(ref as never, at),
      () => effectiveDate(ref as never),
      () => timeline(ref as never),
      () => duties(ref as never),
    ])
      expect(refused(call)).toMatch(/^(unknown-ref|invalid-input) ref$/);
  });

  it("a list of references is no reference", () => {
    expect(refused(() => duties(["eo-13971"] as never))).toMatch(/^(unknown-ref|invalid-input) ref$/);
  });

  it("null and nothing are refused where a reference is needed, and mean all where it is not", () => {
    for (const ref of [null, undefined] as never[]) {
      expect(refused(() => status(ref, at))).toMatch(/^(unknown-ref|invalid-input) ref$/);
      expect(refused(() => effectiveDate(ref))).toMatch(/^(unknown-ref|invalid-input) ref$/);
      expect(timeline(ref)).toEqual(timeline());
      expect(duties(ref)).toEqual(duties());
    }
  });

  it("every provision of the ruleset has a status, a date and a history", () => {
    for (const { id, provisions } of ruleset.source.instruments)
      for (const ref of [id, ...provisions.map((provision) => provision.ref)]) {
        expect(status(ref, at).ref).toBe(ref);
        expect(effectiveDate(ref).ref).toBe(ref);
        expect(timeline(ref).length).toBeGreaterThan(0);
      }
  });

  it("every reference that a history or a list of duties gives can be asked about", () => {
    for (const ref of [...timeline().map((entry) => entry.ref), ...duties().map((duty) => duty.ref)])
      expect(`${ref}: ${refused(() => timeline(ref))}`).toBe(`${ref}: nothing was refused`);
  });
});

describe("a viewpoint that cannot be read is refused", () => {
  it.each<[string, unknown, string]>([
    ["none", undefined, "invalid-date at"],
    ["null", null, "invalid-date at"],
    ["one without a day", {}, "invalid-date at"],
    ["a text", "2021-03-01", "invalid-input viewpoint"],
    ["a list", ["2021-03-01"], "invalid-input viewpoint"],
    ["a day that is none", { at: "2021-02-30" }, "invalid-date at"],
    ["knowledge of a day that is none", { at: "2021-03-01", asKnownAt: "2021-02-30" }, "invalid-date asKnownAt"],
    ["a time without an offset", { at: "2021-03-01T10:00" }, "invalid-date at"],
  ])("%s", (_, viewpoint, expected) => {
    expect(refused(() => status("eo-13971", viewpoint as never))).toBe(expected);
  });
});
