const LEI = /^[A-Z0-9]{18}[0-9]{2}$/;
const ISIN = /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/;

/**
 * Checks a Legal Entity Identifier by ISO 17442: letters as 10 to 35, the whole number modulo 97 has to leave 1.
 *
 * @example isValidLei("5493001NTNQJDH60PM02") // true
 */
export function isValidLei(lei: string): boolean {
  if (!LEI.test(lei)) return false;
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

function inDigits(code: string): number[] {
  return [...code].flatMap((character) => [...String(Number.parseInt(character, 36))].map(Number));
}
