// The schemas of records and clearances take what the library writes, and JSON Schema agrees with them.
import { Ajv2020 } from "ajv/dist/2020.js";
import { check, clearanceFor, evaluate, record, standard, suppose, type Transaction } from "interdict";
import { clearanceSchema, recordSchema } from "interdict/schema";
import { expect, test } from "vitest";
import { identified } from "../../src/core.js";
import { read } from "../docs/blocks.js";

const fits = new Ajv2020({ strict: true, allErrors: true }).compile(
  JSON.parse(read("docs/schema/record.schema.json")) as object,
);
const PAYMENT: Transaction = {
  at: "2021-03-01",
  activity: "payment",
  counterparty: { name: "Alippay", country: "US" },
  usNexus: true,
};
const clearance = clearanceFor(evaluate(PAYMENT), {
  id: "fp-7",
  kind: "false-positive",
  reason: "A sauce maker; the register entry was seen",
  requestedBy: "lee",
  approvedBy: "ortiz",
  expires: "2022-03-01",
});
const supposed = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
const house = { ...standard, id: "house" };
const written = [
  record(check(PAYMENT), PAYMENT),
  record(check(PAYMENT, { clearances: [clearance, {} as never], policy: house }), PAYMENT, { mode: "observe" }),
  record(check(PAYMENT, { clearances: [{ ...clearance, expires: "2021-01-01" }] }), PAYMENT),
  record(check({ ...PAYMENT, at: "2026-08-20", counterparty: "Bakery" }), {
    ...PAYMENT,
    at: "2026-08-20",
    counterparty: "Bakery",
  }),
  record(check({} as never), {}),
  supposed.record(supposed.check({ ...PAYMENT, usNexus: null }), { ...PAYMENT, usNexus: null }),
];

test("every record that is written fits both schemas, and is not altered by them", () => {
  for (const each of written) {
    expect(recordSchema.parse(each)).toEqual(each);
    expect(fits(each), JSON.stringify(fits.errors)).toBe(true);
  }
});

test("a record of another form does not", () => {
  const [kept] = written;
  for (const part of [{ format: 2 }, { sha256: "x" }, { disposition: null }, { verdict: { outcome: "maybe" } }]) {
    expect(recordSchema.safeParse({ ...kept, ...part }).success, JSON.stringify(part)).toBe(false);
    expect(fits({ ...kept, ...part }), JSON.stringify(part)).toBe(false);
  }
});

test("a clearance is taken as clearanceFor makes it; a misspelt or impossible one is not", () => {
  expect(clearanceSchema.parse(clearance)).toEqual(clearance);
  for (const part of [
    { expires: "2021-02-30" },
    { expires: "2020-01-01" },
    { approvedBy: " " },
    { standsOn: "" },
    { kind: "licence" },
    { aproved: "x" },
    { scope: { ...clearance.scope, subjects: [] } },
    { scope: { ...clearance.scope, counterparty: {} } },
    { kind: "license" },
  ])
    expect(clearanceSchema.safeParse({ ...clearance, ...part }).success, JSON.stringify(part)).toBe(false);
});
