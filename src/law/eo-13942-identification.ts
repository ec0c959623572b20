// Commerce's identification of prohibited transactions under Executive Order 13942 (TikTok), of 18 September 2020.
//
// The full notice (85 FR 60061-60063) was not read. Items 1 to 5 are held as the court quotes them in TikTok v. Trump,
// the exceptions as law firms report them. Two courts enjoined it: see tiktok-v-trump.ts and marland-v-trump.ts.
import type { Citation, Condition, Exemption, Instrument } from "../model/index.js";

const notice = {
  title: "Department of Commerce, identification of prohibited transactions (TikTok)",
  locator: "85 FR 60061",
  confidence: "verified",
  sources: ["lawandcrime-2020-09-27"],
} as const;

const wholeNotice: Citation = {
  ...notice,
  ref: "eo-13942/identification",
  sources: ["85-fr-60061", "lawandcrime-2020-09-27"],
  note: "the list was read in quotation; of the Federal Register text only the title page",
};

const asIssued: Citation = {
  ref: "eo-13942/identification",
  title: "Department of Commerce, press release of 18 September 2020",
  quote: "As of September 20, 2020, the following transactions are prohibited",
  confidence: "verified",
  sources: ["chinatechnews-2020-09-19", "cleary-2020-09"],
  note: "quoted from a copy of the press release; the notice of 18 September has no page in the Federal Register",
};

const item1AsIssued: Citation = { ...asIssued, ref: "eo-13942/identification/1", pinpoint: "item 1" };

const item1: Citation = {
  ...notice,
  ref: "eo-13942/identification/1",
  pinpoint: "item 1",
  quote:
    "Any provision of services, occurring on or after 11:59 p.m. eastern standard time on September 27, 2020, to distribute or maintain the TikTok mobile application, constituent code, or application updates through an online mobile application store",
  sources: ["lawandcrime-2020-09-27", "thompson-hine-2020-09"],
  note: 'A law firm gives the words that follow: "or any online marketplace where mobile users within the land or maritime borders of the United States and its territories may download or update applications for use on their mobile devices". Washington was on daylight time that day: taken literally, 11:59 p.m. standard time is 12:59 a.m. of 28 September there, and one law firm wrote "until September 28". The court read it as 11:59 p.m. of 27 September, and so does this record.',
};

const item2: Citation = {
  ...notice,
  ref: "eo-13942/identification/2",
  pinpoint: "item 2",
  quote:
    "Any provision of internet hosting services, occurring on or after 11:59 p.m. eastern standard time on November 12, 2020, enabling the functioning or optimization of the TikTok mobile application",
  sources: ["lawandcrime-2020-09-27", "thompson-hine-2020-09"],
  note: 'a law firm gives the words that follow: "within the land and maritime borders of the United States and its territories"',
};

const item3: Citation = {
  ...notice,
  ref: "eo-13942/identification/3",
  pinpoint: "item 3",
  quote:
    "Any provision of content delivery network services, occurring on or after 11:59 p.m. eastern standard time on November 12, 2020, enabling the functioning or optimization of the TikTok mobile application",
};

const item4: Citation = {
  ...notice,
  ref: "eo-13942/identification/4",
  pinpoint: "item 4",
  quote:
    "Any provision of directly contracted or arranged internet transit or peering services, occurring on or after 11:59 p.m. eastern standard time on November 12, 2020, enabling the functioning or optimization of the TikTok mobile application",
};

const item5: Citation = {
  ...notice,
  ref: "eo-13942/identification/5",
  pinpoint: "item 5",
  quote:
    "Any utilization, occurring on or after 11:59 p.m. eastern standard time on November 12, 2020, of the TikTok mobile application’s constituent code, functions, or services in the functioning of software or services",
  note: "the copy breaks off in the words that follow (developed or accessible within the United States, as in the item for WeChat and from memory); they are unverified",
};

