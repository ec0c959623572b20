/** Letters that are not a plain letter with a mark, so that normalisation leaves them. */
const STROKED: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ħ: "h",
  ŧ: "t",
  ı: "i",
  ß: "ss",
  ə: "a",
};
const ANY_STROKED = /[łøđðæœþħŧıßə]/g;

/**
 * Writes letters with a stroke and joined letters in plain ones, for comparing; `foldName` keeps them apart.
 *
 * @example plainLetters("łoś") // "loś"
 */
export function plainLetters(lower: string): string {
  return lower.replace(ANY_STROKED, (letter) => STROKED[letter] as string);
}
