import * as z from "zod";
import type { RecordedFinding, RecordedMatch, RecordedMissing, RecordedVerdict } from "../model/index.js";
import { confidence } from "./citation.js";
import { list } from "./fields.js";
import { basis, enforcement, outcome, testName, truth } from "./finding.js";
import { match } from "./match.js";
import { missingFact } from "./missing.js";
import { open } from "./object.js";
import { reach } from "./prohibition.js";
import { constantWithin } from "./verdict.js";

const recordedMatch = open<RecordedMatch>()({
  subject: z.string(),
  by: match.shape.by,
  score: match.shape.score,
  strength: match.shape.strength,
  role: z.string().exactOptional(),
  flags: match.shape.flags.exactOptional(),
});

const recordedFinding = open<RecordedFinding>()({
  provision: z.string(),
  origin: z.literal("host").exactOptional(),
  subject: z.string(),
  relation: reach,
  names: z.string().exactOptional(),
  role: z.string().exactOptional(),
  outcome,
  basis,
  enforcement,
  confidence: confidence.exactOptional(),
  reaches: z.literal(true).exactOptional(),
  tests: z.partialRecord(testName, truth) as z.ZodType<RecordedFinding["tests"], RecordedFinding["tests"]>,
});

const recordedMissing = open<RecordedMissing>()({
  facts: list(missingFact).exactOptional(),
  acts: list(z.string()).exactOptional(),
});

/** A verdict in codes. */
export const recordedVerdict = open<RecordedVerdict>()({
  outcome,
  basis,
  enforcement,
  confidence: confidence.exactOptional(),
  matches: list(recordedMatch).exactOptional(),
  findings: list(recordedFinding).exactOptional(),
  missing: recordedMissing.exactOptional(),
  constantWithin: constantWithin.exactOptional(),
  staleDays: z.number().int().min(1).exactOptional(),
});
