// The instruments of the built-in ruleset, in the order in which findings are listed. To add one: write its file
// beside this one, add a line here, add its vectors.
import type { Instrument } from "../model/index.js";
import { eo13971 } from "./eo-13971.js";
import { eo14034 } from "./eo-14034.js";

export const instruments: readonly Instrument[] = [eo13971, eo14034];
