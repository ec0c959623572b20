// What the questions refuse, with the words in which they say so: what a caller reads who has given something wrong.
import {
  changes,
  coverage,
  diff,
  duties,
  effectiveDate,
  evaluate,
  rescreen,
  ruleset,
  status,
  timeline,
  upcoming,
} from "interdict";
import { diff as between } from "interdict/core";
import { expect, test } from "vitest";
import { words as listed } from "../compile/refused.js";
import { page } from "./lines.js";

const PAYMENT = { at: "2021-03-01", activity: "payment", counterparty: "Alipay" };
const long = "x".repeat(1025);
const thrower = {
  get at(): string {
    throw new Error("hostile");
  },
};

const VIEWPOINTS: readonly unknown[] = [
  ...["2021-03-01", 5, [], { at: "2021-02-30" }, { at: "2021-03-01", asKnownAt: "soon" }, { asOf: "2021-03-01" }],
  ...[{ at: 5 }, { at: null }, {}, thrower, { at: "2021-03-01", asKnownAt: "2021-13-01" }],
];

const TRANSACTIONS: Readonly<Record<string, unknown>> = {
  "no object": "payment",
  "a list": [],
  "nothing at all": null,
  "no day": { ...PAYMENT, at: undefined },
  "a day that is none": { ...PAYMENT, at: "2021-02-30" },
  "an activity that is none": { ...PAYMENT, activity: "pay" },
  "no activity": { ...PAYMENT, activity: null },
  nobody: { at: "2021-03-01", activity: "payment" },
  "a number for a party": { ...PAYMENT, counterparty: 5 },
  "parties that are no list": { ...PAYMENT, parties: "Alipay" },
  "a nexus in words": { ...PAYMENT, usNexus: "yes" },
  "borders in words": { ...PAYMENT, withinUnitedStates: 1 },
  "a use in words": { ...PAYMENT, personalUse: "no" },
  "a country that is none": { ...PAYMENT, counterparty: { name: "Alipay", country: "USA!" } },
  "a country that is no text": { ...PAYMENT, counterparty: { name: "Alipay", country: 5 } },
  "a kind that is none": { ...PAYMENT, counterparty: { name: "Alipay", kind: "bank" } },
  "a person in words": { ...PAYMENT, parties: [{ name: "Alipay", usPerson: "yes" }] },
  "a licence in words": { ...PAYMENT, license: "yes" },
  "a list of licences": { ...PAYMENT, license: [] },
  "a licence of nobody": { ...PAYMENT, license: { number: "1" } },
  "a licence of an empty authority": { ...PAYMENT, license: { authority: "", number: "1" } },
  "a licence without a number": { ...PAYMENT, license: { authority: "Commerce", number: 1 } },
  "a licence of many words": { ...PAYMENT, license: { authority: long, number: "1" } },
  "a licence with a long number": { ...PAYMENT, license: { authority: "Commerce", number: long } },
  "a licence to no day": { ...PAYMENT, license: { authority: "Commerce", number: "1", validTo: "soon" } },
  "a device of nobody": { ...PAYMENT, deviceOf: "somebody" },
  "a device of a number": { ...PAYMENT, deviceOf: 5 },
  "a device of a long text": { ...PAYMENT, deviceOf: `US${" ".repeat(1024)}` },
  "a state that is a country": { ...PAYMENT, withinState: "US" },
  "a state that is private": { ...PAYMENT, withinState: "private" },
  "an exception that is none": { ...PAYMENT, exception: "eo-13971/9" },
  "an exception that is no text": { ...PAYMENT, exception: 5 },
  "a contract of no day": { ...PAYMENT, contractDate: "2021-02-30" },
};