const borders: Citation = {
  ref: "eo-13942/identification/territory",
  title: "Department of Commerce, identification of prohibited transactions (TikTok)",
  pinpoint: "territorial limit",
  locator: "85 FR 60061",
  quote: "within the land or maritime borders of the United States and its territories",
  confidence: "verified",
  sources: ["wilson-sonsini-2020-09", "thompson-hine-2020-09"],
  note: "read in law firms' quotations of the notice",
};

const individuals: Citation = {
  ref: "eo-13942/identification/individual-use",
  title: "Department of Commerce, identification of prohibited transactions (TikTok)",
  pinpoint: "exception for individuals",
  locator: "85 FR 60061",
  confidence: "in-substance",
  sources: ["wilson-sonsini-2020-09", "cleary-2020-09", "global-trade-sanctions-law-2020-09"],
  note: "read in law firms' words; the wording of the notice is unverified",
};

const savings: Citation = {
  ref: "eo-13942/1(b)",
  title: "Executive Order 13942",
  pinpoint: "sec. 1(b)",
  locator: "85 FR 48637",
  quote:
    "The prohibition in subsection (a) of this section applies except to the extent provided by statutes, or in regulations, orders, directives, or licenses that may be issued pursuant to this order",
  confidence: "verified",
  sources: ["eo-13942-text"],
};

const conditions: readonly Condition[] = [{ fact: "withinUnitedStates", citation: borders }];

const exemptions: readonly Exemption[] = [
  { fact: "personalUse", citation: individuals },
  { fact: "license", citation: savings },
];

const rule = {
  names: ["tiktok"],
  reaches: ["named", "develops", "controls", "subsidiary"],
  about: "application",
  usNexus: true,
  conditions,
  exemptions,
  itemOf: "eo-13942/identification",
} as const;

const postponement: Citation = {
  ref: "eo-13942/identification/1",
  title: "TikTok Inc. v. Trump, memorandum opinion of 27 September 2020",
  pinpoint: "p. 1",
  locator: "No. 1:20-cv-02658 (CJN), ECF 30",
  quote:
    "on September 19, revised the implementation date for one of the sets of prohibitions and re-published the list of prohibited transactions",
  confidence: "verified",
  sources: ["tiktok-v-trump-ecf-30", "cleary-2020-09"],
};

const noticeOctober: Citation = {
  ref: "eo-13942/identification/notice-2020-10-02",
  title: "Department of Commerce, notice of 2 October 2020",
  confidence: "in-substance",
  sources: ["thompson-hine-2020-10"],
  note: "read in a law firm's report; its page in the Federal Register was not found",
};

const noticeNovember: Citation = {
  ref: "eo-13942/identification/notice-2020-11-12",
  title: "Department of Commerce, notice of 12 November 2020",
  quote: "HAS BEEN ENJOINED, and WILL NOT GO INTO EFFECT, pending further legal developments",
  confidence: "verified",
  sources: ["daily-truth-report-2020-11"],
  note: "quoted from a copy; its page in the Federal Register was not found",
};

const rescission: Citation = {
  ref: "eo-13942/identification/rescission",
  title: "Department of Commerce, rescission of two identifications, June 2021",
  quote:
    "this document confirms that the Secretary of Commerce has rescinded two actions issued under now-revoked Executive Orders: the September 18, 2020 Identification of Prohibited Transactions related to TikTok, published on September 24, 2020",
  confidence: "verified",
  sources: ["commerce-rescission-2021-06"],
  note: "read in quotation; the page 86 FR 32757 was not found in any source and is unverified",
};

const rescissionDay: Citation = {
  ref: "eo-13942/identification/rescission",
  title: "Department of Commerce, rescission of two identifications, June 2021",
  confidence: "in-substance",
  sources: ["commerce-rescission-2021-06", "reuters-2021-07-15"],
  note: 'The page 86 FR 32757 was not found in any source. The exact day was not read in the document, and is unverified. It says that the Secretary has rescinded, so the act came before it; the press that quotes it calls it "retroactive to June 16", the day that stands here. On public inspection on 21 June 2021, from which it is known; due to be published on 23 June; Reuters says that Commerce "on June 22 formally withdrew" the list. Nothing turns on it: the order had been revoked on 9 June.',
};

