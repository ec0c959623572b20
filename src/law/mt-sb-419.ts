// Montana's Act of May 2023 on TikTok: due on 1 January 2024, enjoined on 30 November 2023, a month before it began. The
// injunction is an instrument of its own: alario-v-knudsen.ts.
import type { Citation, Instrument } from "../model/index.js";

const act = {
  title: "Montana SB 419",
  locator: "Montana SB 419 (2023)",
  confidence: "verified",
  sources: ["techpolicy-mt-sb-419"],
} as const;

const wholeAct: Citation = { ...act, ref: "mt-sb-419" };

const sec1a: Citation = {
  ...act,
  ref: "mt-sb-419/1(a)",
  pinpoint: "sec. 1(a)",
  quote: "the operation of TikTok by the company or users",
  note: "quoted by a tracker of legislation",
};

const sec1b: Citation = {
  ...act,
  ref: "mt-sb-419/1(b)",
  pinpoint: "sec. 1(b)",
  quote: "the option to download the TikTok mobile application from a mobile application store",
  note: "quoted by a tracker of legislation",
};

const within: Citation = {
  ...act,
  ref: "mt-sb-419/1",
  pinpoint: "sec. 1",
  confidence: "in-substance",
  note: "TikTok may not operate within Montana; the opening words were not read as a quotation",
};

const begins: Citation = {
  ...act,
  ref: "mt-sb-419/begins",
  pinpoint: "effective day",
  sources: ["techpolicy-mt-sb-419", "dataguidance-cv-23-56"],
};

export const mtSb419: Instrument = {
  id: "mt-sb-419",
  kind: "statute",
  title: "Montana SB 419",
  fullTitle: "An Act Banning TikTok in Montana",
  origin: "us-law",
  signed: "2023-05-17",
  issuer: "The Montana Legislature",
  authority: ["Montana Legislature"],
  citation: wholeAct,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "Within Montana it would forbid the operation of TikTok and the option to download it from an app store. It never took effect: a federal court enjoined it before its day. It concerns no payment and none of the applications of Executive Order 13971. The numbers follow the tracker that quotes the two prohibitions; other sections were not read. Nothing later than the injunction of 30 November 2023 is held.",
  },

  provisions: [
    {
      ref: "mt-sb-419/1",
      heading: "Within Montana",
      summary: "TikTok may not operate within Montana.",
      citation: within,
      encoding: { as: "definition" },
    },
    {
      ref: "mt-sb-419/1(a)",
      heading: "Operation within the state",
      summary:
        "From 1 January 2024 TikTok may not be operated within Montana by the company or by users. That is the company's and users' own conduct, which no class of a host's transactions describes.",
      citation: sec1a,
      encoding: { as: "prohibition" },
    },
    {
      ref: "mt-sb-419/1(b)",
      heading: "Offer in app stores",
      summary:
        "From 1 January 2024 a mobile application store may not offer the option to download TikTok within Montana.",
      citation: sec1b,
      encoding: { as: "prohibition" },
    },
    {
      ref: "mt-sb-419/penalties",
      heading: "Penalties",
      summary: "$10,000 for each violation and $10,000 for each further day. Users are not penalised.",
      citation: {
        ...act,
        ref: "mt-sb-419/penalties",
        pinpoint: "penalties",
        confidence: "in-substance",
        sources: ["kbzk-2023-12-01"],
      },
      encoding: {
        as: "not-encoded",
        reason: "it states a consequence, not a conduct; that users are not penalised takes nothing out of sec. 1",
      },
    },
  ],

  prohibitions: [
    {
      ref: "mt-sb-419/1(a)",
      names: ["tiktok"],
      reaches: ["named", "develops", "controls"],
      activities: [],
      restricts: "the operation of TikTok within Montana by the company or by users",
      conditions: [{ fact: "withinState", is: "US-MT", citation: within }],
      usNexus: false,
      exemptions: [],
      citations: [sec1a],
    },
    {
      ref: "mt-sb-419/1(b)",
      names: ["tiktok"],
      reaches: ["named", "develops", "controls"],
      about: "application",
      activities: ["app-distribution"],
      conditions: [{ fact: "withinState", is: "US-MT", citation: within }],
      usNexus: false,
      exemptions: [],
      citations: [sec1b],
    },
  ],

  events: [
    {
      id: "mt-sb-419/signed",
      kind: "signed",
      what: "SB 419 is signed. Its prohibitions begin on 1 January 2024.",
      on: "2023-05-17",
      known: "2023-05-17",
      by: "Montana",
      sets: [
        { effect: "mt-sb-419", end: "from", bound: "2023-05-17" },
        { effect: "mt-sb-419/1(a)", end: "from", bound: "2024-01-01" },
        { effect: "mt-sb-419/1(b)", end: "from", bound: "2024-01-01" },
      ],
      citations: [wholeAct, begins],
    },
  ],

  duties: [],
};
