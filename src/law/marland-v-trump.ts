// Marland v. Trump (E.D. Pa. 2020): preliminary injunction against Commerce's TikTok identification.
//
// An injunction binds the government, item by item, from its day; the text of the prohibition stays until rescinded.
import type { Citation, Instrument } from "../model/index.js";

const opinion: Citation = {
  ref: "marland-v-trump/injunction",
  title: "Marland v. Trump (E.D. Pa. 30 October 2020)",
  pinpoint: "preliminary injunction",
  locator: "498 F. Supp. 3d 624",
  confidence: "verified",
  sources: ["marland-498-f-supp-3d-624", "daily-truth-report-2020-11"],
  note: "No. 20-4597. The copy is cut before the court's list; Commerce's notice of 12 November 2020 says of what was identified that it has been enjoined and will not go into effect.",
};

const appeal: Citation = {
  ref: "marland-v-trump/appeal",
  title: "Marland v. Trump, notice of appeal",
  locator: "No. 20-4597, ECF 38",
  confidence: "verified",
  sources: ["marland-ecf-38"],
};

const dismissal: Citation = {
  ref: "marland-v-trump/appeal-dismissed",
  title: "Court of Appeals for the Third Circuit, dismissal of 14 July 2021",
  confidence: "in-substance",
  sources: ["reuters-2021-07-15", "thompson-hine-2021-08"],
  note: "read in press reports; the docket of the appeal was not found",
};

export const marlandVTrump: Instrument = {
  id: "marland-v-trump",
  kind: "court-order",
  title: "Marland v. Trump",
  fullTitle: "Marland v. Trump, No. 20-4597, 498 F. Supp. 3d 624 (E.D. Pa. 2020)",
  origin: "us-law",
  signed: "2020-10-30",
  issuer: "United States District Court for the Eastern District of Pennsylvania",
  authority: [],
  citation: { ...opinion, ref: "marland-v-trump" },
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "What is enjoined is held, for the five items; the reasons are not, nor is whether it reaches the catch-all (item 6), which no rule here carries. The appeal was dismissed in July 2021 at the government's own request; the injunction was never reversed, and no act that lifts it was found. It had nothing left to suspend once Executive Order 13942 was revoked.",
  },

  provisions: [
    {
      ref: "marland-v-trump/injunction",
      heading: "Preliminary injunction of 30 October 2020",
      summary: "Enjoins the identification, items 1 to 5, before items 2 to 5 were to begin on 12 November 2020.",
      citation: opinion,
      encoding: { as: "event" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "marland-v-trump/enjoined",
      kind: "enjoined",
      what: "The court enjoins the identification for TikTok, items 1 to 5. Item 1 was enjoined already, by another court.",
      on: "2020-10-30",
      known: "2020-10-30",
      by: "the United States District Court for the Eastern District of Pennsylvania",
      declares: [
        {
          ref: "marland-v-trump/injunction/1",
          under: "marland-v-trump/injunction",
          suspends: { ref: "eo-13942/identification/1", aspect: "operation" },
        },
        {
          ref: "marland-v-trump/injunction/2",
          under: "marland-v-trump/injunction",
          suspends: { ref: "eo-13942/identification/2", aspect: "operation" },
        },
        {
          ref: "marland-v-trump/injunction/3",
          under: "marland-v-trump/injunction",
          suspends: { ref: "eo-13942/identification/3", aspect: "operation" },
        },
        {
          ref: "marland-v-trump/injunction/4",
          under: "marland-v-trump/injunction",
          suspends: { ref: "eo-13942/identification/4", aspect: "operation" },
        },
        {
          ref: "marland-v-trump/injunction/5",
          under: "marland-v-trump/injunction",
          suspends: { ref: "eo-13942/identification/5", aspect: "operation" },
        },
      ],
      sets: [
        { effect: "marland-v-trump", end: "from", bound: "2020-10-30" },
        { effect: "marland-v-trump/injunction/1", end: "from", bound: "2020-10-30" },
        { effect: "marland-v-trump/injunction/2", end: "from", bound: "2020-10-30" },
        { effect: "marland-v-trump/injunction/3", end: "from", bound: "2020-10-30" },
        { effect: "marland-v-trump/injunction/4", end: "from", bound: "2020-10-30" },
        { effect: "marland-v-trump/injunction/5", end: "from", bound: "2020-10-30" },
      ],
      citations: [opinion],
    },
    {
      id: "marland-v-trump/appeal",
      kind: "reported",
      what: "The government appeals to the Court of Appeals for the Third Circuit. An appeal suspends nothing.",
      on: "2020-11-12",
      known: "2020-11-12",
      by: "the Department of Justice",
      sets: [],
      citations: [appeal],
    },
    {
      id: "marland-v-trump/appeal-dismissed",
      kind: "dismissed",
      what: "The Court of Appeals dismisses the government's appeal, at the government's own request of 12 July 2021. The injunction is neither lifted nor reversed by it.",
      on: "2021-07-14",
      known: "2021-07-14",
      by: "the United States Court of Appeals for the Third Circuit",
      sets: [],
      citations: [dismissal],
    },
  ],

  duties: [],
};
