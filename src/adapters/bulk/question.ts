import { BOOLEAN_FIELDS, type BulkField, PARTY_FIELDS } from "./fields.js";

/** A row that is wrong, in the words of the list of rejected rows. */
export interface Fault {
  readonly code: string;
  readonly reason: string;
}

/** The facts of a transaction without its time, or what is wrong with them. */
export type Question = { readonly facts: Record<string, unknown> } | { readonly fault: Fault };

const YES: ReadonlySet<string> = new Set(["true", "yes", "y", "t", "1"]);
const NO: ReadonlySet<string> = new Set(["false", "no", "n", "f", "0"]);
const PARTY: ReadonlySet<string> = new Set(PARTY_FIELDS);

/** A column of rows, by the field it is for. */
export interface Column {
  readonly field: BulkField;
  readonly header: string;
}

/**
 * Makes questions of the texts of some columns, and of what holds for every row. A second value of one field is a further
 * party, with its header as its role: every one is screened and the harmless one never wins. What is blank is absent,
 * never "no".
 */
export function questionMaker(
  columns: readonly Column[],
  fixed: Readonly<Record<string, unknown>>,
): (texts: readonly string[]) => Question {
  const stated = Object.entries(fixed).map(([field, value]) => ({ field, value, ofParty: PARTY.has(field) }));
  const plan = columns.map(({ field, header }) => ({
    ...{ field, header, ofParty: PARTY.has(field), isYesNo: BOOLEAN_FIELDS.has(field) },
  }));
  return (texts) => {
    const facts: Record<string, unknown> = { activity: "payment" };
    const first: Record<string, unknown> = {};
    for (const { field, value, ofParty } of stated) (ofParty ? first : facts)[field] = value;
    let others: Record<string, unknown>[] | undefined;
    for (let column = 0; column < plan.length; column++) {
      const { field, header, ofParty, isYesNo } = plan[column] as (typeof plan)[number];
      const text = texts[column] as string;
      if (text.trim() === "") continue;
      const value = isYesNo ? readYesNo(text) : field === "kind" ? text.trim().toLowerCase() : text;
      if (value === undefined)
        return { fault: { code: "invalid-input", reason: `${header}: has to be true or false, or empty` } };
      if (!ofParty) facts[field] = value;
      else if (first[field] === undefined) first[field] = value;
      else {
        others ??= [];
        others.push({ [field]: value, role: header });
      }
    }
    if (others === undefined) facts.counterparty = first;
    else facts.parties = [first, ...others];
    return { facts };
  };
}

function readYesNo(text: string): boolean | undefined {
  const word = text.trim().toLowerCase();
  if (YES.has(word)) return true;
  return NO.has(word) ? false : undefined;
}
