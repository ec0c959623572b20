// Dresses that put another character where a letter stands: of another script that looks alike, a digit, a styled form.
import { pick } from "../random.mjs";

const CYRILLIC = Object.fromEntries(
  [
    "aа",
    "cс",
    "eе",
    "iі",
    "oо",
    "pр",
    "sѕ",
    "xх",
    "yу",
    "AА",
    "BВ",
    "CС",
    "EЕ",
    "HН",
    "IІ",
    "KК",
    "MМ",
    "OО",
    "PР",
    "SЅ",
    "TТ",
    "XХ",
  ].map(([latin, other]) => [latin, other]),
);
const GREEK = Object.fromEntries(
  ["aα", "iι", "oο", "vν", "AΑ", "BΒ", "EΕ", "HΗ", "IΙ", "KΚ", "MΜ", "NΝ", "OΟ", "PΡ", "TΤ", "XΧ", "YΥ"].map(
    ([latin, other]) => [latin, other],
  ),
);
const DIGITS = { a: "4", e: "3", i: "1", l: "1", o: "0", s: "5" };

export const lookalikes = {
  "one Cyrillic letter": (text, random) => replaceOne(text, random, CYRILLIC),
  "all Cyrillic letters": (text) => replaceAll(text, CYRILLIC),
  "one Greek letter": (text, random) => replaceOne(text, random, GREEK),
  "mathematical letters": (text) => styled(text, 0x1d400, 0x1d41a),
  "circled letters": (text) => styled(text, 0x24b6, 0x24d0),
  "capital I for l": (text) => (/l/.test(text) ? text.replace("l", "I") : undefined),
  "one digit for a letter": (text, random) => replaceOne(text, random, DIGITS),
  "digits for letters": (text) => replaceAll(text, DIGITS),
};

function replaceOne(text, random, table) {
  const all = [...text];
  const places = all.flatMap((c, at) => ((table[c] ?? table[c.toLowerCase()]) ? [at] : []));
  if (places.length === 0) return undefined;
  const at = pick(random, places);
  all[at] = table[all[at]] ?? table[all[at].toLowerCase()];
  return all.join("");
}

function replaceAll(text, table) {
  const changed = [...text].map((c) => table[c] ?? table[c.toLowerCase()] ?? c).join("");
  return changed === text ? undefined : changed;
}

function styled(text, capital, small) {
  const changed = text.replace(/[A-Za-z]/g, (c) => {
    const code = c.charCodeAt(0);
    return String.fromCodePoint(code < 97 ? capital + code - 65 : small + code - 97);
  });
  return changed === text ? undefined : changed;
}
