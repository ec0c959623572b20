import { fail } from "../../errors.js";
import type { Designation, Instrument, Prohibition, Ref, SupposedDesignation } from "../../model/index.js";
import { dayNumber } from "../../time/day.js";
import { effectState } from "../effects.js";
import type { Draft } from "./draft.js";
import { startOfDay } from "./when.js";

/** Brings further applications or persons under an instrument: a copy of each of its prohibitions for each of them. */
export function designate(draft: Draft, supposition: SupposedDesignation): void {
  const { under, names, on, known = on } = supposition;
  if (!draft.effects.has(under))
    fail("unknown-ref", "supposition.under", "no instrument, provision or item has this reference", under);
  const { instrument } = draft.node(under);
  const law = draft.recorded.find(({ id }) => id === instrument.id) ?? instrument;
  const vain = (whom: string, why: string) =>
    draft.tell(draft.node(under), `The supposed designation of ${whom} under ${under} on ${on} has no effect: ${why}.`);
  const all = names.map(draft.nameOf).join(", ");
  const { designation } = law;
  const why = notAllowed(draft, law, supposition);
  if (why) vain(all, why);
  if (why || !designation) return;
  const taken = (name: string) => copiesOf(law, designation, name).some(({ ref }) => draft.effects.has(ref));
  for (const name of names.filter(taken)) vain(draft.nameOf(name), "it is supposed to have been designated before");
  const added = names.filter((name) => !taken(name));
  const copies = added.flatMap((name) => copiesOf(law, designation, name));
  if (copies.length === 0) return;
  const from = { after: on, days: designation.days, convention: "order" } as const;
  draft.add(
    law.id,
    {
      id: draft.free(`${law.id}/supposed-designation`),
      what: `Supposed: ${designation.by} designates ${added.map(draft.nameOf).join(", ")} on ${on}.`,
      on,
      known,
      declares: copies.map(({ ref }) => ({ ref, under: law.id })),
      sets: copies.map(({ ref }) => ({ effect: ref, end: "from", bound: from })),
      citations: designation.citations,
    },
    copies,
  );
}

/** Why nobody could designate anything under that reference on that day. */
function notAllowed(draft: Draft, law: Instrument, { under, on, known = on }: SupposedDesignation): string | null {
  const { designation } = law;
  if (!designation) return `${law.title} gives no power to bring anything further under it`;
  const own = law.prohibitions.filter(({ itemOf }) => !itemOf).map(({ ref }) => ref);
  if (![law.id, designation.power, ...own].includes(under))
    return `${under} gives no such power; ${designation.power} does`;
  if (on < law.signed) return `${law.title} was signed on ${law.signed}`;
  const node = draft.node(law.id);
  return effectState(node, startOfDay(on), dayNumber(known)).ended === true ? "it had ended by then" : null;
}

/** What took the named ones out was not made for those that are designated later. */
function copiesOf(law: Instrument, designation: Designation, name: string): readonly Prohibition[] {
  const suffix = (ref: Ref) => `${ref}/designated-${name}`;
  return law.prohibitions
    .filter(({ itemOf }) => !itemOf)
    .map((prohibition) => ({
      ...prohibition,
      ref: suffix(prohibition.ref),
      names: [name],
      exemptions: prohibition.exemptions.filter(({ fact }) => fact !== "act"),
      citations: [...prohibition.citations, ...designation.citations],
    }));
}
