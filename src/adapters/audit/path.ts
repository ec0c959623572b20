import { fail } from "../../errors.js";
import { isObject, type Json, type JsonObject, setMember } from "./canonical.js";

/** Where a value stands in a record: member names and list indices. */
export type Place = readonly (string | number)[];

/** A dotted path with `*` for every member or item, and `?` at its end where a record may lack it. */
export interface Pattern {
  readonly text: string;
  readonly steps: readonly string[];
  readonly optional: boolean;
}

/** @throws InterdictError `invalid-input` where a path is empty or has an empty step, or where one contains another */
export function readPatterns(paths: readonly string[], path: string): readonly Pattern[] {
  const patterns = [...new Set(paths)].map((text, index) => readPattern(text, `${path}.${index}`));
  for (const [index, one] of patterns.entries())
    for (const other of patterns)
      if (one !== other && contains(one, other))
        fail("invalid-input", `${path}.${index}`, `already contains ${other.text}: name one of them`, one.text);
  return patterns;
}

function readPattern(text: unknown, path: string): Pattern {
  if (typeof text !== "string") return fail("invalid-input", path, "has to be a dotted path", text);
  const optional = text.endsWith("?");
  const steps = (optional ? text.slice(0, -1) : text).split(".");
  if (steps.includes("")) return fail("invalid-input", path, "has to be a dotted path without empty steps", text);
  return { text, steps, optional };
}

function contains(outer: Pattern, inner: Pattern): boolean {
  return outer.steps.every((step, index) => {
    const other = inner.steps[index];
    return other !== undefined && (step === other || step === "*" || other === "*");
  });
}

/**
 * All places of a record that the pattern names, in the record's order.
 *
 * @throws InterdictError `invalid-input` where it names none and is not optional: a misspelt path would leave in the clear what was to be sealed
 */
export function placesOf(record: JsonObject, pattern: Pattern): readonly Place[] {
  let places: readonly Place[] = [[]];
  for (const step of pattern.steps) places = places.flatMap((place) => below(valueAt(record, place), step, place));
  if (places.length === 0 && !pattern.optional)
    fail("invalid-input", `record.${pattern.text}`, "is missing; end the path with ? where a record may lack it");
  return places;
}

function below(value: Json | undefined, step: string, place: Place): readonly Place[] {
  if (Array.isArray(value)) {
    const indices = step === "*" ? [...value.keys()] : /^\d+$/.test(step) ? [Number(step)] : [];
    return indices.filter((index) => index < value.length).map((index) => [...place, index]);
  }
  if (!isObject(value)) return [];
  const members = step === "*" ? Object.keys(value) : Object.hasOwn(value, step) ? [step] : [];
  return members.map((member) => [...place, member]);
}

export function valueAt(record: Json, place: Place): Json | undefined {
  let value: Json | undefined = record;
  for (const step of place) {
    if (Array.isArray(value)) value = value[Number(step)];
    else value = isObject(value) && Object.hasOwn(value, step) ? (value[String(step)] as Json) : undefined;
  }
  return value;
}

/** Takes a value out of a record of our own: a member goes, an item of a list becomes null and keeps its place. */
export function takeOut(record: JsonObject, place: Place): void {
  const last = place.at(-1);
  const holder = valueAt(record, place.slice(0, -1));
  if (Array.isArray(holder)) holder[Number(last)] = null;
  else if (isObject(holder)) Reflect.deleteProperty(holder, String(last));
}

/** Puts a value back where it was taken out. False where the record has no such place. */
export function putBack(record: JsonObject, place: Place, value: Json): boolean {
  const last = place.at(-1);
  const holder = valueAt(record, place.slice(0, -1));
  if (Array.isArray(holder) && typeof last === "number" && last < holder.length) holder[last] = value;
  else if (isObject(holder) && typeof last === "string" && !Object.hasOwn(holder, last)) setMember(holder, last, value);
  else return false;
  return true;
}
