import { InterdictError } from "../../errors.js";
import type { Citation, DateRule } from "../../model/index.js";
import { dayNumber } from "../../time/day.js";
import { computeDate } from "../../time/rule.js";

/** Notes one breach of an invariant. */
export type Report = (path: string, message: string, value?: unknown) => void;

const CONFIDENCES = new Set<unknown>(["verified", "in-substance", "our-reading", "unverified"]);
const LONGEST_QUOTE = 900;

export function checkDay(day: unknown, path: string, report: Report): boolean {
  if (typeof day === "string" && !Number.isNaN(dayNumber(day))) return true;
  report(path, "has to be a day between 1980-01-01 and 2199-12-31, written YYYY-MM-DD", day);
  return false;
}

export function checkSupport(
  fact: { confidence: unknown; sources: readonly string[] },
  path: string,
  report: Report,
): void {
  if (!CONFIDENCES.has(fact.confidence))
    report(`${path}.confidence`, "has to be verified, in-substance, our-reading or unverified", fact.confidence);
  if (fact.confidence === "verified" && !(fact.sources?.length > 0))
    report(`${path}.sources`, "what is verified has to name the source in which it was read", fact.sources);
}

export function checkCitation(citation: Citation, path: string, report: Report): void {
  if (typeof citation !== "object" || citation === null) {
    report(path, "has to be a citation", citation);
    return;
  }
  if (!citation.ref || !citation.title) report(path, "has to carry ref and title", citation.ref);
  if (citation.quote && citation.quote.length > LONGEST_QUOTE)
    report(`${path}.quote`, `is longer than ${LONGEST_QUOTE} characters: keep the operative phrase`, citation.quote);
  if (citation.quote && citation.confidence === "unverified")
    report(`${path}.quote`, "unverified words are not quoted as law", citation.quote);
  checkSupport(citation, path, report);
}

/** Notes a word that is not of a closed list. */
export function checkWord(word: unknown, words: readonly string[], path: string, report: Report): void {
  if (!(words as readonly unknown[]).includes(word)) report(path, `has to be one of ${words.join(", ")}`, word);
}

/** Counts a date rule once, so that no question later meets one that leads to no day. */
export function checkRule(rule: unknown, path: string, report: Report): void {
  try {
    computeDate(rule as DateRule);
  } catch (error) {
    report(path, error instanceof InterdictError ? error.message : "has to be { after, days }", rule);
  }
}
