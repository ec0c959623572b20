// Commerce's identification of 18 September 2020 under Executive Order 13943: what was prohibited in respect of WeChat.
//
// It was filed for public inspection, withdrawn before publication and never published, so it has no citation in the
// Federal Register, and its own text was not obtained. The items stand as a law firm's table gives them; the court that
// enjoined them confirms them in its own words.
import type { Citation, Instrument, Prohibition } from "../model/index.js";

const notice = {
  title: "WeChat identification of 18 September 2020",
  confidence: "in-substance",
  sources: ["goodwin-2020-09-18"],
  note: "never published in the Federal Register, so there is no locator; the words are those of a law firm's table, which writes “U.S.” where the notice is reported to say “the land or maritime borders of the United States and its territories”",
} as const;

const unpublished = "never published in the Federal Register, so there is no locator";

const whole: Citation = {
  ref: "eo-13943/identification",
  title: notice.title,
  confidence: "verified",
  sources: ["cleary-2020-09", "commerce-rescission-2021-06"],
  note: `${unpublished}; the day and the filing were read, the notice itself was not obtained`,
};

const courtSummary: Citation = {
  ref: "eo-13943/identification",
  title: "U.S. WeChat Users Alliance v. Trump, ECF 59",
  pinpoint: "p. 2",
  locator: "No. 3:20-cv-05910-LB (N.D. Cal.)",
  quote:
    "In relevant part, the Secretary’s Identification generally bans (1) app stores from distributing the WeChat app or updates to it, (2) internet-hosting, content-delivery, and other internet-transit services that enable the functioning or optimization of the WeChat app, (3) use of the app’s code, functions, or services in the functioning of software or services, and (4) services from allowing the transfer of funds via the app to or from parties in the United States.",
  confidence: "verified",
  sources: ["wechat-users-ecf-59", "wechat-users-ecf-59-typed"],
  note: "the court joins six items into four; the numbers of the items are those of the notice",
};

const pressRelease: Citation = {
  ref: "eo-13943/identification",
  title: "Department of Commerce, press release of 18 September 2020",
  quote: "As of September 20, 2020, the following transactions are prohibited",
  confidence: "verified",
  sources: ["chinatechnews-2020-09-19"],
  note: "quoted from a copy; no locator was found",
};

const item1: Citation = {
  ...notice,
  ref: "eo-13943/identification/1",
  pinpoint: "item 1",
  quote:
    "Any provision of services to distribute or maintain the WeChat mobile application, constituent code, or application updates through an online mobile application store or online marketplace where mobile users within the U.S. may download or update",
  sources: ["goodwin-2020-09-18", "chinatechnews-2020-09-19"],
};

const item2: Citation = {
  ...notice,
  ref: "eo-13943/identification/2",
  pinpoint: "item 2",
  quote:
    "Any provision of internet hosting services enabling the functioning or optimization of the WeChat mobile application within the U.S.",
  sources: ["goodwin-2020-09-18", "orrick-2020-09-19"],
};

const item3: Citation = {
  ...notice,
  ref: "eo-13943/identification/3",
  pinpoint: "item 3",
  quote:
    "Any provision of paid content delivery services enabling the functioning or optimization of the WeChat mobile application within the U.S.",
  note: `${unpublished}; the words are those of a law firm's table, and the press release says “content delivery network services”`,
};

const item4: Citation = {
  ...notice,
  ref: "eo-13943/identification/4",
  pinpoint: "item 4",
  quote:
    "Any provision of directly contracted or arranged internet transit or peering services enabling the functioning or optimization of the WeChat mobile application within the U.S.",
};

const item5: Citation = {
  ...notice,
  ref: "eo-13943/identification/5",
  pinpoint: "item 5",
  quote:
    "Any provision of services through the WeChat mobile application for the purpose of transferring funds or processing payments to or from parties within the U.S.",
  sources: ["goodwin-2020-09-18", "china-law-insight-2020-09", "chinatechnews-2020-09-19"],
  note: `${unpublished}; the words and the place in the list are those of a law firm's table, and copies of the press release end in “transferring funds or processing payments within the U.S.”`,
};

const item6: Citation = {
  ...notice,
  ref: "eo-13943/identification/6",
  pinpoint: "item 6",
  quote:
    "Any utilization of the mobile app’s constituent code, functions, or services in the functioning of software or services developed and/or accessible within the U.S.",
  sources: ["magstone-2020-09-21", "goodwin-2020-09-18"],
};

const territory: Citation = {
  ref: "eo-13943/identification/territory",
  title: notice.title,
  pinpoint: "territorial limit",
  quote: "within the land or maritime borders of the United States and its territories",
  confidence: "verified",
  sources: ["wilson-sonsini-2020-09"],
  note: `${unpublished}; quoted from the notice by a law firm`,
};

