const ENCODED =
  /((?:(?:%|\\x)[0-9a-f]{2})+)|&#(x?0{0,8}[0-9a-f]{2,6});|\\u(?:\{0{0,8}([0-9a-f]{1,6})\}|([0-9a-f]{4}))|&(?:amp|nbsp);/gi;
const ASCII = /%[2-7][0-9a-f]/gi;
/** The sign with which a code begins, itself in code. */
const AGAIN = /&amp;(?=#|amp;|nbsp;)/gi;
/** A text may be written in code more than once: `%2541` is `%41`, which is A. */
const MOST_TIMES = 3;

/**
 * Writes out what a text holds in the code of an address, of a web page, of JSON or of a program, also where it was written
 * in code twice.
 *
 * @returns the text itself where it holds none
 * @example decoded("Ali%70ay&nbsp;Wallet") // "Alipay Wallet"
 * @example decoded("%2541lipay") // "Alipay"
 */
export function decoded(text: string): string {
  if (!text.includes("%") && !text.includes("&") && !text.includes("\\")) return text;
  let read = text;
  for (let times = 0; times < MOST_TIMES; times++) {
    const next = once(read);
    if (next === read) break;
    read = next;
  }
  return read;
}

function once(text: string): string {
  return text
    .replace(AGAIN, "&")
    .replace(ENCODED, (all, written?: string, number?: string, point?: string, unit?: string) => {
      const hex = point ?? unit;
      if (written === undefined && number === undefined && hex === undefined) return " ";
      const bytes = written?.replace(/\\x/gi, "%");
      try {
        if (bytes !== undefined) return decodeURIComponent(bytes);
        return String.fromCodePoint(Number(hex === undefined ? `0${number}` : `0x${hex}`));
      } catch {
        // What is no UTF-8 leaves the letters between readable.
        return bytes?.replace(ASCII, (byte) => String.fromCharCode(Number(`0x${byte.slice(1)}`))) ?? all;
      }
    });
}
