// The FCC's Covered List: equipment and services that get no new authorisation. Two entries name Kaspersky.
//
// Read in a data set made from the list, as of August 2026.
import type { Citation, Instrument } from "../model/index.js";

const list = {
  title: "FCC Covered List",
  locator: "47 U.S.C. 1601",
  confidence: "verified",
  sources: ["os-fcc"],
} as const;

const wholeList: Citation = { ...list, ref: "fcc-covered-list" };

const entry2022: Citation = {
  ...list,
  ref: "fcc-covered-list/2022-03-25",
  pinpoint: "entry of 25 March 2022",
  quote:
    "Information security products, solutions, and services supplied, directly or indirectly, by AO Kaspersky Lab or any of its predecessors, successors, parents, subsidiaries, or affiliates.",
};

const entry2024: Citation = {
  ...list,
  ref: "fcc-covered-list/2024-07-23",
  pinpoint: "entry of 23 July 2024",
  quote:
    "Cybersecurity and anti-virus software produced or provided by Kaspersky Lab, Inc. or any of its successors and assignees.",
};

const entry2025: Citation = {
  ...list,
  ref: "fcc-covered-list/2025-12-22",
  pinpoint: "entry of 22 December 2025",
  confidence: "in-substance",
  sources: ["os-fcc", "pillsbury-fcc-uas"],
};

const routers2026: Citation = {
  ...list,
  ref: "fcc-covered-list/2026-03-23",
  pinpoint: "entry of 23 March 2026",
  confidence: "in-substance",
};

const digitalsystem2026: Citation = {
  ...list,
  ref: "fcc-covered-list/2026-07-07",
  pinpoint: "entry of 7 July 2026",
  confidence: "in-substance",
};

const inverters2026: Citation = {
  ...list,
  ref: "fcc-covered-list/2026-07-28",
  pinpoint: "entries of 28 July 2026",
  confidence: "in-substance",
};

const restricts = "equipment authorisation by the FCC, and spending of federal subsidies";

