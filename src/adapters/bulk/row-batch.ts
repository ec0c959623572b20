import type { CsvPlan } from "./csv-plan.js";
import { BATCH, LONGEST_KEY } from "./distinct.js";
import { mix } from "./key.js";
import { CR, LF, LONGEST_ID, LONGEST_RECORD } from "./piece.js";
import { fieldEnd, firstEnd, hitsIn } from "./scan.js";
import { readTime } from "./time.js";
import { usualTime } from "./usual-time.js";
import type { Zone } from "./zone.js";

/** What is known of a row of a batch: row n has its numbers from `n * ROW` on. */
export const ROW = 8;
export const START = 0;
/** The time of the row, or a fault; a fault as well where the row is not as it should be. */
export const TIME = 1;
export const HASH = 2;
export const ID = 3;
export const ID_END = 4;
/** The key, in the words of the batch. */
export const KEY = 5;
export const KEY_END = 6;

/** Some rows that were found in a piece. */
export interface RowBatch {
  readonly rows: Int32Array;
  readonly keys: Int32Array;
  /** Finds rows from a place on; gives how many. `next` is then the place behind them. */
  fill(bytes: Uint8Array, view: DataView, from: number, length: number): number;
  next: number;
}

/** What a column is for. */
const PASSED = 0;
const FOR_ID = 1;
const FOR_TIME = 2;
const FOR_KEY = 3;

const ODD = -1;
/** Where a batch ends before it has all its rows, so that one more key has room. */
const FULL = BATCH * 64;

function kindsOf({ columns, mapped }: CsvPlan): Uint8Array {
  const kinds = new Uint8Array(columns);
  for (const { index, field } of mapped) kinds[index] = field === "at" ? FOR_TIME : field === "id" ? FOR_ID : FOR_KEY;
  return kinds;
}

/** Makes a batch that finds the rows of a plain piece in one pass: the times are read and the keys hashed on the way. */
export function rowBatch(plan: CsvPlan, fixedTime: number, zone: Zone | undefined): RowBatch {
  const { delimiter, columns } = plan;
  const delimiters = Math.imul(delimiter, 0x01010101);
  const kinds = kindsOf(plan);
  const usual = usualTime();
  const rows = new Int32Array(BATCH * ROW);
  const keys = new Int32Array(FULL + LONGEST_KEY);
  const fill = (bytes: Uint8Array, view: DataView, place: number, length: number): number => {
    let start = place;
    let row = 0;
    let key = 0;
    for (; row < BATCH && start < length && key < FULL; row++) {
      const firstKey = key;
      let from = start;
      let end = start;
      let column = 0;
      let hash = 0;
      let time = fixedTime;
      let id = 0;
      let idEnd = 0;
      for (;;) {
        const kind = column < columns ? (kinds[column] as number) : PASSED;
        if (kind === FOR_KEY) {
          for (let at = from; ; at += 4) {
            const word = view.getInt32(at, true);
            const hits = hitsIn(word, delimiters);
            const last = hits === 0 ? 4 : firstEnd(word, hits, delimiter);
            if (last < 4) {
              const tail = word & ((1 << (last << 3)) - 1);
              keys[key++] = tail;
              hash = mix(hash, tail);
              end = at + last;
              break;
            }
            // A place that is not there is not written to.
            keys[key++] = word;
            hash = mix(hash, word);
          }
        } else if (kind === FOR_TIME) {
          time = from + 20 < length ? usual.read(view, bytes, from) : ODD;
          end = from + usual.length;
          const after = time < 0 ? 0 : (bytes[end] as number);
          if (after !== delimiter && after !== LF && after !== CR) {
            end = fieldEnd(view, from, delimiter);
            time = readTime(bytes, from, end, zone);
          }
        } else {
          end = fieldEnd(view, from, delimiter);
          if (kind === FOR_ID) {
            id = from;
            idEnd = end;
          }
        }
        column++;
        if (bytes[end] !== delimiter) break;
        from = end + 1;
      }
      const at = row * ROW;
      if (
        column !== columns ||
        end === start ||
        end - start > LONGEST_RECORD ||
        idEnd - id > LONGEST_ID ||
        key - firstKey > LONGEST_KEY
      )
        time = ODD;
      rows[at + START] = start;
      rows[at + TIME] = time;
      rows[at + HASH] = hash;
      rows[at + ID] = id;
      rows[at + ID_END] = idEnd;
      rows[at + KEY] = firstKey;
      rows[at + KEY_END] = key;
      start = bytes[end] === CR ? end + 2 : end + 1;
    }
    batch.next = start;
    return row;
  };
  const batch: RowBatch = { rows, keys, fill, next: 0 };
  return batch;
}
