import { type BulkField, guessField } from "./fields.js";
import { BROKEN, LONGEST_ID } from "./piece.js";
import type { RowContext } from "./rows.js";
import type { Asked } from "./screener.js";
import { readTime, timeFault } from "./time.js";
import { timeText } from "./time-text.js";

/** A record with names, as NDJSON and Parquet have it. */
export type Row = Readonly<Record<string, unknown>>;

/** How such records are read. */
export interface ObjectPlan {
  readonly mapped: readonly { readonly header: string; readonly field: BulkField }[];
  /** Each record is a transaction already, with its own parties. */
  readonly transactions: boolean;
  /** The names that were met when the columns were chosen. A record of NDJSON may have others. */
  readonly headers: readonly string[];
  /** Whether columns were guessed, so that one of another name might have been. */
  readonly guess: boolean;
}

const MOST = 50_000;
const NO_TEXT = "has to be a text, yes/no or a number that JSON keeps whole";

/** What holds parties of its own: a flat record with one of them is none. */
const PARTIES: ReadonlySet<string> = new Set(["parties", "owners"]);

/** Screens records one by one. Equal values are asked once for each span of times. */
export function objectScreener(
  plan: ObjectPlan,
  context: RowContext,
): (row: Row, line: number, offset: number) => void {
  const { screener, writer, tally, zone, fixedTime } = context;
  const encoder = new TextEncoder();
  const memo = new Map<string, Asked>();
  const columns = plan.mapped.filter(({ field }) => field !== "id" && field !== "at");
  const met = new Set(plan.headers);
  const tells = (key: string) => PARTIES.has(key) || (plan.guess && guessField(key) !== undefined);
  const idHeader = plan.transactions ? "id" : plan.mapped.find(({ field }) => field === "id")?.header;
  const timeHeader = plan.transactions ? "at" : plan.mapped.find(({ field }) => field === "at")?.header;

  const timeOf = timeText();
  const askTexts = screener.asker(columns);
  const ask = (row: Row, time: number): Asked => {
    if (plan.transactions) {
      return screener.askWhole({ ...row, at: timeOf(time) });
    }
    const texts = columns.map(({ header }) => textOf(row[header]));
    const unmet = Object.keys(row).find((key) => !met.has(key) && row[key] != null && row[key] !== "" && tells(key));
    if (unmet !== undefined) {
      const reason = `${unmet}: is no column of the first records, and may say who or what is meant`;
      return { answer: screener.fault("invalid-input"), fault: { code: "invalid-input", reason }, from: 0, to: 0 };
    }
    const unread = texts.indexOf(undefined);
    if (unread >= 0) {
      const fault = { code: "invalid-input", reason: `${columns[unread]?.header}: ${NO_TEXT}` };
      return { answer: screener.fault(fault.code), fault, from: 0, to: 0 };
    }
    const key = JSON.stringify(texts);
    const known = memo.get(key);
    if (known !== undefined && time >= known.from && time < known.to) return known;
    const asked = askTexts(texts as string[], time);
    if (memo.size >= MOST) memo.clear();
    memo.set(key, asked);
    return asked;
  };

  return (row, line, offset) => {
    const told = idHeader === undefined ? "" : textOf(row[idHeader]);
    const bytes = encoder.encode(idText(told));
    if (told === undefined)
      return context.reject(line, offset, "invalid-input", `id: ${NO_TEXT}`, bytes, 0, bytes.length);
    if (bytes.length > LONGEST_ID)
      return context.reject(line, offset, BROKEN.long, `its id is longer than ${LONGEST_ID} bytes`, bytes, 0, 0);
    let time = fixedTime;
    if (time === 0) {
      const value = timeHeader === undefined ? undefined : row[timeHeader];
      // A number does not say its unit, so it is no time.
      const text = encoder.encode(typeof value === "string" ? value : value == null ? "" : "?");
      time = readTime(text, 0, text.length, zone);
      if (time < 0) return context.reject(line, offset, BROKEN.time, `at: ${timeFault(time)}`, bytes, 0, bytes.length);
    }
    const asked = ask(row, time);
    if (asked.fault !== undefined) context.note(line, offset, asked.fault);
    tally.count(asked.answer, context.dayOf(time));
    writer.row(line, bytes, 0, bytes.length, asked.answer);
  };
}

function textOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (value === null || value === undefined) return "";
  // Read as a number, 12345678901234567890 is already another one.
  if (typeof value === "number" && Math.abs(value) > Number.MAX_SAFE_INTEGER) return undefined;
  return typeof value === "number" || typeof value === "boolean" || typeof value === "bigint"
    ? String(value)
    : undefined;
}

/** An id as the writer takes it: as it would stand in CSV. */
function idText(id: string | undefined): string {
  return id?.includes('"') ? `"${id.replaceAll('"', '""')}"` : (id ?? "");
}
