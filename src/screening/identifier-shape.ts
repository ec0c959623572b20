import { pattern } from "../names/pattern.js";

/** A link; a package or host (letters or digits on both sides of a dot); an e-mail address; a merchant's QR code. */
const ASCII_SHAPES = /^\S+:\/\/|^\S*[a-z0-9]\.[a-z0-9]\S*$|^\S+@\S+$|^mailto:|^00020[12]\d{4}/i;
/** The same in any letters, made when a text first needs it: the classes take long to compile. */
const anyShapes = pattern(
  "^\\S+://|^\\S*[\\p{L}\\p{N}]\\.[\\p{L}\\p{N}]\\S*$|^\\S+@\\S+$|^mailto:|^00020[12]\\d{4}",
  "iu",
);
const BEYOND_ASCII = /[^\0-\x7f]/;

/**
 * Tells whether a text is written as an identifier: then it is the one it says or another's, and no name is sought in it.
 *
 * The trap: `com.tencent.mmfake`, `alipay.github.io` and `someone@qq.com` hold names of subjects, and none of them is one.
 *
 * @example isShaped("alipay.com.attacker.example") // true
 * @example isShaped("Tencent QQ") // false
 */
export function isShaped(text: string): boolean {
  return (BEYOND_ASCII.test(text) ? anyShapes() : ASCII_SHAPES).test(text);
}
