// The bits of a gap against the patterns that say what they mean.
import { describe, expect, it } from "vitest";
import { boundedDistance } from "../../src/names/distance.js";
import { formWord } from "../../src/names/form-key.js";
import * as gaps from "../../src/names/gaps.js";
import { unitsOf } from "../../src/names/units.js";

const PATTERNS: readonly (readonly [number, RegExp])[] = [
  [gaps.BREAK, /[*|;#]/],
  [gaps.JOINED, /^(?:[-‐-―._'’·・]|\s*[-®™]\s*)$/],
  [gaps.LABEL, /^["']?\s?[:=]|^\+/],
  [gaps.FIELD_END, /[\n\r\t;|]/],
  [gaps.DASH, /^\s+[-‐-―]\s+$/],
  [gaps.HAN_DASH, /^\s*[-‐-―_·]\s*$/],
  [gaps.SLASH, /\//],
  [gaps.COMMA, /,/],
  [gaps.STAR, /\*/],
  [gaps.HAN_PART, /^\s*[-‐-―:：/|*_·、，,;；(（【[]\s*$/],
  [gaps.STAR_FIRST, /^[.)\s]*\*/],
  [gaps.TITLE, /^\s+[-‐-―|]\s+$|^\s?[:：]\s+$/],
  [gaps.BRACKET, /[(（[]\s*$/],
  [gaps.SHORT_PREFIX, /^\s?[*/]/],
  [gaps.PREFIX, /^\s?\*/],
];

const SIGNS = [..." \t\n\u00a0\u3000\u2003\ufeff-–―._'’·・*|;#:=+\"/,，、：；()（[【®™&%。\u200b☎"];

/** What the patterns say of a gap. */
function told(gap: string): number {
  return PATTERNS.reduce((bits, [bit, pattern]) => bits | (pattern.test(gap) ? bit : 0), 0);
}

describe("what stands between words", () => {
  it("is what the patterns say, for every row of up to three signs", () => {
    const wrong: string[] = [];
    const look = (gap: string): void => {
      if (gaps.gapOf(`a${gap}b`, 1, 1 + gap.length) !== told(gap)) wrong.push(JSON.stringify(gap));
    };
    look("");
    for (const first of SIGNS) {
      look(first);
      for (const second of SIGNS) {
        look(first + second);
        for (const third of SIGNS) look(first + second + third);
      }
    }
    expect(wrong).toEqual([]);
  });

  it("is what the patterns say of every single sign", () => {
    const wrong: string[] = [];
    for (let code = 0; code < 0x10000; code++) {
      const sign = String.fromCharCode(code);
      if (gaps.gapOf(sign, 0, 1) !== told(sign)) wrong.push(code.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  it("is known of each word, from the one before", () => {
    const read = (text: string): readonly number[] => unitsOf(text).map(({ gap }) => gap);
    expect(read("*Alipay - Shop, 支付宝")).toEqual(["*", " - ", ", ", "", ""].map(told));
    expect(read("Alipay+ (x)")).toEqual(["", " ("].map(told));
    expect(read("Añ+ (x)")).toEqual(["", " ("].map(told));
  });
});

describe("one wrong letter in a long word of a legal form", () => {
  it("is forgiven where the words are one edit apart, and nowhere else", () => {
    const letters = "adeilmnst";
    const wrong: string[] = [];
    for (const long of ["liability", "limited", "company", "proprietary"])
      for (let at = 1; at <= long.length; at++)
        for (const letter of letters) {
          const swapped = long.slice(0, at) + (long[at + 1] ?? "") + (long[at] ?? "") + long.slice(at + 2);
          const edited = [
            long.slice(0, at) + letter + long.slice(at),
            long.slice(0, at) + letter + long.slice(at + 1),
            long.slice(0, at) + long.slice(at + 1),
            long.slice(0, at) + letter + letter + long.slice(at + 1),
            swapped,
          ];
          for (const word of edited) {
            const near = word.length > 5 && boundedDistance(word, long, 1) < 2;
            if ((formWord(word) === formWord(long)) !== near) wrong.push(word);
          }
        }
    expect(wrong).toEqual([]);
  });
});
