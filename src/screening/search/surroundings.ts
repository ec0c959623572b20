import { formWord } from "../../names/form-key.js";
import { formClasses } from "../../names/legal-form.js";
import type { Unit } from "../../names/units.js";
import { type Kind, kindOfWord } from "../../names/words/kinds.js";
import { countryCodes } from "../../names/words/places.js";
import { segment } from "./segment.js";
import { gapBefore } from "./span.js";

const MOST_FORM_WORDS = 4;
const NUMBER = /^\d+$/;
/** A reference: letters and digits mixed, as in an order's number. */
const REFERENCE = /^(?=.*\d.*\d)[a-z\d]{4,}$/;
const PREFIX = /^\s?\*/;
/** Endings of Chinese words for shops, halls and works. */
const PREMISES = /[店馆厅厂铺坊屋院堂楼]$/;
const CAPITALS = /^[A-Z]+$/;

/** Says of every unit what it does beside a name. Units of names (`covered`) are passed over. */
export function kindsOf(text: string, units: readonly Unit[], covered: readonly boolean[]): readonly Kind[] {
  const kinds: Kind[] = units.map((unit, at) => (covered[at] ? "ordinary" : kindOf(unit)));
  // What stands in front of a star is the prefix of whoever writes the descriptor.
  if (units.length > 1 && kinds[0] === "unknown" && PREFIX.test(gapBefore(text, units, 1))) kinds[0] = "ordinary";
  markForms(units, covered, kinds);
  markCountries(text, units, covered, kinds);
  markHan(text, units, covered, kinds);
  return kinds;
}

function kindOf({ key, han }: Unit): Kind {
  if (han) return "unknown";
  return kindOfWord(key) ?? (NUMBER.test(key) || REFERENCE.test(key) ? "ordinary" : "unknown");
}

function markForms(units: readonly Unit[], covered: readonly boolean[], kinds: Kind[]): void {
  const words: string[] = [];
  for (let from = 0; from < units.length; from++) {
    let key = "";
    for (let to = from; to < Math.min(units.length, from + MOST_FORM_WORDS) && !covered[to]; to++) {
      const unit = units[to] as Unit;
      if (unit.han) break;
      words[to] ??= formWord(unit.key);
      key += words[to];
      // A form of the table that is also a trade or a name (Park, Han) is not one by itself.
      if (formClasses().has(key) && (to > from || kinds[to] !== "other")) kinds.fill("legal", from, to + 1);
    }
  }
}

/** Codes count at the end, or in capitals: `ALIPAY SHANGHAI CN`, but not `Alipay is me`. */
function markCountries(text: string, units: readonly Unit[], covered: readonly boolean[], kinds: Kind[]): void {
  let end = true;
  for (let at = units.length - 1; at >= 0; at--) {
    const { key, from, to } = units[at] as Unit;
    const open = !covered[at] && kinds[at] !== "legal";
    if (open && countryCodes().has(key) && (end || CAPITALS.test(text.slice(from, to)))) kinds[at] = "place";
    end &&= !covered[at] && kinds[at] !== "unknown" && kinds[at] !== "other";
  }
}

function markHan(text: string, units: readonly Unit[], covered: readonly boolean[], kinds: Kind[]): void {
  for (let from = 0; from < units.length; from++) {
    if (covered[from] || !units[from]?.han) continue;
    let to = from + 1;
    while (to < units.length && !covered[to] && units[to]?.han && gapBefore(text, units, to) === "") to++;
    const run = units.slice(from, to).map((unit) => unit.key);
    const read = segment(run);
    const premises = read.includes("unknown") && PREMISES.test(run.at(-1) as string);
    read.forEach((kind, i) => {
      kinds[from + i] = premises ? "other" : kind;
    });
    from = to - 1;
  }
}