export const fccCoveredList: Instrument = {
  id: "fcc-covered-list",
  kind: "list",
  title: "FCC Covered List",
  fullTitle: "List of equipment and services covered by section 2 of the Secure Networks Act",
  origin: "us-law",
  signed: "2021-03-12",
  published: "2021-03-12",
  issuer: "The Federal Communications Commission, Public Safety and Homeland Security Bureau",
  authority: ["Secure Networks Act, sec. 2 (47 U.S.C. 1601)"],
  citation: wholeList,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It restricts new equipment authorisations by the FCC and the spending of federal subsidies. It forbids no payment through any application, no app-store offer and no private supply or integration of software, and it names none of the applications of Executive Order 13971. The two Kaspersky entries are held as rules. Listed and not held as parties: Huawei, ZTE, Hytera, Hikvision, Dahua, units of China Mobile, China Telecom and China Unicom, DJI, Autel Robotics, Digitalsystem Technology and others. The day of signing was not read; the day of publication stands for it.",
  },

  provisions: [
    {
      ref: "fcc-covered-list/effect",
      heading: "What listing does",
      summary: "No new FCC equipment authorisation, and no federal subsidy spending.",
      citation: {
        ...list,
        ref: "fcc-covered-list/effect",
        pinpoint: "effect of listing",
        confidence: "in-substance",
        sources: ["phillips-lytle-fcc"],
      },
      encoding: { as: "not-encoded", reason: "it addresses the Commission; each entry names it as what is restricted" },
    },
    {
      ref: "fcc-covered-list/2022-03-25",
      heading: "AO Kaspersky Lab",
      summary:
        "Information security products, solutions and services supplied by AO Kaspersky Lab or its predecessors, successors, parents, subsidiaries or affiliates.",
      citation: entry2022,
      encoding: { as: "prohibition" },
    },
    {
      ref: "fcc-covered-list/2024-07-23",
      heading: "Kaspersky Lab, Inc.",
      summary: "Cybersecurity and anti-virus software of Kaspersky Lab, Inc. or its successors and assignees.",
      citation: entry2024,
      encoding: { as: "prohibition" },
    },
    {
      ref: "fcc-covered-list/2025-12-22",
      heading: "Foreign unmanned aircraft systems",
      summary:
        "Foreign unmanned aircraft systems and components; DJI and Autel named through the FY 2025 NDAA sec. 1709(a)(1); updated on 7 January and 18 March 2026, with carve-outs now to 1 January 2028.",
      citation: entry2025,
      encoding: { as: "not-encoded", reason: "equipment; it names no party that is held" },
    },
    {
      ref: "fcc-covered-list/2026-03-23",
      heading: "Foreign routers",
      summary: "Foreign routers.",
      citation: routers2026,
      encoding: { as: "not-encoded", reason: "equipment; it names no party that is held" },
    },
    {
      ref: "fcc-covered-list/2026-07-07",
      heading: "Digitalsystem Technology",
      summary: "Digitalsystem Technology.",
      citation: digitalsystem2026,
      encoding: { as: "not-encoded", reason: "it names no party that is held" },
    },
    {
      ref: "fcc-covered-list/2026-07-28",
      heading: "Power inverters and advanced robotic devices",
      summary: "Power inverters and advanced robotic devices.",
      citation: inverters2026,
      encoding: { as: "not-encoded", reason: "equipment; they name no party that is held" },
    },
  ],

  prohibitions: [
    {
      ref: "fcc-covered-list/2022-03-25",
      names: ["kaspersky-lab-ao"],
      reaches: ["named", "controls", "subsidiary", "affiliate", "operated"],
      activities: [],
      restricts,
      usNexus: false,
      exemptions: [],
      citations: [entry2022],
    },
    {
      ref: "fcc-covered-list/2024-07-23",
      names: ["kaspersky-lab-inc"],
      reaches: ["named", "operated"],
      activities: [],
      restricts,
      usNexus: false,
      exemptions: [],
      citations: [entry2024],
    },
  ],

  events: [
    {
      id: "fcc-covered-list/published",
      kind: "published",
      what: "The Covered List is first published.",
      on: "2021-03-12",
      known: "2021-03-12",
      by: "the Federal Communications Commission",
      sets: [
        { effect: "fcc-covered-list", end: "from", bound: "2021-03-12" },
        // What was added later has no beginning before the act that adds it.
        { effect: "fcc-covered-list/2022-03-25", end: "from", bound: "never" },
        { effect: "fcc-covered-list/2024-07-23", end: "from", bound: "never" },
        { effect: "fcc-covered-list/2025-12-22", end: "from", bound: "never" },
        { effect: "fcc-covered-list/2026-03-23", end: "from", bound: "never" },
        { effect: "fcc-covered-list/2026-07-07", end: "from", bound: "never" },
        { effect: "fcc-covered-list/2026-07-28", end: "from", bound: "never" },
      ],
      citations: [wholeList],
    },
    {
      id: "fcc-covered-list/2022-03-25/listed",
      kind: "listed",
      what: "AO Kaspersky Lab's information security products, solutions and services are added.",
      on: "2022-03-25",
      known: "2022-03-25",
      by: "the Federal Communications Commission",
      sets: [{ effect: "fcc-covered-list/2022-03-25", end: "from", bound: "2022-03-25" }],
      citations: [entry2022],
    },
    {
      id: "fcc-covered-list/2024-07-23/listed",
      kind: "listed",
      what: "Cybersecurity and anti-virus software of Kaspersky Lab, Inc. is added.",
      on: "2024-07-23",
      known: "2024-07-23",
      by: "the Federal Communications Commission",
      sets: [{ effect: "fcc-covered-list/2024-07-23", end: "from", bound: "2024-07-23" }],
      citations: [entry2024],
    },
    {
      id: "fcc-covered-list/2025-12-22/listed",
      kind: "listed",
      what: "Foreign unmanned aircraft systems and components are added.",
      on: "2025-12-22",
      known: "2025-12-22",
      by: "the Federal Communications Commission",
      sets: [{ effect: "fcc-covered-list/2025-12-22", end: "from", bound: "2025-12-22" }],
      citations: [entry2025],
    },
    {
      id: "fcc-covered-list/2025-12-22/updated-2026-01-07",
      kind: "amended",
      what: "The entry on unmanned aircraft systems is updated. It sets no bound here.",
      on: "2026-01-07",
      known: "2026-01-07",
      by: "the Federal Communications Commission",
      sets: [],
      citations: [entry2025],
    },
    {
      id: "fcc-covered-list/2025-12-22/updated-2026-03-18",
      kind: "amended",
      what: "The entry on unmanned aircraft systems is updated again. It sets no bound here.",
      on: "2026-03-18",
      known: "2026-03-18",
      by: "the Federal Communications Commission",
      sets: [],
      citations: [entry2025],
    },
    {
      id: "fcc-covered-list/2026-03-23/listed",
      kind: "listed",
      what: "Foreign routers are added.",
      on: "2026-03-23",
      known: "2026-03-23",
      by: "the Federal Communications Commission",
      sets: [{ effect: "fcc-covered-list/2026-03-23", end: "from", bound: "2026-03-23" }],
      citations: [routers2026],
    },
    {
      id: "fcc-covered-list/2026-07-07/listed",
      kind: "listed",
      what: "Digitalsystem Technology is added.",
      on: "2026-07-07",
      known: "2026-07-07",
      by: "the Federal Communications Commission",
      sets: [{ effect: "fcc-covered-list/2026-07-07", end: "from", bound: "2026-07-07" }],
      citations: [digitalsystem2026],
    },
    {
      id: "fcc-covered-list/2026-07-28/listed",
      kind: "listed",
      what: "Power inverters and advanced robotic devices are added.",
      on: "2026-07-28",
      known: "2026-07-28",
      by: "the Federal Communications Commission",
      sets: [{ effect: "fcc-covered-list/2026-07-28", end: "from", bound: "2026-07-28" }],
      citations: [inverters2026],
    },
  ],

  duties: [],
};
