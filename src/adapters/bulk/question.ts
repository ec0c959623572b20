import { BOOLEAN_FIELDS, type BulkField, PARTY_FIELDS } from "./fields.js";

/** A value of a row, by the field it is for and the header it came under. */
export interface Said {
  readonly field: BulkField;
  readonly header: string;
  readonly text: string;
}

/** A row that is wrong, in the words of the list of rejected rows. */
export interface Fault {
  readonly code: string;
  readonly reason: string;
}

/** The facts of a transaction without its time, or what is wrong with them. */
export type Question = { readonly facts: Readonly<Record<string, unknown>> } | { readonly fault: Fault };

const YES: ReadonlySet<string> = new Set(["true", "yes", "y", "t", "1"]);
const NO: ReadonlySet<string> = new Set(["false", "no", "n", "f", "0"]);
const PARTY: ReadonlySet<string> = new Set(PARTY_FIELDS);

/**
 * Makes a question of the values of a row. A second value of one field is a further party, with its header as its role:
 * every one is screened and the harmless one never wins. What is blank is absent, never "no".
 */
export function makeQuestion(said: readonly Said[], fixed: Readonly<Record<string, unknown>>): Question {
  const facts: Record<string, unknown> = { activity: "payment" };
  const first: Record<string, unknown> = {};
  const others: Record<string, unknown>[] = [];
  for (const [field, value] of Object.entries(fixed)) (PARTY.has(field) ? first : facts)[field] = value;
  for (const { field, header, text } of said) {
    if (text.trim() === "") continue;
    const value = BOOLEAN_FIELDS.has(field) ? readYesNo(text) : field === "kind" ? text.trim().toLowerCase() : text;
    if (value === undefined)
      return { fault: { code: "invalid-input", reason: `${header}: has to be true or false, or empty` } };
    if (!PARTY.has(field)) facts[field] = value;
    else if (first[field] === undefined) first[field] = value;
    else others.push({ [field]: value, role: header });
  }
  if (others.length === 0) facts.counterparty = first;
  else facts.parties = [first, ...others];
  return { facts };
}

function readYesNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
