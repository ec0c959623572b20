import { isUtf8 } from "node:buffer";
import type { CsvPlan } from "./csv-plan.js";
import type { RowDecider } from "./decide-row.js";
import { mix } from "./distinct.js";
import { BROKEN, CR, LF, LONGEST_ID, LONGEST_RECORD, type Piece, QUOTE } from "./piece.js";
import { rejectRecord } from "./reject-record.js";
import type { RowContext } from "./rows.js";
import { fieldEnd, firstEnd, hitsIn } from "./scan.js";
import { readTime } from "./time.js";
import { usualTime } from "./usual-time.js";
import { beginsPlain } from "./write-rows.js";

/** How far behind its end the bytes of a piece can be read, at the least. */
const SLACK = 4;

/** Whether a piece has no quote, no NUL, no byte that is not UTF-8, and no CR but before an LF. */
export function isPlain({ bytes, length }: Piece): boolean {
  if (length + SLACK > bytes.length) return false;
  const part = Buffer.from(bytes.buffer, bytes.byteOffset, length);
  if (part.indexOf(QUOTE) >= 0 || part.indexOf(0) >= 0 || !isUtf8(part)) return false;
  for (let at = part.indexOf(CR); at >= 0; at = part.indexOf(CR, at + 1)) if (part[at + 1] !== LF) return false;
  return true;
}

/** What a column is for. */
const PASSED = 0;
const ID = 1;
const TIME = 2;
const KEY = 3;

function kindsOf({ columns, mapped }: CsvPlan): Uint8Array {
  const kinds = new Uint8Array(columns);
  for (const { index, field } of mapped) kinds[index] = field === "at" ? TIME : field === "id" ? ID : KEY;
  return kinds;
}

/**
 * Screens a plain piece in one pass over its bytes: it finds the ends of the fields, reads the time and hashes the key
 * on the way. A row that was seen before is counted and written here; any other is decided by the decider, which makes
 * the same of a row and knows every case.
 */
export function plainRows(
  plan: CsvPlan,
  context: RowContext,
  decider: RowDecider,
): (piece: Piece, view: DataView) => void {
  const { delimiter, columns } = plan;
  const { distinct, writer, tally, zone, fixedTime } = context;
  const delimiters = Math.imul(delimiter, 0x01010101);
  const kinds = kindsOf(plan);
  const usual = usualTime();
  const ends = new Int32Array(columns);
  const keyBegins = new Int32Array(columns);
  const keyEnds = new Int32Array(columns);
  // An id may have a comma in it where the fields are parted by something else.
  const copies = context.format === "csv" && delimiter === 44;
  return ({ bytes, length, offset, line: firstLine }, view) => {
    let line = firstLine;
    for (let start = 0; start < length; line++) {
      let from = start;
      let end = start;
      let column = 0;
      let keys = 0;
      let hash = 0;
      let idFrom = 0;
      let idTo = 0;
      let time = fixedTime;
      for (;;) {
        const kind = column < columns ? (kinds[column] as number) : PASSED;
        if (kind === KEY) {
          for (let at = from; ; at += 4) {
            const word = view.getInt32(at, true);
            const hits = hitsIn(word, delimiters);
            const place = hits === 0 ? 4 : firstEnd(word, hits, delimiter);
            if (place < 4) {
              hash = mix(hash, word & ((1 << (place << 3)) - 1));
              end = at + place;
              break;
            }
            hash = mix(hash, word);
          }
          keyBegins[keys] = from;
          keyEnds[keys++] = end;
        } else if (kind === TIME) {
          time = from + 20 < length ? usual.read(view, bytes, from) : -1;
          end = from + usual.length;
          const after = time < 0 ? 0 : (bytes[end] as number);
          if (after !== delimiter && after !== LF && after !== CR) {
            end = fieldEnd(view, from, delimiter);
            time = readTime(bytes, from, end, zone);
          }
        } else {
          end = fieldEnd(view, from, delimiter);
          if (kind === ID) {
            idFrom = from;
            idTo = end;
          }
        }
        if (column < columns) ends[column] = end;
        column++;
        if (bytes[end] !== delimiter) break;
        from = end + 1;
      }
      const next = bytes[end] === CR ? end + 2 : end + 1;
      if (
        column === columns &&
        end > start &&
        end - start <= LONGEST_RECORD &&
        time > 0 &&
        idTo - idFrom <= LONGEST_ID
      ) {
        const entry = distinct.find(hash, view, keyBegins, keyEnds, keys);
        const answer = entry > 0 ? distinct.at(entry, time) : -1;
        if (answer < 0) decider.decide(line, offset + start, start, ends, 0);
        else {
          tally.count(answer, context.dayOf(time));
          if (copies && (idFrom === idTo || beginsPlain(bytes[idFrom] as number)))
            writer.plain(line, view, idFrom, idTo, answer);
          else writer.row(line, bytes, idFrom, idTo, answer);
        }
      } else if (end === start && column === 1) tally.blank++;
      else if (end - start > LONGEST_RECORD) rejectRecord(context, line, offset + start, BROKEN.long, column, columns);
      else if (column !== columns) rejectRecord(context, line, offset + start, BROKEN.fields, column, columns);
      else decider.decide(line, offset + start, start, ends, 0);
      start = next;
    }
  };
}
