// Executive Order 13942 of 6 August 2020 (TikTok), provision by provision.
//
// It names a company, ByteDance Ltd., and not an application. What it prohibits is what the Secretary of Commerce
// identifies: see eo-13942-identification.ts. Executive Order 14034 revoked it: see eo-14034.ts.
import type { Citation, Instrument } from "../model/index.js";

const order = {
  title: "Executive Order 13942",
  locator: "85 FR 48637",
  confidence: "verified",
  sources: ["eo-13942-text"],
} as const;

const wholeOrder: Citation = { ...order, ref: "eo-13942" };

const sec1a: Citation = {
  ...order,
  ref: "eo-13942/1(a)",
  pinpoint: "sec. 1(a)",
  quote:
    "The following actions shall be prohibited beginning 45 days after the date of this order, to the extent permitted under applicable law: any transaction by any person, or with respect to any property, subject to the jurisdiction of the United States, with ByteDance Ltd. (a.k.a. Zìjié Tiàodòng), Beijing, China, or its subsidiaries, in which any such company has any interest, as identified by the Secretary of Commerce (Secretary) under section 1(c) of this order",
};

const sec1aBegins: Citation = {
  ...order,
  ref: "eo-13942/1(a)",
  pinpoint: "sec. 1(a)",
  quote: "prohibited beginning 45 days after the date of this order",
  note: "2020-08-06 + 45 days = 2020-09-20, a Sunday and not moved; Commerce's press release gives the same day",
  sources: ["eo-13942-text", "chinatechnews-2020-09-19"],
};

const sec1b: Citation = {
  ...order,
  ref: "eo-13942/1(b)",
  pinpoint: "sec. 1(b)",
  quote:
    "The prohibition in subsection (a) of this section applies except to the extent provided by statutes, or in regulations, orders, directives, or licenses that may be issued pursuant to this order, and notwithstanding any contract entered into or any license or permit granted before the date of this order.",
};

const sec1c: Citation = {
  ...order,
  ref: "eo-13942/1(c)",
  pinpoint: "sec. 1(c)",
  quote:
    "45 days after the date of this order, the Secretary shall identify the transactions subject to subsection (a) of this section.",
  note: 'The text names the day itself, without "not earlier than" or "not later than": neither a floor nor a deadline. It forbids no earlier act, and Commerce acted on day 43.',
};

