// A proposal of 2020 to add Ant Group to the Entity List. It was never adopted and has no legal effect. It is held
// because the press reported it beside the orders, and somebody may ask.
import type { Citation, Instrument } from "../model/index.js";

const proposed: Citation = {
  ref: "entity-list-ant-proposal",
  title: "Reuters, 14 October 2020, on a proposal concerning Ant Group",
  confidence: "in-substance",
  sources: ["reuters-2020-10-14"],
  note: "a press report of unnamed sources; there is no official document, hence no locator. 15 CFR part 744, supplement no. 4, would have been amended",
};

const shelved: Citation = {
  ref: "entity-list-ant-proposal",
  title: "Reuters, 3 November 2020, on the shelving of the proposal",
  confidence: "in-substance",
  sources: ["reuters-2020-11-03"],
  note: "a press report of unnamed sources; there is no official document, hence no locator",
};

export const entityListAntProposal: Instrument = {
  id: "entity-list-ant-proposal",
  kind: "proposal",
  title: "Proposal to add Ant Group to the Entity List",
  fullTitle: "Proposal to add Ant Group to the Entity List (never adopted)",
  origin: "us-law",
  signed: "2020-10-14",
  issuer: "The Department of State, as reported; nothing was issued",
  authority: ["Export Administration Regulations (15 CFR part 744), had it been adopted"],
  citation: proposed,
  review: "none by counsel",
  extent: {
    held: "in part",
    note: "A proposal, never adopted, with no legal effect; no text of it was read. Nothing was signed: the day given is the one on which the proposal was reported. Had it been adopted, it would have been a control on exports to Ant Group, which is not what the orders on applications do.",
  },

  provisions: [
    {
      ref: "entity-list-ant-proposal/addition",
      heading: "Addition to the Entity List",
      summary:
        "The State Department proposed, as reported, to add Ant Group to the Entity List. It is a proposal, never adopted, and has no legal effect: it prohibits and restricts nothing.",
      citation: { ...proposed, ref: "entity-list-ant-proposal/addition", pinpoint: "as reported" },
      encoding: { as: "not-encoded", reason: "a proposal that was never adopted is no law" },
    },
  ],

  prohibitions: [],

  events: [
    {
      id: "entity-list-ant-proposal/proposed",
      kind: "proposed",
      what: "The State Department is reported to have submitted a proposal to add Ant Group to the Entity List. A proposal only: it was never adopted and has no legal effect.",
      on: "2020-10-14",
      known: "2020-10-14",
      by: "the Department of State, as reported",
      sets: [],
      citations: [proposed],
    },
    {
      id: "entity-list-ant-proposal/shelved",
      kind: "reported",
      what: "The Department of Commerce is reported to have shelved the proposal, after Alibaba's president, Evans, telephoned Secretary Ross. No legal act: the proposal had no legal effect, was never adopted, and nothing had to be undone.",
      on: "2020-11-03",
      known: "2020-11-03",
      by: "the Department of Commerce, as reported",
      sets: [],
      citations: [shelved],
    },
  ],

  duties: [],
};
