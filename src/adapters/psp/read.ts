// Reads an object by its plan, once and totally: what is there, what is not and why, and which members nobody reads.
import { fail, InterdictError } from "../../errors.js";
import type { Place, Plan, Slot } from "./plan.js";

/** What stands at one path. `lists` are the places in the lists on the way. */
export interface Said {
  readonly slot: Slot;
  readonly path: string;
  readonly lists: readonly number[];
  readonly value: string;
}

/** A path at which nothing stands, and why. */
interface Unsaid extends Omit<Said, "value"> {
  readonly why: string;
}

export type Finding = Said | Unsaid;

export const isSaid = (finding: Finding): finding is Said => "value" in finding;

/** Where in the object, and at which places of the lists on the way. */
type Spot = Pick<Said, "path" | "lists">;

/** Everything that was read of an object. */
export interface Reading {
  readonly findings: readonly Finding[];
  readonly unread: readonly Spot[];
  /** Ids that stand in the place of an object, by path. */
  readonly ids: ReadonlyMap<string, string>;
  /** The places of the transactions, in order. */
  readonly transactions: readonly (readonly number[])[];
}

interface Run {
  readonly xml: boolean;
  readonly seconds: boolean;
  readonly findings: Finding[];
  readonly unread: Spot[];
  readonly ids: Map<string, string>;
  readonly transactions: (readonly number[])[];
  steps: number;
}

const LONGEST = 1024;
const MOST_MEMBERS = 1000;
const MOST_STEPS = 200_000;

/**
 * Reads an object by its plan.
 *
 * @throws InterdictError `invalid-input` where something has another type than the row says or throws when it is read;
 * `over-long` beyond 1,024 code units a text, 1,000 members an object, 200,000 places in all
 */
export function read(plan: Plan, value: unknown): Reading {
  const { xml, clock } = plan.row;
  const run: Run = {
    xml: xml === true,
    seconds: clock === "seconds",
    findings: [],
    unread: [],
    ids: new Map(),
    transactions: [],
    steps: 0,
  };
  try {
    visit(run, plan.root, value, { path: "", lists: [] });
  } catch (error) {
    if (error instanceof InterdictError) throw error;
    return fail("invalid-input", "object", "has a member that throws when it is read, or is nested too deeply");
  }
  if (plan.row.each === undefined) run.transactions.push([]);
  return run;
}

const below = ({ path, lists }: Spot, key: string): Spot => ({ path: path === "" ? key : `${path}.${key}`, lists });

function visit(run: Run, place: Place, value: unknown, spot: Spot): void {
  if (++run.steps > MOST_STEPS) fail("over-long", spot.path, `holds more than ${MOST_STEPS} values`);
  if (value === null || value === undefined) miss(run, place, spot, value === null ? "null" : "absent");
  else if (run.xml && value === "") miss(run, place, spot, "empty");
  else {
    if (place.transaction) run.transactions.push(spot.lists);
    if (place.standing) stand(run, place.standing, value, spot);
    if (place.items) visitList(run, place.items, value, spot);
    else if (typeof value === "string" && place.ids) visitId(run, place, value, spot);
    else if (isText(place, value)) visitText(run, place, value, spot);
    else visitMembers(run, place, value, spot);
  }
}

/** Whether a text is read here. Some members are a text in one version and an object in another. */
function isText({ members, names, slots }: Place, value: unknown): boolean {
  return (members.size === 0 && names.length === 0) || (slots.length > 0 && typeof value === "string");
}

