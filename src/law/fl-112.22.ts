// Florida Statutes section 112.22 of 2023, and the rule of that year for state universities.
//
// The statute defines a class and leaves the names to lists. The list of the Department of Management Services was not
// read; the universities' list was, in the press. Of the days only the year was read: the last day of 2023 stands for it,
// so an answer for a day within 2023 is no more than our reading.
import type { Citation, Instrument } from "../model/index.js";

const statute = {
  title: "Fla. Stat. 112.22",
  locator: "Fla. Stat. 112.22 (SB 258, 2023)",
  confidence: "verified",
  sources: ["fl-112.22-text", "fl-112.22-casetext"],
} as const;

const wholeStatute: Citation = { ...statute, ref: "fl-112.22" };

const year: Citation = {
  ...statute,
  ref: "fl-112.22/begins",
  confidence: "our-reading",
  sources: ["fl-112.22-casetext"],
  note: "only the year 2023 was read; its last day stands for it",
};

const sec1f: Citation = {
  ...statute,
  ref: "fl-112.22/112.22(1)(f)",
  pinpoint: "112.22(1)(f)",
  quote:
    "Any Internet application that is created, maintained, or owned by a foreign principal and that participates in activities that include, but are not limited to: Collecting keystrokes or sensitive personal, financial, proprietary, or other business data;",
};

const devices: Citation = {
  ...statute,
  ref: "fl-112.22/devices",
  pinpoint: "112.22",
  confidence: "in-substance",
};

const universityRule: Citation = {
  ref: "fl-112.22/university-rule",
  title: "Florida state universities, rule of 2023 on prohibited applications",
  pinpoint: "list",
  confidence: "in-substance",
  sources: ["fl-dailytv-2023"],
  note: "The press; the rule, its day and a locator were not read. That it reaches the applications that live in a named one (WeChat Pay, QQ Wallet) is our reading.",
};

const universityDevices: Citation = {
  ...universityRule,
  confidence: "our-reading",
  note: "The rule read is that of the state universities; `US-FL` stands for every public body of Florida. That the same names bind the others was not read. No locator was found.",
};

export const fl11222: Instrument = {
  id: "fl-112.22",
  kind: "statute",
  title: "Fla. Stat. 112.22",
  fullTitle: "Use of applications from foreign countries of concern prohibited",
  origin: "us-law",
  signed: "2023-12-31",
  issuer: "The Florida Legislature",
  authority: ["Florida Legislature", "Department of Management Services"],
  citation: wholeStatute,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It bans applications from government-issued devices and public networks of Florida. It forbids no payment through any application, no app-store offer and no private integration. The statute is one of 2023; the days of signing and of beginning were not read, and 31 December 2023 stands for both. The list of the Department of Management Services was not read, so the names are those of the state universities' rule, by way of the press: TikTok, WeChat, Tencent QQ, VKontakte, Kaspersky. VKontakte is not held as a party. Read as current through the session of 2024 and taken as in force in 2026.",
  },

  provisions: [
    {
      ref: "fl-112.22/112.22(1)(f)",
      heading: "Prohibited application",
      summary:
        "A class and no names: an Internet application created, maintained or owned by a foreign principal that engages in activities of the kinds listed, such as collecting keystrokes or sensitive personal or financial data.",
      citation: sec1f,
      encoding: { as: "definition" },
    },
    {
      ref: "fl-112.22/devices",
      heading: "Government-issued devices and public networks",
      summary: "Public employers keep prohibited applications off government-issued devices and public networks.",
      citation: devices,
      encoding: {
        as: "not-encoded",
        reason:
          "it bans what the list of the Department of Management Services names, and that list was not read; the universities' list is held apart",
      },
    },
    {
      ref: "fl-112.22/list",
      heading: "List of the Department of Management Services",
      summary: "The Department keeps the list of prohibited applications.",
      citation: { ...devices, ref: "fl-112.22/list" },
      encoding: { as: "not-encoded", reason: "the list was not read" },
    },
    {
      ref: "fl-112.22/university-rule",
      heading: "State universities",
      summary:
        "A rule of 2023 bans TikTok, WeChat, Tencent QQ, VKontakte and Kaspersky from state universities' devices and networks. WeChat Pay and QQ Wallet live in two of them and are reached with them, by our reading.",
      citation: universityRule,
      encoding: { as: "prohibition" },
    },
  ],

  prohibitions: [
    {
      ref: "fl-112.22/university-rule",
      names: ["tiktok", "wechat", "tencent-qq", "kaspersky"],
      reaches: ["named", "develops", "controls", "hosted"],
      about: "application",
      activities: ["device-use"],
      conditions: [{ fact: "deviceOf", is: "US-FL", citation: universityDevices }],
      usNexus: false,
      exemptions: [],
      citations: [universityRule],
    },
  ],

  events: [
    {
      id: "fl-112.22/enacted",
      kind: "enacted",
      what: "Section 112.22 becomes law in 2023, and a rule of that year carries it to state universities. The days were not read: the last day of the year stands for them.",
      on: "2023-12-31",
      known: "2023-12-31",
      by: "the Florida Legislature",
      sets: [
        { effect: "fl-112.22", end: "from", bound: "2023-12-31" },
        { effect: "fl-112.22/university-rule", end: "from", bound: "2023-12-31" },
      ],
      citations: [year, universityRule],
    },
  ],

  duties: [],
};
