import * as z from "zod";
import type { Party } from "../model/index.js";
import { counterpartyFields } from "./counterparty.js";
import { text, words } from "./fields.js";
import { open } from "./object.js";

/**
 * A counterparty in its part in a transaction.
 *
 * The trap: a party that names nobody passes here, as the library passes over it where another party can be screened.
 * Whether there is one, `transactionSchema` says.
 */
export const partySchema = open<Party>()({
  ...counterpartyFields,
  role: text.nullish(),
  country: text.nullish(),
  usPerson: z.boolean().nullish(),
  kind: words<"individual" | "business">()("individual", "business").nullish(),
});
