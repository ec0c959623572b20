import { crc16, type Element, type Elements, fromBytes, readElements, toBytes } from "./tlv.js";

/** What screening reads of a merchant-presented QR code (EMVCo MPM), or of a fragment of one. */
export interface MerchantQr {
  /** Globally unique identifiers of the templates, in capitals. */
  readonly guids: readonly string[];
  /** Addresses inside the templates. */
  readonly addresses: readonly string[];
  /** The merchant's name, also in the other language. */
  readonly names: readonly string[];
  /** Whether its check sum is right; `undefined` where it has none. */
  readonly intact: boolean | undefined;
  /** Whether all of it could be read; else what stands before the damage is here. */
  readonly whole: boolean;
}

const BEGINNING = /^00020[12]/;
const CRC = 63;
const MERCHANT_NAME = 59;
const ADDITIONAL = 62;
const OTHER_LANGUAGE = 64;

/**
 * Reads the text of a merchant's QR code. Lengths count characters; where that does not add up they are read as counting
 * bytes, as some generators write names in Chinese.
 *
 * A check sum that is missing, cut short or wrong does not hinder the reading. A damaged code is read up to the damage.
 *
 * @returns `undefined` where the text is no such code: it does not begin as one, and is no fragment that names a scheme
 */
export function readMerchantQr(text: string): MerchantQr | undefined {
  const begins = BEGINNING.test(text);
  const characters = readElements(text);
  if (closes(text, characters))
    return recognised(
      begins,
      describe(text, characters, true, (value) => value),
    );
  const bytes = /[^\0-\x7f]/.test(text) ? toBytes(text) : text;
  const counted = readElements(bytes);
  if (bytes !== text && closes(bytes, counted)) return recognised(begins, describe(text, counted, true, fromBytes));
  return begins ? describe(text, characters, false, (value) => value) : undefined;
}

/** Digits that happen to add up are no fragment of a code: one names a scheme in letters, or holds an address. */
function recognised(begins: boolean, qr: MerchantQr): MerchantQr | undefined {
  return begins || qr.addresses.length > 0 || qr.guids.some((guid) => /[A-Z]/.test(guid)) ? qr : undefined;
}

/** Whether the elements reach the end; a check sum that is announced and cut short is no damage to the rest. */
function closes(text: string, { end }: Elements): boolean {
  return end === text.length || /^6304.{0,3}$/.test(text.slice(end, end + 8));
}

function describe(
  text: string,
  { elements }: Elements,
  complete: boolean,
  read: (value: string) => string,
): MerchantQr {
  const inner = templates(elements).map(({ value }) => ({ ...readElements(value), length: value.length }));
  const values = inner.flatMap((template) => template.elements);
  const guids = values.filter(({ tag }) => tag === 0).map(({ value }) => read(value).trim().toUpperCase());
  const addresses = values.map(({ value }) => read(value)).filter((value) => value.includes("://"));
  const torn = inner.some(({ end, length }) => end !== length);
  return {
    guids,
    addresses,
    names: names(elements).map(read),
    intact: intact(text, elements),
    whole: complete && !torn,
  };
}

/** The account templates 26 to 51, the unreserved ones 80 to 99, and those of payment systems among additional data. */
function templates(elements: readonly Element[]): readonly Element[] {
  return elements.flatMap((element) => {
    const { tag, value } = element;
    if ((tag >= 26 && tag <= 51) || (tag >= 80 && tag <= 99)) return [element];
    return tag === ADDITIONAL ? readElements(value).elements.filter((one) => one.tag >= 50) : [];
  });
}

function names(elements: readonly Element[]): readonly string[] {
  return elements.flatMap(({ tag, value }) => {
    if (tag === MERCHANT_NAME) return [value];
    if (tag !== OTHER_LANGUAGE) return [];
    return readElements(value)
      .elements.filter((one) => one.tag === 1)
      .map((one) => one.value);
  });
}

/** The check sum covers everything before its own value, and stands last: in a whole code, the last four characters. */
function intact(text: string, elements: readonly Element[]): boolean | undefined {
  const crc = elements.find(({ tag }) => tag === CRC);
  if (crc === undefined) return /6304.{1,3}$/.test(text) ? false : undefined;
  if (crc !== elements.at(-1) || !/^[0-9a-f]{4}$/i.test(crc.value)) return false;
  const end = text.lastIndexOf(`6304${crc.value}`);
  return crc16(text.slice(0, end + 4)) === Number.parseInt(crc.value, 16);
}
