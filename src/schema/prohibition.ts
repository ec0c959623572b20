import * as z from "zod";
import { ACTIVITIES } from "../compile/activities.js";
import type { Exemption, Identification, Prohibition, Reach } from "../model/index.js";
import { citation } from "./citation.js";
import { dateRule } from "./date-rule.js";
import { list, words } from "./fields.js";
import { day } from "./moment.js";
import { closed } from "./object.js";

export const reach = words<Reach>()("named", "develops", "controls", "subsidiary", "hosts", "identified");

const identification = closed<Identification>()({
  ref: z.string(),
  power: z.string(),
  by: z.string(),
  identifies: list(words<"persons" | "transactions">()("persons", "transactions")),
  question: z.string(),
  notEarlierThan: z.union([dateRule, day]).exactOptional(),
  citations: list(citation),
});

const exemption = closed<Exemption>()({ fact: words<Exemption["fact"]>()("license", "personalUse"), citation });

export const prohibition = closed<Prohibition>()({
  ref: z.string(),
  names: list(z.string()),
  reaches: list(reach),
  activities: z.union([z.literal("any"), list(z.enum(ACTIVITIES))]),
  usNexus: z.boolean(),
  identification: identification.exactOptional(),
  exemptions: list(exemption),
  itemOf: z.string().exactOptional(),
  persons: list(z.string()).exactOptional(),
  citations: list(citation),
});
