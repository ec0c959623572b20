import type { Lookup } from "../compile/lookup.js";
import { isValidIsin, isValidLei } from "./check-digits.js";
import { entryFound } from "./entry-found.js";
import type { Found } from "./found.js";

/**
 * Looks a code with a check digit up. One that the data holds and whose check digit is wrong keeps its match: a
 * mistake in the data or in the message does not make the party another.
 */
export function codeFound(
  lookup: Lookup,
  kind: "lei" | "isin",
  key: string,
  received: string,
  field: string,
): readonly Found[] {
  const entry = lookup.codes()[kind].get(key);
  if (entry === undefined) return [];
  const valid = kind === "lei" ? isValidLei(key) : isValidIsin(key);
  return entryFound(entry, received, field, valid ? [] : ["checksum-failed"]);
}
