import * as z from "zod";
import type { DateInput, Day } from "../model/index.js";
import { dayNumber } from "../time/day.js";
import { readMoment } from "../time/read.js";
import { refuseAs } from "./refusal.js";

/**
 * A day, or an instant that is definite: exactly what the library reads as a date. The value stays as given.
 *
 * The trap: JSON has no `Date`, so a stored one comes back as text; both pass.
 */
export const moment = z
  .unknown()
  .check((context) => refuseAs(context, () => readMoment(context.value, "")))
  .meta({
    type: "string",
    description: 'A day in Washington, "2021-03-01", or an instant with Z or an offset, "2021-02-19T03:00:00Z"',
  }) as unknown as z.ZodType<DateInput, DateInput>;

/** A civil day of the rules, `YYYY-MM-DD`, from 1980 to 2199. JSON Schema cannot say that February has no 30th. */
export const day: z.ZodType<Day, Day> = z
  .string()
  .refine((value) => !Number.isNaN(dayNumber(value)), {
    error: "has to be a day between 1980-01-01 and 2199-12-31, written YYYY-MM-DD",
  })
  .meta({ pattern: "^(19[89][0-9]|2[01][0-9]{2})-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$" });
