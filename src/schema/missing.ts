import * as z from "zod";
import type { Answer, Missing, MissingAct, MissingFact } from "../model/index.js";
import { list, words } from "./fields.js";
import { basis, outcome } from "./finding.js";
import { open } from "./object.js";

const answers = list(open<Answer>()({ answer: z.string(), outcome, basis }));

export const missingFact = words<MissingFact["fact"]>()(
  "usNexus",
  "withinUnitedStates",
  "withinState",
  "deviceOf",
  "license",
  "exception",
  "personalUse",
  "timeOfDay",
  "app",
);

const fact = open<MissingFact>()({
  fact: missingFact,
  question: z.string(),
  answers,
});

const act = open<MissingAct>()({
  act: z.string(),
  power: z.string(),
  by: z.string(),
  question: z.string(),
  answers,
});

export const missing = open<Missing>()({ facts: list(fact), acts: list(act) });
