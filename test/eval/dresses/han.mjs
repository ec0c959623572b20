// Dresses of Chinese names: the other character set, and pinyin in the ways people type it. Japanese Kanji is left alone.
import { Converter } from "opencc-js";
import { pinyin } from "pinyin-pro";

const toTraditional = Converter({ from: "cn", to: "tw" });
const toSimplified = Converter({ from: "tw", to: "cn" });

const HAN = /^\p{Script=Han}+$/u;
/** Longer names are not typed in pinyin. */
const TYPED = 8;

export const han = {
  "traditional characters": (text) => changed(text, toTraditional),
  "simplified characters": (text) => changed(text, toSimplified),
  "characters apart": (text) => (typed(text) ? [...text].join(" ") : undefined),
  "pinyin closed up": (text) => (typed(text) ? syllables(text, "none").join("") : undefined),
  "pinyin in syllables": (text) => (typed(text) ? syllables(text, "none").join(" ") : undefined),
  "pinyin with tones": (text) => (typed(text) ? syllables(text, "symbol").join("") : undefined),
  "pinyin with numbers": (text) => (typed(text) ? syllables(text, "num").join(" ") : undefined),
  "Chinese bank row": (text) => (HAN.test(text) ? `${text}-杭州某某商贸有限公司` : undefined),
};

const typed = (text) => HAN.test(text) && [...text].length >= 2 && [...text].length <= TYPED;

const syllables = (text, toneType) => pinyin(text, { toneType, type: "array", v: true });

function changed(text, convert) {
  if (!/\p{Script=Han}/u.test(text) || /\p{Script=Katakana}/u.test(text)) return undefined;
  const other = convert(text);
  return other === text ? undefined : other;
}
