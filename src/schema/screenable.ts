import { fail } from "../errors.js";
import type { Transaction } from "../model/index.js";
import { checkParty, elementsOf, endReading, startReading } from "../screening/read-counterparty.js";
import { readProperties } from "../screening/read-properties.js";

/**
 * Holds the parties of a transaction against what no single field can say: all of them together stay within 1,000
 * parties, and one of them at least can be screened. Reads them as screening does.
 *
 * @throws InterdictError `empty-counterparty`, `over-long`
 */
export function assertScreenable({ counterparty, parties }: Pick<Transaction, "counterparty" | "parties">): void {
  const reading = startReading();
  let somebody = false;
  const read = (party: unknown, path: string): void => {
    if (!checkParty(readProperties(party, path), path, reading, [party]).empty) somebody = true;
  };
  if (counterparty !== undefined && counterparty !== null) read(counterparty, "counterparty");
  for (const [index, party] of (parties ?? []).entries()) read(party, `parties.${index}`);
  endReading(reading);
  if (!somebody)
    fail(
      "empty-counterparty",
      parties ? "parties" : counterparty === undefined || counterparty === null ? "" : "counterparty",
      "names nobody who could be screened",
    );
}

/**
 * Refuses a list of more than 1,000 parties before any of them is read. What is no list passes here: the schema says so.
 *
 * @throws InterdictError `over-long`
 */
export function assertFew(parties: unknown): void {
  for (const [index, party] of elementsOf(parties, "", startReading()).entries()) assertPlain(party, `${index}`);
}

/**
 * Refuses what is no plain object where a party belongs: zod reads a Map or a boxed text as an object without fields, and
 * what such a party says would be lost. A text and nothing at all pass here: the schema says which of them may stand.
 *
 * @throws InterdictError `empty-counterparty`
 */
export function assertPlain(party: unknown, path = ""): void {
  if (typeof party !== "object" || party === null || Array.isArray(party)) return;
  if (Object.prototype.toString.call(party) !== "[object Object]")
    fail("empty-counterparty", path, "is told by nothing that is read here: check the spelling", party);
}
