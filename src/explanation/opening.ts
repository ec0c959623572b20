import type { Ref } from "../model/index.js";
import type { ExplainContext } from "./context.js";
import { item, paragraph, type Section } from "./document.js";

/** What an answer itself says of the law it was given under; it goes before the context. */
export interface Scope {
  readonly instruments?: number;
  readonly currentThrough?: string;
  readonly hypothetical?: boolean;
}

/**
 * Opens with what was considered, because what was not considered was not cleared, and with what was only supposed.
 */
export function opening(context: ExplainContext, scope: Scope = {}): Section {
  const count = scope.instruments ?? context.instruments;
  const through = scope.currentThrough ?? context.currentThrough;
  const own = context.houseInstruments ?? 0;
  const house = own > 0 ? ` (${own} of them house policy, not US law)` : "";
  const considered = paragraph(
    `Under the ${count} ${count === 1 ? "instrument" : "instruments"} of this ruleset${house}, not OFAC's lists, current through ${through}.`,
  );
  if (!(scope.hypothetical ?? context.suppositions.length > 0)) return { entries: [considered] };
  const supposed =
    context.suppositions.length > 0
      ? `${context.suppositions.join("; ")}.`
      : "something that is not listed here; explain the answer with the ruleset that gave it.";
  return { entries: [considered, paragraph(`Hypothetically, supposing that: ${supposed}`)] };
}

/** Closes with who has reviewed the law, and what this is not. */
export function closing(context: ExplainContext, entries: Section["entries"] = []): Section {
  const reviews = context.reviews.length > 0 ? context.reviews.join("; ") : "none stated";
  return {
    heading: "About this answer",
    entries: [...entries, item(`Legal review of the instruments: ${reviews}.`), item("This is not legal advice.")],
  };
}

/** What stands beside everything that a host's own instrument says. */
export const HOUSE = " [house policy, not US law]";

/** The mark of a provision that is the host's own; nothing beside law. */
export function houseMark(provision: Ref | undefined, { originOf }: ExplainContext): string {
  return provision !== undefined && originOf?.(provision) === "host" ? HOUSE : "";
}
