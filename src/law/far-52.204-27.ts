// FAR 52.204-27 of June 2023: the clause that keeps TikTok off information technology used under federal contracts.
import type { Citation, Instrument } from "../model/index.js";

const clause = {
  title: "FAR 52.204-27",
  locator: "88 FR 36430",
  confidence: "verified",
  sources: ["nichols-liu-far-52.204-27"],
} as const;

const wholeClause: Citation = {
  ...clause,
  ref: "far-52.204-27",
  sources: ["fr-88-36430", "nichols-liu-far-52.204-27"],
};

const prohibition: Citation = {
  ...clause,
  ref: "far-52.204-27/prohibition",
  pinpoint: "the prohibition",
  quote:
    "The Contractor is prohibited from having or using a covered application on any information technology owned or managed by the Government, or on any information technology used or provided by the Contractor under this contract, including equipment provided by the Contractor’s employees however, this prohibition does not apply if the Contracting Officer provides written notification to the Contractor that an exception has been granted in accordance with OMB Memorandum M-23-13.",
  note: "quoted from the clause by a law firm; the number of the paragraph was not read",
};

const exception: Citation = {
  ...clause,
  ref: "far-52.204-27/exception",
  pinpoint: "the prohibition, last half",
  quote:
    "this prohibition does not apply if the Contracting Officer provides written notification to the Contractor that an exception has been granted in accordance with OMB Memorandum M-23-13",
};

const covered: Citation = {
  ...clause,
  ref: "far-52.204-27/covered-application",
  pinpoint: "covered application",
  confidence: "in-substance",
  sources: ["nichols-liu-far-52.204-27", "fr-88-36430"],
};

export const far5220427: Instrument = {
  id: "far-52.204-27",
  kind: "rule",
  title: "FAR 52.204-27",
  fullTitle: "Federal Acquisition Regulation 52.204-27 (FAC 2023-04, FAR Case 2023-010, interim rule)",
  origin: "us-law",
  signed: "2023-06-02",
  published: "2023-06-02",
  issuer: "The FAR Council",
  authority: ["No TikTok on Government Devices Act (Pub. L. 117-328, div. R, sec. 102)", "OMB Memorandum M-23-13"],
  citation: wholeClause,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It restricts having or using TikTok on information technology of the government or used under a contract with it, contractors' employees' equipment included. It is no ban on transactions: it forbids no payment, app-store offer, hosting or integration outside such a contract, and it names none of the applications of Executive Order 13971. The day of signing was not read; the day of publication, on which the rule took effect, stands for it. Whether a final rule followed is not held.",
  },

  provisions: [
    {
      ref: "far-52.204-27/covered-application",
      heading: "Covered application",
      summary:
        "TikTok, or any successor application or service developed or provided by ByteDance Limited or an entity owned by ByteDance Limited. A successor of TikTok, not every application of ByteDance.",
      citation: covered,
      encoding: { as: "definition" },
    },
    {
      ref: "far-52.204-27/prohibition",
      heading: "What is prohibited",
      summary:
        "A contractor may not have or use a covered application on information technology that the government owns or manages, or that is used or provided under the contract, employees' equipment included.",
      citation: prohibition,
      encoding: { as: "prohibition" },
    },
    {
      ref: "far-52.204-27/exception",
      heading: "Exception by written notification",
      summary:
        "The prohibition does not apply where the Contracting Officer notifies the contractor in writing that an exception has been granted in accordance with OMB Memorandum M-23-13.",
      citation: exception,
      encoding: { as: "exemption" },
    },
  ],

  prohibitions: [
    {
      ref: "far-52.204-27/prohibition",
      names: ["tiktok", "bytedance"],
      reaches: ["named", "develops", "controls", "subsidiary"],
      about: "application",
      activities: ["device-use"],
      conditions: [{ fact: "deviceOf", is: "US", citation: prohibition }],
      usNexus: false,
      exemptions: [
        { fact: "exception", ref: "far-52.204-27/exception", citation: exception },
        // The clause refers to the memorandum for what an exception is.
        { fact: "exception", ref: "no-tiktok-act/exceptions", citation: exception },
      ],
      citations: [prohibition, covered],
    },
  ],

  events: [
    {
      id: "far-52.204-27/published",
      kind: "published",
      what: "The interim rule is published in the Federal Register (88 FR 36430) and takes effect on the same day.",
      on: "2023-06-02",
      known: "2023-06-02",
      by: "the FAR Council",
      sets: [{ effect: "far-52.204-27", end: "from", bound: "2023-06-02" }],
      citations: [wholeClause],
    },
  ],

  duties: [],
};
