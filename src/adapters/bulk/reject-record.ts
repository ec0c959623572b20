import { BROKEN, LONGEST_ID, LONGEST_RECORD } from "./piece.js";
import type { RowContext } from "./rows.js";

const NOTHING = new Uint8Array(0);

/** Holds a record that is no row. Its id is not given back, since it is not known where it stands. */
export function rejectRecord(
  context: RowContext,
  line: number,
  offset: number,
  code: string,
  fields: number,
  columns: number,
): void {
  const reason = code === BROKEN.fields ? `has ${fields} fields, the header has ${columns}` : (REASONS[code] ?? code);
  context.reject(line, offset, code, reason, NOTHING, 0, 0);
}

const REASONS: Readonly<Record<string, string>> = {
  [BROKEN.quote]: "has a quote inside a field that is not quoted, or text behind a closing quote",
  [BROKEN.unterminated]: "has a quote that does not close: the row was ended at its first line break",
  [BROKEN.nul]: "has a NUL byte",
  [BROKEN.utf8]: "is not valid UTF-8",
  [BROKEN.long]: `is longer than ${LONGEST_RECORD} bytes, or its id than ${LONGEST_ID}`,
};
