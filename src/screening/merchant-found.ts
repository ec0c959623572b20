import type { Lookup } from "../compile/lookup.js";
import { screenText } from "./by-name.js";
import type { Found } from "./found.js";
import { merchantQrOf, schemesFound } from "./merchant-guids.js";

/** Screens a merchant's QR code by its schemes and by the merchant's name; `undefined` where the text is none. */
export function merchantFound(lookup: Lookup, received: string, field: string): readonly Found[] | undefined {
  const qr = merchantQrOf(received);
  if (qr === undefined) return undefined;
  const named = qr.names.flatMap((name) => screenText(lookup, name, field));
  return [
    ...schemesFound(lookup, qr, received, field),
    ...named.map((one) => ({ ...one, evidence: { ...one.evidence, received } })),
  ];
}
