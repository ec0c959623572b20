import { isUtf8 } from "node:buffer";
import { type ObjectPlan, objectScreener, type Row } from "./object-rows.js";
import { BROKEN, LF, LONGEST_RECORD, type Piece } from "./piece.js";
import type { RowContext } from "./rows.js";

const decoder = new TextDecoder("utf-8", { ignoreBOM: true });

/** Screens the lines of a piece, each of which is a JSON object. */
export function ndjsonScreener(plan: ObjectPlan, context: RowContext): (piece: Piece) => void {
  const screenRow = objectScreener(plan, context);
  const nothing = new Uint8Array(0);
  return ({ bytes, length, offset, line: first }) => {
    let line = first;
    for (let start = 0; start < length; line++) {
      const found = bytes.indexOf(LF, start);
      const end = found < 0 || found >= length ? length : found;
      const place = offset + start;
      const record = bytes.subarray(start, end);
      start = end + 1;
      const reject = (code: string, reason: string) => context.reject(line, place, code, reason, nothing, 0, 0);
      if (record.length > LONGEST_RECORD) reject(BROKEN.long, `is longer than ${LONGEST_RECORD} bytes`);
      else if (!isUtf8(record)) reject(BROKEN.utf8, "is not valid UTF-8");
      else {
        const text = decoder.decode(record).trim();
        const row = text === "" ? undefined : parse(text);
        if (text === "") context.tally.blank++;
        else if (row === undefined) reject(BROKEN.json, "is no JSON object");
        else screenRow(row, line, place);
      }
    }
  };
}

/** Reads a line; undefined where it is no object. */
export function parse(text: string): Row | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Row) : undefined;
  } catch {
    return undefined;
  }
}
