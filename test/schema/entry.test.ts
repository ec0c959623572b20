import * as entry from "interdict/schema";
import { expect, test } from "vitest";
import * as z from "zod";

const { DATA_MODEL_VERSION: _, ...schemas } = entry;

test("the entry is named and complete", () => {
  expect(Object.keys(entry).sort()).toEqual([
    "DATA_MODEL_VERSION",
    "clearanceSchema",
    "counterpartySchema",
    "partySchema",
    "policySchema",
    "recordSchema",
    "ruleSourceSchema",
    "suppositionSchema",
    "transactionSchema",
    "verdictSchema",
    "viewpointSchema",
  ]);
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
