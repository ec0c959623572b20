import * as z from "zod";
import { ACTIVITIES } from "../compile/activities.js";
import type { Transaction } from "../model/index.js";
import { list, text } from "./fields.js";
import { guarded } from "./guarded.js";
import { moment } from "./moment.js";
import { nameOr } from "./name-or.js";
import { open } from "./object.js";
import { partySchema } from "./party.js";
import { deviceOf, withinState } from "./place.js";
import { refuseAs } from "./refusal.js";
import { assertFew, assertPlain, assertScreenable } from "./screenable.js";

const license = open<NonNullable<Transaction["license"]>>()({
  authority: text.min(1),
  number: text.min(1),
  validTo: moment.nullish(),
});

/**
 * The transaction that `evaluate` and `check` take. What passes here, they answer. Nulls of a database pass where the
 * type allows them, unknown keys pass and are kept, and nothing is converted.
 *
 * The trap: `exception` is a reference, and whether the law has such a provision only the ruleset can say.
 *
 * It composes: `extend` with fields of the host keeps the rule that somebody can be screened; a field of Interdict is
 * replaced with `safeExtend`. To pick or omit fields, start from `transactionSchema.shape`, which has no such rule.
 *
 * @example
 * ```ts
 * const order = transactionSchema.extend({ orderNumber: z.string() })
 * order.parse({ at: "2021-03-01", activity: "payment", counterparty: { name: null, app: "WeChat Pay" }, orderNumber: "7" })
 * ```
 */
export const transactionSchema = open<Transaction>()({
  id: text.nullish(),
  at: moment,
  activity: z.enum(ACTIVITIES),
  counterparty: guarded(nameOr(partySchema), assertPlain).nullish(),
  parties: guarded(list(nameOr(partySchema)), assertFew).nullish(),
  usNexus: z.boolean().nullish(),
  withinUnitedStates: z.boolean().nullish(),
  withinState: withinState.nullish(),
  deviceOf: deviceOf.nullish(),
  personalUse: z.boolean().nullish(),
  license: license.nullish(),
  exception: text.nullish(),
  contractDate: moment.nullish(),
}).check((context) => refuseAs(context, () => assertScreenable(context.value)));
