import { dayNumber, FIRST_DAY, LAST_DAY, leadingDay, MINUTES, twoDigits } from "./day.js";
import { refuseDate, refuseInstant } from "./refuse.js";
import { toMoment } from "./washington.js";

/** A moment as read from a caller's value. */
export interface ReadMoment {
  /** The civil day in Washington, as a day number. */
  readonly day: number;
  /** The minute of that day, 0 to 1,439; -1 when a bare date asks for the whole day. */
  readonly minute: number;
  /**
   * The canonical text: the bare date, or the instant with seconds, its offset as received and no idle zeros
   * (`2021-02-18T22:00:00-05:00`). A `Date` gives the same text as its ISO string.
   */
  readonly text: string;
}

/** The longest instant: `2021-02-19T03:00:00.123456789-05:00`. */
const LONGEST_INSTANT = 35;
/** No zone has ever been further from UTC than Kiribati's +14:00. */
const WIDEST_OFFSET = 14 * 60;
const MS_PER_MINUTE = 60_000;

const getTime = Date.prototype.getTime;
const toISOString = Date.prototype.toISOString;

/**
 * Reads a date without allocating: `moment * 2`, plus 1 when a bare date asks for the whole day, where `moment` is
 * `day * 1440 + minute` in Washington. Take it apart with {@link momentOf}, {@link dayOf} and {@link isWholeDay}.
 *
 * Read are `YYYY-MM-DD`; ISO 8601 instants with `Z` or an offset; and `Date` objects, also of another realm.
 * Everything else is refused with `invalid-date` (`over-long` beyond 1,024 code units), and the message says the cure.
 *
 * The trap: an instant is put on its day in Washington, so `2021-02-19T03:00Z` is 18 February.
 *
 * @example
 * ```ts
 * isWholeDay(readMoment("2021-02-19", "at")) // true
 * dayText(dayOf(readMoment("2021-02-19T03:00Z", "at"))) // "2021-02-18"
 * ```
 */
export function readMoment(value: unknown, path: string): number {
  if (typeof value === "string") {
    if (value.length === 10) {
      const day = dayNumber(value);
      if (day > 0) return day * MINUTES * 2 + 1;
    } else if (value.length <= LONGEST_INSTANT) {
      const moment = toMoment(utcMinute(value) * MS_PER_MINUTE);
      if (inRange(moment)) return moment * 2;
    }
    return refuseDate(value, path);
  }
  const utcMs = timeOf(value);
  if (utcMs === undefined) return refuseDate(value, path);
  const moment = toMoment(utcMs);
  return inRange(moment) ? moment * 2 : refuseInstant(utcMs, path, value);
}

/** The moment of a {@link readMoment} result; for a whole day its first minute. */
export function momentOf(read: number): number {
  return read >> 1;
}

/** The day number of a {@link readMoment} result. */
export function dayOf(read: number): number {
  return Math.floor(read / (MINUTES * 2));
}

/** Whether a {@link readMoment} result stands for a whole day. */
export function isWholeDay(read: number): boolean {
  return (read & 1) === 1;
}

/** Reads a date as {@link readMoment} does, with its canonical text for records and messages. */
export function readDate(value: unknown, path: string): ReadMoment {
  const read = readMoment(value, path);
  const day = dayOf(read);
  return { day, minute: isWholeDay(read) ? -1 : momentOf(read) - day * MINUTES, text: textOf(value as string | Date) };
}

/** The canonical text of a value that {@link readMoment} has read. */
export function textOf(value: string | Date): string {
  const text = typeof value === "string" ? value : toISOString.call(value);
  return text.length === 10 || isCanonical(text) ? text : canonical(text);
}

/**
 * Whether an instant that has been read is written with `T`, seconds and no fraction, in `Z` or an offset; or as a `Date`
 * writes it, with thousandths that do not end in 0.
 */
function isCanonical(text: string): boolean {
  if (text.charCodeAt(10) !== 84) return false;
  if (text.length === 24) return text.charCodeAt(23) === 90 && text.charCodeAt(19) === 46 && text.charCodeAt(22) !== 48;
  return text.length === 20 ? text.charCodeAt(19) === 90 : text.length === 25 && text.charCodeAt(19) !== 46;
}

/** Reads an instant as minutes since 1970 in UTC, seconds cut off; `NaN` when the text is none. */
function utcMinute(text: string): number {
  const hour = twoDigits(text, 11);
  const minute = twoDigits(text, 14);
  const separator = text.charCodeAt(10);
  if (separator !== 84 && separator !== 116 && separator !== 32) return Number.NaN;
  if (hour < 0 || hour > 23 || minute < 0 || minute > 59 || text.charCodeAt(13) !== 58) return Number.NaN;
  const offset = offsetMinutes(text, afterSeconds(text));
  return leadingDay(text) * MINUTES + hour * 60 + minute - offset;
}

/** The place after seconds and fraction, where the offset begins; -1 when they are malformed. */
function afterSeconds(text: string): number {
  if (text.charCodeAt(16) !== 58) return 16;
  const second = twoDigits(text, 17);
  if (second < 0 || second > 59) return -1;
  if (text.charCodeAt(19) !== 46) return 19;
  let at = 20;
  while (text.charCodeAt(at) >= 48 && text.charCodeAt(at) <= 57) at += 1;
  return at > 20 && at <= 29 ? at : -1;
}

/** The offset that the rest of a text writes, in minutes; `NaN` unless it is `Z` or ±HH:MM within 14 hours. */
function offsetMinutes(text: string, at: number): number {
  const sign = text.charCodeAt(at);
  if (sign === 90 || sign === 122) return text.length === at + 1 ? 0 : Number.NaN;
  if ((sign !== 43 && sign !== 45) || text.length !== at + 6 || text.charCodeAt(at + 3) !== 58) return Number.NaN;
  const hours = twoDigits(text, at + 1);
  const minutes = twoDigits(text, at + 4);
  const offset = hours * 60 + minutes;
  if (hours < 0 || minutes < 0 || minutes > 59 || offset > WIDEST_OFFSET) return Number.NaN;
  return sign === 43 ? offset : -offset;
}

/** The time of a `Date` by its internal slot, which no subclass or property can forge; undefined for all else. */
function timeOf(value: unknown): number | undefined {
  if (typeof value !== "object" || value === null) return undefined;
  try {
    return getTime.call(value);
  } catch {
    return undefined;
  }
}

function inRange(moment: number): boolean {
  return moment >= FIRST_DAY * MINUTES && moment < (LAST_DAY + 1) * MINUTES;
}

/** Writes an instant that has been read in its one canonical form. */
function canonical(text: string): string {
  const at = afterSeconds(text);
  let end = at;
  if (at > 20) while (text.charCodeAt(end - 1) === 48) end -= 1;
  if (text.charCodeAt(end - 1) === 46) end -= 1;
  const seconds = at === 16 ? ":00" : text.slice(16, end);
  return `${text.slice(0, 10)}T${text.slice(11, 16)}${seconds}${text.slice(at).toUpperCase()}`;
}
