import type { CsvPlan } from "./csv-plan.js";
import { BATCH, mix } from "./distinct.js";
import { CR, LF } from "./piece.js";
import { fieldEnd, firstEnd, hitsIn } from "./scan.js";
import { readTime } from "./time.js";
import { usualTime } from "./usual-time.js";
import type { Zone } from "./zone.js";

/** Rows that were found in a piece, by their number in the batch; of fields and keys, `columns` numbers a row. */
export interface RowBatch {
  readonly starts: Int32Array;
  readonly stops: Int32Array;
  /** How many fields the row has. */
  readonly fields: Int32Array;
  /** The time of the row, or a fault. */
  readonly times: Int32Array;
  readonly hashes: Int32Array;
  readonly idFrom: Int32Array;
  readonly idTo: Int32Array;
  readonly ends: Int32Array;
  readonly keyBegins: Int32Array;
  readonly keyEnds: Int32Array;
  /** Finds rows from a place on; gives how many. `next` is then the place behind them. */
  fill(bytes: Uint8Array, view: DataView, from: number, length: number): number;
  next: number;
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

/** Makes a batch that finds the rows of a plain piece in one pass: the times are read and the keys hashed on the way. */
export function rowBatch(plan: CsvPlan, fixedTime: number, zone: Zone | undefined): RowBatch {
  const { delimiter, columns } = plan;
  const delimiters = Math.imul(delimiter, 0x01010101);
  const kinds = kindsOf(plan);
  const usual = usualTime();
  const numbers = (each: number) => new Int32Array(BATCH * each);
  const [starts, stops, fields, times, hashes] = [numbers(1), numbers(1), numbers(1), numbers(1), numbers(1)];
  const [idFrom, idTo, ends, keyBegins, keyEnds] = [
    numbers(1),
    numbers(1),
    numbers(columns),
    numbers(columns),
    numbers(columns),
  ];
  const fill = (bytes: Uint8Array, view: DataView, place: number, length: number): number => {
    let start = place;
    let row = 0;
    for (; row < BATCH && start < length; row++) {
      const first = row * columns;
      let from = start;
      let end = start;
      let column = 0;
      let key = first;
      let hash = 0;
      let time = fixedTime;
      idFrom[row] = 0;
      idTo[row] = 0;
      for (;;) {
        const kind = column < columns ? (kinds[column] as number) : PASSED;
        if (kind === KEY) {
          for (let at = from; ; at += 4) {
            const word = view.getInt32(at, true);
            const hits = hitsIn(word, delimiters);
            const last = hits === 0 ? 4 : firstEnd(word, hits, delimiter);
            if (last < 4) {
              hash = mix(hash, word & ((1 << (last << 3)) - 1));
              end = at + last;
              break;
            }
            hash = mix(hash, word);
          }
          keyBegins[key] = from;
          keyEnds[key++] = end;
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
            idFrom[row] = from;
            idTo[row] = end;
          }
        }
        if (column < columns) ends[first + column] = end;
        column++;
        if (bytes[end] !== delimiter) break;
        from = end + 1;
      }
      starts[row] = start;
      stops[row] = end;
      fields[row] = column;
      times[row] = time;
      hashes[row] = hash;
      start = bytes[end] === CR ? end + 2 : end + 1;
    }
    batch.next = start;
    return row;
  };
  const batch: RowBatch = {
    ...{ starts, stops, fields, times, hashes, idFrom, idTo, ends, keyBegins, keyEnds },
    fill,
    next: 0,
  };
  return batch;
}
