// The ICTS rule on connected vehicles of January 2025: prohibitions by origin, not by name.
import type { Citation, Instrument } from "../model/index.js";

const rule = {
  title: "Connected Vehicles rule",
  locator: "90 FR 5360",
  confidence: "verified",
  sources: ["fr-90-5360"],
} as const;

const wholeRule: Citation = { ...rule, ref: "connected-vehicles" };

const origin: Citation = {
  ...rule,
  ref: "connected-vehicles/791.300(a)",
  pinpoint: "15 CFR 791.300(a)",
  quote:
    "Prohibit ICTS transactions that involve certain software and hardware that are designed, developed, manufactured, or supplied by persons owned by, controlled by, or subject to the jurisdiction or direction of the People's Republic of China (PRC) or the Russian Federation (Russia), as defined in § 791.4, and that directly enable connected vehicle Automated Driving Systems (ADS) or Vehicle Connectivity Systems (VCS), as defined in this subpart",
  sources: ["15-cfr-791.300"],
};

export const connectedVehicles: Instrument = {
  id: "connected-vehicles",
  kind: "rule",
  title: "Connected Vehicles rule",
  fullTitle: "ICTS: Connected Vehicles (15 CFR part 791, subpart D)",
  origin: "us-law",
  signed: "2025-01-16",
  published: "2025-01-16",
  issuer: "The Bureau of Industry and Security, Department of Commerce",
  authority: ["Executive Order 13873"],
  citation: wholeRule,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It restricts hardware and software of Chinese or Russian origin that directly enables vehicle connectivity (VCS) or automated driving (ADS), and the sale of vehicles by makers linked to those countries. It names no application and no person, so no rule is encoded: a host that supplies or integrates software for vehicles has to look at it by origin. It forbids no payment through any application. The day of signing was not read (filed 14 January 2025; publication stands for it); nor were the phases by model year, the authorisations and the declarations of conformity. Whether the emergency on which 15 CFR part 791 rests was continued beyond 15 May 2026 was not found.",
  },

  provisions: [
    {
      ref: "connected-vehicles/791.300(a)",
      heading: "Prohibition by origin",
      summary:
        "ICTS transactions with software and hardware from persons linked to China or Russia that directly enable vehicle connectivity or automated driving systems. By origin, not by name.",
      citation: origin,
      encoding: {
        as: "not-encoded",
        reason:
          "it names no application and no person: origin and use in vehicles decide, which this ruleset does not hold",
      },
    },
    {
      ref: "connected-vehicles/scope",
      heading: "Scope and ways out",
      summary:
        "VCS hardware, VCS and ADS software, and the sale of vehicles by linked makers, in phases by model year; general and specific authorisations; declarations of conformity.",
      citation: {
        ...rule,
        ref: "connected-vehicles/scope",
        pinpoint: "15 CFR part 791, subpart D",
        confidence: "in-substance",
        sources: ["fr-90-5360", "15-cfr-791.300"],
        note: "the phases by model year were not read",
      },
      encoding: { as: "not-encoded", reason: "it names no application and no person" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "connected-vehicles/published",
      kind: "published",
      what: "The rule is published in the Federal Register (90 FR 5360), effective 17 March 2025.",
      on: "2025-01-16",
      known: "2025-01-16",
      by: "the Bureau of Industry and Security",
      sets: [{ effect: "connected-vehicles", end: "from", bound: "2025-03-17" }],
      citations: [wholeRule],
    },
  ],

  duties: [],
};
