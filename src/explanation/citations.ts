import type { Citation, Confidence, Ref } from "../model/index.js";
import { type Entry, item, joined, type Line, line, type Piece, quotation } from "./document.js";

/** Writes a citation as a lawyer would: `Executive Order 13971, sec. 1(a), 86 FR 1249`. */
export function citationText({ title, pinpoint, locator }: Citation): string {
  return [title, pinpoint, locator].filter((part) => part !== undefined).join(", ");
}

/** Names a provision by its citation or that of its instrument, with its reference; else by the reference alone. */
export function provisionText(ref: Ref, citations: readonly Citation[]): string {
  const own = citations.find((one) => one.ref === ref);
  if (own) return `${[own.title, own.pinpoint].filter((part) => part !== undefined).join(", ")} (${ref})`;
  const instrument = citations.find((one) => one.ref === ref.split("/")[0]);
  return instrument ? `${instrument.title}, ${ref}` : ref;
}

/** The mark that belongs beside words that are less than verified; nothing beside verified ones. */
export function markOf(confidence: Confidence): Line {
  return confidence === "verified" ? [] : [" ", { mark: confidence }];
}

/**
 * Puts a sentence with what it stands on: citations in brackets behind it, or one below the other where a quotation or
 * a note comes with them. Each is marked where it is less than verified; the same words are not quoted twice.
 *
 * @param quoted what was quoted before in this explanation; added to
 * @param answer the answer that stands in front
 */
export function citedItem(sentence: Line, citations: readonly Citation[], quoted: Set<string>, answer?: string): Entry {
  const cited = distinct(citations);
  if (cited.some((one) => isNew(one, quoted))) return item(sentence, citationItems(cited, quoted), answer);
  if (cited.length === 0) return item(sentence, [], answer);
  return item(line`${sentence} (${joined(cited.map(marked), "; ")})`, [], answer);
}

/** Lists citations one below the other. */
export function citationItems(citations: readonly Citation[], quoted: Set<string>): readonly Entry[] {
  return distinct(citations).map((citation) => {
    if (!isNew(citation, quoted)) return item(marked(citation));
    quoted.add(citation.ref);
    const note = citation.note === undefined ? "" : `. Note: ${citation.note}`;
    return item(line`${marked(citation)}${note}`, citation.quote === undefined ? [] : [quotation(citation.quote)]);
  });
}

/** Lists references for developers, each with its mark. */
export function refs(citations: readonly Citation[]): Line {
  return distinct(citations).flatMap(({ ref, confidence }): Piece[] => [" ", ref, ...markOf(confidence)]);
}

function marked(citation: Citation): Line {
  return line`${citationText(citation)}${markOf(citation.confidence)}`;
}

function isNew({ ref, quote, note }: Citation, quoted: ReadonlySet<string>): boolean {
  return !quoted.has(ref) && (quote !== undefined || note !== undefined);
}

/** Each citation once, in order. */
export function distinct(citations: readonly Citation[]): readonly Citation[] {
  return citations.filter((one, at) => citations.findIndex((other) => other.ref === one.ref) === at);
}
