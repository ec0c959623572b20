// Alario v. Knudsen and TikTok v. Knudsen: the preliminary injunction of November 2023 against Montana's Act on TikTok.
import type { Citation, Instrument } from "../model/index.js";

const order = {
  title: "Alario v. Knudsen",
  locator: "No. CV 23-56-M-DWM (D. Mont.)",
  confidence: "verified",
  sources: ["dataguidance-cv-23-56"],
} as const;

const injunction: Citation = {
  ...order,
  ref: "alario-v-knudsen/injunction",
  pinpoint: "order of 30 November 2023",
  sources: ["dataguidance-cv-23-56", "kbzk-2023-12-01"],
  note: "read in reports; the order itself was not read",
};

export const alarioVKnudsen: Instrument = {
  id: "alario-v-knudsen",
  kind: "court-order",
  title: "Alario v. Knudsen",
  fullTitle: "Alario v. Knudsen, TikTok v. Knudsen: preliminary injunction",
  origin: "us-law",
  signed: "2023-11-30",
  issuer: "The United States District Court for the District of Montana (Molloy, J.)",
  authority: [],
  citation: { ...order, ref: "alario-v-knudsen" },
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "It suspends Montana SB 419 and restricts no transaction. Read in reports, not in the order; no appeal and no later act in the case is held.",
  },

  provisions: [
    {
      ref: "alario-v-knudsen/injunction",
      heading: "Preliminary injunction",
      summary:
        "Enjoins Montana SB 419 as a whole on 30 November 2023, before its prohibitions began on 1 January 2024. A preliminary injunction binds the State; the Act's text stays.",
      citation: injunction,
      encoding: { as: "event" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "alario-v-knudsen/enjoined",
      kind: "enjoined",
      what: "The court preliminarily enjoins Montana SB 419 before it begins.",
      on: "2023-11-30",
      known: "2023-11-30",
      by: "the United States District Court for the District of Montana",
      declares: [
        {
          ref: "alario-v-knudsen/injunction/1",
          under: "alario-v-knudsen/injunction",
          suspends: { ref: "mt-sb-419/1(a)", aspect: "operation" },
        },
        {
          ref: "alario-v-knudsen/injunction/2",
          under: "alario-v-knudsen/injunction",
          suspends: { ref: "mt-sb-419/1(b)", aspect: "operation" },
        },
      ],
      sets: [
        { effect: "alario-v-knudsen", end: "from", bound: "2023-11-30" },
        { effect: "alario-v-knudsen/injunction/1", end: "from", bound: "2023-11-30" },
        { effect: "alario-v-knudsen/injunction/2", end: "from", bound: "2023-11-30" },
      ],
      citations: [injunction],
    },
  ],

  duties: [],
};
