// Heap and allocation.
import { count, table } from "../eval/report/markdown.mjs";
import { megabytes } from "./figures.mjs";
import { inProcess } from "./isolate.mjs";
import { spread } from "./timing.mjs";

const YOUNG = ["--max-semi-space-size=256", "--min-semi-space-size=256"];

export function memory({ sweeps }) {
  const runs = Array.from({ length: sweeps }, () => inProcess("memory", {}, YOUNG));
  const medians = (key) =>
    runs[0][key].map(({ what }, at) => ({ what, bytes: spread(runs.map((run) => run[key][at].bytes)).median }));
  return {
    budgets: [],
    text: [
      "## Memory",
      "",
      "What is added to the heap, garbage collected, one step after the other in one process:",
      "",
      ...table(
        ["step", "MB"],
        medians("held").map(({ what, bytes }) => [what, megabytes(bytes)]),
      ),
      "",
      "Bytes that a call allocates once everything that is kept is built, 10,000 calls on texts of their own, counted with the collector at rest:",
      "",
      ...table(
        ["call", "bytes"],
        medians("made").map(({ what, bytes }) => [what, count(Math.round(bytes))]),
      ),
      "",
    ],
  };
}
