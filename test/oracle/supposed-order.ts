// Which of several suppositions comes first, by its definition.
import type { Day, Supposition } from "../../src/model/index.js";
import { dayNumber } from "./active.js";

export const knownFrom = ({ on, known = on }: Supposition): Day => known;

/** Of one day: what brings effects about, what moves their bounds, what ends them. */
const ORDER = ["identified", "designated", "enjoined", "stayed", "postponed", "extended", "lifted", "revoked"];

/**
 * As anybody could learn of them, whatever the order in which they are given; of those alike in that, by the day. Of two
 * extensions of one day the one to a date goes before the one by a number of days, which is counted from there.
 */
export const asLearned = (one: Supposition, other: Supposition): number =>
  dayNumber(knownFrom(one)) - dayNumber(knownFrom(other)) ||
  ORDER.indexOf(one.act) - ORDER.indexOf(other.act) ||
  dayNumber(one.on) - dayNumber(other.on) ||
  Number(isCounted(one)) - Number(isCounted(other)) ||
  (said(one) < said(other) ? -1 : said(one) > said(other) ? 1 : 0);

/** Of what is alike in all that, any order would do, as long as it is not the one in which they are given: that of what they say. */
function said(one: Supposition): string {
  if (one.act === "designated") return JSON.stringify([one.under, [...one.names].sort()]);
  if (one.act !== "identified") return "";
  const items = one.activities ? [{ activities: one.activities }] : (one.items ?? []);
  const classes = items.map((item: { activities: readonly string[]; from?: string }) => [
    [...item.activities].sort(),
    item.from ?? one.on,
  ]);
  return JSON.stringify([one.under, one.like ?? classes, one.persons ? [...one.persons].sort() : "*"]);
}

const isCounted = (one: Supposition): boolean => one.act === "extended" && typeof one.until !== "string";
