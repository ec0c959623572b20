import * as z from "zod";
import { POLICY_ROWS } from "../decision/presets.js";
import type {
  Action,
  ClearanceRefusal,
  DecisionRecord,
  IgnoredClearance,
  PolicyRow,
  RecordedDisposition,
  RecordedFacts,
  RecordedInput,
  RecordedProblem,
  RecordedReason,
  RecordedRuleset,
  RecordedViewpoint,
} from "../model/index.js";
import { storedClearance } from "./clearance.js";
import { list, words } from "./fields.js";
import { basis } from "./finding.js";
import { jsonObject } from "./json.js";
import { open } from "./object.js";
import { policySchema } from "./policy.js";
import { recordedVerdict } from "./recorded-verdict.js";

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const action: z.ZodType<Action, Action> = words<Action>()("block", "hold", "allow");
const yes = z.literal(true);

const ruleset = open<RecordedRuleset>()({ id: z.string(), version: z.string(), digest: sha256 });

const input = open<RecordedInput>()({ sha256, cut: yes.exactOptional(), elsewhere: yes.exactOptional() });

const facts = open<RecordedFacts>()({
  usNexus: z.boolean().exactOptional(),
  withinUnitedStates: z.boolean().exactOptional(),
  personalUse: z.boolean().exactOptional(),
});

const viewpoint = open<RecordedViewpoint>()({
  at: z.string().exactOptional(),
  asKnownAt: z.string(),
  given: yes.exactOptional(),
});

const problem = open<RecordedProblem>()({
  code: z.string(),
  message: z.string(),
  problems: list(
    open<RecordedProblem["problems"][number]>()({ path: z.string(), message: z.string(), received: z.string() }),
  ),
});

const row: z.ZodType<PolicyRow, PolicyRow> = z.enum(POLICY_ROWS);

const reason = open<RecordedReason>()({
  row,
  action: action.exactOptional(),
  provision: z.string().exactOptional(),
  basis: basis.exactOptional(),
  clearance: z.string().exactOptional(),
  without: action.exactOptional(),
  refused: words<ClearanceRefusal>()(
    "malformed",
    "other-ruleset",
    "out-of-scope",
    "same-person",
    "not-yet-valid",
    "expired",
    "lapsed",
    "not-enough",
  ).exactOptional(),
});

const disposition = open<RecordedDisposition>()({
  action,
  policy: z.string(),
  table: policySchema.exactOptional(),
  because: list(reason),
});

const ignored = open<IgnoredClearance>()({ id: z.string().exactOptional(), problem: z.string() });

/**
 * A decision record, as `record` writes it and as it comes back from a store. Unknown keys pass, as the digest is over
 * them too.
 *
 * The trap: this reads the form. Whether anybody changed the record is what `verify` says.
 *
 * @example
 * ```ts
 * recordSchema.parse(JSON.parse(row.record)).disposition.action // "hold"
 * ```
 */
export const recordSchema = open<DecisionRecord>()({
  format: z.literal(1),
  engine: z.string(),
  tables: z.string(),
  ruleset,
  transaction: jsonObject.exactOptional(),
  input: input.exactOptional(),
  facts: facts.exactOptional(),
  viewpoint: viewpoint.exactOptional(),
  verdict: recordedVerdict.exactOptional(),
  problem: problem.exactOptional(),
  hypothetical: yes.exactOptional(),
  disposition,
  clearances: list(storedClearance).exactOptional(),
  ignored: list(ignored).exactOptional(),
  context: jsonObject.exactOptional(),
  sha256,
});
