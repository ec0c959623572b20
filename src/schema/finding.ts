import * as z from "zod";
import type { Basis, Finding, Outcome, Test, TestName, Truth } from "../model/index.js";
import { confidence, storedCitation } from "./citation.js";
import { list, words } from "./fields.js";
import { origin } from "./instrument.js";
import { open } from "./object.js";
import { reach } from "./prohibition.js";

export const outcome = words<Outcome>()("prohibited", "not-prohibited", "undetermined");

export const basis = words<Basis>()(
  "identified",
  "not-enacted",
  "ended",
  "not-operative",
  "not-named",
  "not-identified",
  "outside-scope",
  "no-us-nexus",
  "exempt",
  "suspended",
  "no-match",
  "missing-facts",
  "open-act",
  "weak-match",
);

export const enforcement = z.literal("suspended").exactOptional();

export const truth: z.ZodType<Truth, Truth> = z.literal([true, false, "unknown"]);

export const testName = words<TestName>()(
  "enacted",
  "not-ended",
  "begun",
  "subject-covered",
  "person-identified",
  "transaction-identified",
  "us-nexus",
  "conditions",
  "not-exempt",
  "not-suspended",
);

const test = open<Test>()({
  test: testName,
  holds: truth,
  because: z.string(),
  confidence,
  citations: list(storedCitation),
});

export const finding = open<Finding>()({
  provision: z.string(),
  instrument: z.string(),
  origin,
  subject: z.string(),
  relation: reach,
  names: z.string(),
  role: z.string().exactOptional(),
  outcome,
  basis,
  enforcement,
  reaches: z.boolean(),
  tests: list(test),
  confidence,
  citations: list(storedCitation),
  hypothetical: z.boolean(),
});
