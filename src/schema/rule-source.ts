import * as z from "zod";
import { checkSource } from "../compile/check.js";
import type { RuleSource } from "../model/index.js";
import { list } from "./fields.js";
import { instrument } from "./instrument.js";
import { day } from "./moment.js";
import { closed } from "./object.js";
import { partyData } from "./party-data.js";
import { refuseAs } from "./refusal.js";

/**
 * Rules and parties as plain data, as `compile` takes them: first the type of every field, then every invariant of the
 * ruleset, each breach at its path. An unknown key is refused.
 *
 * The trap: that the facts hold together does not make them true. Their sources do.
 *
 * @example
 * ```ts
 * const source = ruleSourceSchema.parse(JSON.parse(readFileSync("acme.json", "utf8")))
 * const acme = compile(source)
 * ```
 */
export const ruleSourceSchema = closed<RuleSource>()({
  id: z.string().min(1),
  version: z.string().min(1),
  currentThrough: day,
  instruments: list(instrument),
  parties: partyData,
}).check((context) => refuseAs(context, () => checkSource(context.value)));
