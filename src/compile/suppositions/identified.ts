import { fail } from "../../errors.js";
import type { SupposedIdentification, SupposedItem } from "../../model/index.js";
import { classes, dated, day, ids, list, made, text } from "./fields.js";

const MOST_ITEMS = 100;
const SAID_BY = ["activities", "items", "like"] as const;

/**
 * Supposes that an authority had identified transactions under a provision that awaits it. Exactly one of three says
 * which: `activities` (one item), `items` (`<identification>/1` and on, each with its own first day) or `like` (the
 * classes of a recorded identification, item by item, under the same numbers; its conditions and exceptions are not
 * taken over).
 *
 * The trap: this is the question, not an answer. What Commerce would have identified under Executive Order 13971 nobody
 * knows. Without `persons`, all whom the provision reaches are meant. Where an identification is recorded, the supposed
 * one takes its place from the day on which it is known: the recorded items end, and the supposed ones are numbered on.
 *
 * @throws InterdictError `invalid-input`, `invalid-date`, `over-long`; whether `under` and `like` exist is found out by
 * `suppose`: `unknown-ref`, or `invalid-input` where `under` awaits no act or `like` has no items
 * @example
 * ```ts
 * suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] })).evaluate(transaction)
 * identified({ under: "eo-13971", on: "2021-02-20", items: [{ activities: ["payment"], from: "2021-03-01" }] })
 * ```
 */
export function identified(what: Omit<SupposedIdentification, "act">): SupposedIdentification {
  return made(what, (fields) => {
    const { under, persons } = fields;
    const given = Object.fromEntries(SAID_BY.map((field) => [field, fields[field]]));
    const [first, second] = SAID_BY.filter((field) => given[field] != null);
    if (!first) fail("invalid-input", "activities", "or items, or like, has to say what is identified", undefined);
    if (second) fail("invalid-input", second, `cannot be given beside ${first}: one of them says it`, given[second]);
    return {
      act: "identified",
      under: text(under, "under"),
      ...dated(fields),
      ...(first === "activities" ? { activities: classes(given[first], "activities") } : {}),
      ...(first === "items" ? { items: list(given[first], "items", item, MOST_ITEMS) } : {}),
      ...(first === "like" ? { like: text(given[first], "like") } : {}),
      ...(persons == null ? {} : { persons: ids(persons, "persons") }),
    };
  });
}

function item(value: unknown, path: string): SupposedItem {
  if (typeof value !== "object" || value === null)
    return fail("invalid-input", path, "has to be { activities, from? }", value);
  const { activities, from } = value as Record<string, unknown>;
  return Object.freeze({
    activities: classes(activities, `${path}.activities`),
    ...(from == null ? {} : { from: day(from, `${path}.from`) }),
  });
}
