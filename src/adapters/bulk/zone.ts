import { fail } from "../../errors.js";

/** Why a text is no time. Negative, so that it is never taken for one. */
export const FAULT = { unreadable: -1, bare: -2, range: -3, gap: -4, twice: -5, absent: -6 } as const;

const QUARTER = 15;
const DAY = 1440;
const MOST = 100_000;

/** A clock of some place, asked in minutes since 1970. */
export interface Zone {
  readonly name: string;
  /** By how many minutes the local clock is ahead of UTC at an instant. */
  offsetAt(utcMinute: number): number;
  /** The instant that a local time stands for; a {@link FAULT} where it does not occur, or occurs twice. */
  toUtc(localMinute: number): number;
}

/**
 * Reads an IANA zone, by the zone data of the host. Each quarter of an hour is asked once and kept.
 *
 * @throws InterdictError `invalid-input` for a name that the host does not know
 */
export function readZone(name: string): Zone {
  const clock = clockOf(name);
  const offsets = new Map<number, number>();
  const locals = new Map<number, number>();
  const offsetAt = (utcMinute: number) =>
    kept(
      offsets,
      Math.floor(utcMinute / QUARTER),
      (quarter) => localMinute(clock, quarter * QUARTER) - quarter * QUARTER,
    );
  const search = (quarter: number) => {
    const local = quarter * QUARTER;
    const candidates = new Set([local - offsetAt(local - DAY), local - offsetAt(local + DAY)]);
    const real = [...candidates].filter((utc) => utc + offsetAt(utc) === local);
    if (real.length > 1) return FAULT.twice;
    return real[0] === undefined ? FAULT.gap : local - real[0] + DAY * 2;
  };
  return {
    name,
    offsetAt,
    toUtc: (local) => {
      const offset = kept(locals, Math.floor(local / QUARTER), search);
      return offset < 0 ? offset : local - (offset - DAY * 2);
    },
  };
}

function kept(memo: Map<number, number>, key: number, find: (key: number) => number): number {
  const known = memo.get(key);
  if (known !== undefined) return known;
  const found = find(key);
  if (memo.size >= MOST) memo.clear();
  memo.set(key, found);
  return found;
}

function clockOf(name: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat("en-US", {
      timeZone: name,
      hourCycle: "h23",
      year: "numeric",
      month: "numeric",
      day: "numeric",
      hour: "numeric",
      minute: "numeric",
    });
  } catch {
    return fail(
      "invalid-input",
      "zone",
      "is no IANA time zone that this host knows, such as Europe/Berlin or UTC",
      name,
    );
  }
}

function localMinute(clock: Intl.DateTimeFormat, utcMinute: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of clock.formatToParts(utcMinute * 60_000)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute) / 60_000;
}

const washington = readZone("America/New_York");
/** By day of UTC: the offset of Washington's clock, 0 where it was not asked yet, 1 where it changes on that day. */
const offsetOfDay = new Int16Array(84_200);
const CHANGES = 1;

/** By how many minutes Washington's clock is ahead of UTC on a day of UTC; 1 where that changes on the day. */
export function washingtonOffset(utcDay: number): number {
  let offset = offsetOfDay[utcDay] as number;
  if (offset === 0) {
    const first = washington.offsetAt(utcDay * DAY);
    offset = washington.offsetAt((utcDay + 1) * DAY) === first ? first : CHANGES;
    offsetOfDay[utcDay] = offset;
  }
  return offset;
}

/** The civil day in Washington of an instant, as a day number. */
export function washingtonDay(utcMinute: number): number {
  const usual = washingtonOffset(Math.floor(utcMinute / DAY));
  const offset = usual === CHANGES ? washington.offsetAt(utcMinute) : usual;
  return Math.floor((utcMinute + offset) / DAY);
}

/** The instant at which a day begins in Washington, in minutes since 1970. */
export function washingtonMidnight(day: number): number {
  return washington.toUtc(day * DAY);
}

/** Writes a day number as `YYYY-MM-DD`. */
export function dayText(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Reads a `YYYY-MM-DD` that is known to be a day. */
export function dayNumber(text: string): number {
  return Date.parse(`${text.slice(0, 10)}T00:00:00Z`) / 86_400_000;
}
