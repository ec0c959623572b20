// TikTok Inc. v. Trump (D.D.C. 2020): two preliminary injunctions against items of Commerce's TikTok identification.
//
// An injunction binds the government, item by item, from its day; the text of the prohibition stays until rescinded.
import type { Citation, Instrument } from "../model/index.js";

const opinion: Citation = {
  ref: "tiktok-v-trump/injunction",
  title: "TikTok Inc. v. Trump (D.D.C. 27 September 2020)",
  pinpoint: "p. 2",
  locator: "No. 1:20-cv-02658 (CJN), ECF 30",
  quote: "The first of those five prohibitions goes into effect at 11:59 p.m. today.",
  confidence: "verified",
  sources: ["tiktok-v-trump-ecf-30", "lawandcrime-2020-09-27", "thompson-hine-2020-10"],
  note: "the quotation is the opinion's own dating of item 1; that item 1 is enjoined and the others are deferred is in our words",
};

const secondOrder: Citation = {
  ref: "tiktok-v-trump/second-injunction",
  title: "TikTok Inc. v. Trump (D.D.C. 7 December 2020)",
  pinpoint: "order",
  locator: "507 F. Supp. 3d 92",
  quote:
    "Plaintiffs’ Renewed Motion for Preliminary Injunction, ECF No. 43, is GRANTED as to the prohibited transactions in the Commerce Identification.",
  confidence: "verified",
  sources: ["tiktok-v-trump-507-f-supp-3d-92", "elgin-matt-john-2020-12-10"],
  note: "the words of the order were read in quotation, on a page that gives the day as 8 December",
};

const dismissal: Citation = {
  ref: "tiktok-v-trump/appeal-dismissed",
  title: "Court of Appeals for the District of Columbia Circuit, dismissal of 15 July 2021",
  confidence: "in-substance",
  sources: ["reuters-2021-07-15", "thompson-hine-2021-08"],
  note: "read in press reports; the docket of the appeal was not found. A law firm gives 14 July for the TikTok case, which is the day of the Third Circuit.",
};

export const tiktokVTrump: Instrument = {
  id: "tiktok-v-trump",
  kind: "court-order",
  title: "TikTok v. Trump",
  fullTitle: "TikTok Inc. v. Trump, No. 1:20-cv-02658 (CJN) (D.D.C.)",
  origin: "us-law",
  signed: "2020-09-27",
  issuer: "United States District Court for the District of Columbia",
  authority: [],
  citation: { ...opinion, ref: "tiktok-v-trump" },
  review: "none by counsel",
  extent: {
    held: "in part",
    note: 'What the two orders enjoin is held; the reasons are not, nor is whether the second reaches the catch-all (item 6), which no rule here carries. The appeal was dismissed in July 2021 at the government\'s own request; the injunctions were never reversed, and no act that lifts them was found. They had nothing left to suspend once Executive Order 13942 was revoked. The Supreme Court said later: "federal courts enjoined the prohibitions before they took effect" (TikTok v. Garland, p. 4).',
  },

  provisions: [
    {
      ref: "tiktok-v-trump/injunction",
      heading: "Preliminary injunction of 27 September 2020",
      summary:
        "Enjoins item 1 of the identification (application stores), hours before it was to begin at 11:59 p.m. Judgment on items 2 to 5 is deferred.",
      citation: opinion,
      encoding: { as: "event" },
    },
    {
      ref: "tiktok-v-trump/second-injunction",
      heading: "Preliminary injunction of 7 December 2020",
      summary:
        "Grants the renewed motion as to the prohibited transactions in the identification: all the items are enjoined.",
      citation: secondOrder,
      encoding: { as: "event" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "tiktok-v-trump/enjoined-2020-09-27",
      kind: "enjoined",
      what: "The court enjoins item 1 of the identification in the evening of 27 September 2020, hours before 11:59 p.m., and defers judgment on items 2 to 5: on those it makes no order.",
      on: "2020-09-27",
      known: "2020-09-27",
      by: "the United States District Court for the District of Columbia",
      declares: [
        {
          ref: "tiktok-v-trump/injunction/1",
          under: "tiktok-v-trump/injunction",
          suspends: { ref: "eo-13942/identification/1", aspect: "operation" },
        },
      ],
      sets: [
        { effect: "tiktok-v-trump", end: "from", bound: "2020-09-27" },
        { effect: "tiktok-v-trump/injunction/1", end: "from", bound: "2020-09-27" },
        // Judgment deferred: until the order of December became known there was none.
        { effect: "tiktok-v-trump/second-injunction", end: "from", bound: "never" },
      ],
      citations: [opinion],
    },
    {
      id: "tiktok-v-trump/enjoined-2020-12-07",
      kind: "enjoined",
      what: "The court extends the preliminary injunction to all the prohibited transactions in the identification.",
      on: "2020-12-07",
      known: "2020-12-07",
      by: "the United States District Court for the District of Columbia",
      declares: [
        {
          ref: "tiktok-v-trump/second-injunction/1",
          under: "tiktok-v-trump/second-injunction",
          suspends: { ref: "eo-13942/identification/1", aspect: "operation" },
        },
        {
          ref: "tiktok-v-trump/second-injunction/2",
          under: "tiktok-v-trump/second-injunction",
          suspends: { ref: "eo-13942/identification/2", aspect: "operation" },
        },
        {
          ref: "tiktok-v-trump/second-injunction/3",
          under: "tiktok-v-trump/second-injunction",
          suspends: { ref: "eo-13942/identification/3", aspect: "operation" },
        },
        {
          ref: "tiktok-v-trump/second-injunction/4",
          under: "tiktok-v-trump/second-injunction",
          suspends: { ref: "eo-13942/identification/4", aspect: "operation" },
        },
        {
          ref: "tiktok-v-trump/second-injunction/5",
          under: "tiktok-v-trump/second-injunction",
          suspends: { ref: "eo-13942/identification/5", aspect: "operation" },
        },
      ],
      sets: [
        { effect: "tiktok-v-trump/second-injunction", end: "from", bound: "2020-12-07" },
        { effect: "tiktok-v-trump/second-injunction/1", end: "from", bound: "2020-12-07" },
        { effect: "tiktok-v-trump/second-injunction/2", end: "from", bound: "2020-12-07" },
        { effect: "tiktok-v-trump/second-injunction/3", end: "from", bound: "2020-12-07" },
        { effect: "tiktok-v-trump/second-injunction/4", end: "from", bound: "2020-12-07" },
        { effect: "tiktok-v-trump/second-injunction/5", end: "from", bound: "2020-12-07" },
      ],
      citations: [secondOrder],
    },
    {
      id: "tiktok-v-trump/appeal-dismissed",
      kind: "dismissed",
      what: "The Court of Appeals dismisses the government's appeal, at the government's own request of 12 July 2021. The injunctions are neither lifted nor reversed by it.",
      on: "2021-07-15",
      known: "2021-07-15",
      by: "the United States Court of Appeals for the District of Columbia Circuit",
      sets: [],
      citations: [dismissal],
    },
  ],

  duties: [],
};
