// Reads the rows of a batch: their times, ids and keys, from the marks of a slice.
import { BATCH, BREAKS, KEY_LIST, KEYS, MARKS, ROWS } from "./layout";
import { readTime } from "./time";

/** What is known of a row, in bytes from its place in ROWS. */
export const START: i32 = 0;
/** Negative where JavaScript has to decide. */
export const TIME: i32 = 4;
export const HASH: i32 = 8;
export const ID: i32 = 12;
export const ID_END: i32 = 16;
export const KEY: i32 = 20;
export const KEY_END: i32 = 24;
/** Where its marks begin. */
export const ROW_MARKS: i32 = 28;
export const ROW: i32 = 32;

const LONGEST_ID: i32 = 1024;
/** In bytes: see `distinct.ts`. */
const LONGEST_KEY: i32 = 4096;
const CR: u8 = 13;

// How rows are read. A column that is not there is negative; a time of 0 means that each row tells its own.
let columns: i32 = 0;
let idColumn: i32 = 0;
let timeColumn: i32 = 0;
let keyColumns: i32 = 0;
let fixedTime: i32 = 0;

export function setColumns(count: i32, id: i32, time: i32, keys: i32, fixed: i32): void {
  columns = count;
  idColumn = id;
  timeColumn = time;
  keyColumns = keys;
  fixedTime = fixed;
}

/** Takes a word of a key into its hash: as in `key.ts`. */
function mix(hash: i32, word: i32): i32 {
  const mixed = (hash ^ word) * 0x45d9f3b;
  return mixed ^ (mixed >>> 15);
}

/** The place behind the row that ends at a line break of the slice. */
export function endOfRow(row: i32): i32 {
  return load<i32>(MARKS + (load<i32>(BREAKS + (row << 2)) << 2)) + 1;
}

/** Reads rows, of which the first begins at a place; gives how many. */
export function readRows(first: i32, place: i32, found: i32): i32 {
  const count = min(found - first, BATCH);
  let mark = first == 0 ? MARKS : MARKS + ((load<i32>(BREAKS + ((first - 1) << 2)) + 1) << 2);
  let start = place;
  let key = KEYS;
  for (let row = 0; row < count; row++) {
    const at = ROWS + row * ROW;
    const lastMark = MARKS + (load<i32>(BREAKS + ((first + row) << 2)) << 2);
    const lf = load<i32>(lastMark);
    // A CR before the LF is half of the line break, and ends the last field.
    const end = lf > start && load<u8>(lf - 1) == CR ? lf - 1 : lf;
    if (lf != end) store<i32>(lastMark, end);
    let time = -1;
    if (((lastMark - mark) >> 2) + 1 == columns && end != start) {
      time = fixedTime;
      if (time == 0) time = readTime(begin(timeColumn, start, mark), load<i32>(mark + (timeColumn << 2)));
      let hash = 0;
      const from = key;
      for (let n = 0; n < keyColumns; n++) {
        const column = load<i32>(KEY_LIST + (n << 2));
        let word = begin(column, start, mark);
        const stop = load<i32>(mark + (column << 2));
        for (; word + 4 <= stop; word += 4, key += 4) {
          const four = load<i32>(word);
          store<i32>(key, four);
          hash = mix(hash, four);
        }
        const tail = load<i32>(word) & ((1 << ((stop - word) << 3)) - 1);
        store<i32>(key, tail);
        key += 4;
        hash = mix(hash, tail);
      }
      let id = 0;
      let idEnd = 0;
      if (idColumn >= 0) {
        id = begin(idColumn, start, mark);
        idEnd = load<i32>(mark + (idColumn << 2));
      }
      if (idEnd - id > LONGEST_ID || key - from > LONGEST_KEY) time = -1;
      store<i32>(at + HASH, hash);
      store<i32>(at + ID, id);
      store<i32>(at + ID_END, idEnd);
      store<i32>(at + KEY, from);
      store<i32>(at + KEY_END, key);
    } else store<i32>(at + HASH, 0);
    store<i32>(at + START, start);
    store<i32>(at + TIME, time);
    store<i32>(at + ROW_MARKS, mark);
    if (lf != end) store<i32>(lastMark, lf);
    mark = lastMark + 4;
    start = lf + 1;
  }
  return count;
}

function begin(column: i32, start: i32, mark: i32): i32 {
  return column == 0 ? start : load<i32>(mark + ((column - 1) << 2)) + 1;
}
