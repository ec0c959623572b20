// How a match reads, in plain words: one entry for each code.
import type { MatchEvidence, MatchFlag } from "../model/index.js";

/** What a field was recognised by. */
export const RULES: Readonly<Record<MatchEvidence["rule"], string>> = {
  "android-package": "the Android package",
  "apple-bundle": "the Apple bundle identifier",
  "app-store": "the App Store number",
  desktop: "the desktop identifier",
  domain: "the domain",
  host: "the host",
  "url-prefix": "the address",
  "qr-guid": "the QR code's identifier",
  "payer-code": "the payer's code",
  lei: "the LEI",
  isin: "the ISIN",
  ticker: "the ticker",
  registration: "the registration number",
  "payment-method": "the provider's code",
  name: "the name",
  id: "the id",
  hosts: "an app that lives in",
  owner: "the owner",
};

/** What a reviewer has to know of a match. */
export const FLAGS: Readonly<Record<MatchFlag, string>> = {
  conflict: "fields of the same party point to different subjects",
  disguised: "the spelling is one that only somebody who hides the name would use",
  misspelt: "the name was met only after one or two edits",
  "in-context": "the name stands in a longer text whose other words may make it somebody else",
  cut: "the text ends within the name, as where a bank or a card network cuts a field",
  "unknown-provider": "the provider is not known, so its code was read without its list",
  "unknown-code": "the code is not in the provider's list",
  shared: "the identifier serves several products",
  unverified: "the identifier or name was not read in a source",
  ambiguous: "the value alone cannot tell which of several subjects is meant",
  "checksum-failed": "the value names the subject and fails its own check digit",
  "case-differs": "the identifier is case-sensitive and came in another case",
};
