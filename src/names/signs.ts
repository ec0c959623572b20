import { CLASSES } from "./classes.js";

/** What an ASCII character is: its small letter or digit, nothing (0), or a sign. */
export const SIGNS = new Uint8Array(128);
for (let code = 48; code < 123; code++) if (CLASSES[code] !== 0) SIGNS[code] = code > 64 ? code | 32 : code;
/** A sign that needs a closer look; a dot; one that may stand for a letter; one that is read as a word; a part of addresses. */
export const CLOSER = 1;
export const DOT = 2;
export const MASK = 3;
export const AND = 4;
export const SLASH = 5;
export const LAST_SIGN = 5;
const MEANINGS: readonly (readonly [string, number])[] = [
  ["+:@%;\\", CLOSER],
  [".", DOT],
  ["$!|", MASK],
  ["&", AND],
  ["/", SLASH],
];
for (const [signs, meaning] of MEANINGS) for (const sign of signs) SIGNS[sign.charCodeAt(0)] = meaning;