const individualUse: Citation = {
  ref: "eo-13943/identification/exceptions/individual-use",
  title: notice.title,
  pinpoint: "exceptions",
  confidence: "in-substance",
  sources: ["wilson-sonsini-2020-09", "cleary-2020-09", "global-trade-sanctions-law-2020-09"],
  note: `${unpublished}; in a law firm's words: “Prohibited transactions do not include individual use of these mobile platforms to exchange personal or business information”. The wording of the notice was not read`,
};

const license: Citation = {
  ref: "eo-13943/1(b)",
  title: "Executive Order 13943",
  pinpoint: "sec. 1(b)",
  locator: "85 FR 48641",
  quote:
    "The prohibition in subsection (a) of this section applies except to the extent provided by statutes, or in regulations, orders, directives, or licenses that may be issued pursuant to this order",
  confidence: "verified",
  sources: ["eo-13943-text"],
};

const item = {
  names: ["wechat"],
  reaches: ["named", "hosted", "develops", "subsidiary"],
  about: "application",
  usNexus: true,
  itemOf: "eo-13943/identification",
  exemptions: [
    { fact: "license", citation: license },
    { fact: "personalUse", citation: individualUse },
  ],
} as const satisfies Partial<Prohibition>;

const withinUnitedStates = { fact: "withinUnitedStates", citation: territory } as const;

const rescinded: Citation = {
  ref: "eo-13943/identification",
  title: "Department of Commerce, rescission of two identifications, June 2021",
  quote:
    "this document confirms that the Secretary of Commerce has rescinded two actions issued under now-revoked Executive Orders: the September 18, 2020 Identification of Prohibited Transactions related to TikTok, published on September 24, 2020, and the September 18, 2020 Identification of Prohibited Transactions related to WeChat filed for public inspection on September 18, 2020 and withdrawn before publication",
  confidence: "verified",
  sources: ["commerce-rescission-2021-06"],
  note: "read in quotation; the page 86 FR 32757 was not found in any source",
};

const rescissionDay: Citation = {
  ref: "eo-13943/identification",
  title: "Department of Commerce, rescission of two identifications, June 2021",
  confidence: "in-substance",
  sources: ["commerce-rescission-2021-06", "reuters-2021-07-15"],
  note: "The page 86 FR 32757 was not found in any source. The exact day was not read in the document, and is unverified. It says that the Secretary has rescinded, so the act came before it; the press that quotes it calls it retroactive to 16 June 2021, the day that stands here. On public inspection 21 June, from which it is known; due to be published 23 June; Reuters says that Commerce “on June 22 formally withdrew” the list. Nothing turns on it: the order had been revoked on 9 June.",
};

