import * as z from "zod";
import type { Citation, Condition } from "../model/index.js";
import { citation } from "./citation.js";
import { words } from "./fields.js";
import { closed } from "./object.js";
import { body, state } from "./place.js";

type Where = Exclude<Condition, { readonly is: string }>;

/** A condition that names a place: one fact of the two, so that each keeps to its own places. */
interface Of<Fact extends "deviceOf" | "withinState"> {
  readonly fact: Fact;
  readonly is: string;
  readonly citation: Citation;
}

/** A fact that a text requires. */
export const condition: z.ZodType<Condition, Condition> = z.discriminatedUnion("fact", [
  closed<Where>()({ fact: words<Where["fact"]>()("withinUnitedStates", "partyWithinUnitedStates"), citation }),
  closed<Of<"deviceOf">>()({ fact: z.literal("deviceOf"), is: body, citation }),
  closed<Of<"withinState">>()({ fact: z.literal("withinState"), is: state, citation }),
]);
