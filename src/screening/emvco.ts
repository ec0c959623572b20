/** What screening reads of a merchant-presented QR code (EMVCo MPM). */
export interface MerchantQr {
  /** Globally unique identifiers of the account templates 26 to 51, in capitals. */
  readonly guids: readonly string[];
  /** Whether its check sum is right; `undefined` where it has none. */
  readonly intact: boolean | undefined;
}

const FIRST_TEMPLATE = 26;
const LAST_TEMPLATE = 51;

/**
 * Reads the text of a merchant's QR code: two digits of tag, two of length, then the value, to the very end. Lengths
 * count characters.
 *
 * @returns `undefined` where the text is no such code or its lengths do not add up
 */
export function readMerchantQr(text: string): MerchantQr | undefined {
  if (!text.startsWith("000201")) return undefined;
  const elements = readElements(text);
  if (elements === undefined) return undefined;
  const guids: string[] = [];
  for (const { tag, value } of elements) {
    if (tag < FIRST_TEMPLATE || tag > LAST_TEMPLATE) continue;
    const guid = readElements(value)?.find((element) => element.tag === 0);
    if (guid) guids.push(guid.value.toUpperCase());
  }
  const last = elements.at(-1);
  if (last?.tag !== 63 || last.value.length !== 4) return { guids, intact: undefined };
  return { guids, intact: crc16(text.slice(0, -4)) === Number.parseInt(last.value, 16) };
}

interface Element {
  readonly tag: number;
  readonly value: string;
}

function readElements(text: string): readonly Element[] | undefined {
  const elements: Element[] = [];
  let at = 0;
  while (at < text.length) {
    const head = text.slice(at, at + 4);
    if (!/^\d{4}$/.test(head)) return undefined;
    const end = at + 4 + Number(head.slice(2));
    if (end > text.length) return undefined;
    elements.push({ tag: Number(head.slice(0, 2)), value: text.slice(at + 4, end) });
    at = end;
  }
  return elements;
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
