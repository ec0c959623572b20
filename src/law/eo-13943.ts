// Executive Order 13943 of 6 August 2020, on WeChat, provision by provision.
//
// The text was read in a copy of the Federal Register's own XML (FR Doc. 2020-17700).
import type { Citation, Instrument } from "../model/index.js";

const order = {
  title: "Executive Order 13943",
  locator: "85 FR 48641",
  confidence: "verified",
  sources: ["eo-13943-text"],
} as const;

const wholeOrder: Citation = { ...order, ref: "eo-13943" };

const sec1a: Citation = {
  ...order,
  ref: "eo-13943/1(a)",
  pinpoint: "sec. 1(a)",
  quote:
    "any transaction that is related to WeChat by any person, or with respect to any property, subject to the jurisdiction of the United States, with Tencent Holdings Ltd. (a.k.a. Téngxùn Kònggŭ Yŏuxiàn Gōngsī), Shenzhen, China, or any subsidiary of that entity, as identified by the Secretary of Commerce (Secretary) under section 1(c) of this order",
  sources: ["eo-13943-text", "eo13943"],
};

const sec1aBegins: Citation = {
  ...order,
  ref: "eo-13943/1(a)",
  pinpoint: "sec. 1(a)",
  quote: "prohibited beginning 45 days after the date of this order",
  note: "2020-08-06 + 45 days = 2020-09-20, a Sunday and not moved; the court that enjoined the items and Commerce's press release give the same day",
  sources: ["eo-13943-text", "wechat-users-ecf-59", "chinatechnews-2020-09-19"],
};

const sec1b: Citation = {
  ...order,
  ref: "eo-13943/1(b)",
  pinpoint: "sec. 1(b)",
  quote:
    "The prohibition in subsection (a) of this section applies except to the extent provided by statutes, or in regulations, orders, directives, or licenses that may be issued pursuant to this order, and notwithstanding any contract entered into or any license or permit granted before the date of this order.",
};

const sec1c: Citation = {
  ...order,
  ref: "eo-13943/1(c)",
  pinpoint: "sec. 1(c)",
  quote:
    "45 days after the date of this order, the Secretary shall identify the transactions subject to subsection (a) of this section.",
};

