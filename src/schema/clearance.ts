import * as z from "zod";
import { ACTIVITIES } from "../compile/activities.js";
import { readClearance } from "../decision/read-clearances.js";
import type { Clearance, ClearanceScope } from "../model/index.js";
import { list, text, words } from "./fields.js";
import { jsonObject } from "./json.js";
import { day } from "./moment.js";
import { closed } from "./object.js";
import { refuseAs } from "./refusal.js";

const SHA256 = /^[0-9a-f]{64}$/;

const license = closed<NonNullable<ClearanceScope["license"]>>()({ authority: text.min(1), number: text.min(1) });

const scope = closed<ClearanceScope>()({
  subjects: list(text.min(1)),
  counterparty: jsonObject,
  provisions: list(text.min(1)),
  activities: list(z.enum(ACTIVITIES)).exactOptional(),
  license: license.exactOptional(),
});

const fields = {
  id: text.min(1),
  kind: words<Clearance["kind"]>()("false-positive", "license"),
  scope,
  reason: text.min(1),
  requestedBy: text.min(1),
  approvedBy: text.min(1),
  from: day,
  expires: day,
  standsOn: z.string().regex(SHA256),
};

/** A clearance in a stored record. */
export const storedClearance = closed<Clearance>()(fields);

/**
 * A clearance, as `decide` and `check` take it. An unknown key is a misspelt one and is refused.
 *
 * The trap: it reads the form. Whether a clearance applies to a transaction, and whether it has lapsed, `decide` says.
 *
 * @example
 * ```ts
 * clearanceSchema.safeParse({ ...clearance, expires: "soon" }).success // false
 * ```
 */
export const clearanceSchema = closed<Clearance>()(fields).check((context) =>
  refuseAs(context, () => readClearance(context.value)),
);
