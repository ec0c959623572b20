import { fail } from "../../errors.js";
import { BULK_FIELDS, type BulkField, guessField, NAMING_FIELDS, REPEATABLE } from "./fields.js";

/** A column by its header or, from 0, by its place. */
export type ColumnName = string | number;

/** Columns as the host names them: one, several that are all screened, or `null` for "none, do not guess". */
export type ColumnChoice = Readonly<Partial<Record<BulkField, ColumnName | readonly ColumnName[] | null>>>;

/** A column that is read, and for what. */
export interface MappedColumn {
  readonly index: number;
  readonly header: string;
  readonly field: BulkField;
  /** Taken from the words of the header, not stated by the host. */
  readonly guessed: boolean;
}

/** Which columns are read and which are not. Part of every summary, so that a wrong guess is seen. */
export interface Mapping {
  readonly columns: readonly MappedColumn[];
  readonly ignored: readonly string[];
}

/**
 * Finds out which column says what. What the host states goes before; the rest is guessed from the headers.
 *
 * A guess never leaves out a column that names somebody: several of them are all screened.
 *
 * @throws InterdictError `invalid-input` where no column tells the time or the counterparty, or two could
 */
export function mapColumns(
  headers: readonly string[],
  chosen: ColumnChoice,
  fixed: ReadonlySet<string>,
  options: { readonly guess: boolean },
): Mapping {
  const columns: MappedColumn[] = stated(headers, chosen);
  const taken = new Set(columns.map(({ index }) => index));
  if (options.guess) {
    headers.forEach((header, index) => {
      const field = guessField(header);
      if (field === undefined || taken.has(index) || field in chosen || fixed.has(field)) return;
      columns.push({ index, header, field, guessed: true });
      taken.add(index);
    });
  }
  settle(columns, headers);
  const naming = (field: string) => NAMING_FIELDS.has(field);
  if (!columns.some(({ field }) => field === "at") && !fixed.has("at")) missing("at", "the time", headers);
  if (!columns.some(({ field }) => naming(field)) && ![...fixed].some(naming))
    missing("name", "the counterparty", headers);
  const kept = columns.sort((a, b) => a.index - b.index);
  const read = new Set(kept.map(({ index }) => index));
  return { columns: kept, ignored: headers.filter((_, index) => !read.has(index)) };
}

function stated(headers: readonly string[], chosen: ColumnChoice): MappedColumn[] {
  const columns: MappedColumn[] = [];
  for (const [key, choice] of Object.entries(chosen)) {
    if (choice === null || choice === undefined) continue;
    if (!(BULK_FIELDS as readonly string[]).includes(key))
      fail("invalid-input", `columns.${key}`, `is no field: ${BULK_FIELDS.join(", ")}`, key);
    const field = key as BulkField;
    for (const name of Array.isArray(choice) ? (choice as readonly ColumnName[]) : [choice as ColumnName]) {
      const index = typeof name === "number" ? name : headers.indexOf(name);
      const header = headers[index];
      if (header === undefined)
        fail("invalid-input", `columns.${key}`, `is no column here: ${list(headers)} are`, String(name));
      if (typeof name === "string" && headers.lastIndexOf(name) !== index)
        fail("invalid-input", `columns.${key}`, "is the header of two columns: give the number of the one meant", name);
      columns.push({ index, header, field, guessed: false });
    }
  }
  return columns;
}

/** Of two columns for one field, both are screened, one is taken, or the host has to say. */
function settle(columns: MappedColumn[], headers: readonly string[]): void {
  for (const field of BULK_FIELDS) {
    const rivals = columns.filter((column) => column.field === field);
    if (rivals.length < 2 || REPEATABLE.has(field)) continue;
    // An id is only given back, so the first one may stand for the row; all else decides something.
    const exact = rivals.filter(({ header }) => header.trim().toLowerCase() === field);
    const winner = field === "id" ? (exact[0] ?? rivals[0]) : undefined;
    if (winner === undefined)
      fail(
        "invalid-input",
        `columns.${field}`,
        `could be ${list(rivals.map(({ header }) => header))}: say which, or null for none`,
        list(headers),
      );
    for (const rival of rivals) if (rival !== winner) columns.splice(columns.indexOf(rival), 1);
  }
}

function missing(field: string, what: string, headers: readonly string[]): never {
  return fail("invalid-input", `columns.${field}`, `has no column: name the one that tells ${what}`, list(headers));
}

const list = (headers: readonly string[]) => headers.map((header) => JSON.stringify(header)).join(", ");
