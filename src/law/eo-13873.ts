// Executive Order 13873 of 15 May 2019: the emergency on which the orders on applications and the rule of the Department
// of Commerce rest. It names no application and no company.
import type { Citation, Instrument } from "../model/index.js";

const order = {
  title: "Executive Order 13873",
  locator: "84 FR 22689",
  confidence: "verified",
  sources: ["eo-13873-text"],
} as const;

const wholeOrder: Citation = { ...order, ref: "eo-13873" };

const sec2b: Citation = {
  ...order,
  ref: "eo-13873/2(b)",
  pinpoint: "sec. 2(b)",
  quote: "Within 150 days of the date of this order",
};

const continued2025: Citation = {
  ref: "eo-13873/emergency",
  title: "House Document 119-51, letter of 9 May 2025",
  pinpoint: "letter",
  locator: "H. Doc. 119-51",
  confidence: "verified",
  sources: ["h-doc-119-51"],
  note: "Continued beyond 15 May 2025. The continuation due by 15 May 2026 was not found; the copy that was searched carries no such notices, which is no evidence either way. The continuations from 2020 to 2024 were not looked up.",
};

export const eo13873: Instrument = {
  id: "eo-13873",
  kind: "executive-order",
  title: "Executive Order 13873",
  fullTitle: "Securing the Information and Communications Technology and Services Supply Chain",
  origin: "us-law",
  signed: "2019-05-15",
  published: "2019-05-17",
  issuer: "The President",
  authority: [
    "Constitution and laws of the United States",
    "International Emergency Economic Powers Act (50 U.S.C. 1701 et seq.)",
    "National Emergencies Act (50 U.S.C. 1601 et seq.)",
    "3 U.S.C. 301",
  ],
  citation: wholeOrder,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "The emergency and sections 1(a), 1(c) and 2(b) are held; the rest is not. It names no application and no person, and acts through determinations by the Secretary of Commerce. No act that ends it was found; whether the emergency was continued beyond 15 May 2026 was not found either, so that it is in force after that day is unverified. The order states no penalty of its own.",
  },

  provisions: [
    {
      ref: "eo-13873/emergency",
      heading: "National emergency",
      summary:
        "The order declares a national emergency. It was continued beyond 15 May 2025; a continuation beyond 15 May 2026 was not found, so whether it is in force after that day is unverified.",
      citation: continued2025,
      encoding: {
        as: "not-encoded",
        reason: "it is what the powers rest on, and states no conduct",
      },
    },
    {
      ref: "eo-13873/1(a)",
      heading: "What is prohibited",
      summary:
        "Prohibits transactions in information and communications technology or services only where the Secretary of Commerce, after consultation, has determined that a foreign adversary stands behind the supplier and that there is an undue or unacceptable risk. Without a determination it prohibits nothing.",
      citation: {
        ...order,
        ref: "eo-13873/1(a)",
        pinpoint: "sec. 1(a)",
        quote:
          "any acquisition, importation, transfer, installation, dealing in, or use of any information and communications technology or service (transaction)",
      },
      encoding: {
        as: "not-encoded",
        reason:
          "it names no application and no person; each determination under it is an instrument of its own, such as the one on Kaspersky",
      },
    },
    {
      ref: "eo-13873/1(c)",
      heading: "Savings",
      summary:
        "The prohibitions give way to statutes and to regulations, orders, directives or licences issued under the order; they override contracts, licences and permits from before its effective date. There is no grandfathering.",
      citation: {
        ...order,
        ref: "eo-13873/1(c)",
        pinpoint: "sec. 1(c)",
        quote:
          "notwithstanding any contract entered into or any license or permit granted prior to the effective date of this order",
      },
      encoding: {
        as: "not-encoded",
        reason: "the order has no rule of its own here: each determination under it carries its own exceptions",
      },
    },
    {
      ref: "eo-13873/2(b)",
      heading: "Rules",
      summary:
        "Rules within 150 days of the date of the order: 12 October 2019, a Saturday. The interim rule came on 19 January 2021.",
      citation: sec2b,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-13873/penalties",
      heading: "Penalties of the Act it rests on",
      summary:
        "The order states none. Under section 206 of the International Emergency Economic Powers Act: civil, the greater of $250,000 (adjusted for inflation; $368,136 in 2024) or twice the amount of the transaction; criminal, where wilful, a fine of up to $1,000,000 and, for natural persons, up to 20 years of imprisonment.",
      citation: {
        ref: "eo-13873/penalties",
        title: "International Emergency Economic Powers Act",
        pinpoint: "sec. 206",
        locator: "50 U.S.C. 1705",
        confidence: "in-substance",
        sources: ["31-cfr-850.701", "31-cfr-542.701"],
        note: "read as restated in 31 CFR 850.701 and 542.701; the figure adjusted for 2021 was not seen",
      },
      encoding: { as: "not-encoded", reason: "it states the consequence of a violation, not what is prohibited" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "eo-13873/signed",
      kind: "signed",
      what: "The President signs Executive Order 13873 and declares a national emergency.",
      on: "2019-05-15",
      known: "2019-05-15",
      by: "the President",
      sets: [{ effect: "eo-13873", end: "from", bound: "2019-05-15" }],
      citations: [wholeOrder],
    },
    {
      id: "eo-13873/published",
      kind: "published",
      what: "The order is published in the Federal Register (84 FR 22689; FR Doc. 2019-10538).",
      on: "2019-05-17",
      known: "2019-05-17",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [wholeOrder],
    },
    {
      id: "eo-13873/continued-2025",
      kind: "continued",
      what: "The President continues the national emergency beyond 15 May 2025.",
      on: "2025-05-09",
      known: "2025-05-09",
      by: "the President",
      sets: [],
      citations: [continued2025],
    },
  ],

  duties: [
    {
      ref: "eo-13873/2(b)",
      who: "the Secretary of Commerce",
      what: "publish rules that implement the order",
      due: { after: "2019-05-15", days: 150, convention: "order", operator: "not-later-than" },
      performed: {
        state: "yes",
        on: "2021-01-19",
        known: "2021-01-19",
        note: "the day was missed: the interim final rule (86 FR 4909) was published on 19 January 2021",
      },
      citation: sec2b,
    },
  ],
};
