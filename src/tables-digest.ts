import { sha256Of } from "./decision/seal.js";
import { CONFUSABLES } from "./names/tables/confusables.js";
import { LEGAL_FORMS } from "./names/tables/legal-forms.js";
import { READINGS } from "./names/tables/readings.js";
import { SIMPLIFIED } from "./names/tables/simplified.js";

/** Tells copies of a package apart; it is no proof against anybody, so that a part of the digest is enough. */
const DIGITS = 16;

let known: string | undefined;

/** Digest of the tables that recognition reads beside the ruleset. Worked out once, on first use. */
export function tablesDigest(): string {
  known ??= sha256Of([CONFUSABLES, LEGAL_FORMS, READINGS, SIMPLIFIED]).slice(0, DIGITS);
  return known;
}
