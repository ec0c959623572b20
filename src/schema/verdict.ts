import * as z from "zod";
import type { ConstantWithin, Range, RulesetStamp, Verdict } from "../model/index.js";
import { confidence } from "./citation.js";
import { list } from "./fields.js";
import { basis, enforcement, finding, outcome } from "./finding.js";
import { match } from "./match.js";
import { missing } from "./missing.js";
import { day } from "./moment.js";
import { open } from "./object.js";
import { transactionSchema } from "./transaction.js";

const SHA256 = /^[0-9a-f]{64}$/;

const end = z.string().nullable();
const range: z.ZodType<Range, Range> = z.tuple([end, end]);

export const constantWithin = open<ConstantWithin>()({ at: range, asKnownAt: range });

/**
 * A verdict, as `evaluate` gives it and as it comes back from a store. Unknown keys pass: a later version may write more.
 *
 * The trap: this reads the form. It does not tell whether anybody changed the verdict, nor whether the law still says so.
 *
 * @example
 * ```ts
 * verdictSchema.parse(JSON.parse(row.verdict)).basis // "not-identified"
 * ```
 */
export const verdictSchema = open<Verdict>()({
  transaction: transactionSchema,
  outcome,
  basis,
  enforcement,
  confidence,
  findings: list(finding),
  matches: list(match),
  missing,
  considered: list(z.string()),
  constantWithin,
  at: z.string(),
  asKnownAt: z.string(),
  staleDays: z.number().int().min(0),
  ruleset: open<RulesetStamp>()({
    id: z.string(),
    version: z.string(),
    digest: z.string().regex(SHA256),
    currentThrough: day,
  }),
  hypothetical: z.boolean(),
});
