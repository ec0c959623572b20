// TikTok Inc. v. Garland, Supreme Court, 17 January 2025: it upheld the Act of 24 April 2024 and set no bound of it.
import type { Citation, Instrument } from "../model/index.js";

const opinion = {
  title: "TikTok Inc. v. Garland",
  locator: "604 U.S. ___ (2025), Nos. 24-656 and 24-657",
} as const;

const wholeCase: Citation = {
  ...opinion,
  ref: "tiktok-v-garland",
  confidence: "in-substance",
  sources: ["wikimili-tiktok-v-garland", "tiktok-v-garland-p5", "tiktok-v-garland-p6"],
  note: "day, dockets and outcome were read in an encyclopedia's case box; of the opinion itself pages 5 and 6 were read for the Act, in a page-by-page copy",
};

const holding: Citation = {
  ...opinion,
  ref: "tiktok-v-garland/holding",
  pinpoint: "per curiam",
  confidence: "in-substance",
  sources: ["wikimili-tiktok-v-garland"],
  note: "the words of the holding were not read",
};

const accountOfTheAct: Citation = {
  ...opinion,
  ref: "tiktok-v-garland/account-of-the-act",
  pinpoint: "slip op. 5-6",
  quote:
    "First, the Act expressly designates any application that is “operated, directly or indirectly,” by “ByteDance Ltd.” or “TikTok,” or any subsidiary or successor thereof.",
  confidence: "verified",
  sources: ["tiktok-v-garland-p5", "tiktok-v-garland-p6"],
};

export const tiktokVGarland: Instrument = {
  id: "tiktok-v-garland",
  kind: "court-order",
  title: "TikTok Inc. v. Garland",
  fullTitle: "TikTok Inc. et al. v. Garland, Nos. 24-656 and 24-657, per curiam",
  origin: "us-law",
  signed: "2025-01-17",
  issuer: "The Supreme Court of the United States",
  authority: [],
  citation: wholeCase,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "The outcome is held in substance, and pages 5 and 6 of the opinion as far as they give the words of the Act. The reasoning is not held.",
  },

  provisions: [
    {
      ref: "tiktok-v-garland/holding",
      heading: "The Act is upheld",
      summary:
        "The challenge under the First Amendment is rejected and the Act upheld as applied, two days before its prohibitions began. There was no stay.",
      citation: holding,
      encoding: { as: "not-encoded", reason: "upholding leaves every bound of the Act as it was" },
    },
    {
      ref: "tiktok-v-garland/account-of-the-act",
      heading: "What the Act provides",
      summary:
        "The Court describes the two routes by which an application is covered, the exemption, the qualified divestiture, the extension and the penalties. The Act's own words stand there in inner quotation marks, and several of its provisions are cited here through it.",
      citation: accountOfTheAct,
      encoding: { as: "not-encoded", reason: "it describes the Act, whose provisions carry the rules" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "tiktok-v-garland/decided",
      kind: "determined",
      what: "The Supreme Court decides TikTok Inc. v. Garland, per curiam.",
      on: "2025-01-17",
      known: "2025-01-17",
      by: "the Supreme Court of the United States",
      sets: [{ effect: "tiktok-v-garland", end: "from", bound: "2025-01-17" }],
      citations: [wholeCase],
    },
    {
      id: "tiktok-v-garland/upheld",
      kind: "upheld",
      what: "The Act of 24 April 2024 is upheld as applied to TikTok. The challenge is rejected, there is no stay, and no day of the Act moves.",
      on: "2025-01-17",
      known: "2025-01-17",
      by: "the Supreme Court of the United States",
      sets: [],
      citations: [holding],
    },
  ],

  duties: [],
};
