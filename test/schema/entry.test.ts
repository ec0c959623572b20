import * as entry from "interdict/schema";
import { expect, test } from "vitest";
import * as z from "zod";

const { DATA_MODEL_VERSION: _, attest, openRuleset, signAttestation, signRuleset, ...schemas } = entry;

test("the entry is named and complete", () => {
  expect(Object.keys(entry).sort()).toEqual([
    "DATA_MODEL_VERSION",
    "attest",
    "clearanceSchema",
    "counterpartySchema",
    "openRuleset",
    "partySchema",
    "policySchema",
    "recordSchema",
    "ruleSourceSchema",
    "signAttestation",
    "signRuleset",
    "suppositionSchema",
    "transactionSchema",
    "verdictSchema",
    "viewpointSchema",
  ]);
});

test("files are signed and opened by functions", () => {
  for (const verb of [attest, openRuleset, signAttestation, signRuleset]) expect(verb).toBeTypeOf("function");
});

test.each(Object.entries(schemas))("%s can be written as JSON Schema", (_name, schema) => {
  const written = z.toJSONSchema(schema);
  expect(written.$schema).toBe("https://json-schema.org/draft/2020-12/schema");
  expect(JSON.parse(JSON.stringify(written))).toEqual(written);
});

test("in JSON Schema a date is text, the activities are listed and the owners refer to themselves", () => {
  const { properties, required } = z.toJSONSchema(schemas.transactionSchema);
  expect(properties?.at).toMatchObject({ type: "string" });
  expect(properties?.activity).toMatchObject({ enum: expect.arrayContaining(["payment", "other"]) });
  expect(required).toEqual(["at", "activity"]);
});
