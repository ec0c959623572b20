// Compiles a row into a tree of the members it reads, so that each member of an object is read once: a getter that
// answers differently the second time is never asked twice.
import { type ObjectRow, PARTY_FIELDS, type PartyField } from "./row.js";

/** One path of a row, and what it is for. */
export interface Slot {
  readonly fact: string;
  readonly path: string;
  /** How many lists it goes through that also lead to the transactions: those bind it to one of them. */
  readonly shared: number;
  readonly party?: { readonly row: number; readonly field: PartyField; readonly part: number };
}

/** What is read at one place of an object. */
export interface Place {
  readonly slots: Slot[];
  readonly names: Slot[];
  readonly members: Map<string, Place>;
  items?: Place;
  /** It may come as an id that begins like one of these. */
  ids?: readonly string[];
  /** What it says by holding anything at all. */
  standing?: { readonly slot: Slot; readonly word: string };
  /** The part of its text that is read. */
  within?: RegExp;
  /** A transaction stands here. */
  transaction?: true;
}

export interface Plan {
  readonly row: ObjectRow;
  readonly root: Place;
  /** How many lists lead to a transaction. */
  readonly depth: number;
}

const place = (): Place => ({ slots: [], names: [], members: new Map() });

/** Compiles a row. */
export function planOf(row: ObjectRow): Plan {
  const root = place();
  const each = segments(row.each ?? "");
  for (const slot of slotsOf(row)) {
    const leaf = descend(root, slot.path.endsWith("@") ? slot.path.slice(0, -1) : slot.path);
    (slot.path.endsWith("@") ? leaf.names : leaf.slots).push({ ...slot, shared: sharedLists(each, slot.path) });
  }
  for (const [path, ids] of Object.entries(row.expandable ?? {})) descend(root, path).ids = ids;
  for (const [path, word] of Object.entries(row.standing ?? {}))
    descend(root, path).standing = { slot: { fact: "method", path, shared: sharedLists(each, path) }, word };
  for (const [path, part] of Object.entries(row.within ?? {})) descend(root, path).within = part;
  if (row.current !== undefined) descend(root, row.current.sameAs).ids ??= [];
  if (row.each !== undefined) descend(root, row.each).transaction = true;
  return { row, root, depth: each.filter((segment) => segment === LIST).length };
}

const LIST = "[]";

/** `a.b[].c` is a, b, [], c. */
function segments(path: string): readonly string[] {
  return path
    .split(".")
    .flatMap((part) => (part.endsWith(LIST) ? [part.slice(0, -2), LIST] : [part]))
    .filter((segment) => segment !== "");
}

function descend(root: Place, path: string): Place {
  let here = root;
  for (const segment of segments(path)) {
    if (segment === LIST) {
      here.items ??= place();
      here = here.items;
      continue;
    }
    const next: Place = here.members.get(segment) ?? place();
    here.members.set(segment, next);
    here = next;
  }
  return here;
}

function sharedLists(each: readonly string[], path: string): number {
  const own = segments(path);
  let lists = 0;
  for (let at = 0; at < each.length && each[at] === own[at]; at++) if (each[at] === LIST) lists++;
  return lists;
}

function* slotsOf(row: ObjectRow): Generator<Omit<Slot, "shared">> {
  for (const fact of ["id", "method", "offered", "descriptor"] as const)
    for (const path of row[fact] ?? []) yield { fact, path };
  for (const path of row.time ?? []) yield { fact: "at", path };
  if (row.count !== undefined) yield { fact: "count", path: row.count };
  for (const [index, party] of (row.parties ?? []).entries())
    for (const field of PARTY_FIELDS) {
      const paths = party[field];
      for (const [part, path] of (typeof paths === "string" ? [paths] : (paths ?? [])).entries())
        yield {
          fact: `${party.role}.${field}`,
          path: party.at === undefined ? path : `${party.at}.${path}`,
          party: { row: index, field, part },
        };
    }
}
