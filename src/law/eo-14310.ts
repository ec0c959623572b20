// Executive Order 14310 of 19 June 2025: it lengthens the enforcement delay of Executive Order 14166 again.
import type { Citation, Instrument } from "../model/index.js";

const order = {
  title: "Executive Order 14310",
  confidence: "verified",
  sources: ["eo-14310-text"],
} as const;

const noLocator = "no Federal Register page or document number was found";

const wholeOrder: Citation = {
  ...order,
  ref: "eo-14310",
  note: noLocator,
};

const publication: Citation = {
  ...order,
  ref: "eo-14310/published",
  confidence: "in-substance",
  sources: ["legistrack-eo-14310"],
  note: `the day of publication was read in a secondary source; ${noLocator}`,
};

const sec1a: Citation = {
  ...order,
  ref: "eo-14310/1(a)",
  pinpoint: "sec. 1(a)",
  quote:
    "The enforcement delay specified in section 2(a) of Executive Order 14166 of January 20, 2025 (Application of Protecting Americans from Foreign Adversary Controlled Applications Act to TikTok), as extended by Executive Order 14258 of April 4, 2025 (Extending the TikTok Enforcement Delay), is further extended until September 17, 2025.",
  note: "The order states the day, not a number of days, and was signed on the day until which the delay then ran. Whether the last day still counts is left unsaid. No Federal Register page or document number was found.",
};

const sec1b: Citation = {
  ...order,
  ref: "eo-14310/1(b)",
  pinpoint: "sec. 1(b)",
  confidence: "in-substance",
  note: noLocator,
};

const sec1c: Citation = {
  ...order,
  ref: "eo-14310/1(c)",
  pinpoint: "sec. 1(c)",
  confidence: "in-substance",
  note: noLocator,
};

const sec1d: Citation = {
  ...order,
  ref: "eo-14310/1(d)",
  pinpoint: "sec. 1(d)",
  confidence: "in-substance",
  note: noLocator,
};

export const eo14310: Instrument = {
  id: "eo-14310",
  kind: "executive-order",
  title: "Executive Order 14310",
  fullTitle: "Further Extending the TikTok Enforcement Delay",
  origin: "us-law",
  signed: "2025-06-19",
  published: "2025-06-24",
  issuer: "The President",
  authority: ["Constitution and laws of the United States"],
  citation: wholeOrder,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "The extension of 1(a) is held word for word; what it says of conduct in that and earlier periods, and 1(b) to (d), in substance. The general provisions are not held. It suspends enforcement and leaves the Act prohibiting.",
  },

  provisions: [
    {
      ref: "eo-14310/1(a)",
      heading: "Enforcement delay, second extension",
      summary:
        "The delay of Executive Order 14166 sec. 2(a), as extended by Executive Order 14258, is extended until 17 September 2025. The Department of Justice does not enforce the Act in that time, nor ever for conduct in that period or before it.",
      citation: sec1a,
      encoding: { as: "event" },
    },
    {
      ref: "eo-14310/1(b)",
      heading: "Written guidance",
      summary: "The Attorney General issues written guidance on the delay.",
      citation: sec1b,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-14310/1(c)",
      heading: "Letters to providers",
      summary: "The Attorney General sends a letter to each provider.",
      citation: sec1c,
      encoding: { as: "duty" },
    },
    {
      ref: "eo-14310/1(d)",
      heading: "Enforcement is the Attorney General's alone",
      summary: "Enforcement of the Act belongs to the Attorney General exclusively.",
      citation: sec1d,
      encoding: { as: "not-encoded", reason: "it says who enforces, not what is prohibited" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "eo-14310/signed",
      kind: "signed",
      what: "The President signs Executive Order 14310.",
      on: "2025-06-19",
      known: "2025-06-19",
      by: "the President",
      sets: [{ effect: "eo-14310", end: "from", bound: "2025-06-19" }],
      citations: [wholeOrder],
    },
    {
      id: "eo-14310/extends-14166",
      kind: "extended",
      what: "Executive Order 14310 extends the enforcement delay of Executive Order 14166 until 17 September 2025.",
      on: "2025-06-19",
      known: "2025-06-19",
      by: "the President",
      sets: [
        {
          effect: "eo-14166/2(a)",
          end: "to",
          bound: { until: "2025-09-17" },
        },
      ],
      citations: [sec1a],
    },
    {
      id: "eo-14310/published",
      kind: "published",
      what: "The order is published in the Federal Register. Its page was not found.",
      on: "2025-06-24",
      known: "2025-06-24",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [publication],
    },
  ],

  duties: [
    {
      ref: "eo-14310/1(a)",
      who: "the Department of Justice",
      what: "take no action to enforce the Act until 17 September 2025, nor ever for conduct in that period or before it",
      performed: { state: "not-found", note: "a duty not to act; no enforcement of the Act was found" },
      citation: sec1a,
    },
    {
      ref: "eo-14310/1(b)",
      who: "the Attorney General",
      what: "issue written guidance on the delay",
      performed: { state: "not-found", note: "whether guidance was issued was not searched for" },
      citation: sec1b,
    },
    {
      ref: "eo-14310/1(c)",
      who: "the Attorney General",
      to: "each provider",
      what: "send a letter to each provider",
      performed: {
        state: "not-found",
        note: "the letters that were found, released on 3 July 2025, are held with the Act; none was read that names this order",
      },
      citation: sec1c,
    },
  ],
};
