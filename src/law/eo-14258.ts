// Executive Order 14258 of 4 April 2025: it lengthens the enforcement delay of Executive Order 14166.
import type { Citation, Instrument } from "../model/index.js";

const order = {
  title: "Executive Order 14258",
  locator: "90 FR 15209",
  confidence: "verified",
  sources: ["eo-14258-text"],
} as const;

const wholeOrder: Citation = { ...order, ref: "eo-14258", note: "FR Doc. 2025-06162" };

const sec1a: Citation = {
  ...order,
  ref: "eo-14258/1(a)",
  pinpoint: "sec. 1(a)",
  quote: "is further extended until June 19, 2025",
  note: "The order states the day, not a number of days. 5 April 2025 + 75 days is that day; from signing it would be 76. Whether the last day still counts is left unsaid.",
};

export const eo14258: Instrument = {
  id: "eo-14258",
  kind: "executive-order",
  title: "Executive Order 14258",
  fullTitle: "Extending the TikTok Enforcement Delay",
  origin: "us-law",
  signed: "2025-04-04",
  published: "2025-04-09",
  issuer: "The President",
  authority: ["Constitution and laws of the United States"],
  citation: wholeOrder,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "The extension is held word for word, what it says of conduct in that and earlier periods in substance. The other paragraphs are not. It suspends enforcement and leaves the Act prohibiting.",
  },

  provisions: [
    {
      ref: "eo-14258/1(a)",
      heading: "Enforcement delay, first extension",
      summary:
        "The delay of Executive Order 14166 sec. 2(a) is extended until 19 June 2025. The Department of Justice does not enforce the Act in that time, nor ever for conduct in that period or before it.",
      citation: sec1a,
      encoding: { as: "event" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "eo-14258/signed",
      kind: "signed",
      what: "The President signs Executive Order 14258.",
      on: "2025-04-04",
      known: "2025-04-04",
      by: "the President",
      sets: [{ effect: "eo-14258", end: "from", bound: "2025-04-04" }],
      citations: [wholeOrder],
    },
    {
      id: "eo-14258/extends-14166",
      kind: "extended",
      what: "Executive Order 14258 extends the enforcement delay of Executive Order 14166 until 19 June 2025. It runs from the old expiry, not from signing.",
      on: "2025-04-04",
      known: "2025-04-04",
      by: "the President",
      sets: [
        {
          effect: "eo-14166/2(a)",
          end: "to",
          bound: { until: "2025-06-19" },
        },
      ],
      citations: [sec1a],
    },
    {
      id: "eo-14258/published",
      kind: "published",
      what: "The order is published in the Federal Register (90 FR 15209).",
      on: "2025-04-09",
      known: "2025-04-09",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [wholeOrder],
    },
  ],

  duties: [
    {
      ref: "eo-14258/1(a)",
      who: "the Department of Justice",
      what: "take no action to enforce the Act until 19 June 2025, nor ever for conduct in that period or before it",
      performed: { state: "not-found", note: "a duty not to act; no enforcement of the Act was found" },
      citation: sec1a,
    },
  ],
};
