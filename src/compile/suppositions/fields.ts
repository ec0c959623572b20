import { asInterdictError, fail } from "../../errors.js";
import type { Activity, Day } from "../../model/index.js";
import { dayNumber } from "../../time/day.js";
import { ACTIVITIES } from "../activities.js";

type Fields = Record<string, unknown>;

const MOST_ENTRIES = 1000;

/** Makes a frozen supposition of what a caller wrote; what a getter of the caller throws becomes `invalid-input`. */
export function made<Supposed extends object>(what: unknown, of: (fields: Fields) => Supposed): Supposed {
  if (typeof what !== "object" || what === null)
    return fail("invalid-input", "supposition", "has to be an object", what);
  try {
    return Object.freeze(of(what as Fields));
  } catch (error) {
    throw asInterdictError(error, "a property of the supposition throws when it is read");
  }
}

/** When it is supposed to happen, and from when it is known where that is said. */
export function dated({ on, known }: Fields): { readonly on: Day; readonly known?: Day } {
  return { on: day(on, "on"), ...(known == null ? {} : { known: day(known, "known") }) };
}

export function text(value: unknown, path: string): string {
  return typeof value === "string" && value !== "" ? value : fail("invalid-input", path, "has to be a text", value);
}

export function day(value: unknown, path: string): Day {
  if (typeof value === "string" && !Number.isNaN(dayNumber(value))) return value;
  return fail("invalid-date", path, "has to be a day between 1980-01-01 and 2199-12-31, written YYYY-MM-DD", value);
}

/** A copy of a list, each entry read once, so that what was checked is what is kept. */
export function list<Entry>(
  value: unknown,
  path: string,
  entry: (value: unknown, path: string) => Entry,
  most = MOST_ENTRIES,
): readonly Entry[] {
  if (!Array.isArray(value)) return fail("invalid-input", path, "has to be a list", value);
  const { length } = value;
  if (length === 0) return fail("invalid-input", path, "has to list at least one", value);
  if (length > most) return fail("over-long", path, `holds ${length} entries; ${most} are allowed`, value);
  return Object.freeze(Array.from({ length }, (_, at) => entry(value[at], `${path}.${at}`)));
}

/** Ids, each once. A list that is none, or that holds something else, is refused as a whole. */
export function ids(value: unknown, path: string): readonly string[] {
  const refuse = () => fail("invalid-input", path, "has to list at least one, as texts", value);
  return once(list(value, path, (id) => (typeof id === "string" && id !== "" ? id : refuse())));
}

/** Transaction classes, each once. */
export function classes(value: unknown, path: string): readonly Activity[] {
  const known = (activity: unknown) =>
    (ACTIVITIES as readonly unknown[]).includes(activity)
      ? (activity as Activity)
      : fail("invalid-input", path, `has to hold only ${ACTIVITIES.join(", ")}`, activity);
  return once(list(value, path, known));
}

const once = <Entry>(entries: readonly Entry[]): readonly Entry[] => Object.freeze([...new Set(entries)]);
