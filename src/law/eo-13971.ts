// Executive Order 13971 of 5 January 2021, provision by provision.
//
// The text was read in a copy made from the Federal Register's own XML (FR Doc. 2021-00305); that copy lacks three
// paragraphs: 2(a), 3(a) and the first sentence of 4(a). 3(a) was read in a law firm's quotation; the other two are
// marked `unverified` and carry no quotation.
import type { Citation, Instrument } from "../model/index.js";

const order = {
  title: "Executive Order 13971",
  locator: "86 FR 1249",
  confidence: "verified",
  sources: ["eo-13971-text"],
} as const;

const sec1a: Citation = {
  ...order,
  ref: "eo-13971/1(a)",
  pinpoint: "sec. 1(a)",
  quote:
    "The following actions shall be prohibited beginning 45 days after the date of this order, to the extent permitted under applicable law: any transaction by any person, or with respect to any property, subject to the jurisdiction of the United States, with persons that develop or control the following Chinese connected software applications, or with their subsidiaries, as those transactions and persons are identified by the Secretary of Commerce (Secretary) under subsection (e) of this section: Alipay, CamScanner, QQ Wallet, SHAREit, Tencent QQ, VMate, WeChat Pay, and WPS Office",
  sources: ["eo-13971-text", "fr-2021-01-08-p1250"],
};

const sec1aBegins: Citation = {
  ...order,
  ref: "eo-13971/1(a)",
  pinpoint: "sec. 1(a)",
  quote: "prohibited beginning 45 days after the date of this order",
  sources: [
    "eo-13971-text",
    "steptoe-2021-01",
    "hogan-lovells-2021-01",
    "dorsey-2021-01",
    "global-compliance-news-2021-02",
  ],
  note: "2021-01-05 + 45 days = 2021-02-19, a Friday; no official statement of the day was found, four law firms give it, and no source gives another",
};

const sec1b: Citation = {
  ...order,
  ref: "eo-13971/1(b)",
  pinpoint: "sec. 1(b)",
  quote:
    "The Secretary is directed to continue to evaluate Chinese connected software applications that may pose an unacceptable risk to the national security, foreign policy, or economy of the United States, and to take appropriate action in accordance with Executive Order 13873.",
};

const sec1c: Citation = {
  ...order,
  ref: "eo-13971/1(c)",
  pinpoint: "sec. 1(c)",
  quote: "Not later than 45 days after the date of this order",
};

const sec1d: Citation = {
  ...order,
  ref: "eo-13971/1(d)",
  pinpoint: "sec. 1(d)",
  quote:
    "The prohibitions in subsection (a) of this section apply except to the extent provided by statutes, or in regulations, orders, directives, or licenses that may be issued pursuant to this order, and notwithstanding any contract entered into or any license or permit granted before the date of this order.",
};

const sec1e: Citation = {
  ...order,
  ref: "eo-13971/1(e)",
  pinpoint: "sec. 1(e)",
  quote:
    "Not earlier than 45 days after the date of this order, the Secretary shall identify the transactions and persons that develop or control the Chinese connected software applications subject to subsection (a)",
  sources: ["eo-13971-text", "cleary-2021-01"],
};

const wholeOrder: Citation = { ...order, ref: "eo-13971" };

const absence: Citation = {
  ref: "eo-13971/absence",
  title: "Department of Commerce, rescission of two identifications, June 2021",
  quote: "the Secretary of Commerce has rescinded two actions issued under now-revoked Executive Orders",
  confidence: "verified",
  sources: ["commerce-rescission-2021-06", "reuters-2021-06-21", "reuters-2021-07-15"],
  note: 'The two actions are the TikTok and WeChat identifications of 18 September 2020, under the two orders of August 2020; none was made under Executive Order 13971. Read in quotation; the page 86 FR 32757 was not found in any source. The negative also rests on press reports ("No bans have been issued to date").',
};

