// How measured figures are put.
import { count } from "../eval/report/markdown.mjs";

/** How many times as much. */
export function ratio(of, to) {
  const times = of / to;
  return `${times >= 100 ? count(Math.round(times)) : times.toFixed(times < 10 ? 2 : 1)} x`;
}

export const between = ({ low, high }) => `${count(Math.round(low))} to ${count(Math.round(high))}`;

/** What is less than the heap's own noise is not told. */
export const megabytes = (bytes) => (bytes < 1e5 ? "under 0.1" : (bytes / 1e6).toFixed(1));

export const milliseconds = (ms) => (ms < 10 ? ms.toFixed(1) : count(Math.round(ms)));
