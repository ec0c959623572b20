// The Department of Justice's data security rule, 28 CFR part 202: by person and data, not by the name of an application.
//
// Of the rules in force it is the one likeliest to touch a payments integration with a Chinese provider: a vendor,
// employment or investment agreement that opens bulk financial data to a covered person. It carries no rule here.
import type { Citation, Instrument } from "../model/index.js";

const rule = {
  title: "28 CFR part 202",
  locator: "90 FR 1636",
  confidence: "verified",
  sources: ["fr-90-1636"],
} as const;

const wholeRule: Citation = { ...rule, ref: "data-security-28-cfr-202" };

const effective: Citation = {
  ...rule,
  ref: "data-security-28-cfr-202/effective",
  pinpoint: "DATES",
  quote: "is effective April 8, 2025",
  sources: ["fr-90-1636", "28-cfr-202-public-inspection"],
  note: "the public-inspection copy counts 90 days after publication",
};

const brokerage: Citation = {
  ...rule,
  ref: "data-security-28-cfr-202/prohibited",
  pinpoint: "prohibited transactions",
  confidence: "in-substance",
  sources: ["cleary-2025-02-17"],
};

const restricted: Citation = {
  ...rule,
  ref: "data-security-28-cfr-202/restricted",
  pinpoint: "restricted transactions",
  confidence: "in-substance",
  sources: ["cleary-2025-02-17", "28-cfr-202.1001"],
};

const compliance: Citation = {
  ...rule,
  ref: "data-security-28-cfr-202/202.1001(a)",
  pinpoint: "28 CFR 202.1001(a)",
  quote:
    "By no later than October 6, 2025, U.S. persons engaging in any restricted transactions shall develop and implement a data compliance program.",
  sources: ["28-cfr-202.1001"],
};

export const dataSecurity28Cfr202: Instrument = {
  id: "data-security-28-cfr-202",
  kind: "rule",
  title: "28 CFR part 202",
  fullTitle: "Department of Justice Data Security Program (28 CFR part 202)",
  origin: "us-law",
  signed: "2024-12-27",
  published: "2025-01-08",
  issuer: "The Department of Justice, National Security Division",
  authority: ["Executive Order 14117", "International Emergency Economic Powers Act"],
  citation: wholeRule,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It prohibits data brokerage and restricts vendor, employment and investment agreements that give countries of concern (China, Cuba, Iran, North Korea, Russia, Venezuela) or covered persons access to bulk sensitive personal data, financial data included, or to government-related data. It names no application, so no rule is encoded and no verdict of this ruleset reflects it. It is the live federal rule likeliest to touch a payments integration with a Chinese provider, through the data that the integration opens; it does not forbid a payment through an application by name. The exemption for financial services (28 CFR 202.505) is from memory. Who is a covered person and what is bulk was not read.",
  },

  provisions: [
    {
      ref: "data-security-28-cfr-202/effective",
      heading: "Effective day",
      summary: "The rule takes effect on 8 April 2025, 90 days after publication.",
      citation: effective,
      encoding: { as: "event" },
    },
    {
      ref: "data-security-28-cfr-202/prohibited",
      heading: "Prohibited transactions",
      summary: "Data brokerage with countries of concern or covered persons.",
      citation: brokerage,
      encoding: {
        as: "not-encoded",
        reason:
          "it names no application and no person: the kind of data and the person decide, which this ruleset does not hold",
      },
    },
    {
      ref: "data-security-28-cfr-202/restricted",
      heading: "Restricted transactions",
      summary:
        "Vendor, employment and investment agreements that give access to bulk US sensitive personal data, financial data included, or to government-related data. A payments integration with a Chinese provider can be one.",
      citation: restricted,
      encoding: {
        as: "not-encoded",
        reason:
          "it names no application and no person: the kind of data and the person decide, which this ruleset does not hold",
      },
    },
    {
      ref: "data-security-28-cfr-202/202.1001(a)",
      heading: "Compliance programme",
      summary:
        "US persons engaging in restricted transactions have a data compliance programme by 6 October 2025; due diligence, audit and reporting begin on that day.",
      citation: compliance,
      encoding: { as: "duty" },
    },
    {
      ref: "data-security-28-cfr-202/202.505",
      heading: "Financial services",
      summary: "An exemption for financial services. Not read.",
      citation: {
        ...rule,
        ref: "data-security-28-cfr-202/202.505",
        pinpoint: "28 CFR 202.505",
        confidence: "unverified",
        sources: [],
        note: "from memory",
      },
      encoding: {
        as: "not-encoded",
        reason: "its words were not read, and the prohibitions that it qualifies are not encoded",
      },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "data-security-28-cfr-202/published",
      kind: "published",
      what: "The rule is published in the Federal Register (90 FR 1636); it takes effect 90 days later, and its duties of compliance on 6 October 2025.",
      on: "2025-01-08",
      known: "2025-01-08",
      by: "the Department of Justice",
      sets: [
        {
          effect: "data-security-28-cfr-202",
          end: "from",
          bound: { after: "2025-01-08", days: 90, convention: "1-cfr-18.17", operator: "begins" },
        },
        { effect: "data-security-28-cfr-202/202.1001(a)", end: "from", bound: "2025-10-06" },
      ],
      citations: [wholeRule, effective, compliance],
    },
  ],

  duties: [
    {
      ref: "data-security-28-cfr-202/202.1001(a)",
      who: "US persons engaging in restricted transactions",
      what: "develop and implement a data compliance programme",
      due: { after: "2025-10-06", days: 0, convention: "order", operator: "not-later-than" },
      performed: { state: "not-found", note: "owed by private persons; performance is not a matter of record" },
      citation: compliance,
    },
  ],
};
