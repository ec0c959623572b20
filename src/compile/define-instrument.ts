import { InterdictError, type Problem, reading, received } from "../errors.js";
import type { Instrument } from "../model/index.js";
import { dayNumber } from "../time/day.js";

/**
 * Takes an instrument as it is written, with its types, and refuses at once what can be told without a ruleset: lists
 * that are missing, references that do not begin with its id, days that are none. It returns what it was given.
 *
 * The trap: nothing is filled in. `origin` is `"host"` for a policy of your own, and `extend` takes no other. Whether
 * parties and other references exist is found out by `extend` and `compile`.
 *
 * @throws InterdictError `invalid-ruleset` with every problem at once
 * @example
 * ```ts
 * const policy = defineInstrument({ id: "acme-policy", kind: "policy", origin: "host", ... })
 * ```
 */
export function defineInstrument(instrument: Instrument): Instrument {
  const problems = reading(() => instrumentProblems(instrument, ""), "a property of the instrument");
  if (problems.length > 0) throw new InterdictError("invalid-ruleset", problems);
  return instrument;
}

const LISTS = ["authority", "provisions", "prohibitions", "events", "duties"] as const;
const TEXTS = ["id", "kind", "title", "fullTitle", "issuer", "review"] as const;

/** Finds what is wrong with an instrument by itself. */
export function instrumentProblems(instrument: unknown, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (place: string, message: string, value: unknown) =>
    problems.push({ path: [path, place].filter((part) => part !== "").join("."), message, received: received(value) });
  if (typeof instrument !== "object" || instrument === null) {
    report("", "has to be an instrument", instrument);
    return problems;
  }
  const given = instrument as Readonly<Record<string, unknown>>;
  for (const text of TEXTS)
    if (typeof given[text] !== "string" || given[text] === "") report(text, "has to be a text", given[text]);
  if (given.origin !== "us-law" && given.origin !== "host") report("origin", "has to be us-law or host", given.origin);
  for (const day of ["signed", "published"] as const)
    if ((day === "signed" || given[day] !== undefined) && !isDay(given[day]))
      report(day, "has to be a day between 1980-01-01 and 2199-12-31, written YYYY-MM-DD", given[day]);
  for (const record of ["citation", "extent"] as const)
    if (typeof given[record] !== "object" || given[record] === null)
      report(record, "has to be a record", given[record]);
  for (const list of LISTS) if (!isRecords(given[list], list)) report(list, "has to be a list", given[list]);
  if (problems.length === 0) checkRefs(instrument as Instrument, report);
  return problems;
}

/** Every reference of its own begins with its id, so that none can be taken for another's. */
function checkRefs(
  { id, provisions, prohibitions, events, duties }: Instrument,
  report: (place: string, message: string, value: unknown) => void,
): void {
  const own = (ref: unknown, place: string) => {
    if (typeof ref !== "string" || !ref.startsWith(`${id}/`)) report(place, `has to begin with ${id}/`, ref);
  };
  for (const [at, { ref }] of provisions.entries()) own(ref, `provisions.${at}.ref`);
  for (const [at, { ref }] of prohibitions.entries()) own(ref, `prohibitions.${at}.ref`);
  for (const [at, { ref }] of duties.entries()) own(ref, `duties.${at}.ref`);
  for (const [at, event] of events.entries()) {
    if (!isRecords(event.sets, "sets")) report(`events.${at}.sets`, "has to be a list", event.sets);
    if (event.declares !== undefined && !isRecords(event.declares, "declares"))
      report(`events.${at}.declares`, "has to be a list", event.declares);
  }
}

/** A list; of records, unless it is the one that holds texts. */
function isRecords(list: unknown, name: string): boolean {
  return (
    Array.isArray(list) &&
    (name === "authority" || Array.from(list).every((entry) => typeof entry === "object" && entry !== null))
  );
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && !Number.isNaN(dayNumber(value));
}
