// Names beside general fuzzy search: measured and put by what test/eval has for it.
import { ratio } from "./figures.mjs";
import { inProcess } from "./isolate.mjs";
import { speedSection } from "./speed.mjs";

export function names(pace) {
  const measured = inProcess("names", pace);
  const [floor, own] = measured.rows;
  const perSecond = 1e9 / own.miss.median;
  return {
    budgets: [
      {
        what: "`screen`, clean ASCII name, no match",
        budget: "at most 8 x reading its characters",
        figure: ratio(own.miss.median, floor.miss.median),
        met: own.miss.median <= 8 * floor.miss.median,
      },
      {
        what: "the same, names a second on one core",
        budget: "at least 2 million",
        figure: `${(perSecond / 1e6).toFixed(2)} million`,
        met: perSecond >= 2e6,
      },
    ],
    text: speedSection(measured),
  };
}
