import { addDays } from "date-fns/addDays";
import { fail, reading } from "../errors.js";
import type { ComputedDate } from "../model/status.js";
import type { Convention, DateOperator, DateRule } from "../model/time.js";
import { conventionText } from "./convention.js";
import { dayNumber, dayText, LAST_DAY, leadingDay, weekday, weekdayName } from "./day.js";
import { isFederalHoliday } from "./holidays.js";
import { refuseDate } from "./refuse.js";
import { UtcDate } from "./utc-date.js";

/** The longest period: a hundred years. */
const MOST_DAYS = 36_525;
const MS_PER_DAY = 86_400_000;
const CONVENTIONS: readonly string[] = ["order", "1-cfr-18.17", "frcp-6(a)", "from-old-expiry"] satisfies Convention[];
const OPERATORS: readonly string[] = ["begins", "not-earlier-than", "not-later-than"] satisfies DateOperator[];

/**
 * Counts days after a day by a convention, and shows the counting.
 *
 * The trap: which day is counted from is for you to know. The periods of an order run from its signing, not from its
 * publication; agency documents run from publication; an extension runs from the old expiry, not from its own signing.
 *
 * Throws `invalid-date` for an `after` that is no day and for a result beyond 2199, `invalid-input` for the rest.
 *
 * @example
 * ```ts
 * computeDate({ after: "2021-01-05", days: 45 }).steps
 * // ["2021-01-05 + 45 calendar days (day of signing excluded) = 2021-02-19, a Friday"]
 * computeDate({ after: "2020-08-06", days: 45, convention: "frcp-6(a)" }).date // "2020-09-21": not how orders count
 * ```
 */
export function computeDate(rule: DateRule): ComputedDate {
  const { after, days, convention, operator } = reading(() => checked(rule), "a rule");
  const text = conventionText(convention);
  let day = plusDays(dayNumber(after), days);
  if (day > LAST_DAY) tooLate(after, days);
  const unit = days === 1 ? "calendar day" : "calendar days";
  const steps = [`${after} + ${days} ${unit} (${text.counting}) = ${named(day)}`];
  if (text.roll !== undefined) {
    // No roll leads beyond the last day: 2199-12-31 is a Tuesday and no holiday.
    for (let why = closed(day); why !== null; why = closed(day)) {
      steps.push(`${dayText(day)} is ${why}: ${text.roll} = ${named(day + 1)}`);
      day += 1;
    }
  }
  return {
    date: dayText(day),
    operator,
    steps,
    citations: text.citations,
    rule: { after, days, convention, operator },
  };
}

/** Adds calendar days in UTC. In local time date-fns comes out a day early in New York and Shanghai. */
function plusDays(day: number, days: number): number {
  return addDays(new UtcDate(day * MS_PER_DAY), days).getTime() / MS_PER_DAY;
}

function named(day: number): string {
  return `${dayText(day)}, a ${weekdayName(day)}`;
}

/** Says why a day is no Federal business day; `null` when it is one. */
function closed(day: number): string | null {
  const number = weekday(day);
  if (number === 0 || number === 6) return `a ${weekdayName(day)}`;
  const holiday = isFederalHoliday(day);
  return holiday === null ? null : `a holiday (${holiday})`;
}

/** Reads each field of a rule once, in a fixed order, and fills in the defaults. */
function checked(rule: unknown): Required<DateRule> {
  if (typeof rule !== "object" || rule === null)
    fail("invalid-input", "", "is no rule; pass { after, days, convention?, operator? }", rule);
  const { after, days, convention, operator } = rule as Record<keyof DateRule, unknown>;
  if (typeof after !== "string" || Number.isNaN(dayNumber(after))) refuseAfter(after);
  if (typeof days !== "number" || !Number.isInteger(days) || days < 0 || days > MOST_DAYS)
    fail("invalid-input", "days", `is no whole number from 0 to ${MOST_DAYS}`, days);
  return {
    after,
    days,
    convention: oneOf<Convention>(convention ?? "order", CONVENTIONS, "convention"),
    operator: oneOf<DateOperator>(operator ?? "begins", OPERATORS, "operator"),
  };
}

function tooLate(after: string, days: number): never {
  fail("invalid-date", "days", `leads beyond ${dayText(LAST_DAY)}, the last day that is counted, from ${after}`, days);
}

/** An instant is a date elsewhere, so it is told apart from what is none. */
function refuseAfter(after: unknown): never {
  const instant = typeof after === "string" && after.length > 10 && after.length <= 35 && leadingDay(after) > 0;
  if (!instant && (typeof after !== "object" || after === null)) refuseDate(after, "after");
  fail("invalid-date", "after", 'takes a civil day, "YYYY-MM-DD": periods are counted in days, not hours', after);
}

function oneOf<Word extends string>(value: unknown, words: readonly string[], path: string): Word {
  if (typeof value === "string" && words.includes(value)) return value as Word;
  fail("invalid-input", path, `is none of ${words.join(", ")}`, value);
}
