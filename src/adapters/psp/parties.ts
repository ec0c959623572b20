// The parties of a transaction, from what was read of them.
import type { MappedParty, NotFound } from "./mapped.js";
import type { Said } from "./read.js";
import type { PartyField, PartyRow } from "./row.js";

/** Puts parties together: what one row found at one place is one party. */
export function partiesOf(rows: readonly PartyRow[], said: readonly Said[]): readonly MappedParty[] {
  const groups = new Map<string, Said[]>();
  for (const one of said) {
    if (one.slot.party === undefined) continue;
    const key = `${one.slot.party.row}/${one.lists.join(",")}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()]
    .sort((a, b) => rowOf(a) - rowOf(b))
    .map((group) => ({ role: rows[rowOf(group)]?.role, ...fieldsOf(group) }));
}

const rowOf = (group: readonly Said[]): number => group[0]?.slot.party?.row ?? 0;

function fieldsOf(group: readonly Said[]): Partial<Record<PartyField, string>> {
  const fields: Partial<Record<PartyField, string>> = {};
  // Parts of a name are read in the order of the row.
  for (const { slot, value } of group) {
    const field = slot.party?.field;
    if (field === undefined) continue;
    const before = fields[field];
    fields[field] = before === undefined ? value : `${before} ${value}`;
  }
  return fields;
}

/** Whether anything tells who the party is. */
export const isTold = ({ name, lei, registrationNumber, url }: MappedParty): boolean =>
  [name, lei, registrationNumber, url].some((text) => text != null);

/** Every party once: an object often says the same of a payer in two places. */
export function distinct(parties: readonly MappedParty[]): readonly MappedParty[] {
  return [...new Map(parties.map((party) => [JSON.stringify(party), party])).values()];
}

const LONGEST = 200;

/** Stands for what has to be known and was not found. It is told by nothing, so `check` refuses it and holds. */
export function placeholder(need: string, provider: string, notFound: readonly NotFound[]): MappedParty {
  const about = notFound.filter(({ fact }) => fact === need || fact === "offered" || fact.startsWith(`${need}.`));
  const text = about.map(({ path, why }) => `${path} ${why}`).join("; ") || `no ${need}`;
  const said = text.length > LONGEST ? `${text.slice(0, LONGEST - 3)}...` : text;
  return need === "method" ? { role: "wallet", provider, notFound: said } : { role: need, notFound: said };
}
