// Executive Order 14034 of 9 June 2021: it revoked Executive Order 13971 and the two orders of August 2020.
import type { Citation, Instrument } from "../model/index.js";

const order = {
  title: "Executive Order 14034",
  locator: "86 FR 31423",
  confidence: "verified",
  sources: ["eo-14034-text"],
} as const;

const wholeOrder: Citation = { ...order, ref: "eo-14034" };

const sec1: Citation = {
  ...order,
  ref: "eo-14034/1",
  pinpoint: "sec. 1",
  quote:
    "The following orders are revoked: Executive Order 13942 of August 6, 2020 (Addressing the Threat Posed by TikTok, and Taking Additional Steps To Address the National Emergency With Respect to the Information and Communications Technology and Services Supply Chain); Executive Order 13943 of August 6, 2020 (Addressing the Threat Posed by WeChat, and Taking Additional Steps To Address the National Emergency With Respect to the Information and Communications Technology and Services Supply Chain); and Executive Order 13971 of January 5, 2021 (Addressing the Threat Posed by Applications and Other Software Developed or Controlled by Chinese Companies).",
  sources: ["eo-14034-text", "eo14034"],
};

const sec2b: Citation = {
  ...order,
  ref: "eo-14034/2(b)",
  pinpoint: "sec. 2(b)",
  quote: "Not later than 120 days after the date of this order",
};

const sec2bAssessments: Citation = {
  ...order,
  ref: "eo-14034/2(b)/assessments",
  pinpoint: "sec. 2(b)",
  quote:
    "Not later than 60 days after the date of this order, the Director of National Intelligence shall provide threat assessments, and the Secretary of Homeland Security shall provide vulnerability assessments, to the Secretary of Commerce",
};

const sec2c: Citation = {
  ...order,
  ref: "eo-14034/2(c)",
  pinpoint: "sec. 2(c)",
  quote: "Not later than 180 days after the date of this order",
};

const sec2d: Citation = {
  ...order,
  ref: "eo-14034/2(d)",
  pinpoint: "sec. 2(d)",
  quote:
    "The Secretary of Commerce shall evaluate on a continuing basis transactions involving connected software applications that may pose an undue risk",
};

