const ONES =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen";
const TENS = "twenty thirty forty fifty sixty seventy eighty ninety";
const ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth";
const ROMAN = "ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx";
const ROMAN_VALUES = [2, 3, 4, 6, 7, 8, 9, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20];

let values: Map<string, number> | undefined;
const tens = new Map<string, number>();

function valuesOf(): ReadonlyMap<string, number> {
  if (values) return values;
  values = new Map();
  for (const [value, word] of ONES.split(" ").entries()) values.set(word, value);
  for (const [i, word] of ORDINALS.split(" ").entries()) values.set(word, i + 1);
  for (const [i, word] of ROMAN.split(" ").entries()) values.set(word, ROMAN_VALUES[i] as number);
  for (const [i, word] of TENS.split(" ").entries()) tens.set(word, (i + 2) * 10);
  tens.set("fourty", 40);
  for (const [word, value] of tens) values.set(word, value);
  return values;
}

/** One letter is a number only at the end of a name. */
const LAST: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };

const DIGITS = /^(\d{1,15})(?:st|nd|rd|th)?$/;

/**
 * Reads a word as a number: digits, ordinals, English number words, Roman numerals.
 *
 * @param last whether the word ends the name: only there are I, V and X numbers
 * @example numberOf("1st") // 1
 * @example numberOf("vii") // 7
 */
export function numberOf(word: string, last: boolean): number | undefined {
  const digits = DIGITS.exec(word);
  if (digits) return Number(digits[1]);
  return valuesOf().get(word) ?? (last && word.length === 1 ? LAST[word] : undefined);
}

/** Tells whether a number word takes a unit after it: forty in forty-four. */
export function isTens(word: string): boolean {
  return valuesOf().has(word) && tens.has(word);
}
