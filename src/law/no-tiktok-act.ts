// The No TikTok on Government Devices Act of December 2022 and the memorandum that carries it out for agencies.
//
// The words of the Act and of the memorandum were not read. What a contractor may not do stands in FAR 52.204-27, a file
// of its own.
import type { Citation, Instrument } from "../model/index.js";

const act = {
  title: "No TikTok on Government Devices Act",
  locator: "Pub. L. 117-328, div. R, sec. 102",
  confidence: "in-substance",
  sources: ["unified-agenda-9000-ao58", "fr-88-36430"],
} as const;

const wholeAct: Citation = { ...act, ref: "no-tiktok-act" };

const enactment: Citation = {
  ...act,
  ref: "no-tiktok-act/enacted",
  confidence: "unverified",
  sources: [],
  note: "the day of enactment, 29 December 2022, is from memory",
};

const memorandum: Citation = {
  ref: "no-tiktok-act/m-23-13",
  title: "OMB Memorandum M-23-13",
  pinpoint: "the memorandum as a whole",
  locator: "M-23-13 (27 February 2023)",
  confidence: "in-substance",
  sources: ["unified-agenda-9000-ao58", "fr-88-36430"],
  note: "its words were not read",
};

const exceptions: Citation = {
  ...memorandum,
  ref: "no-tiktok-act/exceptions",
  pinpoint: "exceptions",
  sources: ["nichols-liu-far-52.204-27"],
  note: "known through FAR 52.204-27, which refers to exceptions granted in accordance with the memorandum",
};

const covered: Citation = {
  ...act,
  ref: "no-tiktok-act/covered-application",
  pinpoint: "covered application",
  sources: ["fr-88-36430", "nichols-liu-far-52.204-27"],
};

export const noTiktokAct: Instrument = {
  id: "no-tiktok-act",
  kind: "statute",
  title: "No TikTok on Government Devices Act",
  fullTitle: "No TikTok on Government Devices Act (Pub. L. 117-328, division R, section 102)",
  origin: "us-law",
  signed: "2022-12-29",
  issuer: "Congress",
  authority: ["Congress"],
  citation: wholeAct,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It restricts presence and use of TikTok on information technology of executive agencies. It is no ban on transactions: it forbids no payment, app-store offer, hosting or integration between private parties, and it names none of the applications of Executive Order 13971. Neither the Act nor OMB Memorandum M-23-13 was read; the day of enactment is from memory.",
  },

  provisions: [
    {
      ref: "no-tiktok-act/102",
      heading: "Removal from government devices",
      summary:
        "The Act as a whole. It reaches executive agencies through OMB Memorandum M-23-13 and contractors through FAR 52.204-27.",
      citation: { ...wholeAct, ref: "no-tiktok-act/102", pinpoint: "sec. 102" },
      encoding: {
        as: "not-encoded",
        reason: "its words were not read; the memorandum and the FAR clause that carry it out are held",
      },
    },
    {
      ref: "no-tiktok-act/covered-application",
      heading: "Covered application",
      summary:
        "TikTok, or any successor application or service developed or provided by ByteDance Limited or an entity owned by ByteDance Limited. A successor of TikTok, not every application of ByteDance.",
      citation: covered,
      encoding: { as: "definition" },
    },
    {
      ref: "no-tiktok-act/m-23-13",
      heading: "Agencies: OMB Memorandum M-23-13",
      summary: "Covered applications may be neither present nor used on information technology of executive agencies.",
      citation: memorandum,
      encoding: { as: "prohibition" },
    },
    {
      ref: "no-tiktok-act/exceptions",
      heading: "Exceptions",
      summary: "Exceptions may be granted in accordance with the memorandum.",
      citation: exceptions,
      encoding: { as: "exemption" },
    },
  ],

  prohibitions: [
    {
      ref: "no-tiktok-act/m-23-13",
      names: ["tiktok", "bytedance"],
      reaches: ["named", "develops", "controls", "subsidiary"],
      about: "application",
      activities: ["device-use"],
      conditions: [{ fact: "deviceOf", is: "US", citation: memorandum }],
      usNexus: false,
      exemptions: [
        { fact: "exception", ref: "no-tiktok-act/exceptions", citation: exceptions },
        // A contractor's exception is granted under the same memorandum.
        { fact: "exception", ref: "far-52.204-27/exception", citation: exceptions },
      ],
      citations: [memorandum, covered],
    },
  ],

  events: [
    {
      id: "no-tiktok-act/enacted",
      kind: "enacted",
      what: "The Act becomes law as part of Pub. L. 117-328.",
      on: "2022-12-29",
      known: "2022-12-29",
      by: "Congress",
      sets: [
        { effect: "no-tiktok-act", end: "from", bound: "2022-12-29" },
        // What the memorandum adds has no beginning before it.
        { effect: "no-tiktok-act/m-23-13", end: "from", bound: "never" },
        { effect: "no-tiktok-act/exceptions", end: "from", bound: "never" },
      ],
      citations: [enactment],
    },
    {
      id: "no-tiktok-act/m-23-13/issued",
      kind: "determined",
      what: "The Office of Management and Budget issues Memorandum M-23-13: agencies keep covered applications off their information technology.",
      on: "2023-02-27",
      known: "2023-02-27",
      by: "the Office of Management and Budget",
      sets: [
        { effect: "no-tiktok-act/m-23-13", end: "from", bound: "2023-02-27" },
        { effect: "no-tiktok-act/exceptions", end: "from", bound: "2023-02-27" },
      ],
      citations: [memorandum],
    },
  ],

  duties: [],
};
