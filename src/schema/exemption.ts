import * as z from "zod";
import type { Exemption } from "../model/index.js";
import { citation } from "./citation.js";
import { list, words } from "./fields.js";
import { closed } from "./object.js";

type OfFact<Fact> = Extract<Exemption, { readonly fact: Fact }>;
type Stated = Exclude<Exemption, OfFact<"exception" | "act">>;

/** What takes a transaction out of a prohibition. */
export const exemption: z.ZodType<Exemption, Exemption> = z.discriminatedUnion("fact", [
  closed<Stated>()({ fact: words<Stated["fact"]>()("license", "personalUse"), citation }),
  closed<OfFact<"exception">>()({ fact: z.literal("exception"), ref: z.string(), citation }),
  closed<OfFact<"act">>()({ fact: z.literal("act"), effect: z.string(), of: list(z.string()), citation }),
]);
