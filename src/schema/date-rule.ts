import * as z from "zod";
import type { Convention, DateOperator, DateRule } from "../model/index.js";
import { computeDate } from "../time/rule.js";
import { words } from "./fields.js";
import { day } from "./moment.js";
import { closed } from "./object.js";
import { refuseAs } from "./refusal.js";

/** A date that is counted. The calculator itself says whether it leads to a day. */
export const dateRule = closed<DateRule>()({
  after: day,
  // The calculator says so itself, in its own words; JSON Schema has to be told.
  days: z.number().meta({ type: "integer", minimum: 0, maximum: 36_525 }),
  convention: words<Convention>()("order", "1-cfr-18.17", "frcp-6(a)", "from-old-expiry").exactOptional(),
  operator: words<DateOperator>()("begins", "not-earlier-than", "not-later-than").exactOptional(),
}).check((context) => refuseAs(context, () => computeDate(context.value)));
