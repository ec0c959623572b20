import type { Range, Upcoming, Verdict } from "../model/index.js";
import { type Entry, firstOf, item, paragraph, type Section } from "./document.js";
import type { MemoContext } from "./memo-context.js";
import { missingSection } from "./missing.js";
import { HOUSE } from "./opening.js";

const MOST_COMING = 10;

/** What would change the determination: answers that are missing, the edges within which it holds, what is due. */
export function changeSection(verdict: Verdict, { coming, ahead }: MemoContext): Section {
  const { at, asKnownAt } = verdict.constantWithin;
  return {
    heading: "What would change it",
    entries: [
      ...missingSection(verdict).entries,
      ...edges(at, "another day than the one asked about", "it"),
      ...edges(asKnownAt, "what was or becomes known", "knowledge"),
      ...due(coming, ahead),
    ],
  };
}

function edges([from, to]: Range, what: string, whose: string): readonly Entry[] {
  if (from === null && to === null) return [item(`Nothing that is recorded here changes it by ${what}.`)];
  const before = from === null ? [] : [item(`Another answer is possible for ${whose} before ${from}.`)];
  return to === null ? before : [...before, item(`Another answer is possible for ${whose} from ${to} on.`)];
}

function due(coming: readonly Upcoming[], ahead: number): readonly Entry[] {
  const entries = coming.map(({ on, what, origin }) => item(`${on}: ${what}${origin === "host" ? HOUSE : ""}`));
  if (entries.length === 0)
    return [
      item(
        `Nothing is known to begin, end or fall due in the ${ahead} days after it. An authority can act on any day.`,
      ),
    ];
  return [
    paragraph(`Due in the ${ahead} days after it, as far as was known; an authority can act on any day:`),
    ...firstOf(entries, MOST_COMING, "dates"),
  ];
}
