// What was read of an object, put together as transactions.
import { fail } from "../../errors.js";
import type { MapContext, Mapped, MappedParty } from "./mapped.js";
import { missing, withoutPath } from "./missing.js";
import { distinct, isTold, partiesOf, placeholder } from "./parties.js";
import type { Plan } from "./plan.js";
import { type Finding, isSaid, type Reading, type Said } from "./read.js";
import type { ObjectRow } from "./row.js";

/**
 * Puts a reading together: one result for each transaction of the object, in its order.
 *
 * @throws InterdictError `invalid-input` where the message counts its transactions otherwise
 */
export function assemble(plan: Plan, provider: string, reading: Reading, context: MapContext): readonly Mapped[] {
  const { findings, transactions } = reading;
  for (const one of findings.filter(isSaid))
    if (one.slot.fact === "count" && Number(one.value) !== transactions.length)
      fail("invalid-input", one.path, `says another number of transactions than ${transactions.length}`, one.value);
  const buckets = bucketsOf(plan, reading);
  return transactions.map((place) => {
    const groups = place.map((_, level) => place.slice(0, level + 1).join(","));
    const mine = ["", ...groups].map((key) => buckets.get(key));
    const own = mine.flatMap((bucket) => bucket?.findings ?? []).filter(({ slot }) => slot.fact !== "count");
    const kind = "path" in plan.row.is ? plan.row.is.path : undefined;
    const unread = mine.flatMap((bucket) => bucket?.unread ?? []).filter((path) => path !== kind);
    return { ...assembleOne(plan.row, provider, own, reading.ids, context), provider, kind: plan.row.kind, unread };
  });
}

interface Bucket {
  readonly findings: Finding[];
  readonly unread: string[];
}

/** Findings by the transaction they belong to: those of the message as a whole under "", those of a group by its place. */
function bucketsOf(plan: Plan, reading: Reading): ReadonlyMap<string, Bucket> {
  const buckets = new Map<string, Bucket>();
  const bucket = (key: string): Bucket => {
    let held = buckets.get(key);
    if (held === undefined) {
      held = { findings: [], unread: [] };
      buckets.set(key, held);
    }
    return held;
  };
  for (const finding of reading.findings)
    bucket(finding.lists.slice(0, finding.slot.shared).join(",")).findings.push(finding);
  for (const { path, lists } of reading.unread) bucket(lists.slice(0, plan.depth).join(",")).unread.push(path);
  return buckets;
}

function assembleOne(
  row: ObjectRow,
  provider: string,
  findings: readonly Finding[],
  ids: Reading["ids"],
  context: MapContext,
): Pick<Mapped, "transaction" | "found" | "notFound"> {
  const said = findings.filter(isSaid);
  const code = (fact: string): readonly Said[] =>
    said.filter(({ slot, value }) => slot.fact === fact && !row.vague?.includes(value));
  const used = code("method");
  const methods = used.length > 0 && isCurrent(row, used, ids) ? used : [...used, ...code("offered")];
  const descriptors = said.filter(({ slot }) => slot.fact === "descriptor");
  const id = best(row.id, said);
  const time = context.at == null ? best(row.time, said) : undefined;
  const people = said.filter(({ slot }) => slot.party !== undefined);

  const parties: MappedParty[] = [
    ...methods.map(({ slot, value }) => ({ role: ROLES[slot.fact] ?? "wallet", provider, paymentMethod: value })),
    ...partiesOf(row.parties ?? [], people),
    ...descriptors.map(({ value }) => ({ role: "descriptor", name: value })),
  ];
  const taken = [id, time, ...methods, ...people, ...descriptors].filter((one) => one !== undefined);
  const notFound = missing(row, findings, new Set(taken)).filter(({ fact }) => fact !== "at" || context.at == null);
  for (const need of row.needs) if (!isMet(need, parties)) parties.push(placeholder(need, provider, notFound));

  const given = context.at == null ? [] : [{ fact: "at", path: "context.at" }];
  const unsaid = [...(row.unsaid ?? []), ...withoutPath(row)].filter(({ fact }) => fact !== "at" || context.at == null);
  return {
    transaction: {
      ...(id === undefined ? {} : { id: id.value }),
      at: context.at ?? time?.value ?? "",
      activity: row.activity,
      parties: [...distinct(parties), ...(context.parties ?? [])],
      ...(context.usNexus == null ? {} : { usNexus: context.usNexus }),
      ...(context.withinUnitedStates == null ? {} : { withinUnitedStates: context.withinUnitedStates }),
    },
    found: [...taken.map(({ slot, path }) => ({ fact: slot.fact, path })), ...given],
    notFound: [...notFound, ...unsaid],
  };
}

/** Whether one of the methods is that with which the object would be paid now. */
function isCurrent({ current }: ObjectRow, used: readonly Said[], ids: Reading["ids"]): boolean {
  if (current === undefined || used.some(({ path }) => path.startsWith(`${current.path}.`))) return true;
  const id = ids.get(current.path);
  return id !== undefined && id === ids.get(current.sameAs);
}

const ROLES: Readonly<Record<string, string>> = { method: "wallet", offered: "wallet-offered" };

const isMet = (need: string, parties: readonly MappedParty[]): boolean =>
  parties.some((party) => (need === "method" ? party.paymentMethod != null : party.role === need && isTold(party)));

/** The first of the paths, in the order of the row, that gave something. */
function best(paths: readonly string[] | undefined, said: readonly Said[]): Said | undefined {
  for (const path of paths ?? []) {
    const one = said.find(({ slot }) => slot.path === path && slot.party === undefined);
    if (one) return one;
  }
  return undefined;
}