export const eo13971: Instrument = {
  id: "eo-13971",
  kind: "executive-order",
  title: "Executive Order 13971",
  fullTitle:
    "Addressing the Threat Posed by Applications and Other Software Developed or Controlled by Chinese Companies",
  origin: "us-law",
  signed: "2021-01-05",
  published: "2021-01-08",
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
    note: 'All sections are held, the preamble and section 6 in summary. The words of 2(a) and of the first sentence of 4(a) were not found in any source. Of the exceptions in 1(d) only a licence is a rule here: statutes, regulations, orders and directives, and the words "to the extent permitted under applicable law" in 1(a), are not examined; those words bring in 50 U.S.C. 1702(b), on which the prohibitions concerning TikTok failed in court. The order names no company, defines no transaction, excepts no application, and states no hour and no penalty; 50 U.S.C. 1705 states penalties, and is listed as not encoded. No presidential action of 2025 or 2026 up to 20 August 2026 in a mirror of whitehouse.gov names this order, Alipay, WeChat or Tencent; the mirror lacks what only the Federal Register carries.',
  },

  provisions: [
    {
      ref: "eo-13971/preamble",
      heading: "Authority and findings",
      summary:
        "Issued under the Constitution and laws, the International Emergency Economic Powers Act, the National Emergencies Act and 3 U.S.C. 301, as further steps under the emergency declared in Executive Order 13873. It mentions that India has banned applications: that is India's act, and bans nothing in the United States.",
      citation: {
        ...order,
        ref: "eo-13971/preamble",
        pinpoint: "preamble",
        quote:
          "find that additional steps must be taken to deal with the national emergency with respect to the information and communications technology and services supply chain declared in Executive Order 13873 of May 15, 2019",
      },
      encoding: { as: "not-encoded", reason: "it gives authority and reasons, and states no conduct and no day" },
    },
    {
      ref: "eo-13971/1(a)",
      heading: "What is prohibited",
      summary:
        "From 45 days after the date of the order: any transaction by a person, or with property, subject to US jurisdiction, with a person that develops or controls one of the eight applications, or with a subsidiary of such a person, but only as the Secretary of Commerce identifies those transactions and those persons. Day and identification are conditions that must both be met. It reaches by person, not by what is related to an application.",
      citation: sec1a,
      encoding: { as: "prohibition" },
    },
    {
      ref: "eo-13971/1(b)",
      heading: "Continuing evaluation",
      summary:
        "The Secretary keeps evaluating Chinese connected software applications and acts under Executive Order 13873. It sets no day and adds nothing to the list of eight.",
      citation: sec1b,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-13971/1(c)",
      heading: "Report on user data",
      summary:
        "A report with recommendations against the sale or transfer of US user data to, or access by, foreign adversaries, due not later than 45 days after the date of the order. A deadline for a report, not for an identification.",
      citation: sec1c,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-13971/1(d)",
      heading: "Savings",
      summary:
        "The prohibitions give way to statutes and to regulations, orders, directives or licences issued under the order; they override contracts, licences and permits from before it. There is no grandfathering.",
      citation: sec1d,
      encoding: { as: "exemption" },
    },
    {
      ref: "eo-13971/1(e)",
      heading: "Identification by the Secretary",
      summary:
        "The Secretary identifies the transactions and the persons, not earlier than 45 days after the date of the order. A floor without a ceiling: no last day, and no duty to consult.",
      citation: sec1e,
      encoding: { as: "identification" },
    },
    {
      ref: "eo-13971/2(a)",
      heading: "Evasion",
      summary:
        "Not read. The parallel, Executive Order 13942 sec. 2(a), prohibits transactions that evade or avoid the prohibition, cause a violation of it or attempt to violate it.",
      citation: {
        ...order,
        ref: "eo-13971/2(a)",
        pinpoint: "sec. 2(a)",
        confidence: "unverified",
        sources: [],
        note: "from memory; the paragraph is missing in the copies that were read",
      },
      encoding: {
        as: "not-encoded",
        reason: "its words were not read",
      },
    },
    {
      ref: "eo-13971/2(b)",
      heading: "Conspiracy",
      summary: "A conspiracy to violate a prohibition of the order is prohibited.",
      citation: {
        ...order,
        ref: "eo-13971/2(b)",
        pinpoint: "sec. 2(b)",
        quote: "Any conspiracy formed to violate any of the prohibitions set forth in this order is prohibited.",
      },
      encoding: { as: "not-encoded", reason: "it concerns agreements between persons, not a transaction" },
    },
    {
      ref: "eo-13971/3(a)",
      heading: "Connected software application",
      summary:
        "Software, a program or a group of programs, designed to be used by an end user on an end-point computing device and to collect, process or transmit data via the Internet as an integral part of its functionality.",
      citation: {
        ...order,
        ref: "eo-13971/3(a)",
        pinpoint: "sec. 3(a)",
        quote:
          "software, a software program, or group of software programs, designed to be used by an end user on an end-point computing device and designed to collect, process, or transmit data via the Internet as an integral part of its functionality",
        sources: ["crowell-2021-01-08"],
        note: "quoted from the order by a law firm; that these words define the term is inferred from it. Executive Order 14034 sec. 3(a) defines the term otherwise",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13971/3(b)",
      heading: "Entity",
      summary: "Governments, partnerships, corporations, groups and other organisations, international ones included.",
      citation: {
        ...order,
        ref: "eo-13971/3(b)",
        pinpoint: "sec. 3(b)",
        quote:
          "the term “entity” means a government or instrumentality of such government, partnership, association, trust, joint venture, corporation, group, subgroup, or other organization, including an international organization",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13971/3(c)",
      heading: "Person",
      summary: "An individual or entity.",
      citation: { ...order, ref: "eo-13971/3(c)", pinpoint: "sec. 3(c)", quote: "an individual or entity" },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13971/3(d)",
      heading: "Personally identifiable information",
      summary: "Information that can identify an individual, alone or with other data.",
      citation: {
        ...order,
        ref: "eo-13971/3(d)",
        pinpoint: "sec. 3(d)",
        quote:
          "the term “personally identifiable information” (PII) is information that, when used alone or with other relevant data, can identify an individual. PII may contain direct identifiers (e.g., passport information) that can identify a person uniquely, or quasi-identifiers (e.g., race) that can be combined with other quasi-identifiers (e.g., date of birth) to successfully recognize an individual.",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13971/3(e)",
      heading: "United States person",
      summary:
        "A US citizen, a permanent resident alien, an entity organised under US law with its foreign branches, or any person in the United States.",
      citation: {
        ...order,
        ref: "eo-13971/3(e)",
        pinpoint: "sec. 3(e)",
        quote:
          "any United States citizen, permanent resident alien, entity organized under the laws of the United States or any jurisdiction within the United States (including foreign branches), or any person in the United States",
      },
      encoding: { as: "definition" },
    },
    {
      ref: "eo-13971/4(a)",
      heading: "Delegation and implementation",
      summary:
        "Agencies take all appropriate measures to implement the order. A first sentence, delegating powers to the Secretary as in Executive Order 13942 sec. 4, was not found in the copies.",
      citation: {
        ...order,
        ref: "eo-13971/4(a)",
        pinpoint: "sec. 4(a), last sentence",
        quote: "All agencies shall take all appropriate measures within their authority to implement this order.",
        note: "the first sentence is unverified: from memory",
      },
      encoding: { as: "not-encoded", reason: "it addresses agencies" },
    },
    {
      ref: "eo-13971/4(b)",
      heading: "Assistance by agencies",
      summary: "Heads of agencies lend resources, information and staff to the Department of Commerce.",
      citation: {
        ...order,
        ref: "eo-13971/4(b)",
        pinpoint: "sec. 4(b)",
        quote:
          "The heads of agencies shall provide, in their discretion and to the extent permitted by law, such resources, information, and assistance to the Department of Commerce as required to implement this order, including the assignment of staff to the Department of Commerce to perform the duties described in this order.",
      },
      encoding: { as: "not-encoded", reason: "it addresses agencies" },
    },
    {
      ref: "eo-13971/5",
      heading: "Severability",
      summary: "If a provision, or its application to somebody, is held invalid, the rest stands.",
      citation: {
        ...order,
        ref: "eo-13971/5",
        pinpoint: "sec. 5",
        quote:
          "If any provision of this order, or the application of any provision to any person or circumstance, is held to be invalid, the remainder of this order and the application of its other provisions to any other persons or circumstances shall not be affected thereby.",
      },
      encoding: {
        as: "not-encoded",
        reason: "it has effect only where a provision is held invalid; no such holding is recorded here",
      },
    },
    {
      ref: "eo-13971/6",
      heading: "General provisions",
      summary:
        "It impairs no authority of an agency and no function of the Office of Management and Budget; subject to applicable law and appropriations; it creates no right that a private party could enforce.",
      citation: {
        ...order,
        ref: "eo-13971/6",
        pinpoint: "sec. 6",
        quote:
          "This order shall be implemented consistent with applicable law and subject to the availability of appropriations.",
      },
      encoding: { as: "not-encoded", reason: "it states no conduct and no day" },
    },
    {
      ref: "eo-13971/penalties",
      heading: "Penalties of the Act it rests on",
      summary:
        "The order states none. Under section 206 of the International Emergency Economic Powers Act: civil, the greater of $250,000 (adjusted for inflation; $368,136 in 2024) or twice the amount of the transaction; criminal, where wilful, a fine of up to $1,000,000 and, for natural persons, up to 20 years of imprisonment.",
      citation: {
        ref: "eo-13971/penalties",
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
      ref: "eo-13971/1(a)",
      names: ["alipay", "camscanner", "qq-wallet", "shareit", "tencent-qq", "vmate", "wechat-pay", "wps-office"],
      reaches: ["named", "develops", "controls", "subsidiary", "hosts"],
      activities: "any",
      usNexus: true,
      identification: {
        ref: "eo-13971/identification",
        power: "eo-13971/1(e)",
        by: "the Secretary of Commerce",
        identifies: ["persons", "transactions"],
        question:
          "Has the Secretary of Commerce identified this transaction and this person under section 1(e) of Executive Order 13971?",
        notEarlierThan: { after: "2021-01-05", days: 45, operator: "not-earlier-than" },
        citations: [sec1e],
      },
      exemptions: [{ fact: "license", citation: sec1d }],
      citations: [sec1a],
    },
  ],

  events: [
    {
      id: "eo-13971/signed",
      kind: "signed",
      what: "The President signs Executive Order 13971. Everything but 1(a) operates at once; 1(a) begins 45 days later and awaits an identification.",
      on: "2021-01-05",
      known: "2021-01-05",
      by: "the President",
      declares: [{ ref: "eo-13971/identification", under: "eo-13971/1(a)" }],
      sets: [
        { effect: "eo-13971", end: "from", bound: "2021-01-05" },
        {
          effect: "eo-13971/1(a)",
          end: "from",
          bound: { after: "2021-01-05", days: 45, convention: "order", operator: "begins" },
        },
        {
          effect: "eo-13971/identification",
          end: "from",
          bound: {
            open: true,
            notEarlierThan: { after: "2021-01-05", days: 45, convention: "order", operator: "not-earlier-than" },
          },
        },
      ],
      citations: [wholeOrder, sec1a, sec1aBegins, sec1e],
    },
    {
      id: "eo-13971/published",
      kind: "published",
      what: "The order is published in the Federal Register (86 FR 1249; FR Doc. 2021-00305, filed 7 January 2021, 8:45 a.m.). No period of the order runs from this day.",
      on: "2021-01-08",
      known: "2021-01-08",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [wholeOrder],
    },
    {
      id: "eo-13971/absence",
      kind: "attested-absence",
      what: "Commerce's rescission document of June 2021 rescinds two actions, both of 2020, under two of the three revoked orders. None had been issued under Executive Order 13971.",
      on: "2021-06-21",
      known: "2021-06-21",
      by: "the Department of Commerce",
      sets: [{ effect: "eo-13971/identification", end: "from", bound: "never" }],
      citations: [absence],
    },
  ],

  duties: [
    {
      ref: "eo-13971/1(b)",
      who: "the Secretary of Commerce",
      what: "continue to evaluate Chinese connected software applications and act under Executive Order 13873",
      performed: { state: "not-found", note: "a standing duty; performance was not searched for" },
      citation: sec1b,
    },
    {
      ref: "eo-13971/1(c)",
      who: "the Secretary of Commerce, in consultation with the Attorney General and the Director of National Intelligence",
      to: "the Assistant to the President for National Security Affairs",
      what: "report with recommendations to prevent the sale or transfer of United States user data to, or access by, foreign adversaries",
      due: { after: "2021-01-05", days: 45, convention: "order", operator: "not-later-than" },
      performed: { state: "not-found", note: "whether the report was delivered was not searched for" },
      citation: sec1c,
    },
    {
      ref: "eo-13971/1(e)",
      who: "the Secretary of Commerce",
      what: "identify the transactions and persons subject to 1(a)",
      due: { after: "2021-01-05", days: 45, convention: "order", operator: "not-earlier-than" },
      performed: {
        state: "no",
        known: "2021-06-21",
        note: "none was made before the order was revoked; attested by Commerce's rescission document of June 2021",
      },
      citation: sec1e,
    },
  ],
};
