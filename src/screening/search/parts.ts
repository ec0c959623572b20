import { MARKER } from "../../names/words/kinds.js";
import type { Reading } from "./reading.js";
import { gapBefore } from "./span.js";

/** A line of an address, a field of a record: what stands on the other side is said of somebody or something else. */
const BREAK = /[\n\r\t;|]/;
/** Between a method and a person or trade: `WeChat Pay - Zhang Wei`; in Chinese without spaces: 支付宝转账-李梅. */
const DASH = /^\s+[-‐-―]\s+$/;
const HAN_DASH = /^\s*[-‐-―_·]\s*$/;
/** Behind a label: `BNF:`, `merchant=`, `SVWZ+`. */
const LABELLED = /^["']?\s?[:=]|^\+/;
/** A word that speaks of another name, before `as`. */
const SAID = new Set(["trading", "known", "business"]);
/** More signs than one between fields: `UPI/DR/123/Alipay`. */
const FEWEST_SLASHES = 2;

/**
 * Numbers the parts of a text: lines, labelled fields, what stands behind `c/o` or `trading as`, and, where a number
 * follows, what a comma sets apart, as in an address. Nothing where there is one part only.
 *
 * The trap: a comma alone parts nothing (`We Chat, Therapy Collective`), nor does one slash.
 */
export function partsOf(reading: Reading, covered: readonly boolean[]): Uint16Array | undefined {
  const { text, units, all } = reading;
  // In an address signs part nothing: whose it is, is told by its host.
  if (text.includes("://")) return undefined;
  const slashes = fieldSlashes(reading);
  if (slashes < FEWEST_SLASHES && (all & MARKER) === 0 && !/[\n\r\t;|:=+,/_·‐-―-]|\bas\b/i.test(text)) return undefined;
  const lastNumber = lastNumberOf(reading);
  const parts = new Uint16Array(units.length);
  let part = 0;
  for (let at = 1; at < units.length; at++) {
    const gap = gapBefore(text, units, at);
    const label = gap !== " " && gap !== "" && LABELLED.test(gap) && !covered[at - 1];
    if (label && at > 1 && parts[at - 1] === parts[at - 2]) parts[at - 1] = ++part;
    if (
      label ||
      (gap !== " " && gap !== "" && isBreak(gap, units[at - 1]?.han === true)) ||
      (slashes >= FEWEST_SLASHES && gap.includes("/")) ||
      (at <= lastNumber && gap.includes(",")) ||
      endsMarker(reading, at - 1)
    )
      part++;
    parts[at] = part;
  }
  return part === 0 ? undefined : parts;
}

function isBreak(gap: string, han: boolean): boolean {
  return BREAK.test(gap) || (han ? HAN_DASH : DASH).test(gap);
}

/** Slashes between words, but for those of `c/o` and the like. */
function fieldSlashes({ text, units }: Reading): number {
  if (!text.includes("/")) return 0;
  let count = text.startsWith("/") ? 1 : 0;
  for (let at = 1; at < units.length; at++)
    if (gapBefore(text, units, at).includes("/") && !isLetters(units, at)) count++;
  return count;
}

function lastNumberOf({ units }: Reading): number {
  for (let at = units.length - 1; at >= 0; at--) {
    const code = units[at]?.key.charCodeAt(0) as number;
    if (code > 47 && code < 58) return at;
  }
  return -1;
}

function isLetters(units: Reading["units"], at: number): boolean {
  return units[at]?.key.length === 1 && units[at - 1]?.key.length === 1;
}

/** Whether words for another name or another's account end with a unit. */
function endsMarker({ text, units, classes }: Reading, at: number): boolean {
  if (((classes[at] as number) & MARKER) !== 0) return true;
  const { key } = units[at] as Reading["units"][number];
  if (key === "as") return SAID.has(units[at - 1]?.key ?? "");
  return isAbbreviation({ text, units }, at) && !isAbbreviation({ text, units }, at + 1);
}

/** Whether a unit is a letter of an abbreviation with slashes: `c/o`, `d/b/a`. */
export function isAbbreviation({ text, units }: Pick<Reading, "text" | "units">, at: number): boolean {
  const { key, from, to } = units[at] ?? NO_UNIT;
  if (key.length !== 1 || key < "a" || key > "z") return false;
  return (
    (text.charCodeAt(to) === SLASH && to + 1 === units[at + 1]?.from && isLetters(units, at + 1)) ||
    (text.charCodeAt(from - 1) === SLASH && from - 1 === units[at - 1]?.to && isLetters(units, at))
  );
}

const NO_UNIT = { key: "", from: 0, to: 0 };
const SLASH = 47;

/** Whether words stand for what they say only together: `trading as`, `doing business as`. */
export function isSaidAs({ units }: Reading, at: number): boolean {
  if (units[at]?.key === "as") return SAID.has(units[at - 1]?.key ?? "");
  if (units[at + 1]?.key === "as") return SAID.has(units[at]?.key ?? "");
  return units[at]?.key === "doing" && units[at + 1]?.key === "business" && units[at + 2]?.key === "as";
}
