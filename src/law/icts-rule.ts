// The rule of the Department of Commerce under Executive Order 13873: 15 CFR part 7, since 18 July 2024 part 791.
//
// It names no application. It says how the Secretary reviews transactions; what it prohibits, a determination says.
import type { Citation, Instrument } from "../model/index.js";

const rule = { title: "15 CFR part 791", confidence: "verified" } as const;

const interimRule: Citation = {
  ...rule,
  ref: "icts-rule",
  title: "Interim final rule, 15 CFR part 7",
  locator: "86 FR 4909",
  sources: ["fr-2021-01234"],
  note: "Published 19 January 2021 and effective 22 March 2021 as read; that the period was 60 days from publication, ending on Saturday 20 March and moved by 1 CFR 18.17, is inferred.",
};

const rollOver: Citation = {
  ref: "icts-rule",
  title: "1 CFR 18.17, Effective dates and time periods",
  pinpoint: "para. (b)",
  locator: "1 CFR 18.17(b)",
  quote:
    "where the final count would fall on a Saturday, Sunday, or holiday, the date certain will be the next succeeding Federal business day",
  confidence: "verified",
  sources: ["1-cfr-18.17-text"],
};

const applicationsRule: Citation = {
  ...rule,
  ref: "icts-rule/connected-software-applications",
  title: "Rule on connected software applications",
  pinpoint: "pp. 39353-39358",
  locator: "88 FR 39353",
  sources: ["fr-2023-12925"],
  note: "Published 16 June 2023 and effective 17 July 2023 as read; that the period was 30 days from publication, ending on Sunday 16 July and moved by 1 CFR 18.17, is inferred.",
};

const redesignation: Citation = {
  ...rule,
  ref: "icts-rule/redesignation",
  title: "Redesignation of regulations",
  pinpoint: "whole document",
  locator: "89 FR 58263",
  quote: "effective July 18, 2024",
  sources: ["fr-2024-15258", "vlex-89-fr-58263"],
};

const finalRule: Citation = {
  ...rule,
  ref: "icts-rule/final-rule",
  title: "Final rule, 15 CFR part 791",
  pinpoint: "whole document",
  locator: "89 FR 96872",
  sources: ["fr-2024-28335"],
  note: "the first page is 89 FR 96872 or 96873: the copy shows both",
};

