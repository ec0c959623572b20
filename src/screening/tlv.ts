/** One element of a merchant's QR code. */
export interface Element {
  readonly tag: number;
  readonly value: string;
  /** Where it begins in the text. */
  readonly at: number;
}

/** The elements of a text, up to the first that cannot be read. */
export interface Elements {
  readonly elements: readonly Element[];
  /** Where reading ended: the length of the text, where all of it was read. */
  readonly end: number;
}

/** Reads elements: two digits of tag, two of length, then so many characters. */
export function readElements(text: string): Elements {
  const elements: Element[] = [];
  let at = 0;
  while (at < text.length) {
    const tag = twoDigits(text, at);
    const length = twoDigits(text, at + 2);
    const end = at + 4 + length;
    if (tag < 0 || length < 0 || end > text.length) break;
    elements.push({ tag, value: text.slice(at + 4, end), at });
    at = end;
  }
  return { elements, end: at };
}

function twoDigits(text: string, at: number): number {
  const ten = text.charCodeAt(at) - 48;
  const one = text.charCodeAt(at + 1) - 48;
  return ten >= 0 && ten <= 9 && one >= 0 && one <= 9 ? ten * 10 + one : -1;
}

/** Writes a text as its bytes in UTF-8, one character a byte. */
export function toBytes(text: string): string {
  let bytes = "";
  for (const byte of new TextEncoder().encode(text)) bytes += String.fromCharCode(byte);
  return bytes;
}

/** Reads a text from its bytes; what is no UTF-8 shows as a replacement character. */
export function fromBytes(bytes: string): string {
  return new TextDecoder().decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
}

/**
 * Computes CRC-16/CCITT-FALSE: polynomial 0x1021, start 0xFFFF, over the bytes in UTF-8. The code covers everything up
 * to and including `6304`.
 *
 * @example crc16("123456789") // 0x29b1
 */
export function crc16(text: string): number {
  let crc = 0xffff;
  for (const byte of new TextEncoder().encode(text)) {
    crc ^= byte << 8;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x8000 ? ((crc << 1) ^ 0x1021) & 0xffff : (crc << 1) & 0xffff;
  }
  return crc;
}
