// docs/schema says in JSON Schema what the zod schemas say. A public validator holds the built-in rules against it.
import { Ajv2020 } from "ajv/dist/2020.js";
import { ruleset } from "interdict";
import { DATA_MODEL_VERSION, ruleSourceSchema, transactionSchema } from "interdict/schema";
import { describe, expect, test } from "vitest";
import { blocksOf, read } from "../docs/blocks.js";

const parsed = (file: string): Record<string, unknown> => JSON.parse(read(`docs/schema/${file}`));
const validator = new Ajv2020({ strict: true, allErrors: true });
const fits = validator.compile(parsed("rule-source.schema.json"));
const fitsTransaction = validator.compile(parsed("transaction.schema.json"));

type Json = Record<string, unknown>;

/** A copy of a whole ruleset with one value changed, or taken away. */
function changed(path: string, value: unknown): unknown {
  const source = structuredClone(least) as Json;
  const steps = path.split(".");
  const last = steps.pop() ?? "";
  const holder = steps.reduce((part, step) => part[step] as Json, source);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return source;
}

/** The whole ruleset that docs/data-model.md shows. */
const least = blocksOf("docs/data-model.md", "json")
  .map(({ text }) => JSON.parse(text) as unknown)
  .find((data) => !Array.isArray(data));

test("the files are current (npm run schema writes them)", async () => {
  const script: string = "../../scripts/schema.mjs";
  const { schemas } = (await import(script)) as { schemas(): ReadonlyMap<string, string> };
  for (const [name, text] of schemas()) expect(read(`docs/schema/${name}`), name).toBe(text);
});

test("they say what they are, and of which version of the data model", () => {
  expect(parsed("rule-source.schema.json")).toMatchObject({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:interdict:schema:rule-source:${DATA_MODEL_VERSION}`,
    title: "A ruleset of Interdict",
  });
  expect(read("docs/data-model.md")).toContain(`Version ${DATA_MODEL_VERSION}`);
});

test("the package ships them, under names of its own", () => {
  const { exports, files } = JSON.parse(read("package.json")) as { exports: Json; files: readonly string[] };
  expect(exports["./schema.json"]).toBe("./docs/schema/rule-source.schema.json");
  expect(exports["./record.schema.json"]).toBe("./docs/schema/record.schema.json");
  expect(exports["./transaction.schema.json"]).toBe("./docs/schema/transaction.schema.json");
  expect(files).toContain("docs/schema");
});

describe("the schema of a ruleset", () => {
  test("takes the built-in source, and the one that docs/data-model.md shows", () => {
    expect(fits(JSON.parse(JSON.stringify(ruleset.source))), JSON.stringify(fits.errors)).toBe(true);
    expect(fits(least), JSON.stringify(fits.errors)).toBe(true);
  });

  const first = "instruments.0";
  const rule = `${first}.prohibitions.0`;
  const cited = { ref: "acme-7/1", title: "Acme payments policy 7", confidence: "unverified", sources: [] };

  test.each<readonly [string, path: string, value: unknown]>([
    ["no version", "version", undefined],
    ["a key that no ruleset has", "instrument", []],
    ["a day that is written otherwise", "currentThrough", "20 August 2026"],
    ["an unknown kind of instrument", `${first}.kind`, "decree"],
    ["an unknown confidence", `${first}.citation.confidence`, "certain"],
    ["sources that are no list", `${first}.citation.sources`, "policy-7"],
    ["not encoded without reason", `${first}.provisions.0.encoding`, { as: "not-encoded" }],
    ["an unknown activity", `${rule}.activities`, ["paymnt"]],
    ["an unknown way of reaching", `${rule}.reaches`, ["owns"]],
    ["a condition that no host can state", `${rule}.conditions`, [{ fact: "goodFaith", citation: cited }]],
    ["a state that is none", `${rule}.conditions`, [{ fact: "withinState", is: "Montana", citation: cited }]],
    ["an exception that names no provision", `${rule}.exemptions`, [{ fact: "exception", citation: cited }]],
    ["a rule about something else", `${rule}.about`, "person"],
    ["a standing power without days", `${first}.designation`, { power: "acme-7/1", by: "Acme", citations: [] }],
    ["an act of no kind", `${first}.events.0.kind`, "tweeted"],
    ["a minute that no day has", `${first}.events.0.sets.0.bound`, { day: "2026-03-02", minute: 1440 }],
    ["half a day", `${first}.events.0.sets.1.bound.days`, 29.5],
    ["until a day that is none", `${first}.events.0.sets.0.bound`, { until: "soon" }],
    ["weak that is not true", "parties.applications.0.names.0.weak", false],
  ])("refuses %s, as ruleSourceSchema does", (_name, path, value) => {
    const broken = changed(path, value);
    expect(fits(broken)).toBe(false);
    expect(ruleSourceSchema.safeParse(broken).success).toBe(false);
  });

  test.each<readonly [string, path: string, value: unknown]>([
    ["a condition", `${rule}.conditions`, [{ fact: "deviceOf", is: "US-TX", citation: cited }]],
    ["an exception", `${rule}.exemptions`, [{ fact: "exception", ref: "acme-7/1", citation: cited }]],
    ["an until that is counted", `${first}.events.0.sets.0.bound`, { until: { after: "2026-03-02", days: 75 } }],
    ["an agreement's day", `${rule}.datedBy`, "agreement"],
    ["what is no transaction", `${rule}.restricts`, "procurement by Acme"],
  ])("takes %s, as ruleSourceSchema does", (_name, path, value) => {
    const more = changed(path, value);
    expect(fits(more), JSON.stringify(fits.errors)).toBe(true);
    expect(ruleSourceSchema.safeParse(more).error?.issues ?? []).toEqual([]);
  });
});

describe("the schema of a transaction", () => {
  const valid = { at: "2021-03-01", activity: "payment", counterparty: { app: "WeChat Pay", name: null } };

  test.each<readonly [string, unknown]>([
    ["a payment", valid],
    ["a name for a counterparty", { ...valid, counterparty: "Alipay" }],
    ["a row with keys of its own", { ...valid, tenant: 7 }],
    ["a device and a state", { ...valid, deviceOf: "private", withinState: " us-mt " }],
    ["owners of owners", { ...valid, counterparty: { owners: [{ party: { owners: [{ party: "Alipay" }] } }] } }],
  ])("takes %s, as transactionSchema does", (_name, value) => {
    expect(fitsTransaction(value), JSON.stringify(fitsTransaction.errors)).toBe(true);
    expect(transactionSchema.safeParse(value).success).toBe(true);
  });

  test.each<readonly [string, unknown]>([
    ["no day", { ...valid, at: undefined }],
    ["an unknown activity", { ...valid, activity: "paymnt" }],
    ["a device of nobody", { ...valid, deviceOf: "Texas" }],
    ["a country for a state", { ...valid, withinState: "US" }],
    ["a number for a name", { ...valid, counterparty: 7 }],
  ])("refuses %s, as transactionSchema does", (_name, value) => {
    const given: unknown = JSON.parse(JSON.stringify(value));
    expect(fitsTransaction(given)).toBe(false);
    expect(transactionSchema.safeParse(given).success).toBe(false);
  });
});
