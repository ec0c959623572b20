import type { Day } from "../model/index.js";

interface Dated {
  readonly on: Day;
}

/** Orders entries by their day. Those of one day stay in the order in which they came, as sorting leaves what is equal. */
export function byDay(a: Dated, b: Dated): number {
  if (a.on === b.on) return 0;
  return a.on < b.on ? -1 : 1;
}