export const eo14034: Instrument = {
  id: "eo-14034",
  kind: "executive-order",
  title: "Executive Order 14034",
  fullTitle: "Protecting Americans' Sensitive Data From Foreign Adversaries",
  origin: "us-law",
  signed: "2021-06-09",
  published: "2021-06-11",
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
    note: "Sections 1, 2 and 3(a) are held. The other definitions and the general provisions are not.",
  },

  provisions: [
    {
      ref: "eo-14034/1",
      heading: "Revocation",
      summary:
        "Revokes Executive Orders 13942, 13943 and 13971. It names no later day and saves nothing, so it takes effect on signing.",
      citation: sec1,
      encoding: { as: "event" },
    },
    {
      ref: "eo-14034/2(a)",
      heading: "Rescission of what implemented the orders",
      summary:
        "Agencies promptly take steps to rescind orders, rules, regulations, guidelines or policies that implemented or enforced the revoked orders, as appropriate and consistent with applicable law, and abolish positions and committees. The direction stands here, not in section 1.",
      citation: {
        ...order,
        ref: "eo-14034/2(a)",
        pinpoint: "sec. 2(a)",
        quote:
          "shall promptly take steps to rescind any orders, rules, regulations, guidelines, or policies, or portions thereof, implementing or enforcing Executive Orders 13942, 13943, or 13971, as appropriate and consistent with applicable law, including the Administrative Procedure Act",
      },
      encoding: { as: "duty" },
    },
    {
      ref: "eo-14034/2(b)",
      heading: "Report on data",
      summary:
        "Commerce reports on protecting sensitive data, not later than 120 days after the date of the order; intelligence and homeland security assessments are due earlier, within 60 days.",
      citation: sec2b,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-14034/2(b)/assessments",
      heading: "Assessments for that report",
      summary:
        "Intelligence and homeland security assessments, due not later than 60 days after the date of the order.",
      citation: sec2bAssessments,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-14034/2(c)",
      heading: "Report on further action",
      summary: "Commerce reports on further executive and legislative action, not later than 180 days.",
      citation: sec2c,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-14034/2(d)",
      heading: "Continuing evaluation",
      summary:
        "Commerce evaluates, on a continuing basis, transactions involving connected software applications that may pose an undue risk, and acts under Executive Order 13873 and its regulations. It names no application.",
      citation: sec2d,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-14034/3(a)",
      heading: "Connected software application",
      summary:
        "Software designed to be used on an end-point computing device that includes, as an integral functionality, the ability to collect, process or transmit data via the internet. Not the definition of Executive Order 13971.",
      citation: {
        ...order,
        ref: "eo-14034/3(a)",
        pinpoint: "sec. 3(a)",
        quote:
          "software, a software program, or a group of software programs, that is designed to be used on an end-point computing device and includes as an integral functionality, the ability to collect, process, or transmit data via the internet",
      },
      encoding: { as: "definition" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "eo-14034/signed",
      kind: "signed",
      what: "The President signs Executive Order 14034.",
      on: "2021-06-09",
      known: "2021-06-09",
      by: "the President",
      sets: [{ effect: "eo-14034", end: "from", bound: "2021-06-09" }],
      citations: [wholeOrder],
    },
    {
      id: "eo-14034/revokes-13942",
      kind: "revoked",
      what: "Executive Order 14034 revoked Executive Order 13942 on 2021-06-09, with no delay and no savings clause.",
      on: "2021-06-09",
      known: "2021-06-09",
      by: "the President",
      sets: [{ effect: "eo-13942", end: "to", bound: "2021-06-09" }],
      citations: [sec1],
    },
    {
      id: "eo-14034/revokes-13971",
      kind: "revoked",
      what: "Executive Order 14034 revoked Executive Order 13971 on 2021-06-09, with no delay and no savings clause.",
      on: "2021-06-09",
      known: "2021-06-09",
      by: "the President",
      sets: [{ effect: "eo-13971", end: "to", bound: "2021-06-09" }],
      citations: [sec1],
    },
    {
      id: "eo-14034/revokes-13943",
      kind: "revoked",
      what: "Executive Order 14034 revoked Executive Order 13943 on 2021-06-09, with no delay and no savings clause.",
      on: "2021-06-09",
      known: "2021-06-09",
      by: "the President",
      sets: [{ effect: "eo-13943", end: "to", bound: "2021-06-09" }],
      citations: [sec1],
    },
    {
      id: "eo-14034/published",
      kind: "published",
      what: "The order is published in the Federal Register (86 FR 31423; FR Doc. 2021-12506, filed 10 June 2021, 11:15 a.m.).",
      on: "2021-06-11",
      known: "2021-06-11",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [wholeOrder],
    },
  ],

  duties: [
    {
      ref: "eo-14034/2(a)",
      who: "the Director of the Office of Management and Budget and the heads of agencies",
      what: "promptly take steps to rescind what implemented or enforced the revoked orders",
      performed: {
        state: "not-found",
        note: "in part: Commerce's document confirming the rescission of both identifications of 2020 was on public inspection on 21 June 2021, scheduled for publication on 23 June; the press calls it retroactive to 16 June, and says that Commerce formally withdrew them on 22 June. Its exact effective day was not read, and other agencies were not searched",
      },
      citation: {
        ...order,
        ref: "eo-14034/2(a)",
        pinpoint: "sec. 2(a)",
        quote: "shall promptly take steps to rescind",
      },
    },
    {
      ref: "eo-14034/2(b)",
      who: "the Secretary of Commerce",
      what: "report on protecting sensitive personal data",
      due: { after: "2021-06-09", days: 120, convention: "order", operator: "not-later-than" },
      performed: { state: "not-found", note: "whether the report was delivered was not searched for" },
      citation: sec2b,
    },
    {
      ref: "eo-14034/2(b)/assessments",
      who: "the Director of National Intelligence and the Secretary of Homeland Security",
      what: "provide assessments to the Secretary of Commerce",
      due: { after: "2021-06-09", days: 60, convention: "order", operator: "not-later-than" },
      performed: { state: "not-found", note: "whether they were delivered was not searched for" },
      citation: sec2bAssessments,
    },
    {
      ref: "eo-14034/2(c)",
      who: "the Secretary of Commerce",
      what: "report on further executive and legislative action",
      due: { after: "2021-06-09", days: 180, convention: "order", operator: "not-later-than" },
      performed: { state: "not-found", note: "whether the report was delivered was not searched for" },
      citation: sec2c,
    },
    {
      ref: "eo-14034/2(d)",
      who: "the Secretary of Commerce",
      what: "evaluate on a continuing basis transactions involving connected software applications that may pose an undue risk",
      performed: { state: "not-found", note: "a standing duty" },
      citation: sec2d,
    },
  ],
};
