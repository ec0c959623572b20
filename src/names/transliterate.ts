import { readingOf } from "./han.js";

/** Letters and how they are read, as pairs: our own plain romanisation, only for comparing. */
const LETTERS = [
  "а a б b в v г g д d е e ё e ж zh з z и i й i к k л l м m н n о o п p р r с s т t у u ф f х kh ц ts ч ch ш sh щ shch",
  "ъ  ы y ь  э e ю yu я ya і i ї i є e ґ g ў u ј j љ lj њ nj ћ c ђ dj џ dz қ k ғ g ү u ұ u ө o ң n һ h ә a",
  "α a β v γ g δ d ε e ζ z η i θ th ι i κ k λ l μ m ν n ξ x ο o π p ρ r σ s τ t υ y φ f χ ch ψ ps ω o",
  "ا a أ a إ i آ a ب b ت t ث th ج j ح h خ kh د d ذ d ر r ز z س s ش sh ص s ض d ط t ظ z ع a غ gh ف f ق q ك k ل l م m",
  "ن n ه h و w ي y ى a ة a ء  ؤ w ئ y پ p چ ch ژ zh گ g ک k ی y ڤ v",
  "א a ב b ג g ד d ה h ו v ז z ח h ט t י y כ k ך k ל l מ m ם m נ n ן n ס s ע a פ p ף p צ ts ץ ts ק k ר r ש sh ת t",
  "ア a イ i ウ u エ e オ o カ ka キ ki ク ku ケ ke コ ko ガ ga ギ gi グ gu ゲ ge ゴ go サ sa シ shi ス su セ se ソ so",
  "ザ za ジ ji ズ zu ゼ ze ゾ zo タ ta チ chi ツ tsu テ te ト to ダ da ヂ ji ヅ zu デ de ド do ナ na ニ ni ヌ nu ネ ne ノ no",
  "ハ ha ヒ hi フ fu ヘ he ホ ho バ ba ビ bi ブ bu ベ be ボ bo パ pa ピ pi プ pu ペ pe ポ po マ ma ミ mi ム mu メ me モ mo",
  "ヤ ya ユ yu ヨ yo ラ ra リ ri ル ru レ re ロ ro ワ wa ヲ wo ン n ヴ vu ー  ッ ",
];
/** Small kana change the vowel of the syllable before: ウィ is wi, シャ is sha. */
const SMALL: Readonly<Record<string, string>> = {
  ァ: "a",
  ィ: "i",
  ゥ: "u",
  ェ: "e",
  ォ: "o",
  ャ: "a",
  ュ: "u",
  ョ: "o",
};

const INITIALS: readonly string[] = /* @__PURE__ */ "g kk n d tt r m b pp s ss  j jj ch k t p h".split(" ");
const MEDIALS: readonly string[] = /* @__PURE__ */ "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(
  " ",
);
const FINALS: readonly string[] = /* @__PURE__ */ " k k k n n n t l k m l l l p l m p p t t ng t t k t p t".split(" ");
const HANGUL = 0xac00;
const LAST_HANGUL = 0xd7a3;

let letters: Map<string, string> | undefined;

function reading(char: string): string | undefined {
  if (letters === undefined) {
    letters = new Map();
    for (const line of LETTERS) {
      const parts = line.split(" ");
      for (let i = 0; i + 1 < parts.length; i += 2) letters.set(parts[i] as string, parts[i + 1] as string);
    }
  }
  return letters.get(char) ?? readingOf(char);
}

/**
 * Writes a text of another script in small Latin letters, as it is read: Cyrillic, Greek, Arabic, Hebrew, kana, hangul,
 * and the Chinese characters of the table. What it does not know stays.
 *
 * The trap: it is no standard's romanisation and cannot be read back; Arabic and Hebrew come without their vowels.
 *
 * @param text folded, as `foldName` folds
 * @example latinOf("газпром") // "gazprom"
 * @example latinOf("삼성") // "samseong"
 * @example latinOf("华为") // "huawei"
 */
export function latinOf(text: string): string {
  let latin = "";
  for (const char of text) {
    const code = char.charCodeAt(0);
    if (code < 0x80) latin += char;
    else if (code >= HANGUL && code <= LAST_HANGUL) latin += syllable(code - HANGUL);
    else if (code >= 0x3041 && code <= 0x30ff)
      latin = kana(latin, code <= 0x3096 ? String.fromCharCode(code + 96) : char);
    else latin += reading(char) ?? char;
  }
  return latin;
}

function syllable(index: number): string {
  const last = index % 28;
  const rest = (index - last) / 28;
  return `${INITIALS[(rest - (rest % 21)) / 21]}${MEDIALS[rest % 21]}${FINALS[last]}`;
}

function kana(before: string, char: string): string {
  const small = SMALL[char];
  if (small !== undefined) {
    if (/(?:^|[aeiou])u$/.test(before)) return `${before.slice(0, -1)}w${small}`;
    return /[aeiou]$/.test(before) ? before.slice(0, -1) + small : before + small;
  }
  // A long vowel and a doubled consonant are not told apart when names are compared.
  return before + (reading(char) ?? "");
}
