// How the tables of these tests write an answer: who is found, in order, weak ones with a question mark, then the flags.
// Applications that a found one brings in are left out.
import type { Lookup } from "../../src/compile/lookup.js";
import type { Counterparty } from "../../src/model/transaction.js";
import { screen } from "../../src/screening/screen.js";

export const who = (lookup: Lookup, counterparty: Counterparty | string): string =>
  screen(lookup, counterparty, { threshold: 0 })
    .filter((match) => match.by !== "relation")
    .map((match) => [match.subject + (match.strength === "weak" ? "?" : ""), ...match.flags].join(" "))
    .join(", ");
