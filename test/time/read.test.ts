// `npm test` is run under several TZ; nothing here may depend on the host's zone.
import { runInNewContext } from "node:vm";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { InterdictError } from "../../src/errors.js";
import { dayNumber, dayText, FIRST_DAY, LAST_DAY, MINUTES } from "../../src/time/day.js";
import { dayOf, isWholeDay, momentOf, readDate, readMoment } from "../../src/time/read.js";
import { momentText, toMoment } from "../../src/time/washington.js";

function refused(value: unknown): { code: string; path: string; message: string } {
  try {
    readMoment(value, "parties.0.at");
  } catch (error) {
    if (error instanceof InterdictError && error.problems[0])
      return { code: error.code, path: error.problems[0].path, message: error.problems[0].message };
    throw error;
  }
  return expect.fail("was read");
}

describe("a bare date", () => {
  it("asks for the whole day", () => {
    const read = readMoment("2021-02-19", "at");
    expect([isWholeDay(read), dayText(dayOf(read)), momentOf(read)]).toEqual([
      true,
      "2021-02-19",
      dayNumber("2021-02-19") * MINUTES,
    ]);
    expect(readDate("2021-02-19", "at")).toEqual({ day: dayNumber("2021-02-19"), minute: -1, text: "2021-02-19" });
  });

  it("is read as itself on every day", () => {
    fc.assert(
      fc.property(fc.integer({ min: FIRST_DAY, max: LAST_DAY }), (day) => {
        const read = readMoment(dayText(day), "at");
        expect([dayOf(read), isWholeDay(read)]).toEqual([day, true]);
      }),
    );
  });
});

