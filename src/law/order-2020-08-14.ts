// Order of 14 August 2020 regarding the acquisition of Musical.ly by ByteDance, under section 721 of the Defense
// Production Act. It is not Executive Order 13942.
//
// Of its sections only what others say of them was read: the Supreme Court, the Treasury, and Executive Order 14352,
// which amended it and thereby shows that it was still in force in September 2025.
import type { Citation, Instrument } from "../model/index.js";

const order = {
  title: "Order of 14 August 2020 (Musical.ly)",
  locator: "85 FR 51297",
} as const;

const wholeOrder: Citation = {
  ...order,
  ref: "order-2020-08-14",
  confidence: "verified",
  sources: ["order-2020-08-14-vlex"],
  note: "title, day and pages were read, not the sections",
};

const sec2a: Citation = {
  ...order,
  ref: "order-2020-08-14/2(a)",
  pinpoint: "sec. 2(a)",
  confidence: "our-reading",
  sources: ["order-2020-08-14-vlex", "eo-14352-text"],
  note: "Its words were not read. That 2(a) is a prohibition says Executive Order 14352, which speaks of “The prohibition in subsection (a) of this section”; what it prohibits follows from the title of the order.",
};

const sec2b: Citation = {
  ...order,
  ref: "order-2020-08-14/2(b)",
  pinpoint: "sec. 2(b), as amended by Executive Order 14352 sec. 4",
  quote:
    "The prohibition in subsection (a) of this section shall cease to be in effect if the Committee on Foreign Investment in the United States (CFIUS) executes an agreement with certain investors, consistent with the Executive Order of September 25, 2025 (Saving TikTok While Protecting National Security).",
  confidence: "verified",
  sources: ["eo-14352-text"],
  note: "the words since 25 September 2025; those before were not read. Whether CFIUS has executed the agreement was not found.",
};

const divestiture: Citation = {
  ...order,
  ref: "order-2020-08-14/divestiture",
  pinpoint: "divestiture (in which section was not read)",
  quote: "used to enable or support ByteDance’s operation of the TikTok application in the United States",
  confidence: "in-substance",
  sources: ["tiktok-v-garland-p4", "treasury-2020-11-13"],
  note: "as the Supreme Court renders it in TikTok Inc. v. Garland, slip op. 4; the section was not read. The Treasury calls 12 November 2020 the original deadline.",
};

const extension: Citation = {
  ...order,
  ref: "order-2020-08-14/extension",
  pinpoint: "extension (in which section was not read)",
  confidence: "in-substance",
  sources: ["treasury-2020-11-13", "cfius-2020-12-04"],
  note: "the section was not read",
};

const extension15: Citation = {
  ref: "order-2020-08-14/divestiture/period",
  title: "Treasury statement on ByteDance and TikTok, November 2020",
  quote: "the original November 12, 2020 deadline",
  confidence: "verified",
  sources: ["treasury-2020-11-13"],
  note: "15 days, to 27 November 2020: counted from the old deadline, not from the day of the extension; read in a copy, and no locator was found",
};

const extension7: Citation = {
  ref: "order-2020-08-14/divestiture/period",
  title: "Press report on the second extension by CFIUS",
  confidence: "in-substance",
  sources: ["cfius-2020-12-04"],
  note: "7 days, to 4 December 2020. The day of the act is not settled: about 25 to 27 November 2020; the last of these stands here. No locator was found.",
};

const struck: Citation = {
  ref: "eo-14352/4",
  title: "Executive Order 14352",
  pinpoint: "sec. 4(c)",
  locator: "90 FR 47219",
  confidence: "in-substance",
  sources: ["eo-14352-text"],
};

