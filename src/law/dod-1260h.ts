// The section 1260H list of Chinese military companies, by day of listing, and section 805, which ties procurement to it.
//
// Read in a data set made from the list of 8 June 2026; the list itself was not read. It names companies, not
// applications.
import type { Citation, Instrument } from "../model/index.js";

const list = {
  title: "Section 1260H list",
  locator: "Pub. L. 116-283, sec. 1260H",
  confidence: "verified",
  sources: ["os-1260h"],
} as const;

const listed2025: Citation = {
  ...list,
  ref: "dod-1260h/2025-01-07",
  pinpoint: "list of 7 January 2025",
  sources: ["os-1260h", "digitimes-2025-01-07"],
  note: "read in a data set; the list itself was not read",
};

const filed2026: Citation = {
  ...list,
  ref: "dod-1260h/2026-02-13",
  pinpoint: "list filed on 13 February 2026",
  confidence: "in-substance",
  sources: ["benzinga-2026-02-1260h"],
};

const listed2026: Citation = {
  ...list,
  ref: "dod-1260h/2026-06-08",
  pinpoint: "list of 8 June 2026",
  quote: "Tencent is indirectly affiliated with the PLA (Section 1260H(g)(2)(B)(i)(I)).",
  note: "read in a data set made from the list; the list itself was not read",
};

const sec805: Citation = {
  ref: "dod-1260h/805",
  title: "National Defense Authorization Act for Fiscal Year 2024",
  pinpoint: "sec. 805",
  locator: "Pub. L. 118-31",
  confidence: "in-substance",
  sources: ["os-1260h", "digitimes-2025-01-07"],
  note: 'The data set, citing a law firm: "Section 805 of the FY 2024 NDAA prohibits DoD from entering into a contract with an entity on the 1260H list (Entity Prohibition) or purchasing, directly or indirectly, goods and services that include goods or services sourced from an entity on the 1260H list or any entity subject to the control of an entity on the 1260H list". Its days were not read: June 2026 for contracts (30 June from memory), 2027 for indirect purchases.',
};

const restricts =
  "contracts of the Department of Defense with listed companies from June 2026, and its purchases of goods and services that include theirs or those of entities subject to their control from 2027 (sec. 805)";

export const dod1260h: Instrument = {
  id: "dod-1260h",
  kind: "list",
  title: "Section 1260H list",
  fullTitle: "Section 1260H list (Chinese military companies) and section 805 procurement ban",
  origin: "us-law",
  signed: "2025-01-07",
  published: "2025-01-07",
  issuer: "The Department of Defense",
  authority: ["Pub. L. 116-283, sec. 1260H", "Pub. L. 118-31, sec. 805"],
  citation: { ...list, ref: "dod-1260h", note: "the first listing held here is that of 7 January 2025" },
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It restricts contracts of the Department of Defense from June 2026 and its indirect purchases from 2027, not from the day of a listing; entities subject to the control of a listed one count for those purchases only. It names companies and not applications: it forbids no payment through any application, no app-store offer and no private integration. Of the listed companies only Tencent Holdings Limited and Alibaba Group Holding Limited are held as parties; Baidu, Inc., 360 Security Technology Inc. (Qihoo 360) and others are not. Ant Group (Alipay), Kingsoft (WPS Office) and ByteDance are not in the data as stored. An entry for Alibaba does not name Alipay, which is Ant's. A rule stands here from the day of listing, though sec. 805 bites later. Earlier lists, the list itself and the exact days of sec. 805 were not read.",
  },

  provisions: [
    {
      ref: "dod-1260h/2025-01-07",
      heading: "List of 7 January 2025",
      summary: "Tencent Holdings Limited is listed.",
      citation: listed2025,
      encoding: { as: "prohibition" },
    },
    {
      ref: "dod-1260h/2026-02-13",
      heading: "List filed and pulled on 13 February 2026",
      summary: "A list that added Alibaba was filed and withdrawn on the same day.",
      citation: filed2026,
      encoding: { as: "not-encoded", reason: "withdrawn on the day on which it was filed: it set no bound" },
    },
    {
      ref: "dod-1260h/2026-06-08",
      heading: "List of 8 June 2026",
      summary:
        "Tencent Holdings Limited is listed again; Alibaba Group Holding Limited and Baidu, Inc. are new. The entry for Alibaba does not name Alipay.",
      citation: listed2026,
      encoding: { as: "prohibition" },
    },
    {
      ref: "dod-1260h/805",
      heading: "Section 805: procurement",
      summary:
        "From June 2026 the Department may not contract with a listed entity, and from 2027 it may not buy goods or services that include those of a listed entity or of one subject to its control.",
      citation: sec805,
      encoding: {
        as: "not-encoded",
        reason:
          "it addresses the Department, and its days were not read; each listing names it, with its months, as what is restricted",
      },
    },
  ],

  prohibitions: [
    {
      ref: "dod-1260h/2025-01-07",
      names: ["tencent-holdings"],
      reaches: ["named", "subsidiary"],
      activities: [],
      restricts,
      usNexus: false,
      exemptions: [],
      citations: [listed2025, sec805],
    },
    {
      ref: "dod-1260h/2026-06-08",
      names: ["tencent-holdings", "alibaba-group"],
      reaches: ["named", "subsidiary"],
      activities: [],
      restricts,
      usNexus: false,
      exemptions: [],
      citations: [listed2026, sec805],
    },
  ],

  events: [
    {
      id: "dod-1260h/2025-01-07/listed",
      kind: "listed",
      what: "The Department lists Tencent Holdings Limited.",
      on: "2025-01-07",
      known: "2025-01-07",
      by: "the Department of Defense",
      sets: [
        { effect: "dod-1260h", end: "from", bound: "2025-01-07" },
        { effect: "dod-1260h/2025-01-07", end: "from", bound: "2025-01-07" },
        // A later list has no beginning before the act that makes it; the one pulled in 2026 never has any.
        { effect: "dod-1260h/2026-02-13", end: "from", bound: "never" },
        { effect: "dod-1260h/2026-06-08", end: "from", bound: "never" },
      ],
      citations: [listed2025],
    },
    {
      id: "dod-1260h/2026-02-13/withdrawn",
      kind: "withdrawn",
      what: "A list that adds Alibaba is filed and pulled on the same day. It sets no bound.",
      on: "2026-02-13",
      known: "2026-02-13",
      by: "the Department of Defense",
      sets: [],
      citations: [filed2026],
    },
    {
      id: "dod-1260h/2026-06-08/listed",
      kind: "listed",
      what: "A new list: Tencent Holdings Limited again, Alibaba Group Holding Limited and Baidu, Inc. for the first time.",
      on: "2026-06-08",
      known: "2026-06-08",
      by: "the Department of Defense",
      sets: [{ effect: "dod-1260h/2026-06-08", end: "from", bound: "2026-06-08" }],
      citations: [listed2026],
    },
  ],

  duties: [],
};
