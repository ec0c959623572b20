const LEI = /^[A-Z0-9]{18}[0-9]{2}$/;
const ISIN = /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/;
const USCC = /^[0-9A-HJ-NP-RTUWXY]{18}$/;
const UEN = /^[0-9]{9}[A-Z]$/;

/**
 * Checks a Legal Entity Identifier by ISO 17442: letters as 10 to 35, the whole number modulo 97 has to leave 1. The
 * check digits are 02 to 98; others with the same remainder were not computed so.
 *
 * @example isValidLei("5493001NTNQJDH60PM02") // true
 */
export function isValidLei(lei: string): boolean {
  if (!LEI.test(lei)) return false;
  const check = Number(lei.slice(-2));
  if (check < 2 || check > 98) return false;
  let rest = 0;
  for (const digit of inDigits(lei)) rest = (rest * 10 + digit) % 97;
  return rest === 1;
}

/**
 * Checks a security identifier by ISO 6166: letters as 10 to 35, then the digits doubled by turns from the right
 * (Luhn) have to sum to a multiple of ten.
 *
 * @example isValidIsin("KYG875721634") // true
 */
export function isValidIsin(isin: string): boolean {
  if (!ISIN.test(isin)) return false;
  const digits = inDigits(isin).reverse();
  let sum = 0;
  for (const [place, digit] of digits.entries()) {
    const value = place % 2 === 1 ? digit * 2 : digit;
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}

/** The characters of a unified social credit code in the order of their values: I, O, S, V and Z are not used. */
const USCC_CHARACTERS = "0123456789ABCDEFGHJKLMNPQRTUWXY";

/**
 * Checks China's unified social credit code by GB 32100: the characters by powers of three, modulo 31, have to sum to
 * nothing, the last one included.
 *
 * @example isValidUscc("91440300708461136T") // true
 */
export function isValidUscc(code: string): boolean {
  if (!USCC.test(code)) return false;
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, -1)) {
    sum += USCC_CHARACTERS.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return (sum + USCC_CHARACTERS.indexOf(code.slice(-1))) % 31 === 0;
}

const UEN_WEIGHTS = [10, 8, 6, 4, 9, 7, 5, 3, 1];
/** By the remainder modulo 11. */
const UEN_LETTERS = "ZKCMDNERGWH";

/**
 * Checks Singapore's unique entity number in its form for companies: nine digits and a letter.
 *
 * @example isValidUen("201735998W") // true
 */
export function isValidUen(number: string): boolean {
  if (!UEN.test(number)) return false;
  const sum = UEN_WEIGHTS.reduce((total, weight, place) => total + weight * Number(number[place]), 0);
  return UEN_LETTERS[sum % 11] === number[9];
}

function inDigits(code: string): number[] {
  return [...code].flatMap((character) => [...String(Number.parseInt(character, 36))].map(Number));
}
