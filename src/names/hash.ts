/** What an ASCII character adds to the hash: its small letter or digit, 0 for nothing; a closer look is told by 1 and 2. */
const ADDS = new Uint8Array(128);
for (let code = 48; code <= 57; code++) ADDS[code] = code;
for (let code = 97; code <= 122; code++) {
  ADDS[code] = code;
  ADDS[code - 32] = code;
}
for (const sign of "+&:@/") ADDS[sign.charCodeAt(0)] = 1;
ADDS[".".charCodeAt(0)] = 2;

/** The hash of a text without letters and digits. */
export const EMPTY_HASH = 7;

/**
 * Hashes what {@link foldName} would keep of an ASCII text, without building that text: one pass, nothing allocated.
 * Equal folds have equal hashes; equal hashes prove nothing.
 *
 * @returns 0 to 2^31 - 1, which every engine keeps as a small integer; -1 where the text needs a closer look, because
 *   it goes beyond ASCII, has a `+` or `&` that the fold spells out, or may be an address: a colon, a slash, an at
 *   sign, or a dot inside a word
 *
 * @example foldHash("WeChat Pay") === foldHash("wechat-pay") // true
 * @example foldHash("微信支付") // -1
 */
export function foldHash(text: string): number {
  // Written for the engine. Strings come in more hidden kinds than an inline cache holds (flat, sliced, internalised,
  // in one byte or two), and then `text.charCodeAt` is a slow call: taken off the prototype it is a load, 3 times as
  // fast. The table is a local, because a bundler may turn the constant into a variable.
  const table = ADDS;
  const { charCodeAt } = String.prototype;
  const length = text.length;
  let hash = EMPTY_HASH;
  let before = 0;
  for (let i = 0; i < length; i++) {
    const code = charCodeAt.call(text, i);
    if (code > 127) return -1;
    const adds = table[code] as number;
    if (adds > 2) {
      if (before === 2) return -1;
      hash = Math.imul(hash ^ adds, 0x01000193);
    } else if (adds === 1) return -1;
    before = adds;
  }
  return hash & 0x7fffffff;
}
