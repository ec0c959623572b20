import { fail } from "../errors.js";
import type { Supposition } from "../index.js";
import type { Asked, Flags } from "./command.js";
import { readJson } from "./files.js";

const ON = { value: "DAY", help: "the day of the supposed act" } as const;

/** One supposition by flags; more, and items one by one, in a file. */
export const SUPPOSED: Flags = {
  identified: { value: "REF", help: "what if the authority had identified transactions under this provision" },
  enjoined: { value: "REF", help: "what if a court had enjoined it" },
  stayed: { value: "REF", help: "what if it had been stayed" },
  lifted: { value: "REF", help: "what if its suspension had been lifted" },
  revoked: { value: "REF", help: "what if it had been revoked" },
  postponed: { value: "REF", help: "what if its beginning had been put off, with --to" },
  extended: { value: "REF", help: "what if it had been extended, with --until or --days" },
  designated: { value: "REF", help: "what if more applications had been brought under it, with --names" },
  on: ON,
  "supposed-known": { ...ON, help: "from which day it could be known; default: --on" },
  activities: { value: "LIST", help: "of --identified: the activities, with commas" },
  like: { value: "REF", help: "of --identified: the classes of a recorded identification" },
  persons: { value: "LIST", help: "of --identified: only these persons, by id, with commas" },
  to: { ...ON, help: "of --postponed: the new beginning" },
  until: { ...ON, help: "of --extended: the new last day" },
  days: { value: "N", help: "of --extended: so many days more" },
  names: { value: "LIST", help: "of --designated: ids, with commas" },
  suppositions: { value: "FILE", help: "a JSON file with one supposition or a list of them" },
};

/** The flags that an act takes besides `on` and `supposed-known`. */
const TAKES: Readonly<Record<Supposition["act"], readonly string[]>> = {
  identified: ["activities", "like", "persons"],
  enjoined: [],
  stayed: [],
  lifted: [],
  revoked: [],
  postponed: ["to"],
  extended: ["until", "days"],
  designated: ["names"],
};

const ACTS = Object.keys(TAKES) as readonly Supposition["act"][];
const PARTS: ReadonlySet<string> = new Set(["on", "supposed-known", ...Object.values(TAKES).flat()]);

/**
 * Reads what is supposed: by flags, from a file, or both.
 *
 * @throws InterdictError `invalid-input` where nothing is supposed, or a flag belongs to another act
 */
export async function suppositionsOf(asked: Asked): Promise<readonly Supposition[]> {
  const { io, flags } = asked;
  const acts = ACTS.filter((act) => flags.has(act));
  const [act, second] = acts;
  if (second !== undefined)
    fail("invalid-input", `--${second}`, `stands beside --${act}; suppose several in a file with --suppositions`);
  const file = flags.get("suppositions");
  for (const flag of flags.keys())
    if (PARTS.has(flag) && !(act && [...TAKES[act], "on", "supposed-known"].includes(flag)))
      fail("invalid-input", `--${flag}`, act ? `says nothing of --${act}` : "needs an act, such as --identified REF");
  const written = file === undefined ? [] : await readJson(io, file);
  const list = [...(Array.isArray(written) ? written : [written]), ...(act ? [byFlags(flags, act)] : [])];
  if (list.length === 0)
    fail(
      "invalid-input",
      "",
      `nothing is supposed: --suppositions FILE, or one of ${ACTS.map((a) => `--${a}`).join(", ")}`,
    );
  // `suppose` itself checks and copies each.
  return list as readonly Supposition[];
}

function byFlags(flags: ReadonlyMap<string, string>, act: Supposition["act"]): Record<string, unknown> {
  const on = flags.get("on") ?? fail("invalid-input", "--on", "is missing: the day of the supposed act");
  const ref = flags.get(act);
  const given: Record<string, unknown> = {
    act,
    on,
    [act === "identified" || act === "designated" ? "under" : "ref"]: ref,
  };
  const known = flags.get("supposed-known");
  if (known !== undefined) given.known = known;
  for (const list of ["activities", "persons", "names"]) {
    const value = flags.get(list);
    if (value !== undefined) given[list] = value.split(",").map((entry) => entry.trim());
  }
  for (const one of ["like", "to", "until"]) if (flags.has(one)) given[one] = flags.get(one);
  const days = flags.get("days");
  if (days === undefined) return given;
  if (flags.has("until")) fail("invalid-input", "--days", "stands beside --until; give one of them", days);
  if (!/^\d{1,6}$/.test(days)) fail("invalid-input", "--days", "has to be a whole number of days", days);
  return { ...given, until: { days: Number(days) } };
}
