// What each way of counting rests on. A date that is computed is defended by these passages years later, so each has
// to be named, found and quoted, and no reading of ours may pass for law.
import { expect, it } from "vitest";
import { computeDate } from "../../src/time/rule.js";

const STATUTE = "5-usc-6103/(a): 5 U.S.C. 6103, Holidays, subsec. (a), 5 U.S.C. 6103(a), in-substance";

it.each([
  [
    "order",
    ["day of signing excluded"],
    [
      "eo-14166/1: Executive Order 14166, sec. 1, 90 FR 8611, our-reading",
      "eo-13942/identification: Department of Commerce, press release of 18 September 2020, our-reading",
    ],
    ["eo-14166-text", "chinatechnews-2020-09-19"],
    ["became effective on January 19, 2025", "As of September 20, 2020"],
    ["2024-04-24 + 270 days = 2025-01-19", "2020-08-06 + 45 days = 2020-09-20"],
  ],
  [
    "1-cfr-18.17",
    [
      "day after publication is day one; Saturdays, Sundays and holidays counted",
      "the next Federal business day is sought",
    ],
    ["1-cfr-18.17/(b): 1 CFR 18.17, Effective dates and time periods, para. (b), 1 CFR 18.17(b), verified", STATUTE],
    ["1-cfr-18.17-text", "pub-l-90-363-text", "ca6-federal-holidays"],
    ["the date certain will be the next succeeding Federal business day", "The following are legal public holidays"],
    ["not days after the date of an order", "are not counted"],
  ],
  [
    "frcp-6(a)",
    ["day of the event excluded; Saturdays, Sundays and legal holidays counted", "the period continues to run"],
    [
      "frcp-6(a)/(1): Federal Rules of Civil Procedure, Rule 6(a), para. (1), Fed. R. Civ. P. 6(a)(1), verified",
      STATUTE,
    ],
    ["frcp-6-text", "pub-l-90-363-text", "ca6-federal-holidays"],
    ["not a Saturday, Sunday, or legal holiday", "The following are legal public holidays"],
    ["the holidays of a state", "are not counted"],
  ],
  [
    "from-old-expiry",
    ["day of the old expiry excluded"],
    [
      "eo-14258: Executive Order 14258, 90 FR 15209, our-reading",
      "eo-14350/1(a): Executive Order 14350, sec. 1(a), our-reading",
    ],
    ["eo-14258-text", "eo-14350-text"],
    ["is further extended until June 19, 2025", "is further extended until December 16, 2025"],
    ["2025-04-05 + 75 days = 2025-06-19", "2025-09-17 + 90 days = 2025-12-16"],
  ],
] as const)(
  "%s names its passages, with what they say and how sure we are",
  (convention, steps, passages, sources, quotes, notes) => {
    // 45 days from here end on a Sunday, so that what rolls does.
    const { citations, steps: said } = computeDate({ after: "2021-01-07", days: 45, convention });
    for (const step of steps) expect(said.join("\n")).toContain(step);
    expect(
      citations.map(
        ({ ref, title, pinpoint, locator, confidence }) =>
          `${ref}: ${[title, pinpoint, locator, confidence].filter((part) => part !== undefined).join(", ")}`,
      ),
    ).toEqual(passages);
    expect(citations.flatMap((citation) => citation.sources)).toEqual(sources);
    for (const [at, { quote, note }] of citations.entries()) {
      expect(quote).toContain(quotes[at]);
      expect(note).toContain(notes[at]);
    }
  },
);