describe("an instant", () => {
  it.each([
    ["2021-02-19T03:00:00Z", "2021-02-18T22:00:00-05:00", "2021-02-19T03:00:00Z"],
    ["2021-02-19T03:00Z", "2021-02-18T22:00:00-05:00", "2021-02-19T03:00:00Z"],
    ["2021-02-19t03:00:00z", "2021-02-18T22:00:00-05:00", "2021-02-19T03:00:00Z"],
    ["2021-02-19 03:00:00Z", "2021-02-18T22:00:00-05:00", "2021-02-19T03:00:00Z"],
    ["2021-02-18T22:00:00-05:00", "2021-02-18T22:00:00-05:00", "2021-02-18T22:00:00-05:00"],
    ["2021-02-19T11:00:00+08:00", "2021-02-18T22:00:00-05:00", "2021-02-19T11:00:00+08:00"],
    ["2021-02-19T08:30+05:30", "2021-02-18T22:00:00-05:00", "2021-02-19T08:30:00+05:30"],
    ["2021-02-19T17:00:00+14:00", "2021-02-18T22:00:00-05:00", "2021-02-19T17:00:00+14:00"],
    ["2021-02-18T13:00:00-14:00", "2021-02-18T22:00:00-05:00", "2021-02-18T13:00:00-14:00"],
    ["2021-02-19T03:00:59.999999999Z", "2021-02-18T22:00:00-05:00", "2021-02-19T03:00:59.999999999Z"],
    ["2021-02-19T03:00:00.000Z", "2021-02-18T22:00:00-05:00", "2021-02-19T03:00:00Z"],
    ["2021-02-19T03:00:00.120-00:00", "2021-02-18T22:00:00-05:00", "2021-02-19T03:00:00.12-00:00"],
    ["2021-02-19T05:00:00Z", "2021-02-19", "2021-02-19T05:00:00Z"],
    ["2020-09-27T23:59:00-04:00", "2020-09-27T23:59:00-04:00", "2020-09-27T23:59:00-04:00"],
    ["2200-01-01T04:59:00Z", "2199-12-31T23:59:00-05:00", "2200-01-01T04:59:00Z"],
  ])("%s is %s in Washington, written %s", (given, washington, text) => {
    const read = readMoment(given, "at");
    expect(isWholeDay(read)).toBe(false);
    expect(momentText(momentOf(read))).toBe(washington);
    const { day, minute, text: canonical } = readDate(given, "at");
    expect([day * MINUTES + minute, canonical]).toEqual([momentOf(read), text]);
  });

  it("is read the same with any offset, as text and as a Date", () => {
    const instant = fc.integer({ min: Date.UTC(1980, 0, 2), max: Date.UTC(2199, 11, 30) });
    fc.assert(
      fc.property(instant, fc.integer({ min: -840, max: 840 }), (utc, offset) => {
        const local = new Date(utc + offset * 60_000).toISOString().slice(0, -1);
        const size = Math.abs(offset);
        const two = (number: number) => String(number).padStart(2, "0");
        const text = `${local}${offset < 0 ? "-" : "+"}${two(Math.floor(size / 60))}:${two(size % 60)}`;
        expect(readMoment(text, "at")).toBe(toMoment(utc) * 2);
        expect(readMoment(new Date(utc), "at")).toBe(toMoment(utc) * 2);
        expect(readMoment(readDate(text, "at").text, "at")).toBe(toMoment(utc) * 2);
      }),
      { numRuns: 1000 },
    );
  });

  it("is read in its longest form, and from the first minute of 1980 in Washington", () => {
    const longest = "2021-02-19T03:00:00.123456789-05:00";
    expect(readMoment(longest, "at")).toBe(readMoment("2021-02-19T08:00Z", "at"));
    expect(readDate(longest, "at").text).toBe(longest);
    const first = readMoment("1980-01-01T00:00:00-05:00", "at");
    expect([dayOf(first), momentOf(first)]).toEqual([FIRST_DAY, FIRST_DAY * MINUTES]);
    expect(readMoment(new Date("1980-01-01T05:00:00Z"), "at")).toBe(first);
  });

  it("has one canonical text, however it was given", () => {
    fc.assert(
      fc.property(fc.integer({ min: Date.UTC(1980, 0, 2), max: Date.UTC(2199, 11, 30) }), (utc) => {
        const { text } = readDate(new Date(utc), "at");
        expect(Date.parse(text)).toBe(utc);
        expect(readDate(text, "at").text).toBe(text);
        expect(readDate(new Date(utc).toISOString(), "at").text).toBe(text);
      }),
    );
  });
});

describe("a Date", () => {
  const at = Date.UTC(2021, 1, 19, 3);

  it("is an instant, not a day", () => {
    expect(readDate(new Date("2021-02-19"), "at")).toEqual({
      day: dayNumber("2021-02-18"),
      minute: 19 * 60,
      text: "2021-02-19T00:00:00Z",
    });
  });

  it("is read from another realm", () => {
    const foreign: unknown = runInNewContext(`new Date(${at})`);
    expect(foreign).not.toBeInstanceOf(Date);
    expect(readMoment(foreign, "at")).toBe(readMoment(new Date(at), "at"));
    expect(readDate(foreign, "at").text).toBe("2021-02-19T03:00:00Z");
  });

  it("is read by its own time, whatever a subclass says", () => {
    class Hostile extends Date {
      override getTime(): number {
        throw new Error("ran");
      }
      override toISOString(): string {
        throw new Error("ran");
      }
      override valueOf(): number {
        return 0;
      }
    }
    expect(readDate(new Hostile(at), "at").text).toBe("2021-02-19T03:00:00Z");
  });
});

