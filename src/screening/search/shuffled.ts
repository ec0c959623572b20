import type { NameIndex } from "../../compile/lookup/name-index.js";
import type { Unit } from "../../names/units.js";
import type { Span } from "./span.js";

const FEWEST = 5;
const MOST = 12;

/** A Chinese name of some length with its characters in another order, as the whole text. */
export function shuffled({ shuffles }: NameIndex, units: readonly Unit[]): Span | undefined {
  if (units.length < FEWEST || units.length > MOST || units.some((unit) => !unit.han)) return undefined;
  const key = units.map((unit) => unit.key);
  const form = shuffles().get([...key].sort().join(""));
  if (form === undefined || form.key === key.join("")) return undefined;
  const [from, to] = [0, units.length];
  return { form, from, to, respaced: false, reordered: true, edits: 0, doubtful: false, disguised: false };
}
