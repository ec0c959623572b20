// Counts rows and writes them: what stands before the line, the line, the id, and the ending of the answer.
import { ACTION_OF, BY_ANSWER, BY_DAY, ENDING_AT, ENDING_LENGTH, FRONT, LEAD, OUT, TEXTS, TOUCHED } from "./layout";

const FOURS: i64 = 10000;

/** Where the next row is written. */
export let out: i32 = OUT;
/** How many days and actions have rows. */
export let touched: i32 = 0;

// The lengths of what stands before the line, before the id and behind it, and instead of both without an id.
let beforeLine: i32 = 0;
let beforeId: i32 = 0;
let behindId: i32 = 0;
let noId: i32 = 0;
// What an id may not hold if it is copied as it is: one byte, those below another, and in CSV a formula's beginning.
let banned: i32 = 0;
let lowest: i32 = 0;
let formulas: bool = false;
// The line: its last four digits as a number, and those before them, which are written down once in ten thousand lines.
let last: i32 = 0;
let front: i64 = 0;
let frontLength: i32 = 0;

export function setTexts(line: i32, id: i32, behind: i32, none: i32, ban: i32, low: i32, formula: bool): void {
  beforeLine = line;
  beforeId = id;
  behindId = behind;
  noId = none;
  banned = ban;
  lowest = low;
  formulas = formula;
}

/** Begins anew: what was written has been taken. */
export function startOut(): void {
  out = OUT;
}

/** Begins anew: what was counted has been taken. */
export function startCounts(): void {
  touched = 0;
}

export function count(answer: i32, day: i32): void {
  const place = BY_ANSWER + (answer << 2);
  store<i32>(place, load<i32>(place) + 1);
  const cell = day * 3 + <i32>load<u8>(ACTION_OF + answer);
  const rows = load<i32>(BY_DAY + (cell << 2));
  if (rows == 0) {
    store<i32>(TOUCHED + (touched << 2), cell);
    touched++;
  }
  store<i32>(BY_DAY + (cell << 2), rows + 1);
}

/** Whether an id is written as it stands. */
export function copies(from: i32, to: i32): bool {
  if (from == to) return true;
  if (formulas) {
    const first = load<u8>(from);
    if (first < 48 || first == 61 || first == 64 || first == 0xef) return false;
  }
  for (let at = from; at < to; at += 16) {
    const block = v128.load(at);
    let bad = i8x16.bitmask(
      v128.or(i8x16.eq(block, i8x16.splat(<i8>banned)), i8x16.lt_s(block, i8x16.splat(<i8>lowest))),
    );
    if (to - at < 16) bad &= (1 << (to - at)) - 1;
    if (bad != 0) return false;
  }
  return true;
}

function text(number: i32, at: i32, length: i32): i32 {
  v128.store(at, v128.load(TEXTS + number * LEAD));
  return at + length;
}

/** Writes whole blocks: what is written too much is written over by what follows. */
function copy(from: i32, at: i32, length: i32): i32 {
  for (let done = 0; done < length; done += 16) v128.store(at + done, v128.load(from + done));
  return at + length;
}

/** Writes the last four digits of a line. */
function four(number: i32): i32 {
  const hundreds = (number * 5243) >>> 19;
  const pairs = hundreds | ((number - hundreds * 100) << 16);
  const tens = ((pairs * 103) >>> 10) & 0x000f000f;
  return (tens | ((pairs - tens * 10) << 8)) + 0x30303030;
}

function writeFront(number: i64): void {
  front = number;
  frontLength = 0;
  for (let rest = front; rest > 0; rest /= 10) frontLength++;
  let at = FRONT + frontLength;
  for (let rest = front; rest > 0; rest /= 10) store<u8>(--at, <u8>(48 + (rest % 10)));
}

/** Says which line comes next. */
export function setLine(line: f64): void {
  const before = <i64>line / FOURS;
  if (before != front) writeFront(before);
  last = <i32>(<i64>line - before * FOURS);
}

export function lineNow(): f64 {
  return <f64>(front * FOURS + last);
}

export function passLine(): void {
  if (++last < <i32>FOURS) return;
  last = 0;
  writeFront(front + 1);
}

function writeLine(place: i32): i32 {
  v128.store(place, v128.load(FRONT));
  // Below ten thousand the zeros in front are left out.
  const zeros = frontLength > 0 || last > 999 ? 0 : last > 99 ? 1 : last > 9 ? 2 : 3;
  store<i32>(place + frontLength, four(last) >>> (zeros << 3));
  return place + frontLength + 4 - zeros;
}

export function write(from: i32, to: i32, answer: i32): void {
  let at = out;
  if (beforeLine > 0) at = text(0, at, beforeLine);
  at = writeLine(at);
  if (from == to) at = text(3, at, noId);
  else {
    at = copy(from, text(1, at, beforeId), to - from);
    if (behindId > 0) at = text(2, at, behindId);
  }
  const place = answer << 2;
  out = copy(load<i32>(ENDING_AT + place), at, load<i32>(ENDING_LENGTH + place));
}
