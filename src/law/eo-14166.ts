// Executive Order 14166 of 20 January 2025: it delays the enforcement of the Act of 24 April 2024 and leaves the Act as
// it is. Three later orders lengthen its period; Executive Order 14352 has a period of its own.
import type { Citation, Instrument } from "../model/index.js";

const order = {
  title: "Executive Order 14166",
  locator: "90 FR 8611",
  confidence: "verified",
  sources: ["eo-14166-text"],
} as const;

const wholeOrder: Citation = { ...order, ref: "eo-14166", note: "FR Doc. 2025-02087" };

const sec1: Citation = {
  ...order,
  ref: "eo-14166/1",
  pinpoint: "sec. 1",
  quote: "became effective on January 19, 2025",
};

const sec2a: Citation = {
  ...order,
  ref: "eo-14166/2(a)",
  pinpoint: "sec. 2(a)",
  quote:
    "I hereby order the Attorney General not to take any action on behalf of the United States to enforce the Act for 75 days from the date of this order",
};

const earlierConduct: Citation = {
  ...order,
  ref: "eo-14166/2(a)/earlier-conduct",
  pinpoint: "sec. 2(a)",
  confidence: "in-substance",
  note: "In substance: no enforcement ever for conduct within the period or before it, from 19 January 2025. Executive Order 14352 sec. 3(a) has the words for the whole span up to its own issuance.",
};

const notTheExtension: Citation = {
  ref: "eo-14166/not-an-extension",
  title: "The Volokh Conspiracy, on Executive Order 14166",
  confidence: "in-substance",
  quote: "appears not to be the sort of 90-day extension contemplated by the ... statute",
  sources: ["volokh-eo-14166"],
  note: "a commentator's words; no address was found. The order directs the Attorney General and certifies nothing to Congress.",
};

export const eo14166: Instrument = {
  id: "eo-14166",
  kind: "executive-order",
  title: "Executive Order 14166",
  fullTitle: "Application of Protecting Americans from Foreign Adversary Controlled Applications Act to TikTok",
  origin: "us-law",
  signed: "2025-01-20",
  published: "2025-01-30",
  issuer: "The President",
  authority: ["Constitution and laws of the United States"],
  citation: wholeOrder,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "Of section 1 the sentence on the Act's effective day is held; of section 2(a) the delay word for word and what it says of conduct in that and earlier periods in substance. The other paragraphs are not. The order binds the Department of Justice: it suspends enforcement, and what the Act prohibits stays prohibited.",
  },

  provisions: [
    {
      ref: "eo-14166/1",
      heading: "Effective day of the Act",
      summary:
        "States that the Act's prohibitions for the applications of ByteDance and TikTok became effective on 19 January 2025, a Sunday: 270 days after enactment, not moved.",
      citation: sec1,
      encoding: { as: "not-encoded", reason: "it restates a day that the Act itself sets" },
    },
    {
      ref: "eo-14166/2(a)",
      heading: "Enforcement delay",
      summary:
        "The Attorney General takes no action to enforce the Act for 75 days from the date of the order, to 5 April 2025, and never for conduct in that period or before it. It covers TikTok and every other foreign adversary controlled application. It is not the extension of sec. 2(a)(3) of the Act, which takes a certification to Congress and moves the day of the prohibition itself.",
      citation: sec2a,
      encoding: { as: "event" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "eo-14166/signed",
      kind: "signed",
      what: "The President signs Executive Order 14166: the Attorney General is not to enforce the Act for 75 days from this day. The Act goes on prohibiting. The order is not the extension that sec. 2(a)(3) of the Act allows.",
      on: "2025-01-20",
      known: "2025-01-20",
      by: "the President",
      declares: [{ ref: "eo-14166/2(a)", suspends: { ref: "pafaca", aspect: "enforcement" } }],
      sets: [
        { effect: "eo-14166", end: "from", bound: "2025-01-20" },
        { effect: "eo-14166/2(a)", end: "from", bound: "2025-01-20" },
        {
          effect: "eo-14166/2(a)",
          end: "to",
          bound: { until: { after: "2025-01-20", days: 75, convention: "order" } },
        },
      ],
      citations: [wholeOrder, sec2a, notTheExtension],
    },
    {
      id: "eo-14166/earlier-conduct",
      kind: "signed",
      what: "The order also rules out enforcement, at any time, for conduct before it, from 19 January 2025. Known from the day of signing only.",
      on: "2025-01-20",
      known: "2025-01-20",
      by: "the President",
      // It stands under nothing: it covers a day before the order's own beginning.
      declares: [{ ref: "eo-14166/2(a)/earlier-conduct", suspends: { ref: "pafaca", aspect: "enforcement" } }],
      sets: [
        { effect: "eo-14166/2(a)/earlier-conduct", end: "from", bound: "2025-01-19" },
        { effect: "eo-14166/2(a)/earlier-conduct", end: "to", bound: "2025-01-20" },
      ],
      citations: [earlierConduct],
    },
    {
      id: "eo-14166/published",
      kind: "published",
      what: "The order is published in the Federal Register (90 FR 8611). No period of the order runs from this day.",
      on: "2025-01-30",
      known: "2025-01-30",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [wholeOrder],
    },
  ],

  duties: [
    {
      ref: "eo-14166/2(a)",
      who: "the Attorney General",
      what: "take no action to enforce the Act for 75 days, nor ever for conduct in that period or before it",
      performed: {
        state: "not-found",
        note: "a duty not to act; no enforcement of the Act was found. Letters of the Department of Justice to providers are held with the Act",
      },
      citation: sec2a,
    },
  ],
};
