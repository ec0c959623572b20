import { COMMA, DASH, FIELD_END, HAN_DASH, LABEL, SLASH } from "../../names/gaps.js";
import type { Unit } from "../../names/units.js";
import { MARKER } from "../../names/words/kinds.js";
import type { Marked } from "./marked.js";
import type { Reading } from "./reading.js";

/** Without any of these a text has no parts. */
const PARTING = /[\n\r\t;|:=+,/_·‐-―-]|\bas\b/i;
/** A word that speaks of another name, before `as`. */
const SAID = new Set(["trading", "known", "business"]);
/** More signs than one between fields: `UPI/DR/123/Alipay`. */
const FEWEST_SLASHES = 2;

/** What parts a word from the one before, whatever names there are; and what does behind a label, which no name is. */
const SEAM = 1;
const BEHIND_LABEL = 2;

/**
 * Numbers the parts of a text: lines, labelled fields, what stands behind `c/o` or `trading as`, and, where a number
 * follows, what a comma sets apart, as in an address.
 *
 * The trap: a comma alone parts nothing (`We Chat, Therapy Collective`), nor does one slash.
 *
 * @returns how many they are; of one alone nothing is written down
 */
export function markParts(reading: Reading, { covered, parts }: Marked): number {
  if (reading.seams === undefined) reading.seams = seamsOf(reading);
  const { seams } = reading;
  if (seams === null) return 1;
  let part = 0;
  parts[0] = 0;
  for (let at = 1; at < seams.length; at++) {
    const seam = seams[at] as number;
    const label = (seam & BEHIND_LABEL) !== 0 && covered[at - 1] === 0;
    // The label itself belongs to neither.
    if (label && at > 1 && parts[at - 1] === parts[at - 2]) parts[at - 1] = ++part;
    if (label || (seam & SEAM) !== 0) part++;
    parts[at] = part;
  }
  return part + 1;
}

function seamsOf(reading: Reading): Uint8Array | null {
  const { text, units, all } = reading;
  // In an address signs part nothing: whose it is, is told by its host.
  if (text.includes("://")) return null;
  const slashes = reading.slashed ? fieldSlashes(reading) : 0;
  if (slashes < FEWEST_SLASHES && (all & MARKER) === 0 && !PARTING.test(text)) return null;
  const lastNumber = lastNumberOf(reading);
  const seams = new Uint8Array(units.length);
  let any = 0;
  for (let at = 1; at < units.length; at++) {
    const { gap } = units[at] as Unit;
    let parting = FIELD_END | ((units[at - 1] as Unit).han ? HAN_DASH : DASH);
    if (slashes >= FEWEST_SLASHES) parting |= SLASH;
    if (at <= lastNumber) parting |= COMMA;
    const seam = ((gap & parting) !== 0 || endsMarker(reading, at - 1) ? SEAM : 0) | (gap & LABEL ? BEHIND_LABEL : 0);
    seams[at] = seam;
    any |= seam;
  }
  return any === 0 ? null : seams;
}

/** Slashes between words, but for those of `c/o` and the like. */
function fieldSlashes({ text, units }: Reading): number {
  let count = text.startsWith("/") ? 1 : 0;
  for (let at = 1; at < units.length; at++)
    if (((units[at] as Unit).gap & SLASH) !== 0 && !isLetters(units, at)) count++;
  return count;
}

function lastNumberOf({ units }: Reading): number {
  for (let at = units.length - 1; at >= 0; at--) {
    const code = (units[at] as Unit).key.charCodeAt(0);
    if (code > 47 && code < 58) return at;
  }
  return -1;
}

function isLetters(units: Reading["units"], at: number): boolean {
  return (units[at] as Unit).key.length === 1 && (units[at - 1] as Unit).key.length === 1;
}

/** Whether words for another name or another's account end with a unit. */
function endsMarker({ text, units, classes, slashed }: Reading, at: number): boolean {
  if (((classes[at] as number) & MARKER) !== 0) return true;
  const { key } = units[at] as Reading["units"][number];
  if (key === "as") return SAID.has(units[at - 1]?.key ?? "");
  return slashed && isAbbreviation(text, units, at) && !isAbbreviation(text, units, at + 1);
}

/** Whether a unit is a letter of an abbreviation with slashes: `c/o`, `d/b/a`. */
export function isAbbreviation(text: string, units: Reading["units"], at: number): boolean {
  const { key, from, to } = units[at] ?? NO_UNIT;
  if (key.length !== 1 || key < "a" || key > "z") return false;
  return (
    (text.charCodeAt(to) === SOLIDUS && to + 1 === units[at + 1]?.from && isLetters(units, at + 1)) ||
    (text.charCodeAt(from - 1) === SOLIDUS && from - 1 === units[at - 1]?.to && isLetters(units, at))
  );
}

const NO_UNIT = { key: "", from: 0, to: 0 };
const SOLIDUS = 47;

/** Whether words stand for what they say only together: `trading as`, `doing business as`. */
export function isSaidAs({ units }: Reading, at: number): boolean {
  if (units[at]?.key === "as") return SAID.has(units[at - 1]?.key ?? "");
  if (units[at + 1]?.key === "as") return SAID.has(units[at]?.key ?? "");
  return units[at]?.key === "doing" && units[at + 1]?.key === "business" && units[at + 2]?.key === "as";
}
