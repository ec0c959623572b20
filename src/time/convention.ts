import type { Citation } from "../model/citation.js";
import type { Convention } from "../model/time.js";

/** How a convention counts, in words, and where that can be read. */
export interface ConventionText {
  /** What stands in brackets after the number of days. */
  readonly counting: string;
  /** What a day that is no business day does to the result; absent where nothing rolls. */
  readonly roll?: string;
  readonly citations: readonly Citation[];
}

/**
 * Says how each convention counts.
 *
 * Every call gives fresh citations, so that no caller can change what another one cites.
 */
export function conventionText(convention: Convention): ConventionText {
  switch (convention) {
    case "order":
      return { counting: "day of signing excluded", citations: orderPractice() };
    case "1-cfr-18.17":
      return {
        counting: "day after publication is day one; Saturdays, Sundays and holidays counted",
        roll: "the next Federal business day is sought",
        citations: [cfr1817(), holidayStatute()],
      };
    case "frcp-6(a)":
      return {
        counting: "day of the event excluded; Saturdays, Sundays and legal holidays counted",
        roll: "the period continues to run",
        citations: [rule6(), holidayStatute()],
      };
    case "from-old-expiry":
      return { counting: "day of the old expiry excluded", citations: extensionPractice() };
  }
}

/**
 * No text says how the days "after the date of this order" are counted. The rule is read off official results, each of
 * which fits this count and no other, hence `our-reading`.
 */
function orderPractice(): Citation[] {
  return [
    {
      ref: "eo-14166/1",
      title: "Executive Order 14166",
      pinpoint: "sec. 1",
      locator: "90 FR 8611",
      quote: "became effective on January 19, 2025",
      confidence: "our-reading",
      sources: ["eo-14166-text"],
      note: "2024-04-24 + 270 days = 2025-01-19, a Sunday and not moved. The words were read; that this is how such periods are counted is our reading of them.",
    },
    {
      ref: "eo-13942/identification",
      title: "Department of Commerce, press release of 18 September 2020",
      quote: "As of September 20, 2020",
      confidence: "our-reading",
      sources: ["chinatechnews-2020-09-19"],
      note: "2020-08-06 + 45 days = 2020-09-20, a Sunday and not moved; from publication (2020-08-11) it would be 2020-09-25. The words are quoted from a copy. Commerce put the day off to 27 September for TikTok a day later, which is an act of its own.",
    },
  ];
}

function extensionPractice(): Citation[] {
  return [
    {
      ref: "eo-14258",
      title: "Executive Order 14258",
      locator: "90 FR 15209",
      quote: "is further extended until June 19, 2025",
      confidence: "our-reading",
      sources: ["eo-14258-text"],
      note: "2025-04-05 + 75 days = 2025-06-19. Signed 2025-04-04, from which it would be 76 days. The order states the day, not the count; the number of days is inferred.",
    },
    {
      ref: "eo-14350/1(a)",
      title: "Executive Order 14350",
      pinpoint: "sec. 1(a)",
      quote: "is further extended until December 16, 2025",
      confidence: "our-reading",
      sources: ["eo-14350-text"],
      note: "2025-09-17 + 90 days = 2025-12-16. Signed 2025-09-16, from which it would be 91 days. The number of days is inferred.",
    },
  ];
}

function cfr1817(): Citation {
  return {
    ref: "1-cfr-18.17/(b)",
    title: "1 CFR 18.17, Effective dates and time periods",
    pinpoint: "para. (b)",
    locator: "1 CFR 18.17(b)",
    quote:
      "counting the day after the publication day as one, and by counting each succeeding day, including Saturdays, Sundays, and holidays. However, where the final count would fall on a Saturday, Sunday, or holiday, the date certain will be the next succeeding Federal business day",
    confidence: "verified",
    sources: ["1-cfr-18.17-text"],
    note: "reaches only periods measured by days after publication in the Federal Register, not days after the date of an order",
  };
}

function rule6(): Citation {
  return {
    ref: "frcp-6(a)/(1)",
    title: "Federal Rules of Civil Procedure, Rule 6(a)",
    pinpoint: "para. (1)",
    locator: "Fed. R. Civ. P. 6(a)(1)",
    quote:
      "if the last day is a Saturday, Sunday, or legal holiday, the period continues to run until the end of the next day that is not a Saturday, Sunday, or legal holiday",
    confidence: "verified",
    sources: ["frcp-6-text"],
    note: "for acts to be done in court; the holidays of a state, which count in a court of that state, are not held",
  };
}

function holidayStatute(): Citation {
  return {
    ref: "5-usc-6103/(a)",
    title: "5 U.S.C. 6103, Holidays",
    pinpoint: "subsec. (a)",
    locator: "5 U.S.C. 6103(a)",
    quote: "The following are legal public holidays",
    confidence: "in-substance",
    sources: ["pub-l-90-363-text", "ca6-federal-holidays"],
    note: "The list as enacted in 1968 was read; its amendments since, and the moving of weekend holidays, are held in substance or from memory. Inauguration Day (6103(c)) and days closed by order of the President are not counted.",
  };
}