export const ictsRule: Instrument = {
  id: "icts-rule",
  kind: "rule",
  title: "ICTS rule (15 CFR part 791)",
  fullTitle:
    "Securing the Information and Communications Technology and Services Supply Chain, 15 CFR part 791, formerly part 7",
  origin: "us-law",
  signed: "2021-01-19",
  published: "2021-01-19",
  issuer: "The Department of Commerce",
  authority: ["Executive Order 13873"],
  citation: interimRule,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "Two paragraphs and the days of four acts are held; the rest of the part is not. The day of signing was not read: the day of publication stands for it. The rule names no application and acts through determinations, such as the one on Kaspersky. It rests on the emergency of Executive Order 13873, continued beyond 15 May 2025; whether beyond 15 May 2026 was not found, so check before calling it live. Penalties are those of 50 U.S.C. 1705, given under Executive Order 13873.",
  },

  provisions: [
    {
      ref: "icts-rule/791.1(a)(1)",
      heading: "ICTS transaction",
      summary:
        "The Secretary determines whether transactions in information and communications technology or services, connected software applications included, that come from persons under foreign adversaries pose undue or unacceptable risks.",
      citation: {
        ...rule,
        ref: "icts-rule/791.1(a)(1)",
        pinpoint: "sec. 791.1(a)(1)",
        locator: "15 CFR 791.1(a)(1)",
        quote:
          "Determine whether any acquisition, importation, transfer, installation, dealing in, or use of any information and communications technology or service, including but not limited to connected software applications, (ICTS Transaction) that has been designed, developed, manufactured, or supplied by persons owned by, controlled by, or subject to the jurisdiction or direction of foreign adversaries poses certain undue or unacceptable risks as identified in the Executive Order 13873.",
        sources: ["15-cfr-791.1-copy"],
        note: "read as amended at 88 FR 39357 and 89 FR 96892; how it read before was not seen",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "icts-rule/791.3(a)(3)",
      heading: "Transactions reached in time",
      summary:
        "What is initiated, pending or completed on or after 19 January 2021, whatever the day of the contract. Each later act under an earlier contract, such as the installation of an update, counts: there is no grandfathering.",
      citation: {
        ...rule,
        ref: "icts-rule/791.3(a)(3)",
        pinpoint: "sec. 791.3(a)(3)",
        locator: "15 CFR 791.3(a)(3)",
        quote:
          "Is initiated, pending, or completed on or after January 19, 2021, regardless of when any contract applicable to the transaction is entered into, dated, or signed or when any license, permit, or authorization applicable to such transaction was granted. Any act or service with respect to an ICTS Transaction, such as execution of any provision of a managed services contract, installation of software updates, or the conducting of repairs, that occurs on or after January 19, 2021 may be deemed an ICTS Transaction within the scope of this part, even if the contract was initially entered into, or the activity commenced, prior to January 19, 2021",
        sources: ["15-cfr-791.3-copy"],
      },
      encoding: { as: "definition" },
    },
    {
      ref: "icts-rule/connected-software-applications",
      heading: "Connected software applications",
      summary:
        "The rule of 2023 on connected software applications. It adds definitions of end-point computing device and via the internet, and names no application.",
      citation: applicationsRule,
      encoding: { as: "definition" },
    },
    {
      ref: "icts-rule/redesignation",
      heading: "Part 7 becomes part 791",
      summary: "15 CFR part 7 is redesignated 15 CFR part 791; its text is unchanged.",
      citation: redesignation,
      encoding: { as: "not-encoded", reason: "it changes the number of the part and nothing else" },
    },
    {
      ref: "icts-rule/final-rule",
      heading: "Final rule",
      summary: "The final rule, published on 6 December 2024, is effective from 4 February 2025.",
      citation: finalRule,
      encoding: { as: "not-encoded", reason: "its text was not read; it names no application" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "icts-rule/interim-rule-published",
      kind: "published",
      what: "The interim final rule is published (86 FR 4909), as 15 CFR part 7, effective 22 March 2021.",
      on: "2021-01-19",
      known: "2021-01-19",
      by: "the Department of Commerce",
      sets: [
        {
          effect: "icts-rule",
          end: "from",
          bound: { after: "2021-01-19", days: 60, convention: "1-cfr-18.17", operator: "begins" },
        },
        // What later acts brought: until each became known there was none.
        { effect: "icts-rule/connected-software-applications", end: "from", bound: "never" },
        { effect: "icts-rule/redesignation", end: "from", bound: "never" },
        { effect: "icts-rule/final-rule", end: "from", bound: "never" },
      ],
      citations: [interimRule, rollOver],
    },
    {
      id: "icts-rule/connected-software-applications-published",
      kind: "amended",
      what: "The rule on connected software applications is published (88 FR 39353; FR Doc. 2023-12925), effective 17 July 2023.",
      on: "2023-06-16",
      known: "2023-06-16",
      by: "the Department of Commerce",
      sets: [
        {
          effect: "icts-rule/connected-software-applications",
          end: "from",
          bound: { after: "2023-06-16", days: 30, convention: "1-cfr-18.17", operator: "begins" },
        },
      ],
      citations: [applicationsRule, { ...rollOver, ref: "icts-rule/connected-software-applications" }],
    },
    {
      id: "icts-rule/redesignated",
      kind: "amended",
      what: "15 CFR part 7 is redesignated 15 CFR part 791, published and effective on the same day (89 FR 58263; FR Doc. 2024-15258). The text is unchanged.",
      on: "2024-07-18",
      known: "2024-07-18",
      by: "the Department of Commerce",
      sets: [{ effect: "icts-rule/redesignation", end: "from", bound: "2024-07-18" }],
      citations: [redesignation],
    },
    {
      id: "icts-rule/final-rule-published",
      kind: "published",
      what: "The final rule is published (89 FR 96872; FR Doc. 2024-28335), effective 4 February 2025.",
      on: "2024-12-06",
      known: "2024-12-06",
      by: "the Department of Commerce",
      sets: [{ effect: "icts-rule/final-rule", end: "from", bound: "2025-02-04" }],
      citations: [finalRule],
    },
  ],

  duties: [],
};
