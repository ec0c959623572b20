import { fail } from "../errors.js";
import type { SupposedIdentification, SupposedRevocation } from "../model/index.js";
import { dayNumber } from "../time/day.js";
import { ACTIVITIES } from "./activities.js";

/**
 * Supposes that an authority had identified transactions under a provision that awaits it.
 *
 * The trap: `activities` is the question. What Commerce would have identified under Executive Order 13971 nobody knows.
 * Without `persons`, all who develop or control the named applications, and their subsidiaries, are meant.
 *
 * @throws InterdictError `invalid-input`, `invalid-date`; whether `under` exists is found out by `suppose`
 * @example
 * ```ts
 * suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] })).evaluate(transaction)
 * ```
 */
export function identified(what: Omit<SupposedIdentification, "act">): SupposedIdentification {
  const { under, on, known, activities, persons } = record(what);
  const classes = list(activities, "activities");
  for (const activity of classes)
    if (!(ACTIVITIES as readonly string[]).includes(activity))
      fail("invalid-input", "activities", `has to hold only ${ACTIVITIES.join(", ")}`, activity);
  return Object.freeze({
    act: "identified",
    under: text(under, "under"),
    on: day(on, "on"),
    ...(known == null ? {} : { known: day(known, "known") }),
    activities: Object.freeze([...new Set(classes)]) as SupposedIdentification["activities"],
    ...(persons == null ? {} : { persons: Object.freeze([...list(persons, "persons")]) }),
  });
}

/**
 * Supposes that an instrument or provision had been revoked on a day. It replaces what recorded law knows of its end, from
 * the day on which it is supposed to be known; what was known before that day stands.
 *
 * @throws InterdictError `invalid-input`, `invalid-date`; whether `ref` exists is found out by `suppose`
 * @example
 * ```ts
 * suppose(revoked({ ref: "eo-13971", on: "2021-03-01" })).status("eo-13971", { at: "2021-03-02" }).state // "ended"
 * ```
 */
export function revoked(what: Omit<SupposedRevocation, "act">): SupposedRevocation {
  const { ref, on, known } = record(what);
  return Object.freeze({
    act: "revoked",
    ref: text(ref, "ref"),
    on: day(on, "on"),
    ...(known == null ? {} : { known: day(known, "known") }),
  });
}

function record(value: unknown): Record<string, unknown> {
  if (typeof value !== "object" || value === null)
    return fail("invalid-input", "supposition", "has to be an object", value);
  return value as Record<string, unknown>;
}

function text(value: unknown, path: string): string {
  return typeof value === "string" && value !== "" ? value : fail("invalid-input", path, "has to be a text", value);
}

function day(value: unknown, path: string): string {
  if (typeof value === "string" && !Number.isNaN(dayNumber(value))) return value;
  return fail("invalid-date", path, "has to be a day between 1980-01-01 and 2199-12-31, written YYYY-MM-DD", value);
}

function list(value: unknown, path: string): readonly string[] {
  if (Array.isArray(value) && value.length > 0 && value.every((v) => typeof v === "string")) return value;
  return fail("invalid-input", path, "has to list at least one, as texts", value);
}
