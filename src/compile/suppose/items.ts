import { fail } from "../../errors.js";
import type { Day, Prohibition, Ref, SupposedIdentification } from "../../model/index.js";
import type { Draft } from "./draft.js";

/** One item of a supposed identification. */
export interface Item {
  readonly ref: Ref;
  readonly activities: Prohibition["activities"];
  readonly from: Day;
}

/** An item that has a number only where it takes that of another. */
interface Unnumbered {
  readonly number?: number;
  readonly activities: Prohibition["activities"];
  readonly from?: Day;
}

/**
 * The items of a supposed identification with their references: `<identification>/1` and on, after the highest that is
 * taken; like a recorded one, under the same number where that is free.
 */
export function itemsOf(draft: Draft, supposition: SupposedIdentification, identification: Ref): readonly Item[] {
  const { on, activities, items, like } = supposition;
  const asked: readonly Unnumbered[] =
    like !== undefined ? itemsLike(draft, like) : (items ?? [{ activities: activities ?? [] }]);
  const taken = new Set<number>();
  for (const ref of draft.effects.keys()) if (ref.startsWith(`${identification}/`)) taken.add(numberOf(ref) ?? 0);
  const kept = asked.map(({ number }) => {
    if (number === undefined || taken.has(number)) return undefined;
    taken.add(number);
    return number;
  });
  let last = Math.max(0, ...taken);
  return asked.map(({ activities, from = on }, at) => {
    last += kept[at] === undefined ? 1 : 0;
    return { ref: `${identification}/${kept[at] ?? last}`, activities, from };
  });
}

/** The classes of a recorded identification, item by item; one that restricts no class of transaction is left out. */
function itemsLike({ recorded, effects }: Draft, like: Ref): readonly Unnumbered[] {
  const items = recorded
    .flatMap((instrument) => instrument.prohibitions)
    .filter(({ itemOf, activities }) => itemOf === like && activities.length > 0);
  if (items.length === 0 && !effects.has(like))
    fail("unknown-ref", "supposition.like", "no instrument, provision or item has this reference", like);
  if (items.length === 0) fail("invalid-input", "supposition.like", "has no items whose classes could be taken", like);
  return items.map(({ ref, activities }) => {
    const number = numberOf(ref);
    return number === undefined ? { activities } : { number, activities };
  });
}

const numberOf = (ref: Ref): number | undefined => {
  const digits = /\/(\d{1,4})$/.exec(ref)?.[1];
  return digits === undefined ? undefined : Number(digits);
};

/** The act in words, for those who read why something is prohibited. */
export function describeItems(by: string, on: Day, items: readonly Item[], instead: boolean): string {
  const classes = ({ activities }: Item) => (activities === "any" ? "any transaction" : activities.join(", "));
  const listed = items.map((item) => (item.from === on ? classes(item) : `${classes(item)} (from ${item.from})`));
  const place = instead ? " It takes the place of the recorded identification." : "";
  return `Supposed: ${by} identifies transactions of these kinds on ${on}: ${listed.join("; ")}.${place}`;
}
