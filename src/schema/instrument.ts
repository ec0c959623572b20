import * as z from "zod";
import type { Designation, Duty, Instrument, Origin, Provision } from "../model/index.js";
import { citation } from "./citation.js";
import { dateRule } from "./date-rule.js";
import { event } from "./event.js";
import { list, words } from "./fields.js";
import { day } from "./moment.js";
import { closed } from "./object.js";
import { prohibition } from "./prohibition.js";

type Encoded = Exclude<Provision["encoding"], { readonly as: "not-encoded" }>;
type NotEncoded = Extract<Provision["encoding"], { readonly as: "not-encoded" }>;

/** As many days as a date rule may count. */
const LONGEST_PERIOD = 36_525;

export const origin = words<Origin>()("us-law", "host");

const provision = closed<Provision>()({
  ref: z.string(),
  heading: z.string(),
  summary: z.string(),
  citation,
  encoding: z.discriminatedUnion("as", [
    closed<Encoded>()({
      as: words<Encoded["as"]>()("prohibition", "identification", "event", "duty", "exemption", "definition"),
    }),
    closed<NotEncoded>()({ as: z.literal("not-encoded"), reason: z.string() }),
  ]),
});

const duty = closed<Duty>()({
  ref: z.string(),
  who: z.string(),
  to: z.string().exactOptional(),
  what: z.string(),
  due: dateRule.exactOptional(),
  performed: closed<Duty["performed"]>()({
    state: words<Duty["performed"]["state"]>()("yes", "no", "not-found"),
    on: day.exactOptional(),
    known: day.exactOptional(),
    note: z.string(),
  }),
  citation,
});

const designation = closed<Designation>()({
  power: z.string(),
  by: z.string(),
  days: z.number().int().min(0).max(LONGEST_PERIOD),
  citations: list(citation),
});

export const instrument = closed<Instrument>()({
  id: z.string(),
  kind: words<Instrument["kind"]>()(
    "executive-order",
    "statute",
    "agency-action",
    "court-order",
    "rule",
    "list",
    "proposal",
    "policy",
  ),
  title: z.string(),
  fullTitle: z.string(),
  origin,
  signed: day,
  published: day.exactOptional(),
  issuer: z.string(),
  authority: list(z.string()),
  citation,
  review: z.string(),
  extent: closed<Instrument["extent"]>()({
    held: words<Instrument["extent"]["held"]>()("whole", "in part"),
    note: z.string(),
  }),
  provisions: list(provision),
  prohibitions: list(prohibition),
  designation: designation.exactOptional(),
  events: list(event),
  duties: list(duty),
});
