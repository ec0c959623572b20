// Dresses that change how a name looks and leave its letters: case, width, marks, spacing, what does not show.
import { pick } from "../random.mjs";

const LATIN = /[a-z]/i;
const letters = (text) => [...text];

export const looks = {
  "upper case": (text) => (LATIN.test(text) ? text.toUpperCase() : undefined),
  "lower case": (text) => (LATIN.test(text) ? text.toLowerCase() : undefined),
  "case in turns": (text) =>
    LATIN.test(text)
      ? letters(text)
          .map((c, at) => (at % 2 ? c.toUpperCase() : c.toLowerCase()))
          .join("")
      : undefined,
  "full width": (text) =>
    LATIN.test(text)
      ? text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000")
      : undefined,
  "half-width katakana": (text) => {
    const narrow = letters(text)
      .map((c) => HALF_WIDTH.get(c) ?? c)
      .join("");
    return narrow === text ? undefined : narrow;
  },
  "accent on a vowel": (text, random) => mark(text, random, /[aeiou]/i, ["\u0300", "\u0301", "\u0308", "\u0323"]),
  "letters apart": (text) => {
    const parts = letters(text.replace(/\s+/g, ""));
    return parts.length >= 4 && parts.length <= 12 ? parts.join(" ") : undefined;
  },
  "closed up": (text) => (/[\s-]/.test(text) ? text.replace(/[\s-]+/g, "") : undefined),
  hyphens: (text) => (/\s/.test(text) ? text.replace(/\s+/g, "-") : undefined),
  underscores: (text) => (/\s/.test(text) ? text.replace(/\s+/g, "_") : undefined),
  "double spaces": (text) => (/\s/.test(text) ? text.replace(/\s+/g, "  ") : undefined),
  "signs around": (text, random) => pick(random, [`"${text}"`, `${text}®`, `(${text})`, `${text}.`, ` ${text} `]),
  "zero width inside": (text, random) =>
    inside(text, random, ["\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad"]),
  "direction marks inside": (text, random) => inside(text, random, ["\u200e", "\u200f", "\u061c"]),
  "isolated direction": (text, random) => {
    const [open, close] = pick(random, ["\u2066\u2069", "\u2068\u2069", "\u202a\u202c"]);
    return `${open}${text}${close}`;
  },
  "written backwards": (text) => (LATIN.test(text) ? `\u202e${letters(text).reverse().join("")}\u202c` : undefined),
};

function inside(text, random, marks) {
  const all = letters(text);
  if (all.length < 2) return undefined;
  const at = 1 + Math.floor(random() * (all.length - 1));
  return [...all.slice(0, at), pick(random, marks), ...all.slice(at)].join("");
}

function mark(text, random, which, marks) {
  const all = letters(text);
  const places = all.flatMap((c, at) => (which.test(c) ? [at] : []));
  if (places.length === 0) return undefined;
  const at = pick(random, places);
  all[at] = `${all[at]}${pick(random, marks)}`.normalize("NFC");
  return all.join("");
}

/** Katakana to the half-width forms that NFKC brings back. */
const HALF_WIDTH = new Map();
for (let code = 0xff66; code <= 0xff9d; code++)
  for (const [half, marked] of [
    [String.fromCharCode(code), ""],
    [`${String.fromCharCode(code)}\uff9e`, "\uff9e"],
    [`${String.fromCharCode(code)}\uff9f`, "\uff9f"],
  ]) {
    const full = half.normalize("NFKC");
    if ([...full].length === 1 && !(marked !== "" && HALF_WIDTH.has(full))) HALF_WIDTH.set(full, half);
  }
