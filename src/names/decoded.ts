const ENCODED = /((?:%[0-9a-f]{2})+)|&#(x?0{0,8}[0-9a-f]{2,5});|\\u([0-9a-f]{4})|&(?:amp|nbsp);/gi;
const ASCII = /%[2-7][0-9a-f]/gi;

/**
 * Writes out what a text holds in the code of an address, of a web page or of JSON.
 *
 * @returns the text itself where it holds none
 * @example decoded("Ali%70ay&nbsp;Wallet") // "Alipay Wallet"
 */
export function decoded(text: string): string {
  if (!text.includes("%") && !text.includes("&") && !text.includes("\\u")) return text;
  return text.replace(ENCODED, (all, bytes?: string, number?: string, unit?: string) => {
    if (bytes === undefined && number === undefined && unit === undefined) return " ";
    try {
      if (bytes !== undefined) return decodeURIComponent(bytes);
      return String.fromCodePoint(Number(unit === undefined ? `0${number}` : `0x${unit}`));
    } catch {
      // What is no UTF-8 leaves the letters between readable.
      return bytes === undefined
        ? all
        : bytes.replace(ASCII, (byte) => String.fromCharCode(Number(`0x${byte.slice(1)}`)));
    }
  });
}
