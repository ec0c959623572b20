import { readdirSync, readFileSync } from "node:fs";
import { Converter } from "opencc-js/t2cn";
import { pinyin } from "pinyin-pro";
import { sourceOf, table } from "./source.mjs";

const ROOT = new URL("../../", import.meta.url);
const HAN = /\p{Script=Han}/gu;
const simplify = Converter({ from: "t", to: "cn" });

/** The characters of the index, of legal forms and of the words and names that companies are called by. */
const CHARACTERS = [...new Set([...simplify(texts().join("")).matchAll(HAN)].map(([char]) => char))].sort();

function texts() {
  const parties = new URL("src/parties/", ROOT);
  return [
    ...readdirSync(parties, { recursive: true })
      .filter((file) => file.endsWith(".ts"))
      .sort()
      .map((file) => readFileSync(new URL(file, parties), "utf8")),
    readFileSync(new URL("src/names/han-words.ts", ROOT), "utf8"),
    readFileSync(new URL("scripts/tables/legal-forms.json", ROOT), "utf8"),
  ];
}

/** Every character whose simplified form is one of ours. */
export function simplified() {
  const ours = new Set(CHARACTERS);
  let pairs = "";
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const char = String.fromCodePoint(code);
    const simple = simplify(char);
    if (simple !== char && simple.length === 1 && ours.has(simple)) pairs += char + simple;
  }
  return table({
    from: sourceOf("opencc-js"),
    is: "Traditional characters, each followed by its simplified form.",
    name: "SIMPLIFIED",
    text: pairs,
  });
}

export function readings() {
  const bySyllable = new Map();
  for (const char of CHARACTERS) {
    const [syllable] = pinyin(char, { toneType: "none", type: "array" });
    const plain = (syllable ?? "").normalize("NFD").replace(/[^a-z]/g, "");
    if (plain !== "") bySyllable.set(plain, (bySyllable.get(plain) ?? "") + char);
  }
  return table({
    from: sourceOf("pinyin-pro"),
    is: "Syllables of plain pinyin, each followed by the characters that are read so (their first reading).",
    name: "READINGS",
    text: [...bySyllable]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([syllable, chars]) => syllable + chars)
      .join(""),
  });
}
