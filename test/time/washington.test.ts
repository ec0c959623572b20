import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDay, dayNumber, FIRST_DAY, LAST_DAY, MINUTES } from "../../src/time/day.js";
import { momentText, toMoment, washingtonOffset } from "../../src/time/washington.js";

const HOUR = 3_600_000;
const MINUTE = 60_000;

const newYork = new Intl.DateTimeFormat("en-US", {
  timeZone: "America/New_York",
  hourCycle: "h23",
  year: "numeric",
  month: "2-digit",
  day: "2-digit",
  hour: "2-digit",
  minute: "2-digit",
});

/** Washington's clock by the platform's zone data: the only place where `Intl` is used. */
function byZoneData(utcMs: number): string {
  const part = new Map(newYork.formatToParts(utcMs).map((piece) => [piece.type, piece.value]));
  return `${part.get("year")}-${part.get("month")}-${part.get("day")} ${part.get("hour")}:${part.get("minute")}`;
}

function byRule(utcMs: number): string {
  const clock = new Date(utcMs + washingtonOffset(utcMs) * MINUTE);
  return clock.toISOString().slice(0, 16).replace("T", " ");
}

function localMs(utcMs: number): number {
  return utcMs + washingtonOffset(utcMs) * MINUTE;
}

describe("Washington's clock", () => {
  it("is the zone data's clock at each change from 1980 to 2100 and in every hour around it", () => {
    let changes = 0;
    for (let year = 1980; year <= 2100; year += 1) {
      for (let utc = Date.UTC(year, 0, 1); utc < Date.UTC(year + 1, 0, 1); utc += 24 * HOUR) {
        if (washingtonOffset(utc) === washingtonOffset(utc + 24 * HOUR)) continue;
        changes += 1;
        for (let hour = -48; hour <= 48; hour += 1) {
          const at = utc + hour * HOUR;
          expect(byRule(at), new Date(at).toISOString()).toBe(byZoneData(at));
          expect(byRule(at - 1), new Date(at - 1).toISOString()).toBe(byZoneData(at - 1));
        }
      }
    }
    expect(changes).toBe(2 * 121);
  });

  it("is the zone data's clock at noon of every third day from 1980 to 2100", () => {
    for (let utc = Date.UTC(1980, 0, 1, 12); utc < Date.UTC(2101, 0, 1); utc += 72 * HOUR)
      if (byRule(utc) !== byZoneData(utc)) expect.fail(`${new Date(utc).toISOString()}: ${byRule(utc)}`);
  });

  it("is the zone data's clock at any minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1980, 0, 1), max: Date.UTC(2100, 11, 31) }), (utc) => {
        expect(byRule(utc)).toBe(byZoneData(utc));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["1986, last Sunday of April", "1986-04-27T07:00:00Z"],
    ["1987, first Sunday of April", "1987-04-05T07:00:00Z"],
    ["2006, first Sunday of April", "2006-04-02T07:00:00Z"],
    ["2007, second Sunday of March", "2007-03-11T07:00:00Z"],
    ["2021, second Sunday of March", "2021-03-14T07:00:00Z"],
  ])("goes forward at 2:00 a.m. in %s", (_when, instant) => {
    const utc = Date.parse(instant);
    expect([washingtonOffset(utc - 1), washingtonOffset(utc)]).toEqual([-300, -240]);
  });

  it.each([
    ["1986, last Sunday of October", "1986-10-26T06:00:00Z"],
    ["2006, last Sunday of October", "2006-10-29T06:00:00Z"],
    ["2007, first Sunday of November", "2007-11-04T06:00:00Z"],
    ["2020, first Sunday of November", "2020-11-01T06:00:00Z"],
  ])("goes back at 2:00 a.m. in %s", (_when, instant) => {
    const utc = Date.parse(instant);
    expect([washingtonOffset(utc - 1), washingtonOffset(utc)]).toEqual([-240, -300]);
  });
});

describe("a moment", () => {
  it("puts an instant on its day in Washington", () => {
    expect(momentText(toMoment(Date.parse("2021-02-19T03:00:00Z")))).toBe("2021-02-18T22:00:00-05:00");
    expect(momentText(toMoment(Date.parse("2021-02-19T05:00:00Z")))).toBe("2021-02-19");
    expect(momentText(toMoment(Date.parse("2020-09-28T03:59:00Z")))).toBe("2020-09-27T23:59:00-04:00");
    // "Eastern standard time" in September, read literally, is already the next day.
    expect(momentText(toMoment(Date.parse("2020-09-28T04:59:00Z")))).toBe("2020-09-28T00:59:00-04:00");
  });

  it("cuts seconds off", () => {
    const at = Date.parse("2021-02-19T03:00:00Z");
    expect(toMoment(at + 59_999)).toBe(toMoment(at));
    expect(toMoment(at + 60_000)).toBe(toMoment(at) + 1);
  });

  it("is the day number times 1,440 plus the minute", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY + 1, max: LAST_DAY - 1 }), fc.nat(MINUTES - 1), (day, minute) => {
        const utc = (day * MINUTES + minute) * MINUTE;
        const clock = new Date(localMs(utc));
        const civil = calendarDay(clock.getUTCFullYear(), clock.getUTCMonth() + 1, clock.getUTCDate());
        expect(toMoment(utc)).toBe(civil * MINUTES + clock.getUTCHours() * 60 + clock.getUTCMinutes());
      }),
    );
  });

  it("names an instant that falls on it again", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1980, 0, 2), max: Date.UTC(2199, 11, 31) }), (utc) => {
        const text = momentText(toMoment(utc));
        if (text.length > 10) expect(toMoment(Date.parse(text))).toBe(toMoment(utc));
        else expect(dayNumber(text) * MINUTES).toBe(toMoment(utc));
      }),
      { numRuns: 2000 },
    );
  });

  it("takes the first pass of the autumn hour that occurs twice", () => {
    const first = Date.parse("2020-11-01T05:30:00Z");
    expect(toMoment(first + HOUR)).toBe(toMoment(first));
    expect(momentText(toMoment(first))).toBe("2020-11-01T01:30:00-04:00");
    expect(momentText(toMoment(first + 90 * MINUTE))).toBe("2020-11-01T02:00:00-05:00");
  });

  it("never is in the spring hour that does not occur, and has standard time when forced to be", () => {
    const before = Date.parse("2021-03-14T06:59:00Z");
    expect(momentText(toMoment(before))).toBe("2021-03-14T01:59:00-05:00");
    expect(momentText(toMoment(before + MINUTE))).toBe("2021-03-14T03:00:00-04:00");
    expect(momentText(dayNumber("2021-03-14") * MINUTES + 150)).toBe("2021-03-14T02:30:00-05:00");
  });
});