export const eo13942: Instrument = {
  id: "eo-13942",
  kind: "executive-order",
  title: "Executive Order 13942",
  fullTitle:
    "Addressing the Threat Posed by TikTok, and Taking Additional Steps To Address the National Emergency With Respect to the Information and Communications Technology and Services Supply Chain",
  origin: "us-law",
  signed: "2020-08-06",
  published: "2020-08-11",
  issuer: "The President",
  authority: [
    "Constitution and laws of the United States",
    "International Emergency Economic Powers Act (50 U.S.C. 1701 et seq.)",
    "National Emergencies Act (50 U.S.C. 1601 et seq.)",
    "3 U.S.C. 301",
    "national emergency declared in Executive Order 13873",
  ],
  citation: wholeOrder,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: 'Sections 1 to 4 are held; the preamble and the general provisions of section 5 are not. Of the exceptions in 1(b) only a licence is a rule here: statutes, regulations, orders and directives, and the words "to the extent permitted under applicable law" in 1(a), are not examined. The order names ByteDance Ltd. and its subsidiaries; that TikTok is theirs is a fact about the world, held apart. The order states no penalty; 50 U.S.C. 1705 does, and is listed as not encoded.',
  },

  provisions: [
    {
      ref: "eo-13942/1(a)",
      heading: "What is prohibited",
      summary:
        "From 45 days after the date of the order: any transaction by a person, or with property, subject to US jurisdiction, with ByteDance Ltd. or its subsidiaries, in which any such company has any interest, but only as the Secretary of Commerce identifies it. The persons are named; only the transactions await identification.",
      citation: sec1a,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13942/1(b)",
      heading: "Savings",
      summary:
        "The prohibition gives way to statutes and to regulations, orders, directives or licences issued under the order; it overrides contracts, licences and permits from before it. There is no grandfathering.",
      citation: sec1b,
      encoding: { as: "exemption" },
    },
    {
      ref: "eo-13942/1(c)",
      heading: "Identification by the Secretary",
      summary:
        "The Secretary identifies the transactions, 45 days after the date of the order. The text names a day; it sets neither a floor nor a deadline. Transactions only: the persons stand in 1(a).",
      citation: sec1c,
      encoding: { as: "identification" },
    },
    {
      ref: "eo-13942/2(a)",
      heading: "Evasion",
      summary:
        "A transaction by a US person or within the United States that evades or avoids the prohibition, has that purpose, causes a violation of it or attempts to violate it, is prohibited.",
      citation: {
        ...order,
        ref: "eo-13942/2(a)",
        pinpoint: "sec. 2(a)",
        quote:
          "Any transaction by a United States person or within the United States that evades or avoids, has the purpose of evading or avoiding, causes a violation of, or attempts to violate the prohibition set forth in this order is prohibited.",
      },
      encoding: {
        as: "not-encoded",
        reason: "it turns on the purpose and effect of a transaction, which no fact that a host states shows",
      },
    },
    {
      ref: "eo-13942/2(b)",
      heading: "Conspiracy",
      summary: "A conspiracy to violate a prohibition of the order is prohibited.",
      citation: {
        ...order,
        ref: "eo-13942/2(b)",
        pinpoint: "sec. 2(b)",
        quote: "Any conspiracy formed to violate any of the prohibitions set forth in this order is prohibited.",
      },
      encoding: { as: "not-encoded", reason: "it concerns agreements between persons, not a transaction" },
    },
    {
      ref: "eo-13942/3(a)",
      heading: "Person",
      summary: "An individual or entity.",
      citation: {
        ...order,
        ref: "eo-13942/3(a)",
        pinpoint: "sec. 3(a)",
        quote: "the term “person” means an individual or entity",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13942/3(b)",
      heading: "Entity",
      summary: "Governments, partnerships, corporations, groups and other organisations, international ones included.",
      citation: {
        ...order,
        ref: "eo-13942/3(b)",
        pinpoint: "sec. 3(b)",
        quote:
          "the term “entity” means a government or instrumentality of such government, partnership, association, trust, joint venture, corporation, group, subgroup, or other organization, including an international organization",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13942/3(c)",
      heading: "United States person",
      summary:
        "A US citizen, a permanent resident alien, an entity organised under US law with its foreign branches, or any person in the United States.",
      citation: {
        ...order,
        ref: "eo-13942/3(c)",
        pinpoint: "sec. 3(c)",
        quote:
          "any United States citizen, permanent resident alien, entity organized under the laws of the United States or any jurisdiction within the United States (including foreign branches), or any person in the United States",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13942/4",
      heading: "Delegation and implementation",
      summary:
        "The Secretary may take actions, adopt rules and regulations and use the powers of the International Emergency Economic Powers Act to implement the order, and may redelegate within the Department of Commerce. Agencies implement it.",
      citation: {
        ...order,
        ref: "eo-13942/4",
        pinpoint: "sec. 4",
        quote:
          "The Secretary is hereby authorized to take such actions, including adopting rules and regulations, and to employ all powers granted to me by IEEPA as may be necessary to implement this order. The Secretary may, consistent with applicable law, redelegate any of these functions within the Department of Commerce.",
      },
      encoding: { as: "not-encoded", reason: "it delegates powers and addresses agencies; it opens no act by itself" },
    },
    {
      ref: "eo-13942/penalties",
      heading: "Penalties of the Act it rests on",
      summary:
        "The order states none. Under section 206 of the International Emergency Economic Powers Act: civil, the greater of $250,000 (adjusted for inflation; $368,136 in 2024) or twice the amount of the transaction; criminal, where wilful, a fine of up to $1,000,000 and, for natural persons, up to 20 years of imprisonment.",
      citation: {
        ref: "eo-13942/penalties",
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

  prohibitions: [
    {
      ref: "eo-13942/1(a)",
      names: ["bytedance"],
      reaches: ["named", "subsidiary", "operated"],
      activities: "any",
      usNexus: true,
      identification: {
        ref: "eo-13942/identification",
        power: "eo-13942/1(c)",
        by: "the Secretary of Commerce",
        identifies: ["transactions"],
        question:
          "Has the Secretary of Commerce identified this transaction under section 1(c) of Executive Order 13942?",
        notEarlierThan: "2020-08-06",
        citations: [sec1c],
      },
      exemptions: [{ fact: "license", citation: sec1b }],
      citations: [sec1a, sec1aBegins],
    },
  ],

  events: [
    {
      id: "eo-13942/signed",
      kind: "signed",
      what: "The President signs Executive Order 13942. Everything but 1(a) operates at once; 1(a) begins 45 days later and awaits an identification. 1(c) names day 45 for it and forbids no earlier act.",
      on: "2020-08-06",
      known: "2020-08-06",
      by: "the President",
      declares: [{ ref: "eo-13942/identification", under: "eo-13942/1(a)" }],
      sets: [
        { effect: "eo-13942", end: "from", bound: "2020-08-06" },
        {
          effect: "eo-13942/1(a)",
          end: "from",
          bound: { after: "2020-08-06", days: 45, convention: "order", operator: "begins" },
        },
        {
          effect: "eo-13942/identification",
          end: "from",
          bound: { open: true, notEarlierThan: "2020-08-06" },
        },
      ],
      citations: [wholeOrder, sec1a, sec1aBegins, sec1c],
    },
    {
      id: "eo-13942/published",
      kind: "published",
      what: "The order is published in the Federal Register (85 FR 48637, FR Doc. 2020-17699, filed 10 August 2020). No period of the order runs from this day.",
      on: "2020-08-11",
      known: "2020-08-11",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [wholeOrder],
    },
  ],

  duties: [
    {
      ref: "eo-13942/1(c)",
      who: "the Secretary of Commerce",
      what: "identify the transactions subject to 1(a)",
      due: { after: "2020-08-06", days: 45, convention: "order", operator: "begins" },
      performed: {
        state: "yes",
        on: "2020-09-18",
        known: "2020-09-18",
        note: "on day 43, two days before the day that the order names; the identification is an instrument of its own",
      },
      citation: sec1c,
    },
  ],
};
