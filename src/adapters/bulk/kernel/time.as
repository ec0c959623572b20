// Reads the usual forms of a time; any other is given to JavaScript.
import { MONTHS, OFFSETS } from "./layout";

/** Reads a time in any form: see `readTime`. Negative where there is none. */
@external("host", "timeOf")
declare function timeOf(from: i32, to: i32): i32;
/** Washington's offset on a day of UTC; 1 where it changes on that day. */
@external("host", "offsetOf")
declare function offsetOf(utcDay: i32): i32;
/** The civil day in Washington of an instant. */
@external("host", "dayOf")
declare function dayOf(minute: i32): i32;

/** Days end here, minutes begin far above. */
const DAYS_END: i32 = 100_000;
const DAY: i32 = 1440;
/** Close to the ends of the accepted years the day in Washington decides. */
const FIRST_DAY: i32 = 3652;
const LAST_DAY: i32 = 84005;

// The day that was read last, by its bytes: rows mostly stand in the order of their days.
let begin: i64 = 0;
let end: i32 = 0;
let last: i32 = -1;

/** Two digits; 100 or more for anything else. */
function two(at: i32): i32 {
  const tens = <i32>load<u8>(at) - 48;
  const ones = <i32>load<u8>(at + 1) - 48;
  return <u32>tens <= 9 && <u32>ones <= 9 ? tens * 10 + ones : 100;
}

function readDay(at: i32): i32 {
  if (load<u8>(at + 4) != 45 || load<u8>(at + 7) != 45) return -1;
  const century = two(at);
  const years = two(at + 2);
  const month = two(at + 5);
  const inMonth = two(at + 8);
  const year = century * 100 + years;
  if (years > 99 || year < 1980 || year > 2199 || month < 1 || month > 12 || inMonth < 1) return -1;
  const place = MONTHS + (((year - 1979) * 12 + month - 1) << 2);
  const day = load<i32>(place) + inMonth - 1;
  return day < load<i32>(place + 4) ? day : -1;
}

/** Reads a time as `readTime` gives it. */
export function readTime(from: i32, to: i32): i32 {
  const length = to - from;
  if (length != 20 && length != 10) return timeOf(from, to);
  const first = load<i64>(from);
  const second = <i32>load<u16>(from + 8);
  if (first != begin || second != end || last < 0) {
    last = readDay(from);
    begin = first;
    end = second;
    if (last < 0) return timeOf(from, to);
  }
  if (length == 10) return last;
  const hour = two(from + 11);
  const minute = two(from + 14);
  if (
    hour > 23 || minute > 59 || two(from + 17) > 59 || last <= FIRST_DAY || last >= LAST_DAY ||
    load<u8>(from + 10) != 0x54 || load<u8>(from + 13) != 0x3a || load<u8>(from + 16) != 0x3a ||
    load<u8>(from + 19) != 0x5a
  )
    return timeOf(from, to);
  return last * DAY + hour * 60 + minute;
}

/** The civil day in Washington of a time. */
export function civilDay(time: i32): i32 {
  if (time < DAYS_END) return time;
  const utcDay = time / DAY;
  const place = OFFSETS + (utcDay << 1);
  let offset = <i32>load<i16>(place);
  if (offset == 0) {
    offset = offsetOf(utcDay);
    store<i16>(place, <i16>offset);
  }
  return offset == 1 ? dayOf(time) : (time + offset) / DAY;
}
