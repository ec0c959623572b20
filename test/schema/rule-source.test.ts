import { ruleset } from "interdict";
import { compile } from "interdict/core";
import { ruleSourceSchema } from "interdict/schema";
import { describe, expect, test } from "vitest";
import type { RuleSource } from "../../src/model/index.js";
import { prohibition } from "../../src/schema/prohibition.js";
import { issuesOf } from "./issues.js";

const cited = { ref: "eo-13971/1(a)", title: "Executive Order 13971", confidence: "unverified", sources: [] };

const stored = (): unknown => JSON.parse(JSON.stringify(ruleset.source));

/** The built-in source with one value changed, or taken away. */
function changed(path: string, value: unknown): unknown {
  const source = stored();
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const holder = steps.reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], source);
  const record = holder as Record<string, unknown>;
  if (value === undefined) delete record[last];
  else record[last] = value;
  return source;
}

describe("the built-in source", () => {
  test("passes after a round trip through JSON and stays the same", () => {
    expect(ruleSourceSchema.parse(stored())).toStrictEqual(stored());
  });

  test("compiles to the same rules as before", () => {
    expect(compile(ruleSourceSchema.parse(stored())).digest).toBe(ruleset.digest);
  });

  test("passes with every field that a rule can have", () => {
    const [first] = ruleset.source.instruments;
    const [rule] = first?.prohibitions ?? [];
    const conditions = [
      { fact: "withinUnitedStates", citation: cited },
      { fact: "deviceOf", is: "US-TX", citation: cited },
      { fact: "withinState", is: "US-MT", citation: cited },
    ];
    const exemptions = [
      { fact: "license", citation: cited },
      { fact: "exception", ref: "eo-13971/1(d)", citation: cited },
      { fact: "act", effect: "eo-13971/1(e)", of: ["alipay"], citation: cited },
    ];
    const more = { about: "application", datedBy: "agreement", restricts: "procurement", conditions, exemptions };
    const written = { ...rule, reaches: ["named", "affiliate", "operated", "hosted"], ...more };
    expect(prohibition.parse(written)).toStrictEqual(written);
  });

  test("passes with a minimum of rules", () => {
    const empty = { applications: [], persons: [], relations: [], providers: [] };
    const least = { id: "acme", version: "1", currentThrough: "2026-08-20", instruments: [], parties: empty };
    expect(compile(ruleSourceSchema.parse(least)).source).toEqual(least);
  });
});

