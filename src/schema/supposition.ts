import * as z from "zod";
import { ACTIVITIES } from "../compile/activities.js";
import type { Activity, SupposedIdentification, SupposedRevocation, Supposition } from "../model/index.js";
import { list } from "./fields.js";
import { day } from "./moment.js";
import { closed } from "./object.js";

const activities = z.array(z.enum(ACTIVITIES)).min(1) as z.ZodType<readonly Activity[], readonly Activity[]>;

const identified = closed<SupposedIdentification>()({
  act: z.literal("identified"),
  under: z.string(),
  on: day,
  known: day.exactOptional(),
  activities,
  persons: list(z.string()).exactOptional(),
});

const revoked = closed<SupposedRevocation>()({
  act: z.literal("revoked"),
  ref: z.string(),
  on: day,
  known: day.exactOptional(),
});

/**
 * A question that begins with "what if", as `suppose` takes it. An unknown key is refused: a misspelt `persons` would
 * widen the question to everybody.
 *
 * The trap: whether the law has such a provision, only `suppose` can say.
 */
export const suppositionSchema: z.ZodType<Supposition, Supposition> = z.discriminatedUnion("act", [
  identified,
  revoked,
]);
