// Screens the plain rows of a piece that were asked before; any other is left to JavaScript. Built by scripts/kernel.mjs.
import { endOfRow, ID, ID_END, readRows, ROW, START, setColumns, TIME } from "./batch";
import {
  ANSWERS, BATCH, COUNTED, ENDING_AT, ENDING_LENGTH, ENTRY, OUT, OUT_END, OUT_SIZE, ROW_AT, ROWS, SLICE, STATE,
  TOUCHED_CELLS, WHY,
} from "./layout";
import { breaks, findMarks } from "./marks";
import { answerTo, bringNear, entry, near } from "./table";
import { civilDay } from "./time";
import { copies, count, lineNow, out, passLine, setLine, setTexts, startCounts, startOut, touched, write } from "./write";

export * from "./layout";
export { HASH, KEY, KEY_END, ROW_MARKS, START, TIME } from "./batch";
export { near, setColumns, setTexts, startOut };

/** Why it stopped: at the end, since what was written has to be taken, for a row that was not asked, or for another. */
export const AT_END: i32 = 0;
export const FULL: i32 = 1;
export const NOT_ASKED: i32 = 2;
export const ODD: i32 = 3;

// Where it is, how many rows of the piece it has counted, and what parts its fields.
let place: i32 = 0;
let rows: i32 = 0;
let delimiter: i32 = 0;
// The batch in hand: how many rows it has, which of them comes next, how many rows of the slice lie before it, and where
// it ends.
let held: i32 = 0;
let next: i32 = 0;
let before: i32 = 0;
let behind: i32 = -1;

/** Begins a piece. */
export function startPiece(parts: i32): void {
  rows = 0;
  startOut();
  startCounts();
  delimiter = parts;
  held = 0;
  next = 0;
  behind = -1;
}

/** Reads the batch that begins at a place; false where no plain row begins there. */
function readBatch(place: i32, end: i32): bool {
  if (place == behind && before + held < breaks) before += held;
  else {
    findMarks(place, min(place + SLICE, end), delimiter);
    before = 0;
  }
  held = 0;
  next = 0;
  behind = -1;
  if (breaks == 0) return false;
  held = readRows(before, place, breaks);
  behind = endOfRow(before + held - 1);
  bringNear(held);
  return true;
}

/** Decides a row; says why where JavaScript has to. */
function decide(row: i32): i32 {
  const time = load<i32>(row + TIME);
  if (time <= 0) return ODD;
  const answer = answerTo(row, time);
  if (answer < 0) return entry < 0 ? ODD : NOT_ASKED;
  if (answer >= ANSWERS || load<i32>(ENDING_AT + (answer << 2)) == 0) return ODD;
  if (load<i32>(ENDING_LENGTH + (answer << 2)) > 0) {
    if (out - OUT > OUT_SIZE) return FULL;
    const id = load<i32>(row + ID);
    const idEnd = load<i32>(row + ID_END);
    if (!copies(id, idEnd)) return ODD;
    write(id, idEnd, answer);
  }
  count(answer, civilDay(time));
  return AT_END;
}

/** Screens rows from a place to an end; gives why it stopped, and `place` is where. */
function screenRows(end: i32): i32 {
  while (place < end) {
    // JavaScript comes back with the row that it was given, when it has asked, or else with the one behind it.
    if (next < held && place != load<i32>(ROWS + next * ROW + START)) next++;
    const expected = next < held ? load<i32>(ROWS + next * ROW + START) : -1;
    if (place != expected && !readBatch(place, end)) return ODD;
    for (; next < held; next++) {
      const row = ROWS + next * ROW;
      place = load<i32>(row + START);
      const why = decide(row);
      if (why != AT_END) return why;
      rows++;
      passLine();
    }
    place = behind;
  }
  return AT_END;
}

/**
 * Screens rows from a place on, which stands on the line that is given, and gives the place where it stopped: the end, or
 * the row that it stopped for. STATE says why, and what JavaScript needs to go on.
 */
export function screen(from: i32, end: i32, line: f64): i32 {
  setLine(line);
  place = from;
  const why = screenRows(end);
  store<f64>(STATE, lineNow());
  store<i32>(STATE + WHY * 4, why);
  store<i32>(STATE + OUT_END * 4, out);
  store<i32>(STATE + ROW_AT * 4, ROWS + next * ROW);
  store<i32>(STATE + ENTRY * 4, entry);
  store<i32>(STATE + COUNTED * 4, rows);
  store<i32>(STATE + TOUCHED_CELLS * 4, touched);
  return place;
}