describe("what is refused, and the cure that the message names", () => {
  const noDate = Object.create(Date.prototype) as unknown;
  const proxy = new Proxy(new Date(), {});
  const hostile = {
    toString(): string {
      throw new Error("ran");
    },
    [Symbol.toPrimitive](): never {
      throw new Error("ran");
    },
  };

  it.each<[name: string, value: unknown, message: string]>([
    ["undefined", undefined, "is missing"],
    ["null", null, "is missing"],
    ["a number", 1613703600000, "does not say its unit"],
    ["a bigint", 1613703600000n, "does not say its unit"],
    ["NaN", Number.NaN, "does not say its unit"],
    ["a boolean", true, "is no date"],
    ["a list", ["2021-02-19"], "is no date"],
    ["an object", { at: "2021-02-19" }, "is no date"],
    ["a hostile object", hostile, "is no date"],
    ["a String object", new String("2021-02-19"), "is no date"],
    ["a function", () => "2021-02-19", "is no date"],
    ["a symbol", Symbol("2021-02-19"), "is no date"],
    ["a signed date, one character too long", "2021-02-19x", "not a date in a form that is read"],
    ["a date after another character", "x2021-02-19", "not a date in a form that is read"],
    ["an instant after another character", "x2021-02-19T03:00:00Z", "not a date in a form that is read"],
    ["a false Date", noDate, "is no date"],
    ["a proxy of a Date", proxy, "is no date"],
    ["an invalid Date", new Date(Number.NaN), "invalid Date"],
    ["a Date before 1980", new Date(0), "unset field"],
    ["the last instant before 1980 in Washington", new Date("1980-01-01T04:59:59Z"), "unset field"],
    ["a Date after 2199", new Date("2200-01-01T05:00:00Z"), "stand-in"],
    ["the first Date of all", new Date(-8.64e15), "unset field"],
    ["the last Date of all", new Date(8.64e15), "stand-in"],
    ["an empty text", "", "not a date in a form that is read"],
    ["a word", "yesterday", "not a date in a form that is read"],
    ["a trailing blank", "2021-02-19 ", "blanks"],
    ["a leading blank", " 2021-02-19", "blanks"],
    ["a newline", "2021-02-19T03:00:00Z\n", "blanks"],
    ["no such day", "2021-02-30", "not a day of the calendar"],
    ["no leap year", "2021-02-29", "not a day of the calendar"],
    ["no such day, with a time", "2021-02-30T03:00:00Z", "not a day of the calendar"],
    ["short digits", "2021-3-1", "not a date in a form that is read"],
    ["full-width digits", "２０２１-03-01", "not a date in a form that is read"],
    ["Arabic digits in an instant", "2021-02-19T0٣:00:00Z", "not a date in a form that is read"],
    ["slashes", "02/19/2021", "not a date in a form that is read"],
    ["the basic format", "20210219T030000Z", "not a date in a form that is read"],
    ["a week date", "2021-W07-5", "not a date in a form that is read"],
    ["a signed year", "+002021-02-19T03:00:00Z", "not a date in a form that is read"],
    ["an hour alone", "2021-02-19T03Z", "not a date in a form that is read"],
    ["another separator", "2021-02-19_03:00:00Z", "not a date in a form that is read"],
    ["an unset field", "0001-01-01", "unset field"],
    ["an unset instant", "1970-01-01T00:00:00Z", "unset field"],
    ["1980 in UTC, 1979 in Washington", "1980-01-01T00:00:00Z", "unset field"],
    ["a stand-in for never", "9999-12-31", "stand-in"],
    ["a stand-in for never, as an instant", "9999-12-31T23:59:59Z", "stand-in"],
    ["the first instant after 2199", "2200-01-01T00:00:00-05:00", "stand-in"],
    ["a time without offset", "2021-02-19T03:00:00", "needs Z or an offset"],
    ["a time without seconds or offset", "2021-02-19T03:00", "needs Z or an offset"],
    ["a fraction without offset", "2021-02-19 03:00:00.000", "needs Z or an offset"],
    ["a zone name", "2021-02-19T03:00:00 EST", "needs Z or an offset"],
    ["a zone in brackets", "2021-02-19T03:00:00-05:00[America/New_York]", "needs Z or an offset"],
    ["a blank before the offset", "2021-02-19T03:00:00 -05:00", "needs Z or an offset"],
    ["a comma for the fraction", "2021-02-19T03:00:00,5Z", "needs Z or an offset"],
    ["a point without fraction", "2021-02-19T03:00:00.Z", "needs Z or an offset"],
    ["hour 24", "2021-02-19T24:00:00Z", "hour 24"],
    ["hour 25", "2021-02-19T25:00:00Z", "no clock shows"],
    ["minute 60", "2021-02-19T03:60:00Z", "no clock shows"],
    ["a leap second", "2016-12-31T23:59:60Z", "leap second"],
    ["second 61", "2021-02-19T03:00:61Z", "no clock shows"],
    ["ten digits of a second", "2021-02-19T03:00:00.1234567890Z", "9 digits"],
    ["an offset without colon", "2021-02-19T03:00:00+0000", "hours and minutes"],
    ["an offset without minutes", "2021-02-19T03:00:00+00", "hours and minutes"],
    ["hour 99 of an offset", "2021-02-19T03:00:00+99:00", "no zone uses"],
    ["an offset of 840 minutes and one more, to the west", "2021-02-19T03:00:00-14:01", "no zone uses"],
    ["an early day with a far offset", "1970-01-01T03:00:00+14:00", "unset field"],
    ["a late day with the widest offset", "2199-12-31T23:00:00-14:00", "stand-in"],
    ["no such day with an offset", "2021-02-30T03:00:00+05:00", "not a day of the calendar"],
    ["hour 24 and a minute that no clock shows", "2021-02-19T23:61Z", "no clock shows"],
    ["a minute 60 where no seconds are written", "2021-02-19T03:60Z", "no clock shows"],
    ["an offset of five characters after something else", "2021-02-19T03:00:00x+00", "needs Z or an offset"],
    ["an offset with seconds", "2021-02-19T03:00:00+05:00:30", "needs Z or an offset"],
    ["an offset beyond 14:00", "2021-02-19T03:00:00+14:01", "no zone uses"],
    ["an offset of 60 minutes", "2021-02-19T03:00:00+05:60", "no zone uses"],
    ["an offset with the minus sign of typographers", "2021-02-19T03:00:00−05:00", "needs Z or an offset"],
  ])("%s", (_name, value, message) => {
    const problem = refused(value);
    expect(problem).toMatchObject({ code: "invalid-date", path: "parties.0.at" });
    expect(problem.message).toContain(message);
  });

  it.each([
    ["2021-11-19T03:10:10Z", /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d[Zz]$/],
    ["2021-11-19T03:10:10+05:00", /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d[+-]\d\d:\d\d$/],
    ["2021-11-19T03:10-05:10", /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d[+-]\d\d:\d\d$/],
    ["2021-11-19T03:10:10.125Z", /^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d\.\d\d\d[Zz]$/],
  ])("anything but a digit where %s has a digit, and another separator", (text, form) => {
    for (let at = 0; at < text.length; at += 1) {
      for (let unit = 0; unit < 128; unit += 1) {
        const changed = text.slice(0, at) + String.fromCharCode(unit) + text.slice(at + 1);
        if (!form.test(changed)) expect(refused(changed), changed).toMatchObject({ code: "invalid-date" });
      }
    }
  });

  it("names a text of more than 1,024 code units over-long", () => {
    expect(refused("2021-02-19".padEnd(1024, "x")).code).toBe("invalid-date");
    expect(refused("2021-02-19".padEnd(1025, "x")).code).toBe("over-long");
    expect(refused("2021-02-19T03:00:00.".padEnd(5_000_000, "1")).code).toBe("over-long");
  });

  it("throws nothing but its own error for any value whatever", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.string({ unit: "binary" }), fc.date({ noInvalidDate: false })),
        (value) => {
          try {
            const read = readDate(value, "at");
            expect(read.day >= FIRST_DAY && read.day <= LAST_DAY).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(InterdictError);
          }
        },
      ),
      { numRuns: 2000 },
    );
  });
});
