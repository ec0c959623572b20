import type { Truth } from "../model/time.js";

/**
 * True when both hold, false when either fails, else unknown.
 *
 * The trap: the logic is exact only where each fact is read once. `and(x, not(x))` of an unknown `x` is unknown,
 * although no answer could make it true.
 */
export function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false;
  return a === true && b === true ? true : "unknown";
}

/** True when either holds, false when both fail, else unknown. */
export function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true;
  return a === false && b === false ? false : "unknown";
}

/** The opposite; what is unknown stays unknown. */
export function not(a: Truth): Truth {
  return a === "unknown" ? a : !a;
}
