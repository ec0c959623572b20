// U.S. WeChat Users Alliance v. Trump: the injunction that kept the items of the WeChat identification from ever
// operating.
import type { Citation, Instrument } from "../model/index.js";

const injunction: Citation = {
  ref: "wechat-users-v-trump/injunction",
  title: "U.S. WeChat Users Alliance v. Trump, ECF 59",
  pinpoint: "preliminary injunction",
  locator: "No. 3:20-cv-05910-LB (N.D. Cal.)",
  quote: "limited to the Secretary of Commerce's Identification of Prohibited Transactions 1 through 6",
  confidence: "verified",
  sources: ["wechat-users-ecf-59", "eo13943"],
  note: "The words of limitation were read in a quotation of the order. Filed 19 September 2020, as its stamp says; much of the press dates it 20 September, and one law firm 18 September.",
};

const stayDenied: Citation = {
  ref: "wechat-users-v-trump/stay-denied",
  title: "U.S. WeChat Users Alliance v. Trump, Court of Appeals for the Ninth Circuit",
  locator: "No. 20-16908 (9th Cir.)",
  confidence: "in-substance",
  sources: ["rbgg-2020-10-26"],
  note: "as reported by counsel for the plaintiffs; the order itself was not read",
};

const dismissed: Citation = {
  ref: "wechat-users-v-trump/dismissed",
  title: "U.S. WeChat Users Alliance v. Trump, dismissal",
  locator: "No. 3:20-cv-05910-LB (N.D. Cal.)",
  confidence: "in-substance",
  sources: ["thompson-hine-2021-08"],
  note: "A law firm gives 10 August 2021; Wikipedia says July 2021. That the preliminary injunction ended with the case is our reading. It revived nothing: the order and the identification had already ended.",
};

export const wechatUsersVTrump: Instrument = {
  id: "wechat-users-v-trump",
  kind: "court-order",
  title: "U.S. WeChat Users Alliance v. Trump",
  fullTitle: "Order granting the motion for a preliminary injunction",
  origin: "us-law",
  signed: "2020-09-19",
  issuer: "United States District Court for the Northern District of California (Beeler, Magistrate Judge)",
  authority: [],
  citation: injunction,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "What is enjoined, the denial of a stay (Ninth Circuit, No. 20-16908) and the dismissal are held. The reasons of the courts are not. An injunction binds the government, item by item; the text of the identification stayed until it was rescinded.",
  },

  provisions: [
    {
      ref: "wechat-users-v-trump/injunction",
      heading: "Preliminary injunction",
      summary:
        "Nationwide: items 1 to 6 of the WeChat identification are enjoined, each of them, from the day before they would have begun. Executive Order 13943 itself and any further item are not.",
      citation: injunction,
      encoding: { as: "event" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "wechat-users-v-trump/enjoined",
      kind: "enjoined",
      what: "The District Court for the Northern District of California enjoins, nationwide, items 1 to 6 of the WeChat identification (No. 3:20-cv-05910), a day before they would have begun.",
      on: "2020-09-19",
      known: "2020-09-19",
      by: "the District Court for the Northern District of California",
      declares: [
        {
          ref: "wechat-users-v-trump/injunction/1",
          under: "wechat-users-v-trump/injunction",
          suspends: { ref: "eo-13943/identification/1", aspect: "operation" },
        },
        {
          ref: "wechat-users-v-trump/injunction/2",
          under: "wechat-users-v-trump/injunction",
          suspends: { ref: "eo-13943/identification/2", aspect: "operation" },
        },
        {
          ref: "wechat-users-v-trump/injunction/3",
          under: "wechat-users-v-trump/injunction",
          suspends: { ref: "eo-13943/identification/3", aspect: "operation" },
        },
        {
          ref: "wechat-users-v-trump/injunction/4",
          under: "wechat-users-v-trump/injunction",
          suspends: { ref: "eo-13943/identification/4", aspect: "operation" },
        },
        {
          ref: "wechat-users-v-trump/injunction/5",
          under: "wechat-users-v-trump/injunction",
          suspends: { ref: "eo-13943/identification/5", aspect: "operation" },
        },
        {
          ref: "wechat-users-v-trump/injunction/6",
          under: "wechat-users-v-trump/injunction",
          suspends: { ref: "eo-13943/identification/6", aspect: "operation" },
        },
      ],
      sets: [
        { effect: "wechat-users-v-trump", end: "from", bound: "2020-09-19" },
        { effect: "wechat-users-v-trump/injunction", end: "from", bound: "2020-09-19" },
        { effect: "wechat-users-v-trump/injunction/1", end: "from", bound: "2020-09-19" },
        { effect: "wechat-users-v-trump/injunction/2", end: "from", bound: "2020-09-19" },
        { effect: "wechat-users-v-trump/injunction/3", end: "from", bound: "2020-09-19" },
        { effect: "wechat-users-v-trump/injunction/4", end: "from", bound: "2020-09-19" },
        { effect: "wechat-users-v-trump/injunction/5", end: "from", bound: "2020-09-19" },
        { effect: "wechat-users-v-trump/injunction/6", end: "from", bound: "2020-09-19" },
      ],
      citations: [injunction],
    },
    {
      id: "wechat-users-v-trump/stay-denied",
      kind: "stay-denied",
      what: "The Court of Appeals for the Ninth Circuit (No. 20-16908; Fletcher, Berzon and Bybee) denies the government's motion to stay the injunction. The injunction stands as it was.",
      on: "2020-10-26",
      known: "2020-10-26",
      by: "the Court of Appeals for the Ninth Circuit",
      sets: [],
      citations: [stayDenied],
    },
    {
      id: "wechat-users-v-trump/dismissed",
      kind: "dismissed",
      what: "The case is voluntarily dismissed as moot, and the preliminary injunction ends with it. What it had suspended had already ended.",
      on: "2021-08-10",
      known: "2021-08-10",
      by: "the District Court for the Northern District of California",
      sets: [{ effect: "wechat-users-v-trump", end: "to", bound: "2021-08-10" }],
      citations: [dismissed],
    },
  ],

  duties: [],
};
