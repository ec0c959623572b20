import type { Supposition } from "../../model/index.js";

/**
 * One text for one supposition, whatever the order in which its fields, classes, persons and names were written. One
 * item and a list of one are the same question.
 */
export function canonicalText(supposition: Supposition): string {
  const { act, on, known = on } = supposition;
  return JSON.stringify([act, on, known, ...detailsOf(supposition)]);
}

function detailsOf(it: Supposition): readonly unknown[] {
  switch (it.act) {
    case "identified": {
      const items = it.activities ? [{ activities: it.activities }] : (it.items ?? []);
      const classes = items.map(({ activities, from = it.on }: { activities: readonly string[]; from?: string }) => [
        sorted(activities),
        from,
      ]);
      return [it.under, it.like ?? classes, it.persons ? sorted(it.persons) : "*"];
    }
    case "designated":
      return [it.under, sorted(it.names)];
    case "postponed":
      return [it.ref, it.to];
    case "extended":
      return [it.ref, it.until];
    default:
      return [it.ref];
  }
}

const sorted = (texts: readonly string[]) => [...texts].sort();

const ACTS: readonly Supposition["act"][] = [
  "identified",
  "designated",
  "enjoined",
  "stayed",
  "postponed",
  "extended",
  "lifted",
  "revoked",
];

/**
 * Orders suppositions as anybody could learn of them: by the day from which each is known; of one day, what brings
 * effects into being before what ends them; then by the day of the act.
 */
export function byKnowledge(a: Supposition, b: Supposition): number {
  return (
    compareText(a.known ?? a.on, b.known ?? b.on) ||
    ACTS.indexOf(a.act) - ACTS.indexOf(b.act) ||
    compareText(a.on, b.on) ||
    compareText(canonicalText(a), canonicalText(b))
  );
}

const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