const anything = <T>(value: unknown) => value as T;
const range = { at: "2021-03-01", asKnownAt: "2021-03-01" };
const MORE: Readonly<Record<string, () => unknown>> = {
  "status of a number": () => status(anything(5), range),
  "status of what is not held": () => status("eo-99999", range),
  "timeline of a number": () => timeline(anything(5)),
  "timeline of what is not held": () => timeline("eo-99999"),
  "duties of a number": () => duties(anything(5)),
  "duties of what is not held": () => duties("eo-99999"),
  "the day of a number": () => effectiveDate(anything(5)),
  "the day of nothing": () => effectiveDate(anything(null)),
  "the day of what is not held": () => effectiveDate("eo-99999"),
  "coverage of nothing": () => coverage(anything(null)),
  "coverage of undefined": () => coverage(anything(undefined)),
  "coverage of a number": () => coverage(anything(5)),
  "coverage of nobody": () => coverage({}),
  "no day to come": () => upcoming(range, 0),
  "too many to come": () => upcoming(range, 36_526),
  "half a day to come": () => upcoming(range, 1.5),
  "changes without a beginning": () => changes(anything({}), range),
  "changes without an end": () => changes(range, anything({ at: null })),
  "changes of no viewpoint": () => changes(anything(null), range),
  "changes back in time": () => changes({ at: "2021-03-02", asKnownAt: "2021-03-01" }, range),
  "changes back within a day": () =>
    changes({ at: "2021-03-01T12:00:00-05:00" }, { at: "2021-03-01T11:00:00-05:00", asKnownAt: "2026-08-20" }),
  "changes back in knowledge": () => changes({ at: "2021-03-01", asKnownAt: "2021-03-02" }, range),
  "old answers that are no list": () => rescreen(anything({})),
  "old answers with a wrong option": () => rescreen([], anything(5)),
  "old answers with an unknown option": () => rescreen([], anything({ at: "2021-03-01" })),
  "old answers known on no day": () => rescreen([], { asKnownAt: "2021-02-30" }),
  "differences with a number for options": () => diff(anything("other"), anything(5)),
};

/** A second ruleset is asked for before any option is read. */
const DIFFERENCES: readonly unknown[] = [
  ...[5, { subject: [] }, { subjects: "alipay" }, { subjects: [] }, { subjects: ["nobody"] }, { activities: [] }],
  ...[
    { activities: ["pay"] },
    { facts: "yes" },
    { facts: [] },
    { facts: [5] },
    { facts: [null] },
    { facts: [{ a: 1 }] },
  ],
  ...[{ facts: [{ usNexus: "yes" }] }, { at: "2021" }, { at: ["2021-03-01"] }, { at: ["2021-03-02", "2021-03-01"] }],
  ...[{ at: ["2021-03-01", "2021-03-01"] }, { at: ["soon", null] }, { at: [null, "soon"] }, { at: [5, null] }],
  ...[{ asKnownAt: ["2021-03-01T12:00:00Z", null] }, { asKnownAt: [null, "2021-03-01T12:00:00Z"] }],
  ...[{ asKnownAt: ["2021-03-01", "2021-03-01"] }, { at: ["1899-01-01", "1900-01-01"] }, { at: ["9999-12-31", null] }],
];

const words = (call: () => unknown): string => listed(call, "; ");

test("what is refused, in its words", async () => {
  const entries = rescreen(
    [
      ...[null, "verdict", {}, { verdict: null }, { outcome: "prohibited" }, { basis: "ended", findings: [] }],
      ...[
        { outcome: 1, basis: "ended", findings: [] },
        { outcome: "prohibited", basis: 1, findings: [] },
      ],
      { outcome: "prohibited", basis: "ended", findings: [], transaction: null },
      { outcome: "prohibited", basis: "ended", findings: {}, transaction: PAYMENT },
      { outcome: "prohibited", basis: "ended", findings: [], transaction: PAYMENT },
      { outcome: "prohibited", basis: "ended", findings: [], transaction: PAYMENT, missing: { facts: [] } },
      { outcome: "prohibited", basis: "ended", findings: [], transaction: PAYMENT, missing: { acts: [] } },
    ].map(anything<never>),
  );
  const told = page({
    "of a transaction": Object.entries(TRANSACTIONS).map(
      ([name, transaction]) => `${name}: ${words(() => evaluate(anything(transaction)))}`,
    ),
    "of a viewpoint, that of a verdict and that of a status": VIEWPOINTS.map((viewpoint, at) => {
      const asked = words(() => evaluate(anything(PAYMENT), anything(viewpoint)));
      return `${at}: ${asked} | ${words(() => status("eo-13971", anything(viewpoint)))}`;
    }),
    "of other questions": Object.entries(MORE).map(([name, call]) => `${name}: ${words(call)}`),
    "of a comparison": DIFFERENCES.map(
      (options) => `${JSON.stringify(options)}: ${words(() => between(ruleset, ruleset, anything(options)))}`,
    ),
    "of an old answer": entries.map(({ problem }) => `${problem?.code}: ${problem?.problems[0]?.message}`),
  });
  await expect(told).toMatchFileSnapshot("../golden/refusals.txt");
});
