import * as z from "zod";
import { NEVER_ALLOW, POLICY_ROWS } from "../decision/presets.js";
import type { Action, Policy, PolicyRow } from "../model/index.js";
import { words } from "./fields.js";
import { closed } from "./object.js";

const MOST_DAYS = 366;

/** One type for all rows, as the model has it: what a row may hold beyond that is a rule, not a type. */
type ActionSchema = z.ZodType<Action, Action>;

const any: ActionSchema = words<Action>()("block", "hold", "allow");
const neverAllow = z.enum(["block", "hold"], { error: "may be block or hold, never allow" }) as unknown as ActionSchema;

const rows = Object.fromEntries(POLICY_ROWS.map((row) => [row, NEVER_ALLOW.has(row) ? neverAllow : any])) as Record<
  PolicyRow,
  ActionSchema
>;

/**
 * A policy of the host's own, as `decide` and `check` take it: every row, and none besides.
 *
 * The trap: the rows for what is prohibited, unknown, over-stale or faulty never take `allow`.
 *
 * @example
 * ```ts
 * policySchema.safeParse({ ...standard, rows: { ...standard.rows, fault: "allow" } }).success // false
 * ```
 */
export const policySchema = closed<Policy>()({
  id: z.string().min(1),
  rows: closed<Policy["rows"]>()(rows),
  maxStaleDays: z.number().int().min(0).max(MOST_DAYS),
  fourEyes: z.boolean().exactOptional(),
});
