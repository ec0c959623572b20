// The Final Determination of June 2024 on Kaspersky: named person, transactions by class, two days on which they end.
//
// Of the text in the Federal Register only the opening was read: whom it means and what it finds. The two tranches were
// read in law firms' words, so every rule here is `in-substance`. The numbers 1 and 2a to 2e count the tranches and their
// items in the order in which the firms list them; they are not section numbers of the Federal Register.
import type { Citation, Exemption, Instrument } from "../model/index.js";

const determination = {
  title: "Kaspersky Final Determination",
  locator: "89 FR 52434",
  confidence: "in-substance",
  sources: ["kaspersky-thompson-hine-2024-06"],
} as const;

const wholeDetermination: Citation = {
  ...determination,
  ref: "kaspersky/final-determination",
  confidence: "verified",
  sources: ["kaspersky-determination"],
  note: "Case No. ICTS-2021-002, FR Doc. 2024-13532; of its text only the opening was read",
};

const issued: Citation = {
  ...determination,
  ref: "kaspersky/final-determination/issued",
  sources: ["kaspersky-fenwick", "kaspersky-bis"],
};

const finding: Citation = {
  ...determination,
  ref: "kaspersky/final-determination/determination",
  pinpoint: "opening",
  quote:
    "Kaspersky's provision of cybersecurity and anti-virus software to U.S. persons ... poses undue and unacceptable risks to U.S. national security and to the security and safety of U.S. persons",
  confidence: "verified",
  sources: ["kaspersky-determination"],
};

const persons: Citation = {
  ...determination,
  ref: "kaspersky/final-determination/persons",
  pinpoint: "opening",
  quote: "Kaspersky Lab, Inc. (together with all affiliates, subsidiaries, and parent companies, ‘‘Kaspersky’’)",
  confidence: "verified",
  sources: ["kaspersky-determination"],
};

const newAgreements: Citation = {
  ...determination,
  ref: "kaspersky/final-determination/1",
  pinpoint: "first tranche, from 20 July 2024",
  sources: ["kaspersky-fenwick", "kaspersky-thompson-hine-2024-06", "kaspersky-hogan-lovells-2024"],
  note: 'Law firms, in nearly the same words: "prohibited from entering into any new agreement with U.S. persons involving one or more ICTS transactions identified". The words of the Federal Register were not read.',
};

const updates: Citation = {
  ...determination,
  ref: "kaspersky/final-determination/2a",
  pinpoint: "second tranche, from 29 September 2024: updates",
  sources: ["kaspersky-fenwick", "kaspersky-thompson-hine-2024-06"],
  note: "The words of the Federal Register, and the hour (12:00 a.m. EDT, from memory), were not read.",
};

const network: Citation = {
  ...determination,
  ref: "kaspersky/final-determination/2b",
  pinpoint: "second tranche, from 29 September 2024: the Kaspersky Security Network",
};

const resale: Citation = {
  ...determination,
  ref: "kaspersky/final-determination/2c",
  pinpoint: "second tranche, from 29 September 2024: resale",
  note: "The law firm's list does not say that the actor is Kaspersky; that it binds anyone is our reading.",
};

const integration: Citation = {
  ...determination,
  ref: "kaspersky/final-determination/2d",
  pinpoint: "second tranche, from 29 September 2024: integration",
  note: "The law firm's list does not say that the actor is Kaspersky; that it binds anyone is our reading.",
};

const licensing: Citation = {
  ...determination,
  ref: "kaspersky/final-determination/2e",
  pinpoint: "second tranche, from 29 September 2024: licensing",
  note: "The law firm's list does not say that the actor is Kaspersky; that it binds anyone is our reading.",
};

const exceptions: Citation = {
  ...determination,
  ref: "kaspersky/final-determination/exceptions",
  pinpoint: "what is exempt",
  sources: ["kaspersky-fenwick"],
};

const lastDay: Citation = {
  ...determination,
  ref: "kaspersky/final-determination/last-day",
  pinpoint: "second tranche, last day before it",
  sources: ["kaspersky-sandler-travis-2024-06"],
  note: 'Operations are allowed "through Sept. 28".',
};

