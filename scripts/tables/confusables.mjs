import { createRequire } from "node:module";
import { sourceOf, table } from "./source.mjs";

const data = createRequire(import.meta.url)("unhomoglyph/data.json");

/** The scripts from which evaders take letters; the rest of Unicode's list is for other purposes. */
const SCRIPTS =
  /^(?:\p{Script=Latin}|\p{Script=Greek}|\p{Script=Cyrillic}|\p{Script=Armenian}|\p{Script=Cherokee}|\p{Script=Coptic}|\p{Script=Lisu})$/u;
/** The small palochka has no dot: it is a bar. */
const OURS = { ӏ: "1" };
const MARKS = /[\u0300-\u036f]/g;

/** The ASCII letters that a character looks like; `1` where it is a bar, which may be an i or an l. */
function looksLike(char) {
  const target = (data[char] ?? "").normalize("NFD").replace(MARKS, "");
  if (!/^[A-Za-z]+$/.test(target)) return undefined;
  const bar = target === "l" && char.toLowerCase() !== "ⅼ";
  return bar ? "1" : target.toLowerCase();
}

/** Whether folding alone brings the character to ASCII. */
function folds(char) {
  return /^[\0-\x7f]*$/.test(char.normalize("NFKD").replace(MARKS, ""));
}

export function confusables() {
  const bySource = new Map();
  for (const char of Object.keys(data)) {
    // What normalisation changes is never seen.
    if (!SCRIPTS.test(char) || !/\p{L}/u.test(char) || folds(char) || char.normalize("NFKC") !== char) continue;
    const like = looksLike(char);
    if (like !== undefined) bySource.set(char, like);
  }
  // A small letter that looks like none stands for its capital, because names are folded to small letters first.
  for (const [char, like] of [...bySource]) {
    const small = char.toLowerCase();
    if (small !== char && !bySource.has(small) && !folds(small)) bySource.set(small, like);
  }
  for (const [char, like] of Object.entries(OURS)) bySource.set(char, like);
  const byTarget = new Map();
  for (const [char, like] of bySource) byTarget.set(like, (byTarget.get(like) ?? "") + char);
  return table({
    from: sourceOf("unhomoglyph"),
    is: "ASCII letters, each followed by what looks like them; `1` is a bar, an i or an l. Groups are parted by spaces.",
    name: "CONFUSABLES",
    text: [...byTarget]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([like, chars]) => like + chars)
      .join(" "),
  });
}
