import type { Lookup } from "../compile/lookup.js";
import { APP_IDENTITY } from "./fields.js";
import type { FieldResult } from "./screen-fields.js";

/**
 * Tells whether the fields of one party contradict each other: two identify different, unrelated subjects, or one says
 * which application it is, and it is none of those here, while another field identifies one.
 *
 * Nothing is dropped for it: the harmless field never wins, a reviewer only has to know.
 */
export function isConflict(lookup: Lookup, results: readonly FieldResult[]): boolean {
  const known = results.filter((result) => result.found.length > 0);
  const others = results.some((result) => APP_IDENTITY.has(result.field) && result.found.length === 0);
  if (others && known.some(identifiesApplication)) return true;
  return known.some((a, index) => known.slice(index + 1).some((b) => !agree(lookup, a, b)));
}

/** A company may well have applications that are none of those here; the application it is cannot. */
function identifiesApplication(result: FieldResult): boolean {
  return APP_IDENTITY.has(result.field) || result.found.some((one) => one.kind === "application");
}

function agree(lookup: Lookup, a: FieldResult, b: FieldResult): boolean {
  return a.found.some((one) =>
    b.found.some((other) => isAbove(lookup, one.subject, other.subject) || isAbove(lookup, other.subject, one.subject)),
  );
}

/** Whether a chain of ownership, development or hosting leads from one subject down to another, or they are one. */
function isAbove(lookup: Lookup, over: string, under: string): boolean {
  const reached = new Set([over]);
  for (const subject of reached) {
    if (subject === under) return true;
    for (const next of lookup.below().get(subject) ?? []) reached.add(next);
  }
  return false;
}