function visitMembers(run: Run, place: Place, value: unknown, spot: Spot): void {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    fail("invalid-input", spot.path, "has to be an object", value);
  const members = value as Readonly<Record<string, unknown>>;
  const keys = Object.keys(members);
  if (keys.length > MOST_MEMBERS) fail("over-long", spot.path, `has more than ${MOST_MEMBERS} members`, value);
  for (const [key, member] of place.members) visit(run, member, members[key], below(spot, key));
  if (place.names.length === 0) for (const key of keys) if (!place.members.has(key)) run.unread.push(below(spot, key));
  const held =
    place.names.length === 0 ? [] : keys.filter((key) => members[key] !== null && members[key] !== undefined);
  for (const slot of place.names) {
    for (const key of held) run.findings.push({ slot, ...below(spot, key), value: text(key, spot.path) });
    if (held.length === 0) run.findings.push({ slot, ...spot, why: "empty" });
  }
}

function visitList(run: Run, items: Place, value: unknown, spot: Spot): void {
  const list = Array.isArray(value) ? (value as readonly unknown[]) : run.xml ? [value] : undefined;
  if (list === undefined) fail("invalid-input", spot.path, "has to be a list", value);
  const { length } = list;
  if (!(length <= MOST_STEPS)) fail("over-long", spot.path, `holds more than ${MOST_STEPS} values`);
  if (length === 0) miss(run, items, spot, "empty");
  for (let at = 0; at < length; at++)
    visit(run, items, list[at], { path: `${spot.path}.${at}`, lists: [...spot.lists, at] });
}

function visitId(run: Run, place: Place, value: string, spot: Spot): void {
  if (place.ids?.length && !place.ids.some((start) => value.startsWith(start)))
    fail("invalid-input", spot.path, `has to be the object or its id (${place.ids.join("..., ")}...)`, value);
  run.ids.set(spot.path, value);
  miss(run, place, spot, "not-expanded");
}

function visitText(run: Run, place: Place, value: unknown, spot: Spot): void {
  for (const slot of place.slots) {
    const whole = slot.fact === "at" ? moment(value, spot.path, run.seconds) : text(value, spot.path);
    const said = place.within === undefined ? whole : place.within.exec(whole)?.[1];
    run.findings.push(
      said === undefined
        ? { slot, ...spot, why: "holds no code" }
        : said.trim() === ""
          ? { slot, ...spot, why: "blank" }
          : { slot, ...spot, value: said },
    );
  }
}

function stand(run: Run, { slot, word }: NonNullable<Place["standing"]>, value: unknown, spot: Spot): void {
  if (typeof value !== "object" || value === null) fail("invalid-input", spot.path, "has to be an object", value);
  const held = Object.values(value).some((one) => one !== null && one !== undefined);
  run.findings.push(held ? { slot, ...spot, value: word } : { slot, ...spot, why: "empty" });
}

function text(value: unknown, path: string): string {
  if (typeof value === "number" && Number.isSafeInteger(value)) return String(value);
  if (typeof value !== "string") return fail("invalid-input", path, "has to be text", value);
  if (value.length > LONGEST)
    return fail("over-long", path, `has ${value.length} characters; ${LONGEST} are allowed`, value);
  return value;
}

/** The latest moment that a Date can hold, in milliseconds. */
const LAST = 8.64e15;

function moment(value: unknown, path: string, seconds: boolean): string {
  if (typeof value === "string") return text(value, path);
  const milliseconds =
    value instanceof Date
      ? Date.prototype.getTime.call(value)
      : seconds && typeof value === "number"
        ? value * 1000
        : Number.NaN;
  if (Math.abs(milliseconds) <= LAST) return new Date(milliseconds).toISOString();
  return fail("invalid-input", path, seconds ? "has to be a time in seconds" : "has to be a time as text", value);
}

function miss(run: Run, place: Place, spot: Spot, why: string): void {
  // A transaction that is announced and not there would be lost.
  if (place.transaction) fail("invalid-input", spot.path, "holds no transaction");
  const standing = place.standing === undefined ? [] : [place.standing.slot];
  for (const slot of [...place.slots, ...place.names, ...standing]) run.findings.push({ slot, ...spot, why });
  for (const [key, member] of place.members) miss(run, member, below(spot, key), why);
  if (place.items) miss(run, place.items, { path: `${spot.path}[]`, lists: spot.lists }, why);
}