export const eo13942Identification: Instrument = {
  id: "eo-13942/identification",
  kind: "agency-action",
  title: "TikTok identification of 18 September 2020",
  fullTitle:
    "Identification of Prohibited Transactions to Implement Executive Order 13942 and Address the Threat Posed by TikTok and the National Emergency with Respect to the Information and Communications Technology and Services Supply Chain",
  origin: "us-law",
  signed: "2020-09-18",
  published: "2020-09-24",
  issuer: "The Secretary of Commerce",
  authority: ["Executive Order 13942, sec. 1(c)"],
  citation: wholeNotice,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "Items 1 to 5 are held as a court quotes them. The full notice was not read: the words that follow in item 5, the catch-all (item 6) and the wording of the exceptions are not verified. There is no item on payments. Penalties are those of the order.",
  },

  provisions: [
    {
      ref: "eo-13942/identification/1",
      heading: "Application stores",
      summary:
        "Services to distribute or maintain the TikTok mobile application, its code or its updates through an online application store or marketplace. In the notice of 18 September from 20 September 2020; from 19 September on, from 11:59 p.m. of 27 September 2020.",
      citation: item1,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13942/identification/2",
      heading: "Internet hosting",
      summary:
        "Internet hosting services that enable the functioning or optimization of the TikTok mobile application, from 11:59 p.m. of 12 November 2020.",
      citation: item2,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13942/identification/3",
      heading: "Content delivery networks",
      summary:
        "Content delivery network services that enable the functioning or optimization of the TikTok mobile application, from 11:59 p.m. of 12 November 2020.",
      citation: item3,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13942/identification/4",
      heading: "Internet transit and peering",
      summary:
        "Directly contracted or arranged internet transit or peering services that enable the functioning or optimization of the TikTok mobile application, from 11:59 p.m. of 12 November 2020.",
      citation: item4,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13942/identification/5",
      heading: "Use of code, functions or services",
      summary:
        "Use of the application's code, functions or services in the functioning of other software or services, from 11:59 p.m. of 12 November 2020.",
      citation: item5,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13942/identification/6",
      heading: "Catch-all",
      summary:
        "Not read. A law firm counts six categories, the court five: the sixth is taken to be other transactions that the Secretary may identify at a later day.",
      citation: {
        ref: "eo-13942/identification/6",
        title: "Department of Commerce, identification of prohibited transactions (TikTok)",
        pinpoint: "item 6",
        locator: "85 FR 60061",
        confidence: "unverified",
        sources: ["thompson-hine-2020-10"],
        note: "the count of six was read; the wording is from memory",
      },
      encoding: {
        as: "not-encoded",
        reason: "its words were not read, and a power to identify more prohibits nothing until it is used",
      },
    },
    {
      ref: "eo-13942/identification/territory",
      heading: "Territorial limit",
      summary:
        "The items reach only what is carried out within the land or maritime borders of the United States and its territories.",
      citation: borders,
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13942/identification/outside-united-states",
      heading: "Use and development abroad",
      summary: "Use and development of the application outside the United States are not prohibited.",
      citation: {
        ref: "eo-13942/identification/outside-united-states",
        title: "Department of Commerce, identification of prohibited transactions (TikTok)",
        pinpoint: "exceptions",
        locator: "85 FR 60061",
        confidence: "in-substance",
        sources: ["cleary-2020-09"],
        note: "a law firm's words",
      },
      encoding: {
        as: "not-encoded",
        reason: "the items themselves ask whether the act is within the United States",
      },
    },
    {
      ref: "eo-13942/identification/individual-use",
      heading: "Individuals",
      summary:
        "The items reach business between businesses, not individuals: users' exchange of personal or business information on the application is no prohibited transaction.",
      citation: individuals,
      encoding: { as: "exemption" },
    },
    {
      ref: "eo-13942/identification/other-dealings",
      heading: "Other dealings with ByteDance",
      summary: "All other dealings with ByteDance are unrestricted.",
      citation: {
        ref: "eo-13942/identification/other-dealings",
        title: "Department of Commerce, identification of prohibited transactions (TikTok)",
        pinpoint: "exceptions",
        locator: "85 FR 60061",
        confidence: "in-substance",
        sources: ["cleary-2020-09"],
        note: "a law firm's words",
      },
      encoding: { as: "not-encoded", reason: "what no item identifies is not prohibited anyway" },
    },
    {
      ref: "eo-13942/identification/wages",
      heading: "Wages, salaries and benefits",
      summary: "Not read. Payment of wages, salaries and benefits to employees is said to be excepted.",
      citation: {
        ref: "eo-13942/identification/wages",
        title: "Department of Commerce, identification of prohibited transactions (TikTok)",
        pinpoint: "exceptions",
        locator: "85 FR 60061",
        confidence: "unverified",
        sources: [],
        note: "from memory; no source was found",
      },
      encoding: { as: "not-encoded", reason: "its words were not read" },
    },
    {
      ref: "eo-13942/identification/data-storage",
      heading: "Storage of data and mitigation",
      summary:
        "Not read. Storage of the application's data within the United States and mitigation activities are said to be excepted.",
      citation: {
        ref: "eo-13942/identification/data-storage",
        title: "Department of Commerce, identification of prohibited transactions (TikTok)",
        pinpoint: "exceptions",
        locator: "85 FR 60061",
        confidence: "unverified",
        sources: [],
        note: "from memory; no source was found",
      },
      encoding: { as: "not-encoded", reason: "its words were not read" },
    },
    {
      ref: "eo-13942/identification/transaction",
      heading: "Transaction",
      summary:
        "Acquisition, importation, transfer, installation, dealing in, or use of information and communications technology or services.",
      citation: {
        ref: "eo-13942/identification/transaction",
        title: "Department of Commerce, identification of prohibited transactions (TikTok)",
        pinpoint: "definition of transaction",
        locator: "85 FR 60061",
        quote:
          "any acquisition, importation, transfer, installation, dealing in, or use of any information and communications technology or service",
        confidence: "verified",
        sources: ["trade-law-daily-2020-09-21"],
        note: "quoted from both notices by the press",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13942/identification/internet-hosting-service",
      heading: "Internet hosting service",
      summary:
        "A service that provides storage and computing resources for the accommodation and maintenance of a website or internet service, such as file, DNS, cloud or VPN hosting.",
      citation: {
        ref: "eo-13942/identification/internet-hosting-service",
        title: "Department of Commerce, identification of prohibited transactions (TikTok)",
        pinpoint: "definition of internet hosting service",
        locator: "85 FR 60061",
        confidence: "in-substance",
        sources: ["orrick-2020-09-19", "goodwin-2020-09-18"],
        note: "law firms' paraphrase; the examples are from a table for the WeChat notice",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13942/identification/content-delivery-service",
      heading: "Content delivery service",
      summary: "A service that copies, saves and delivers content for a fee.",
      citation: {
        ref: "eo-13942/identification/content-delivery-service",
        title: "Department of Commerce, identification of prohibited transactions (TikTok)",
        pinpoint: "definition of content delivery service",
        locator: "85 FR 60061",
        confidence: "in-substance",
        sources: ["china-law-insight-2020-09"],
        note: "a law firm's paraphrase",
      },
      encoding: { as: "definition" },
    },
  ],

  prohibitions: [
    {
      ...rule,
      ref: "eo-13942/identification/1",
      activities: ["app-distribution", "software-update"],
      citations: [item1],
    },
    { ...rule, ref: "eo-13942/identification/2", activities: ["hosting"], citations: [item2] },
    { ...rule, ref: "eo-13942/identification/3", activities: ["content-delivery"], citations: [item3] },
    { ...rule, ref: "eo-13942/identification/4", activities: ["transit"], citations: [item4] },
    { ...rule, ref: "eo-13942/identification/5", activities: ["code-integration"], citations: [item5] },
  ],

  events: [
    {
      id: "eo-13942/identification/identified",
      kind: "identified",
      what: "The Secretary of Commerce identifies the prohibited transactions, on day 43, two days before the day that the order names: item 1 from 20 September 2020, items 2 to 5 from 11:59 p.m. of 12 November 2020. The notice is due to be published on 22 September.",
      on: "2020-09-18",
      known: "2020-09-18",
      by: "the Secretary of Commerce",
      sets: [
        { effect: "eo-13942/identification", end: "from", bound: "2020-09-18" },
        { effect: "eo-13942/identification/1", end: "from", bound: "2020-09-20" },
        { effect: "eo-13942/identification/2", end: "from", bound: { day: "2020-11-12", minute: 1439 } },
        { effect: "eo-13942/identification/3", end: "from", bound: { day: "2020-11-12", minute: 1439 } },
        { effect: "eo-13942/identification/4", end: "from", bound: { day: "2020-11-12", minute: 1439 } },
        { effect: "eo-13942/identification/5", end: "from", bound: { day: "2020-11-12", minute: 1439 } },
      ],
      citations: [asIssued, item1AsIssued, item2, item3, item4, item5],
    },
    {
      id: "eo-13942/identification/postponed",
      kind: "postponed",
      what: 'Commerce withdraws the notice of 18 September before publication and issues it again, with item 1 put off from 20 September to 11:59 p.m. of 27 September 2020. The notice says "eastern standard time" while Washington is on daylight time; the court reads it as 11:59 p.m. of 27 September in Washington.',
      on: "2020-09-19",
      known: "2020-09-19",
      by: "the Secretary of Commerce",
      sets: [{ effect: "eo-13942/identification/1", end: "from", bound: { day: "2020-09-27", minute: 1439 } }],
      citations: [item1, postponement],
    },
    {
      id: "eo-13942/identification/published",
      kind: "published",
      what: "The identification is published in the Federal Register (85 FR 60061-60063, FR Doc. 2020-21193).",
      on: "2020-09-24",
      known: "2020-09-24",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [wholeNotice],
    },
    {
      id: "eo-13942/identification/notice-2020-10-02",
      kind: "published",
      what: "Commerce gives notice in the Federal Register that item 1 is enjoined. The injunction is the court's; the notice sets no day.",
      on: "2020-10-02",
      known: "2020-10-02",
      by: "the Department of Commerce",
      sets: [],
      citations: [noticeOctober],
    },
    {
      id: "eo-13942/identification/notice-2020-11-12",
      kind: "reported",
      what: "Commerce gives notice that the prohibition has been enjoined and will not go into effect, pending further legal developments. It states what the court has ordered; it is no stay by a court and sets no day.",
      on: "2020-11-12",
      known: "2020-11-12",
      by: "the Department of Commerce",
      sets: [],
      citations: [noticeNovember],
    },
    {
      id: "eo-13942/identification/rescinded",
      kind: "rescinded",
      what: "Commerce rescinds the identification under Executive Order 14034 sec. 2(a), with effect from 16 June 2021 as the press reports; the document is on public inspection on 21 June. The order that it stood under had already been revoked on 9 June.",
      on: "2021-06-16",
      known: "2021-06-21",
      by: "the Secretary of Commerce",
      sets: [{ effect: "eo-13942/identification", end: "to", bound: "2021-06-16" }],
      citations: [rescission, rescissionDay],
    },
    {
      id: "eo-13942/identification/rescission-scheduled",
      kind: "reported",
      what: "The document that confirms the rescission is due to be published in the Federal Register on this day. That it was, and on which page, was not found.",
      on: "2021-06-23",
      known: "2021-06-23",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [rescissionDay],
    },
    {
      id: "eo-13942/identification/formally-withdrawn",
      kind: "reported",
      what: "Reuters reports that Commerce formally withdrew the list on this day; the report that was read is of 15 July 2021. No act of this day was found besides the rescission already told, and the report sets no day.",
      on: "2021-06-22",
      known: "2021-07-15",
      by: "the Department of Commerce, as reported",
      sets: [],
      citations: [rescissionDay],
    },
  ],

  duties: [],
};
