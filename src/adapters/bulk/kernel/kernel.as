// Screens the plain rows of a piece that were asked before; any other is left to JavaScript. Built by scripts/kernel.mjs.
import { endOfRow, ID, ID_END, readRows, ROW, START, setColumns, TIME } from "./batch";
import { ANSWERS, BATCH, ENDING_AT, ENDING_LENGTH, OUT, OUT_SIZE, ROWS, SLICE } from "./layout";
import { breaks, countLines, findMarks } from "./marks";
import { answerTo, bringNear, near } from "./table";
import { civilDay } from "./time";
import { copies, count, out, lineNow, passLine, setLine, setTexts, startCounts, startOut, touched, write } from "./write";

export * from "./layout";
export { countLines, lineNow, near, out, setColumns, setTexts, startCounts, startOut, touched };

/** How many rows were counted since the piece began. */
export let rows: i32 = 0;
/** Whether it stopped because what was written has to be taken first. */
export let full: bool = false;

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

/** Decides a row; false where JavaScript has to. */
function decide(row: i32): bool {
  const time = load<i32>(row + TIME);
  if (time <= 0) return false;
  const answer = answerTo(row, time);
  if (answer < 0 || answer >= ANSWERS || load<i32>(ENDING_AT + (answer << 2)) == 0) return false;
  if (load<i32>(ENDING_LENGTH + (answer << 2)) > 0) {
    const id = load<i32>(row + ID);
    const idEnd = load<i32>(row + ID_END);
    if (!copies(id, idEnd)) return false;
    write(id, idEnd, answer);
  }
  count(answer, civilDay(time));
  return true;
}

/**
 * Screens rows from a place on, which stands on the line that is given, and gives the place where it stopped: the end, or
 * a row that JavaScript has to decide, or one before which what was written has to be taken.
 */
export function screen(from: i32, end: i32, line: f64): i32 {
  setLine(line);
  full = false;
  let place = from;
  while (place < end) {
    // JavaScript mostly comes back with the row behind the one that it was given.
    const expected = next < held ? load<i32>(ROWS + next * ROW + START) : -1;
    if (place != expected && !readBatch(place, end)) return place;
    for (; next < held; next++) {
      const row = ROWS + next * ROW;
      place = load<i32>(row + START);
      full = out - OUT > OUT_SIZE;
      if (full) return place;
      if (!decide(row)) {
        next++;
        return place;
      }
      rows++;
      passLine();
    }
    place = behind;
  }
  return place;
}
