// The National Defense Authorization Act for Fiscal Year 2026, secs. 1532 and 6604: DeepSeek and High Flyer, on systems of
// the Department of Defense and of the intelligence community. It names none of the parties of this ruleset.
import type { Citation, Instrument } from "../model/index.js";

const act = {
  title: "National Defense Authorization Act for Fiscal Year 2026",
  locator: "Pub. L. 119-60",
  confidence: "in-substance",
  sources: ["crowell-2025-12-23"],
} as const;

const wholeAct: Citation = { ...act, ref: "ndaa-fy2026" };

const sec1532: Citation = {
  ...act,
  ref: "ndaa-fy2026/1532",
  pinpoint: "sec. 1532",
  sources: ["ndaa-1532-containment", "ndaa-1532-policysphere"],
  note: "its words and its days were not read",
};

const sec6604: Citation = {
  ...act,
  ref: "ndaa-fy2026/6604",
  pinpoint: "sec. 6604",
  quote: "SEC. 6604. PROHIBITION ON USE OF DEEPSEEK ON INTELLIGENCE COMMUNITY SYSTEMS.",
  confidence: "verified",
  sources: ["ndaa-6604-agora"],
  note: "the heading is quoted; the section in substance",
};

const sec6604Standards: Citation = {
  ...act,
  ref: "ndaa-fy2026/6604/standards",
  pinpoint: "sec. 6604",
  sources: ["ndaa-6604-agora"],
  note: "the 60 days were read in substance; the day is computed",
};

export const ndaaFy2026: Instrument = {
  id: "ndaa-fy2026",
  kind: "statute",
  title: "National Defense Authorization Act for Fiscal Year 2026",
  fullTitle: "National Defense Authorization Act for Fiscal Year 2026, secs. 1532 and 6604",
  origin: "us-law",
  signed: "2025-12-18",
  published: "2025-12-18",
  issuer: "Congress",
  authority: ["Congress"],
  citation: wholeAct,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "Two sections. They restrict what the Department of Defense, its contractors in performing its contracts, and the intelligence community use or acquire. They name DeepSeek and High Flyer, which are not held as parties, and none of the applications of Executive Order 13971; they forbid no payment, no app-store offer and no private integration. The text and the days of sec. 1532 were not read.",
  },

  provisions: [
    {
      ref: "ndaa-fy2026/1532",
      heading: "Covered AI in the Department of Defense",
      summary:
        "The Department may not use or acquire covered AI: DeepSeek and High Flyer by name, and AI of entities of covered nations. Contractors may not use it in performing contracts with the Department.",
      citation: sec1532,
      encoding: {
        as: "not-encoded",
        reason:
          "it names no party that is held, its days were not read, and it restricts the Department's own use and acquisition",
      },
    },
    {
      ref: "ndaa-fy2026/1532/waiver",
      heading: "Waivers",
      summary: "Case-by-case waivers for research, training, evaluation and national-security functions.",
      citation: { ...sec1532, ref: "ndaa-fy2026/1532/waiver", sources: ["ndaa-1532-containment"] },
      encoding: { as: "not-encoded", reason: "the prohibition that it qualifies is not encoded" },
    },
    {
      ref: "ndaa-fy2026/6604",
      heading: "DeepSeek on systems of the intelligence community",
      summary:
        "The Director of National Intelligence sets standards for removing the DeepSeek application, or any successor application or service, from national security systems of the intelligence community.",
      citation: sec6604,
      encoding: {
        as: "not-encoded",
        reason: "it names no party that is held and concerns systems of the intelligence community alone",
      },
    },
    {
      ref: "ndaa-fy2026/6604/standards",
      heading: "Initial standards",
      summary: "Due within 60 days of enactment.",
      citation: sec6604Standards,
      encoding: { as: "duty" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "ndaa-fy2026/enacted",
      kind: "enacted",
      what: "The Act is signed into law as Pub. L. 119-60.",
      on: "2025-12-18",
      known: "2025-12-18",
      by: "Congress",
      sets: [{ effect: "ndaa-fy2026", end: "from", bound: "2025-12-18" }],
      citations: [wholeAct],
    },
  ],

  duties: [
    {
      ref: "ndaa-fy2026/6604/standards",
      who: "the Director of National Intelligence",
      what: "initial standards for removing DeepSeek from national security systems of the intelligence community",
      due: { after: "2025-12-18", days: 60, convention: "order", operator: "not-later-than" },
      performed: { state: "not-found", note: "whether the standards were issued was not searched for" },
      citation: sec6604Standards,
    },
  ],
};
