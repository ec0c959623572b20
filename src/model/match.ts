import type { IdentifierKind } from "./party.js";

/** How a counterparty came to be taken for a subject. The screener's word: it says who, never what is prohibited. */
export interface Match {
  /** Id of the application or person. */
  readonly subject: string;
  readonly kind: "application" | "person";
  readonly by: "identifier" | "name" | "ownership" | "relation";
  /** 0 to 1. */
  readonly score: number;
  /** `weak`: a person has to look; it never counts as a full match. */
  readonly strength: "strong" | "weak";
  /** The part that the party plays, in the host's own word. */
  readonly role?: string;
  readonly evidence: readonly MatchEvidence[];
  readonly flags: readonly MatchFlag[];
}

/** Which field matched what. */
export interface MatchEvidence {
  /** Field of the counterparty: `name`, `androidPackage`, `provider+paymentMethod`, or the path to it. */
  readonly field: string;
  /** The value as received. */
  readonly received: string;
  /** What in the data it met. */
  readonly matched: string;
  readonly rule: IdentifierKind | "payment-method" | "name" | "id" | "hosts" | "owner";
}

/**
 * What a reviewer has to know.
 *
 * - `conflict`: fields of the same party point to different subjects
 * - `disguised`: a spelling that hides the name from the eye (zero-width or bidirectional characters)
 * - `unknown-provider`, `unknown-code`: the code was read without its provider's list
 * - `shared`: the identifier serves several products
 * - `unverified`: the identifier or name was not read in a source
 * - `ambiguous`: the value alone cannot tell which of several subjects
 * - `checksum-failed`: the value names the subject and fails its own check digit
 * - `case-differs`: a case-sensitive identifier in another case
 */
export type MatchFlag =
  | "conflict"
  | "disguised"
  | "unknown-provider"
  | "unknown-code"
  | "shared"
  | "unverified"
  | "ambiguous"
  | "checksum-failed"
  | "case-differs";