describe("bad rules fail, at their path, and compile refuses what breaks an invariant", () => {
  const first = "instruments.0";
  const event = `${first}.events.0`;

  test.each<readonly [string, path: string, value: unknown, at: string]>([
    ["no id", "id", "", "id"],
    ["a day that does not exist", "currentThrough", "2026-02-30", "currentThrough"],
    ["no instruments", "instruments", undefined, "instruments"],
    ["a misspelt key", `${first}.titel`, "x", first],
    ["an unknown kind of instrument", `${first}.kind`, "decree", `${first}.kind`],
    ["an unknown origin", `${first}.origin`, "us", `${first}.origin`],
    ["no review", `${first}.review`, "", `${first}.review`],
    ["a day of signing that does not exist", `${first}.signed`, "2021-02-29", `${first}.signed`],
    ["an explicit null", `${first}.published`, null, `${first}.published`],
    ["an unknown confidence", `${first}.citation.confidence`, "certain", `${first}.citation.confidence`],
    ["what is verified without a source", `${first}.citation.sources`, [], `${first}.citation.sources`],
    ["a long quotation", `${first}.citation.quote`, "a".repeat(901), `${first}.citation.quote`],
    ["a provision of another instrument", `${first}.provisions.0.ref`, "eo-1/1", `${first}.provisions.0.ref`],
    [
      "not encoded without reason",
      `${first}.provisions.0.encoding`,
      { as: "not-encoded" },
      `${first}.provisions.0.encoding.reason`,
    ],
    ["an unknown way of reaching", `${first}.prohibitions.0.reaches.0`, "owns", `${first}.prohibitions.0.reaches.0`],
    ["an unknown party", `${first}.prohibitions.0.names.0`, "aliplay", `${first}.prohibitions.0.names`],
    ["an unknown activity", `${first}.prohibitions.0.activities`, ["paymnt"], `${first}.prohibitions.0.activities`],
    ["text that has to be one word", `${first}.prohibitions.0.about`, "person", `${first}.prohibitions.0.about`],
    ["a day of something else", `${first}.prohibitions.0.datedBy`, "payment", `${first}.prohibitions.0.datedBy`],
    [
      "a condition that no host can state",
      `${first}.prohibitions.0.conditions`,
      [{ fact: "goodFaith", citation: cited }],
      `${first}.prohibitions.0.conditions.0.fact`,
    ],
    [
      "a device of nobody",
      `${first}.prohibitions.0.conditions`,
      [{ fact: "deviceOf", citation: cited }],
      `${first}.prohibitions.0.conditions.0.is`,
    ],
    [
      "a state that is none",
      `${first}.prohibitions.0.conditions`,
      [{ fact: "withinState", is: "US", citation: cited }],
      `${first}.prohibitions.0.conditions.0.is`,
    ],
    [
      "a condition without its sentence",
      `${first}.prohibitions.0.conditions`,
      [{ fact: "withinUnitedStates" }],
      `${first}.prohibitions.0.conditions.0.citation`,
    ],
    [
      "an exception that names no provision",
      `${first}.prohibitions.0.exemptions.0`,
      { fact: "exception", citation: cited },
      `${first}.prohibitions.0.exemptions.0.ref`,
    ],
    [
      "an act that takes out nobody knows whom",
      `${first}.prohibitions.0.exemptions.0`,
      { fact: "act", effect: "eo-13971/1(a)", citation: cited },
      `${first}.prohibitions.0.exemptions.0.of`,
    ],
    [
      "a standing power without its days",
      `${first}.designation`,
      { power: "eo-13971/1(b)", by: "the Secretary", citations: [cited] },
      `${first}.designation.days`,
    ],
    ["an until of no day", `${event}.sets.0.bound`, { until: "2021-02-30" }, `${event}.sets.0.bound.until`],
    ["an act of no kind", `${event}.kind`, "tweeted", `${event}.kind`],
    ["an end that is none", `${event}.sets.0.end`, "until", `${event}.sets.0.end`],
    ["a bound that is no day", `${event}.sets.0.bound`, "2021-02-30", `${event}.sets.0.bound`],
    ["a bound by an unknown convention", `${event}.sets.1.bound.convention`, "roughly", `${event}.sets.1.bound`],
    [
      "a minute that no day has",
      `${event}.sets.0.bound`,
      { day: "2021-01-05", minute: 1440 },
      `${event}.sets.0.bound.minute`,
    ],
    ["a period of half a day", `${first}.duties.1.due.days`, 44.5, `${first}.duties.1.due.days`],
    [
      "a period beyond all years",
      `${first}.duties.1.due`,
      { after: "2199-12-31", days: 1 },
      `${first}.duties.1.due.days`,
    ],
    [
      "an unknown mode of a name",
      "parties.applications.0.names.0.mode",
      "fuzzy",
      "parties.applications.0.names.0.mode",
    ],
    ["weak that is not true", "parties.applications.0.names.0.weak", false, "parties.applications.0.names.0.weak"],
    ["a party twice", "parties.applications.1.id", "alipay", "parties.applications.1.id"],
    ["a relation to nobody", "parties.relations.0.subject", "nobody", "parties.relations.0.subject"],
    ["a provider without codes", "parties.providers.0.codes", undefined, "parties.providers.0.codes"],
  ])("%s", (_name, path, value, at) => {
    const { error } = ruleSourceSchema.safeParse(changed(path, value));
    expect(error?.issues[0]?.path.join(".")).toBe(at);
  });

  test("every breach of an invariant is told at once, with the library's message", () => {
    const source = changed("instruments.0.prohibitions.0.names.0", "aliplay") as RuleSource;
    const both = { ...source, version: "2", instruments: source.instruments.map((one) => ({ ...one, review: "" })) };
    const unreviewed = (at: number) =>
      `instruments.${at}.review: has to say by whom the record was reviewed, or: none by counsel`;
    expect(issuesOf(ruleSourceSchema, both)).toEqual([
      unreviewed(0),
      "instruments.0.prohibitions.0.names: is no party of this ruleset",
      ...both.instruments.slice(1).map((_, at) => unreviewed(at + 1)),
    ]);
    expect(() => compile(both)).toThrow("invalid-ruleset");
  });
});