export const eo13943: Instrument = {
  id: "eo-13943",
  kind: "executive-order",
  title: "Executive Order 13943",
  fullTitle:
    "Addressing the Threat Posed by WeChat, and Taking Additional Steps To Address the National Emergency With Respect to the Information and Communications Technology and Services Supply Chain",
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
    note: 'Sections 1 to 5 are held, section 4 in summary; the preamble and what follows section 5 are not. Of the exceptions in 1(b) only a licence is a rule here: statutes, regulations, orders and directives, and the words "to the extent permitted under applicable law", are not examined. The order states no penalty of its own.',
  },

  provisions: [
    {
      ref: "eo-13943/1(a)",
      heading: "What is prohibited",
      summary:
        "From 45 days after the date of the order: any transaction related to WeChat, by a person or with property subject to US jurisdiction, with Tencent Holdings or one of its subsidiaries, as identified by the Secretary of Commerce. The persons are named in the order; only the transactions await identification. What Tencent does apart from WeChat is not reached.",
      citation: sec1a,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13943/1(b)",
      heading: "Savings",
      summary:
        "The prohibition gives way to statutes and to regulations, orders, directives or licences issued under the order; it overrides contracts, licences and permits from before it. There is no grandfathering.",
      citation: sec1b,
      encoding: { as: "exemption" },
    },
    {
      ref: "eo-13943/1(c)",
      heading: "Identification by the Secretary",
      summary:
        "The Secretary identifies the transactions 45 days after the date of the order. The text names that day and is neither a floor nor a ceiling; Commerce acted two days before it, on day 43. Transactions only, not persons.",
      citation: sec1c,
      encoding: { as: "identification" },
    },
    {
      ref: "eo-13943/2(a)",
      heading: "Evasion",
      summary:
        "Any transaction by a United States person or within the United States that evades or avoids the prohibition, has that purpose, causes a violation of it or attempts to violate it, is prohibited.",
      citation: {
        ...order,
        ref: "eo-13943/2(a)",
        pinpoint: "sec. 2(a)",
        quote:
          "Any transaction by a United States person or within the United States that evades or avoids, has the purpose of evading or avoiding, causes a violation of, or attempts to violate the prohibition set forth in this order is prohibited.",
      },
      encoding: {
        as: "not-encoded",
        reason: "it turns on purpose and effect, which no fact of a single transaction shows",
      },
    },
    {
      ref: "eo-13943/2(b)",
      heading: "Conspiracy",
      summary: "A conspiracy to violate a prohibition of the order is prohibited.",
      citation: {
        ...order,
        ref: "eo-13943/2(b)",
        pinpoint: "sec. 2(b)",
        quote: "Any conspiracy formed to violate any of the prohibitions set forth in this order is prohibited.",
      },
      encoding: { as: "not-encoded", reason: "it concerns agreements between persons, not a transaction" },
    },
    {
      ref: "eo-13943/3",
      heading: "No prior notice",
      summary: "An identification needs no prior notice. Executive Orders 13942 and 13971 have no such section.",
      citation: {
        ...order,
        ref: "eo-13943/3",
        pinpoint: "sec. 3",
        quote: "there need be no prior notice of an identification made pursuant to section 1(c) of this order",
      },
      encoding: { as: "not-encoded", reason: "it states no conduct and no day" },
    },
    {
      ref: "eo-13943/4",
      heading: "Definitions",
      summary: "Person, entity and United States person, as in Executive Order 13971 secs. 3(b), 3(c) and 3(e).",
      citation: {
        ...order,
        ref: "eo-13943/4",
        pinpoint: "sec. 4",
        quote: "the term “person” means an individual or entity",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13943/5",
      heading: "Delegation and implementation",
      summary:
        "The Secretary may adopt rules and use all powers given to the President by the International Emergency Economic Powers Act, and may redelegate them within the Department of Commerce; agencies implement the order.",
      citation: {
        ...order,
        ref: "eo-13943/5",
        pinpoint: "sec. 5",
        quote:
          "The Secretary is hereby authorized to take such actions, including adopting rules and regulations, and to employ all powers granted to me by IEEPA as may be necessary to implement this order. The Secretary may, consistent with applicable law, redelegate any of these functions within the Department of Commerce.",
      },
      encoding: { as: "not-encoded", reason: "it addresses the Secretary and agencies" },
    },
    {
      ref: "eo-13943/penalties",
      heading: "Penalties of the Act it rests on",
      summary:
        "The order states none. Under section 206 of the International Emergency Economic Powers Act: civil, the greater of $250,000 (adjusted for inflation; $368,136 in 2024) or twice the amount of the transaction; criminal, where wilful, a fine of up to $1,000,000 and, for natural persons, up to 20 years of imprisonment.",
      citation: {
        ref: "eo-13943/penalties",
        title: "International Emergency Economic Powers Act",
        pinpoint: "sec. 206",
        locator: "50 U.S.C. 1705",
        confidence: "in-substance",
        sources: ["31-cfr-850.701", "31-cfr-542.701"],
        note: "read as restated in 31 CFR 850.701 and 542.701; the figures adjusted for 2020 and 2021 were not seen",
      },
      encoding: { as: "not-encoded", reason: "it states the consequence of a violation, not what is prohibited" },
    },
  ],

  prohibitions: [
    {
      ref: "eo-13943/1(a)",
      names: ["wechat", "tencent-holdings"],
      reaches: ["named", "hosted", "develops", "subsidiary"],
      activities: "any",
      about: "application",
      usNexus: true,
      identification: {
        ref: "eo-13943/identification",
        power: "eo-13943/1(c)",
        by: "the Secretary of Commerce",
        identifies: ["transactions"],
        question:
          "Has the Secretary of Commerce identified this transaction under section 1(c) of Executive Order 13943?",
        notEarlierThan: "2020-08-06",
        citations: [sec1c],
      },
      exemptions: [{ fact: "license", citation: sec1b }],
      citations: [sec1a, sec1aBegins],
    },
  ],

  events: [
    {
      id: "eo-13943/signed",
      kind: "signed",
      what: "The President signs Executive Order 13943. Everything but 1(a) operates at once; 1(a) begins 45 days later and awaits an identification of transactions.",
      on: "2020-08-06",
      known: "2020-08-06",
      by: "the President",
      declares: [{ ref: "eo-13943/identification", under: "eo-13943/1(a)" }],
      sets: [
        { effect: "eo-13943", end: "from", bound: "2020-08-06" },
        {
          effect: "eo-13943/1(a)",
          end: "from",
          bound: { after: "2020-08-06", days: 45, convention: "order", operator: "begins" },
        },
        {
          effect: "eo-13943/identification",
          end: "from",
          bound: { open: true, notEarlierThan: "2020-08-06" },
        },
      ],
      citations: [wholeOrder, sec1aBegins, sec1c],
    },
    {
      id: "eo-13943/published",
      kind: "published",
      what: "The order is published in the Federal Register (85 FR 48641; FR Doc. 2020-17700, filed on 10 August). No period of the order runs from this day.",
      on: "2020-08-11",
      known: "2020-08-11",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [wholeOrder],
    },
  ],

  duties: [
    {
      ref: "eo-13943/1(c)",
      who: "the Secretary of Commerce",
      what: "identify the transactions subject to 1(a)",
      due: { after: "2020-08-06", days: 45, convention: "order", operator: "begins" },
      performed: {
        state: "yes",
        on: "2020-09-18",
        known: "2020-09-18",
        note: "the identification of 18 September 2020, on day 43; the text names day 45 (20 September 2020), and nothing in it forbids an earlier act",
      },
      citation: sec1c,
    },
  ],
};
