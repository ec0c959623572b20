// Virginia Executive Order 24 of December 2022: TikTok, WeChat and every application that ByteDance Limited or Tencent
// Holdings Limited develops.
import type { Citation, Condition, Instrument } from "../model/index.js";

const order = {
  title: "Virginia Executive Order 24",
  locator: "Va. Executive Order 24 (2022)",
  confidence: "in-substance",
  sources: ["va-wtkr-2022-12-16"],
  note: "The press; the order itself was not read, and 16 December 2022 is the day of the report. Whether it is in force in 2026 is unverified.",
} as const;

const applications: Citation = {
  ...order,
  ref: "va-eo-24/applications",
  pinpoint: "applications named",
};

const developers: Citation = {
  ...order,
  ref: "va-eo-24/developers",
  pinpoint: "any application developed by ByteDance Limited or Tencent Holdings Limited",
};

const contractors: Citation = { ...order, ref: "va-eo-24/contractors", pinpoint: "contractors" };

const scope: Citation = { ...order, ref: "va-eo-24/scope", pinpoint: "scope" };

const onStateDevices: readonly Condition[] = [{ fact: "deviceOf", is: "US-VA", citation: scope }];

export const vaEo24: Instrument = {
  id: "va-eo-24",
  kind: "executive-order",
  title: "Virginia Executive Order 24",
  fullTitle: "Virginia Executive Order 24 (2022)",
  origin: "us-law",
  signed: "2022-12-16",
  published: "2022-12-16",
  issuer: "The Governor of Virginia",
  authority: ["Governor of Virginia"],
  citation: { ...order, ref: "va-eo-24" },
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It bans the applications from state devices and state-run wireless networks, and contractors from having them on state-owned devices or information technology. It forbids no payment through any application, no app-store offer and no private integration. Read in the press only; the day is that of the report. Whether it is in force in 2026 is unverified; that it was later codified as Va. Code 2.2-5514.1 is from memory. An application of a subsidiary counts here as developed by the company, which says more than the words read. No penalty and no exception was read.",
  },

  provisions: [
    {
      ref: "va-eo-24/applications",
      heading: "TikTok and WeChat",
      summary: "Executive branch agencies ban TikTok and WeChat on state devices and state-run wireless networks.",
      citation: applications,
      encoding: { as: "prohibition" },
    },
    {
      ref: "va-eo-24/developers",
      heading: "Every application of the two developers",
      summary: "The same for any application developed by ByteDance Limited or Tencent Holdings Limited.",
      citation: developers,
      encoding: { as: "prohibition" },
    },
    {
      ref: "va-eo-24/scope",
      heading: "Devices and networks",
      summary: "State devices and state-run wireless networks of executive branch agencies.",
      citation: scope,
      encoding: { as: "definition" },
    },
    {
      ref: "va-eo-24/contractors",
      heading: "Contractors",
      summary:
        "Businesses that contract with the State must ban the applications on state-owned devices or information technology.",
      citation: contractors,
      encoding: {
        as: "not-encoded",
        reason: "a device of the State stays one in a contractor's hands: the two rules above reach it",
      },
    },
  ],

  prohibitions: [
    {
      ref: "va-eo-24/applications",
      names: ["tiktok", "wechat"],
      reaches: ["named", "develops", "controls"],
      about: "application",
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: [],
      citations: [applications],
    },
    {
      ref: "va-eo-24/developers",
      names: ["bytedance", "tencent-holdings"],
      reaches: ["named", "operated"],
      activities: ["device-use"],
      conditions: onStateDevices,
      usNexus: false,
      exemptions: [],
      citations: [developers],
    },
  ],

  events: [
    {
      id: "va-eo-24/issued",
      kind: "signed",
      what: "The Governor issues Executive Order 24; the day is that of the report.",
      on: "2022-12-16",
      known: "2022-12-16",
      by: "the Governor of Virginia",
      sets: [{ effect: "va-eo-24", end: "from", bound: "2022-12-16" }],
      citations: [{ ...order, ref: "va-eo-24/issued" }],
    },
  ],

  duties: [],
};
