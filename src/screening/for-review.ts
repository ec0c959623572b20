import type { Found } from "./found.js";

const SCORE_FOR_REVIEW = 0.89;

/** Leaves what was found to a person: the value names a subject, and whether it is the party stays open. */
export function forReview(found: readonly Found[]): readonly Found[] {
  return found.map((one) => ({
    ...one,
    weak: true,
    score: Math.min(one.score, SCORE_FOR_REVIEW),
    flags: one.flags.includes("ambiguous") ? one.flags : [...one.flags, "ambiguous"],
  }));
}

const SCORE_OF_WRONG_DIGITS = 0.96;

/** Tells that a check sum is wrong. The match stays what it is; one whose check sum is right scores higher. */
export function withWrongDigits(found: readonly Found[]): readonly Found[] {
  return found.map((one) => ({
    ...one,
    score: Math.min(one.score, SCORE_OF_WRONG_DIGITS),
    flags: [...one.flags, "checksum-failed"],
  }));
}