const otherLists: Citation = {
  ref: "kaspersky/final-determination/entity-list",
  title: "Entity List additions of 24 June 2024",
  confidence: "in-substance",
  sources: ["kaspersky-sandler-travis-2024-06", "kaspersky-bis"],
  note: "the notice itself and its locator were not read",
};

const executives: Citation = {
  ref: "kaspersky/final-determination/executives",
  title: "OFAC designations of 21 June 2024",
  confidence: "in-substance",
  sources: ["kaspersky-sandler-travis-2024-06"],
  note: "the designations themselves and their locator were not read",
};

const exempt: readonly Exemption[] = [
  { fact: "exception", ref: "kaspersky/final-determination/exceptions", citation: exceptions },
];

export const kasperskyFinalDetermination: Instrument = {
  id: "kaspersky/final-determination",
  kind: "agency-action",
  title: "Kaspersky Final Determination",
  fullTitle: "Final Determination: Case No. ICTS-2021-002, Kaspersky Lab, Inc.",
  origin: "us-law",
  signed: "2024-06-20",
  published: "2024-06-24",
  issuer: "The Bureau of Industry and Security, Department of Commerce",
  authority: ["Executive Order 13873", "15 CFR 7.109"],
  citation: wholeDetermination,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It prohibits new agreements with Kaspersky from 20 July 2024 and updates, the Kaspersky Security Network, resale, integration and licensing for resale or integration from 29 September 2024. It does not penalise the use of installed products, and it forbids no payment as such and nothing about Alipay, WeChat Pay or the other applications of Executive Order 13971. Held in law firms' words; the Federal Register's wording of the tranches and the hour of the second (12:00 a.m. EDT, from memory) were not read. An agreement of any class, one for integration included, is asked about as software-supply, with its day as contractDate; a direct delivery and a resale are one class here. Whether offering it in an app store is a resale or a new agreement does not follow from the words that were read: app-distribution is not reached here. That every item needs US jurisdiction follows from the finding (software for US persons) and is our reading for resale, integration and licensing. AO Kaspersky Lab and OOO Kaspersky Group (Russia) and Kaspersky Labs Limited (United Kingdom) are also on the Entity List, and twelve executives are designated by OFAC: other instruments, not held as rules. Whether the emergency on which 15 CFR part 791 rests was continued beyond 15 May 2026 was not found.",
  },

  provisions: [
    {
      ref: "kaspersky/final-determination/determination",
      heading: "What is found",
      summary:
        "Kaspersky's provision of cybersecurity and anti-virus software to US persons poses undue and unacceptable risks; Kaspersky is prohibited from the identified ICTS transactions with US persons.",
      citation: finding,
      encoding: { as: "not-encoded", reason: "a finding; the prohibitions stand in the two tranches" },
    },
    {
      ref: "kaspersky/final-determination/persons",
      heading: "Kaspersky",
      summary: "Kaspersky Lab, Inc. with all affiliates, subsidiaries and parent companies.",
      citation: persons,
      encoding: { as: "definition" },
    },
    {
      ref: "kaspersky/final-determination/class-1",
      heading: "Class 1: cybersecurity products and services",
      summary: "ICTS transactions involving any Kaspersky cybersecurity product or service.",
      citation: {
        ...determination,
        ref: "kaspersky/final-determination/class-1",
        pinpoint: "class 1",
        sources: ["kaspersky-fenwick"],
      },
      encoding: { as: "definition" },
    },
    {
      ref: "kaspersky/final-determination/class-2",
      heading: "Class 2: anti-virus software",
      summary: "ICTS transactions involving any Kaspersky anti-virus software.",
      citation: {
        ...determination,
        ref: "kaspersky/final-determination/class-2",
        pinpoint: "class 2",
        sources: ["kaspersky-fenwick"],
      },
      encoding: { as: "definition" },
    },
    {
      ref: "kaspersky/final-determination/class-3",
      heading: "Class 3: integration into products of others",
      summary:
        'ICTS transactions involving the integration of Kaspersky software into third-party products or services ("white labeled").',
      citation: {
        ...determination,
        ref: "kaspersky/final-determination/class-3",
        pinpoint: "class 3",
        sources: ["kaspersky-fenwick"],
      },
      encoding: { as: "definition" },
    },
    {
      ref: "kaspersky/final-determination/1",
      heading: "First tranche: new agreements",
      summary:
        "From 20 July 2024 Kaspersky may enter into no new agreement with US persons involving one or more of the three classes. An agreement from before that day is not reached by this item.",
      citation: newAgreements,
      encoding: { as: "prohibition" },
    },
    {
      ref: "kaspersky/final-determination/2a",
      heading: "Second tranche: updates",
      summary:
        "From 29 September 2024 Kaspersky may provide no anti-virus signature updates and no codebase updates associated with the classes.",
      citation: updates,
      encoding: { as: "prohibition" },
    },
    {
      ref: "kaspersky/final-determination/2b",
      heading: "Second tranche: Kaspersky Security Network",
      summary:
        "From 29 September 2024 the Kaspersky Security Network may not be operated in the United States or for US persons. That is an act of Kaspersky's own: what the network exchanges with whom was not read, so it is held as a restriction and not as a data transfer by a host.",
      citation: network,
      encoding: { as: "prohibition" },
    },
    {
      ref: "kaspersky/final-determination/2c",
      heading: "Second tranche: resale",
      summary: "From 29 September 2024 Kaspersky cybersecurity or anti-virus software may not be resold.",
      citation: resale,
      encoding: { as: "prohibition" },
    },
    {
      ref: "kaspersky/final-determination/2d",
      heading: "Second tranche: integration",
      summary: "From 29 September 2024 it may not be integrated into other products and services.",
      citation: integration,
      encoding: { as: "prohibition" },
    },
    {
      ref: "kaspersky/final-determination/2e",
      heading: "Second tranche: licensing",
      summary: "From 29 September 2024 it may not be licensed for purposes of resale or integration.",
      citation: licensing,
      encoding: { as: "prohibition" },
    },
    {
      ref: "kaspersky/final-determination/exceptions",
      heading: "What is exempt",
      summary:
        "Threat Intelligence products and services; Security Training products and services; consulting or advisory services that are purely informational or educational.",
      citation: exceptions,
      encoding: { as: "exemption" },
    },
    {
      ref: "kaspersky/final-determination/use",
      heading: "Use of installed products",
      summary:
        "Using what is already installed is not itself penalised: users will not be subject to legal sanctions and go on at their own risk.",
      citation: {
        ...determination,
        ref: "kaspersky/final-determination/use",
        pinpoint: "use of installed products",
        sources: ["kaspersky-itc-ua-2024-06"],
        note: "the press, reporting the Bureau of Industry and Security",
      },
      encoding: { as: "not-encoded", reason: "use is none of the prohibited transactions, so no rule is needed" },
    },
    {
      ref: "kaspersky/final-determination/penalties",
      heading: "Penalties",
      summary:
        "The notice itself states none. IEEPA sec. 206 (50 U.S.C. 1705): civil, the greater of $250,000 (adjusted for inflation; $368,136 in 2024) or twice the transaction; criminal, where wilful, up to $1,000,000 and, for natural persons, up to 20 years.",
      citation: {
        ref: "kaspersky/final-determination/penalties",
        title: "International Emergency Economic Powers Act",
        pinpoint: "sec. 206",
        locator: "50 U.S.C. 1705",
        confidence: "in-substance",
        sources: ["31-cfr-850.701", "31-cfr-542.701"],
        note: "read where regulations restate the section",
      },
      encoding: { as: "not-encoded", reason: "it states a consequence, not a conduct" },
    },
  ],

  prohibitions: [
    {
      ref: "kaspersky/final-determination/1",
      names: ["kaspersky-lab-inc"],
      reaches: ["named", "subsidiary", "affiliate", "controls", "operated"],
      activities: ["software-supply"],
      datedBy: "agreement",
      usNexus: true,
      exemptions: exempt,
      citations: [newAgreements, persons],
    },
    {
      ref: "kaspersky/final-determination/2a",
      names: ["kaspersky-lab-inc"],
      reaches: ["named", "subsidiary", "affiliate", "controls", "operated"],
      activities: ["software-update"],
      usNexus: true,
      exemptions: exempt,
      citations: [updates, persons],
    },
    {
      ref: "kaspersky/final-determination/2b",
      names: ["kaspersky-lab-inc"],
      reaches: ["named", "subsidiary", "affiliate", "controls", "operated"],
      activities: [],
      restricts: "operating the Kaspersky Security Network in the United States or for US persons",
      usNexus: true,
      exemptions: exempt,
      citations: [network, persons],
    },
    {
      ref: "kaspersky/final-determination/2c",
      names: ["kaspersky-lab-inc"],
      reaches: ["named", "subsidiary", "affiliate", "controls", "operated"],
      activities: ["software-supply"],
      usNexus: true,
      exemptions: exempt,
      citations: [resale, persons],
    },
    {
      ref: "kaspersky/final-determination/2d",
      names: ["kaspersky-lab-inc"],
      reaches: ["named", "subsidiary", "affiliate", "controls", "operated"],
      activities: ["code-integration"],
      usNexus: true,
      exemptions: exempt,
      citations: [integration, persons],
    },
    {
      ref: "kaspersky/final-determination/2e",
      names: ["kaspersky-lab-inc"],
      reaches: ["named", "subsidiary", "affiliate", "controls", "operated"],
      activities: ["software-supply", "code-integration"],
      usNexus: true,
      exemptions: exempt,
      citations: [licensing, persons],
    },
  ],

  events: [
    {
      id: "kaspersky/final-determination/issued",
      kind: "determined",
      what: "The Bureau of Industry and Security issues and announces the determination: new agreements end on 20 July 2024, updates, the network, resale, integration and licensing on 29 September 2024.",
      on: "2024-06-20",
      known: "2024-06-20",
      by: "the Bureau of Industry and Security",
      sets: [
        { effect: "kaspersky/final-determination", end: "from", bound: "2024-06-20" },
        { effect: "kaspersky/final-determination/1", end: "from", bound: "2024-07-20" },
        { effect: "kaspersky/final-determination/2a", end: "from", bound: "2024-09-29" },
        { effect: "kaspersky/final-determination/2b", end: "from", bound: "2024-09-29" },
        { effect: "kaspersky/final-determination/2c", end: "from", bound: "2024-09-29" },
        { effect: "kaspersky/final-determination/2d", end: "from", bound: "2024-09-29" },
        { effect: "kaspersky/final-determination/2e", end: "from", bound: "2024-09-29" },
      ],
      citations: [issued, newAgreements, updates, lastDay],
    },
    {
      id: "kaspersky/final-determination/executives",
      kind: "reported",
      what: "OFAC designates twelve executives of Kaspersky. Another instrument: it sets no bound here.",
      on: "2024-06-21",
      known: "2024-06-21",
      by: "the Office of Foreign Assets Control",
      sets: [],
      citations: [executives],
    },
    {
      id: "kaspersky/final-determination/published",
      kind: "published",
      what: "The determination is published in the Federal Register (89 FR 52434 to 52437).",
      on: "2024-06-24",
      known: "2024-06-24",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [wholeDetermination],
    },
    {
      id: "kaspersky/final-determination/entity-list",
      kind: "listed",
      what: "AO Kaspersky Lab, OOO Kaspersky Group and Kaspersky Labs Limited are added to the Entity List. Another instrument, on exports: it sets no bound here.",
      on: "2024-06-24",
      known: "2024-06-24",
      by: "the Bureau of Industry and Security",
      sets: [],
      citations: [otherLists],
    },
  ],

  duties: [],
};