export const eo13943Identification: Instrument = {
  id: "eo-13943/identification",
  kind: "agency-action",
  title: notice.title,
  fullTitle: "Identification of Prohibited Transactions related to WeChat",
  origin: "us-law",
  signed: "2020-09-18",
  issuer: "The Secretary of Commerce",
  authority: ["Executive Order 13943, sec. 1(c)"],
  citation: whole,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "Items 1 to 6 are held in the words of law firms and of the court; the notice itself was not obtained. The wording of the items, of the catch-all and of the exceptions is not verified. Whether wages and the storage of data were excepted is from memory and no rule here. It has no page in the Federal Register: it was withdrawn before publication, and 85 FR 60061 is the identification for TikTok. It states no penalty of its own.",
  },

  provisions: [
    {
      ref: "eo-13943/identification/1",
      heading: "Application stores",
      summary:
        "From 20 September 2020: distributing or maintaining WeChat, its code or its updates through an application store or marketplace from which mobile users within the United States may download or update.",
      citation: item1,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13943/identification/2",
      heading: "Internet hosting",
      summary:
        "From 20 September 2020: internet hosting services that enable the functioning or optimization of WeChat within the United States.",
      citation: item2,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13943/identification/3",
      heading: "Content delivery",
      summary:
        "From 20 September 2020: paid content delivery services that enable the functioning or optimization of WeChat within the United States.",
      citation: item3,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13943/identification/4",
      heading: "Internet transit and peering",
      summary:
        "From 20 September 2020: directly contracted or arranged internet transit or peering services that enable the functioning or optimization of WeChat within the United States.",
      citation: item4,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13943/identification/5",
      heading: "Transfers of funds and payments",
      summary:
        "From 20 September 2020: services through WeChat for transferring funds or processing payments to or from parties within the United States.",
      citation: item5,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13943/identification/6",
      heading: "Use of its code, functions or services",
      summary:
        "From 20 September 2020: using WeChat's constituent code, functions or services in the functioning of software or services developed or accessible within the United States.",
      citation: item6,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13943/identification/7",
      heading: "Transactions to be identified later",
      summary:
        "Not read. That there is a seventh item is inferred: the injunction reaches items 1 through 6. From memory, a catch-all for transactions identified at a later day.",
      citation: {
        ref: "eo-13943/identification/7",
        title: notice.title,
        pinpoint: "item 7",
        confidence: "unverified",
        sources: ["eo13943"],
        note: `${unpublished}; existence inferred from the words of the injunction, wording from memory`,
      },
      encoding: { as: "not-encoded", reason: "its words were not read, and no later identification is known" },
    },
    {
      ref: "eo-13943/identification/transaction",
      heading: "Transaction",
      summary:
        "Acquiring, importing, transferring, installing, dealing in or using information and communications technology or services.",
      citation: {
        ref: "eo-13943/identification/transaction",
        title: notice.title,
        pinpoint: "definitions",
        quote:
          "any acquisition, importation, transfer, installation, dealing in, or use of any information and communications technology or service",
        confidence: "verified",
        sources: ["trade-law-daily-2020-09-21"],
        note: `${unpublished}; quoted from both identifications by the trade press`,
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13943/identification/internet-hosting-service",
      heading: "Internet hosting service",
      summary:
        "A service through which storage and computing resources are provided for the accommodation and maintenance of a website or internet service; for example file, DNS, cloud or VPN hosting.",
      citation: {
        ref: "eo-13943/identification/internet-hosting-service",
        title: notice.title,
        pinpoint: "definitions",
        confidence: "in-substance",
        sources: ["orrick-2020-09-19", "goodwin-2020-09-18"],
        note: `${unpublished}; a paraphrase and examples by law firms`,
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13943/identification/content-delivery-service",
      heading: "Content delivery service",
      summary: "A service that copies, saves and delivers content for a fee.",
      citation: {
        ref: "eo-13943/identification/content-delivery-service",
        title: notice.title,
        pinpoint: "definitions",
        confidence: "in-substance",
        sources: ["china-law-insight-2020-09"],
        note: `${unpublished}; a law firm's paraphrase`,
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13943/identification/territory",
      heading: "Within the United States",
      summary: "Only what is carried out within the land or maritime borders of the United States and its territories.",
      citation: territory,
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13943/identification/exceptions/individual-use",
      heading: "Individual use",
      summary:
        "Business-to-business transactions only. An individual's use of WeChat to exchange personal or business information is not prohibited.",
      citation: individualUse,
      encoding: { as: "exemption" },
    },
    {
      ref: "eo-13943/identification/exceptions/outside-united-states",
      heading: "Use and development abroad",
      summary: "Use and development of WeChat outside the United States are not prohibited.",
      citation: {
        ref: "eo-13943/identification/exceptions/outside-united-states",
        title: notice.title,
        pinpoint: "exceptions",
        confidence: "in-substance",
        sources: ["cleary-2020-09"],
        note: unpublished,
      },
      encoding: {
        as: "not-encoded",
        reason: "the items themselves ask whether the act, or of payments a party, is within the United States",
      },
    },
    {
      ref: "eo-13943/identification/exceptions/other-dealings",
      heading: "Other dealings with Tencent",
      summary: "All other dealings with Tencent are unrestricted.",
      citation: {
        ref: "eo-13943/identification/exceptions/other-dealings",
        title: notice.title,
        pinpoint: "exceptions",
        confidence: "in-substance",
        sources: ["cleary-2020-09", "eo13943-bloomberg"],
        note: unpublished,
      },
      encoding: { as: "not-encoded", reason: "the items speak of WeChat alone and so reach no other dealing" },
    },
    {
      ref: "eo-13943/identification/exceptions/wages",
      heading: "Wages",
      summary:
        "Not read. From memory, of the identification for TikTok: payment of wages, salaries and benefits to employees is excepted. Whether the one for WeChat says so was not found.",
      citation: {
        ref: "eo-13943/identification/exceptions/wages",
        title: notice.title,
        pinpoint: "exceptions",
        confidence: "unverified",
        sources: [],
        note: "from memory; no source was found",
      },
      encoding: { as: "not-encoded", reason: "its words were not read" },
    },
    {
      ref: "eo-13943/identification/exceptions/storage",
      heading: "Storage and mitigation",
      summary:
        "Not read. From memory: storage of the application's data within the United States and activities of mitigation are excepted.",
      citation: {
        ref: "eo-13943/identification/exceptions/storage",
        title: notice.title,
        pinpoint: "exceptions",
        confidence: "unverified",
        sources: [],
        note: "from memory; no source was found",
      },
      encoding: { as: "not-encoded", reason: "its words were not read" },
    },
  ],

  prohibitions: [
    {
      ...item,
      ref: "eo-13943/identification/1",
      activities: ["app-distribution", "software-update"],
      conditions: [withinUnitedStates],
      citations: [item1, courtSummary],
    },
    {
      ...item,
      ref: "eo-13943/identification/2",
      activities: ["hosting"],
      conditions: [withinUnitedStates],
      citations: [item2, courtSummary],
    },
    {
      ...item,
      ref: "eo-13943/identification/3",
      activities: ["content-delivery"],
      conditions: [withinUnitedStates],
      citations: [item3, courtSummary],
    },
    {
      ...item,
      ref: "eo-13943/identification/4",
      activities: ["transit"],
      conditions: [withinUnitedStates],
      citations: [item4, courtSummary],
    },
    {
      ...item,
      ref: "eo-13943/identification/5",
      activities: ["payment"],
      conditions: [{ fact: "partyWithinUnitedStates", citation: item5 }],
      citations: [item5, courtSummary],
    },
    {
      ...item,
      ref: "eo-13943/identification/6",
      activities: ["code-integration"],
      conditions: [withinUnitedStates],
      citations: [item6, courtSummary],
    },
  ],

  events: [
    {
      id: "eo-13943/identification/identified",
      kind: "identified",
      what: "The Secretary of Commerce identifies the transactions related to WeChat that are prohibited, items 1 to 6 from 20 September 2020, and files the notice for public inspection. It is day 43 of the order.",
      on: "2020-09-18",
      known: "2020-09-18",
      by: "the Secretary of Commerce",
      sets: [
        { effect: "eo-13943/identification", end: "from", bound: "2020-09-18" },
        { effect: "eo-13943/identification/1", end: "from", bound: "2020-09-20" },
        { effect: "eo-13943/identification/2", end: "from", bound: "2020-09-20" },
        { effect: "eo-13943/identification/3", end: "from", bound: "2020-09-20" },
        { effect: "eo-13943/identification/4", end: "from", bound: "2020-09-20" },
        { effect: "eo-13943/identification/5", end: "from", bound: "2020-09-20" },
        { effect: "eo-13943/identification/6", end: "from", bound: "2020-09-20" },
      ],
      citations: [whole, pressRelease],
    },
    {
      id: "eo-13943/identification/withdrawn",
      kind: "withdrawn",
      what: "The notice, which was scheduled for publication in the Federal Register on 22 September 2020, is withdrawn before publication and never issued again. That rescinds nothing: the rescission came in June 2021.",
      on: "2020-09-22",
      known: "2020-09-22",
      by: "the Department of Commerce",
      sets: [],
      citations: [
        {
          ref: "eo-13943/identification",
          title: "Department of Commerce, rescission of two identifications, June 2021",
          quote: "filed for public inspection on September 18, 2020 and withdrawn before publication",
          confidence: "verified",
          sources: ["commerce-rescission-2021-06", "orrick-2020-09-19", "cleary-2020-09", "thompson-hine-2020-09"],
          note: "no locator was found; the day is the latest possible one: withdrawn on or before 22 September 2020, for which it was scheduled",
        },
      ],
    },
    {
      id: "eo-13943/identification/rescinded",
      kind: "rescinded",
      what: "The Secretary of Commerce has rescinded the identification, after Executive Order 14034 had revoked the order it rested on. Reported as of 16 June 2021; the exact day was not read.",
      on: "2021-06-16",
      known: "2021-06-21",
      by: "the Secretary of Commerce",
      sets: [{ effect: "eo-13943/identification", end: "to", bound: "2021-06-16" }],
      citations: [rescinded, rescissionDay],
    },
    {
      id: "eo-13943/identification/rescission-scheduled",
      kind: "reported",
      what: "The document that confirms the rescission is due to be published in the Federal Register on this day. That it was, and on which page, was not found.",
      on: "2021-06-23",
      known: "2021-06-23",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [rescissionDay],
    },
    {
      id: "eo-13943/identification/formally-withdrawn",
      kind: "reported",
      what: "Reuters reports that Commerce formally withdrew the identifications of 2020 on this day; the report that was read is of 15 July 2021. No act of this day was found besides the rescission already told, and the report sets no day.",
      on: "2021-06-22",
      known: "2021-07-15",
      by: "the Department of Commerce, as reported",
      sets: [],
      citations: [rescissionDay],
    },
  ],

  duties: [],
};
