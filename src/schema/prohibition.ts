import * as z from "zod";
import { ACTIVITIES } from "../compile/activities.js";
import type { Identification, Prohibition, Reach } from "../model/index.js";
import { citation } from "./citation.js";
import { condition } from "./condition.js";
import { dateRule } from "./date-rule.js";
import { exemption } from "./exemption.js";
import { list, words } from "./fields.js";
import { day } from "./moment.js";
import { closed } from "./object.js";

export const reach = words<Reach>()(
  "named",
  "develops",
  "controls",
  "subsidiary",
  "affiliate",
  "operated",
  "hosts",
  "hosted",
  "identified",
);

const identification = closed<Identification>()({
  ref: z.string(),
  power: z.string(),
  by: z.string(),
  identifies: list(words<"persons" | "transactions">()("persons", "transactions")),
  question: z.string(),
  notEarlierThan: z.union([dateRule, day]).exactOptional(),
  citations: list(citation),
});

export const prohibition = closed<Prohibition>()({
  ref: z.string(),
  names: list(z.string()),
  reaches: list(reach),
  activities: z.union([z.literal("any"), list(z.enum(ACTIVITIES))]),
  restricts: z.string().exactOptional(),
  about: z.literal("application").exactOptional(),
  datedBy: z.literal("agreement").exactOptional(),
  conditions: list(condition).exactOptional(),
  usNexus: z.boolean(),
  identification: identification.exactOptional(),
  exemptions: list(exemption),
  itemOf: z.string().exactOptional(),
  persons: list(z.string()).exactOptional(),
  citations: list(citation),
});
