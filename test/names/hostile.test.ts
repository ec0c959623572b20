import { describe, expect, it } from "vitest";
import { compareNames } from "../../src/names/compare.js";
import { boundedDistance } from "../../src/names/distance.js";
import { foldName } from "../../src/names/fold.js";
import { simplified } from "../../src/names/han.js";
import { withoutLegalForm } from "../../src/names/legal-form.js";
import { plainPinyin } from "../../src/names/pinyin.js";
import { skeletonOf } from "../../src/names/skeleton.js";

const LONGEST = 1024;
const PIECES = [
  ...[
    "a",
    "a ",
    "ab ",
    "1 ",
    "1",
    "I",
    "a1",
    "zhi1",
    "zhi1 ",
    "(",
    "( ",
    ")",
    "a.",
    "a'",
    "a+",
    "&",
    "a-b-",
    "rn",
    "vv",
    "Ilap",
  ],
  ...[
    "co ltd ",
    "limited ",
    "company inc ",
    "gesellschaft",
    "aktiengesellschaf ",
    "forty ",
    "abcdefghij ",
    "a b c de ",
  ],
  ...["支", "支付", "株式会社", "有限公司", "(株)", "김", "ア", "ャ", "й", "а", "аa", "ع", "ограниченнои "],
  ...["ﷺ", "ﷻ", "e\u0301", "\u0301", "\u0640", "\u200b", "\ud800", "😀", "㈱", "ẞ", "½"],
];
const FUNCTIONS: Readonly<Record<string, (text: string) => unknown>> = {
  foldName,
  skeletonOf,
  withoutLegalForm,
  plainPinyin,
  simplified,
  boundedDistance: (text) => boundedDistance(text, `${text.slice(3)}xyz`, 3),
  compareNames: (text) => compareNames(text, `${text.slice(1)}z`),
  "compareNames at the length of a name": (text) => compareNames(text.slice(0, 256), `${text.slice(1, 255)}z`),
};
/** The budget is 1 ms; a busy machine under a test runner gets more, and anything that backtracks takes far longer. */
const MOST_MS = 10;

describe("1,024 code units of anything", () => {
  it.each(Object.keys(FUNCTIONS))("take %s no time to speak of", (name) => {
    const run = FUNCTIONS[name]!;
    for (const piece of PIECES) {
      let best = Number.POSITIVE_INFINITY;
      for (const last of "abcdefgh") {
        const text = piece.repeat(LONGEST).slice(0, LONGEST - 1) + last;
        const start = performance.now();
        run(text);
        best = Math.min(best, performance.now() - start);
      }
      expect(best, JSON.stringify(piece)).toBeLessThan(MOST_MS);
    }
  });
});
