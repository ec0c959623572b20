import * as z from "zod";
import type { Citation, Confidence } from "../model/index.js";
import { list, words } from "./fields.js";
import { closed, open } from "./object.js";

export const confidence = words<Confidence>()("verified", "in-substance", "our-reading", "unverified");

/** What says how well a fact is supported. */
export const support = { confidence, sources: list(z.string()) };

const fields = {
  ref: z.string(),
  title: z.string(),
  pinpoint: z.string().exactOptional(),
  locator: z.string().exactOptional(),
  quote: z.string().exactOptional(),
  ...support,
  note: z.string().exactOptional(),
};

export const citation = closed<Citation>()(fields);

/** A citation in a stored verdict, which a later version may have written with more. */
export const storedCitation = open<Citation>()(fields);
