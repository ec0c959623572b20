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
  /** Subjects that the same text could have meant and that lost, best first; absent where there are none. */
  readonly alternatives?: readonly Alternative[];
}

/** A subject that lost to the match: a longer name, a nearer spelling or the words around spoke for the other. */
export interface Alternative {
  /** Id of the application or person. */
  readonly subject: string;
  /** What it would have scored. */
  readonly score: number;
}

/** A part of a score, in the order in which it was counted. What takes away is negative. */
export interface ScorePiece {
  /** `identifier`, `name`, `spelling`, `legal form`, `order`, `edits`, `surroundings`, `disguise`, `review`, `relation`, `field`. */
  readonly name: string;
  readonly value: number;
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
  /** How the score came about: the pieces of all evidence of a match sum to its score. Absent where it added nothing. */
  readonly pieces?: readonly ScorePiece[];
}

/**
 * What a reviewer has to know.
 *
 * - `conflict`: fields of the same party point to different subjects
 * - `disguised`: a spelling that only somebody who hides the name would use (zero-width or bidirectional characters,
 *   letters of another script that look alike, digits and signs in place of letters)
 * - `misspelt`: the name was met only after one or two edits
 * - `in-context`: the name stands in a longer text whose other words may make it somebody else
 * - `cut`: the text ends within the name, as where a bank or a card network cuts a field
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
  | "misspelt"
  | "in-context"
  | "cut"
  | "unknown-provider"
  | "unknown-code"
  | "shared"
  | "unverified"
  | "ambiguous"
  | "checksum-failed"
  | "case-differs";