export const order20200814: Instrument = {
  id: "order-2020-08-14",
  kind: "executive-order",
  title: order.title,
  fullTitle: "Regarding the Acquisition of Musical.ly by ByteDance Ltd.",
  origin: "us-law",
  signed: "2020-08-14",
  published: "2020-08-19",
  issuer: "The President",
  authority: ["Defense Production Act, sec. 721 (50 U.S.C. 4565)"],
  citation: wholeOrder,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "The sections were not read. The prohibition of 2(a), the divestiture with its three days, and the amendment of 2025 are held from what others say of them. The order concerns ByteDance Ltd., TikTok Inc. and Musical.ly, and the TikTok application; Musical.ly, the company acquired, is not held as a party. The prohibition concerns one past acquisition and reaches no transaction of anybody else. No extension after 4 December 2020 is known (from memory, unverified). Whether CFIUS executed the agreement that would end the prohibition was not found. No penalty was read.",
  },

  provisions: [
    {
      ref: "order-2020-08-14/2(a)",
      heading: "What is prohibited",
      summary:
        "Prohibits the acquisition of Musical.ly by ByteDance, one past acquisition. Not read. Other acquisitions by or from ByteDance are not its subject.",
      citation: sec2a,
      encoding: { as: "prohibition" },
    },
    {
      ref: "order-2020-08-14/2(b)",
      heading: "When the prohibition ends",
      summary:
        "As amended on 25 September 2025: the prohibition of 2(a) ceases if the Committee on Foreign Investment in the United States executes an agreement with certain investors. Until then another text stood here, which was not read.",
      citation: sec2b,
      encoding: {
        as: "not-encoded",
        reason: "whether the Committee has executed the agreement was not found, so no end of the prohibition is held",
      },
    },
    {
      ref: "order-2020-08-14/divestiture",
      heading: "Divestiture",
      summary:
        "ByteDance divests, within 90 days of the order, what was used to enable or support its operation of TikTok in the United States. In which section this stood was not read.",
      citation: divestiture,
      encoding: { as: "duty" },
    },
    {
      ref: "order-2020-08-14/extension",
      heading: "Extension of the period",
      summary:
        "The Committee on Foreign Investment in the United States may extend the period for the divestiture. It did so twice: by 15 days to 27 November 2020 and by 7 days to 4 December 2020, each time from the old deadline.",
      citation: extension,
      encoding: { as: "event" },
    },
    {
      ref: "order-2020-08-14/2(d)",
      heading: "Struck in 2025",
      summary: "Not read. Struck by Executive Order 14352.",
      citation: { ...struck, ref: "order-2020-08-14/2(d)", note: "that it was struck was read, not what it said" },
      encoding: { as: "not-encoded", reason: "its words were not read" },
    },
    {
      ref: "order-2020-08-14/2(e)",
      heading: "Struck in 2025",
      summary: "Not read. Struck by Executive Order 14352.",
      citation: { ...struck, ref: "order-2020-08-14/2(e)", note: "that it was struck was read, not what it said" },
      encoding: { as: "not-encoded", reason: "its words were not read" },
    },
    {
      ref: "order-2020-08-14/2(g)",
      heading: "Renumbered in 2025",
      summary: "Not read. Section 2(c) since Executive Order 14352.",
      citation: { ...struck, ref: "order-2020-08-14/2(g)", note: "that it was renumbered was read, not what it says" },
      encoding: { as: "not-encoded", reason: "its words were not read" },
    },
  ],

  prohibitions: [
    {
      ref: "order-2020-08-14/2(a)",
      names: ["bytedance"],
      reaches: ["named"],
      activities: [],
      restricts: "ByteDance's own acquisition of Musical.ly",
      usNexus: false,
      exemptions: [],
      citations: [sec2a],
    },
  ],

  events: [
    {
      id: "order-2020-08-14/signed",
      kind: "signed",
      what: "The President signs the order of 14 August 2020. The divestiture is due 90 days later.",
      on: "2020-08-14",
      known: "2020-08-14",
      by: "the President",
      declares: [{ ref: "order-2020-08-14/divestiture/period", under: "order-2020-08-14/divestiture" }],
      sets: [
        { effect: "order-2020-08-14", end: "from", bound: "2020-08-14" },
        { effect: "order-2020-08-14/divestiture/period", end: "from", bound: "2020-08-14" },
        {
          effect: "order-2020-08-14/divestiture/period",
          end: "to",
          bound: { until: { after: "2020-08-14", days: 90, convention: "order", operator: "not-later-than" } },
        },
      ],
      citations: [wholeOrder, divestiture],
    },
    {
      id: "order-2020-08-14/published",
      kind: "published",
      what: "The order is published in the Federal Register (85 FR 51297 to 51299; FR Doc. 2020-18360). The 90 days do not run from this day.",
      on: "2020-08-19",
      known: "2020-08-19",
      by: "the Office of the Federal Register",
      sets: [],
      citations: [wholeOrder],
    },
    {
      id: "order-2020-08-14/extended-15-days",
      kind: "extended",
      what: "CFIUS extends the period for the divestiture by 15 days, to 27 November 2020. They run from the old deadline, 12 November.",
      on: "2020-11-13",
      known: "2020-11-13",
      by: "the Committee on Foreign Investment in the United States",
      sets: [
        {
          effect: "order-2020-08-14/divestiture/period",
          end: "to",
          bound: {
            until: { after: "2020-11-12", days: 15, convention: "from-old-expiry", operator: "not-later-than" },
          },
        },
      ],
      citations: [extension15, extension],
    },
    {
      id: "order-2020-08-14/extended-7-days",
      kind: "extended",
      what: "CFIUS extends the period for the divestiture by 7 days, to 4 December 2020. They run from the old deadline, 27 November.",
      on: "2020-11-27",
      known: "2020-11-27",
      by: "the Committee on Foreign Investment in the United States",
      sets: [
        {
          effect: "order-2020-08-14/divestiture/period",
          end: "to",
          bound: { until: { after: "2020-11-27", days: 7, convention: "from-old-expiry", operator: "not-later-than" } },
        },
      ],
      citations: [extension7, extension],
    },
    {
      id: "order-2020-08-14/abeyance",
      kind: "postponed",
      what: "The Court of Appeals for the District of Columbia Circuit places the challenge to the order, No. 20-1444, in abeyance. The order is not stayed by that. The day is by chance the one that Executive Order 13971 sec. 1(a) leads to.",
      on: "2021-02-19",
      known: "2021-02-19",
      by: "the Court of Appeals for the District of Columbia Circuit",
      sets: [],
      citations: [
        {
          ref: "order-2020-08-14/abeyance",
          title: "TikTok Inc. v. Garland",
          pinpoint: "slip op. 4",
          locator: "Nos. 24-656 and 24-657 (U.S.)",
          confidence: "in-substance",
          sources: ["tiktok-v-garland-p4"],
        },
      ],
    },
  ],

  duties: [
    {
      ref: "order-2020-08-14/divestiture",
      who: "ByteDance Ltd.",
      what: "divest what was used to enable or support its operation of TikTok in the United States",
      due: { after: "2020-08-14", days: 90, convention: "order", operator: "not-later-than" },
      performed: {
        state: "not-found",
        known: "2020-11-27",
        note: "CFIUS extended the 90 days to 27 November and then to 4 December 2020; no later extension is known (from memory, unverified), and whether a divestiture under this order was ever completed was not found",
      },
      citation: divestiture,
    },
  ],
};
