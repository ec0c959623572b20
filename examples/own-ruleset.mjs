// A ruleset of one's own: a house rule as dated, cited data, compiled and asked through interdict/core.
// The rule is invented. docs/data-model.md says what each field means.
// Run after a build: node examples/own-ruleset.mjs
import { bind, compile, InterdictError } from "interdict/core";

/** @type {(ref: string, pinpoint?: string, quote?: string) => import("interdict/core").Citation} */
const cite = (ref, pinpoint, quote) => ({
  ref,
  title: "Acme payments policy 7",
  ...(pinpoint ? { pinpoint } : {}),
  ...(quote ? { quote } : {}),
  confidence: "verified",
  sources: ["acme-policy-7"],
});

const section1 = cite("acme-7/1", "sec. 1", "Thirty days after the date of this policy, no payment through PandaPay.");
const section2 = cite("acme-7/2", "sec. 2", "The board may pause section 1.");
const pause = cite("acme-7/pause", undefined, "Section 1 is paused until further notice.");

/** @type {import("interdict/core").RuleSource} */
const source = {
  id: "acme/house-rules",
  version: "1",
  currentThrough: "2026-08-20",
  instruments: [
    {
      id: "acme-7",
      kind: "policy",
      title: "Acme payments policy 7",
      fullTitle: "Policy on payments through PandaPay",
      origin: "host",
      signed: "2026-03-02",
      issuer: "Acme, the board",
      authority: [],
      citation: cite("acme-7"),
      review: "none by counsel",
      extent: { held: "whole", note: "Both sections." },
      provisions: [
        {
          ref: "acme-7/1",
          heading: "No payment through PandaPay",
          summary: "From thirty days after the date of the policy, no payment through PandaPay.",
          citation: section1,
          encoding: { as: "prohibition" },
        },
        {
          ref: "acme-7/2",
          heading: "Pause",
          summary: "The board may pause section 1.",
          citation: section2,
          encoding: { as: "not-encoded", reason: "a general power: each pause is an event" },
        },
      ],
      prohibitions: [
        {
          ref: "acme-7/1",
          names: ["panda-pay"],
          reaches: ["named", "develops"],
          activities: ["payment"],
          usNexus: false,
          exemptions: [],
          citations: [section1],
        },
      ],
      events: [
        {
          id: "acme-7/signed",
          kind: "signed",
          what: "The board adopts policy 7.",
          on: "2026-03-02",
          known: "2026-03-02",
          by: "the board",
          sets: [
            { effect: "acme-7", end: "from", bound: "2026-03-02" },
            { effect: "acme-7/1", end: "from", bound: { after: "2026-03-02", days: 30 } },
          ],
          citations: [section1],
        },
        {
          id: "acme-7/paused",
          kind: "stayed",
          what: "The board pauses section 1 from 1 June 2026.",
          on: "2026-05-20",
          known: "2026-05-20",
          by: "the board",
          declares: [{ ref: "acme-7/pause", suspends: { ref: "acme-7/1", aspect: "operation" } }],
          sets: [{ effect: "acme-7/pause", end: "from", bound: "2026-06-01" }],
          citations: [pause],
        },
        {
          id: "acme-7/resumed",
          kind: "lifted",
          what: "The board lifts the pause from 1 July 2026.",
          on: "2026-06-25",
          known: "2026-06-25",
          by: "the board",
          sets: [{ effect: "acme-7/pause", end: "to", bound: "2026-07-01" }],
          citations: [pause],
        },
      ],
      duties: [],
    },
  ],
  parties: {
    applications: [
      {
        id: "panda-pay",
        name: "PandaPay",
        names: [
          { value: "PandaPay", kind: "official", mode: "whole", confidence: "verified", sources: ["acme-policy-7"] },
        ],
        identifiers: [
          { kind: "domain", value: "pandapay.example", confidence: "verified", sources: ["acme-policy-7"] },
        ],
        neighbours: [],
      },
    ],
    persons: [
      {
        id: "panda-labs",
        name: "Panda Labs Ltd",
        kind: "business",
        names: [
          {
            value: "Panda Labs",
            kind: "abbreviation",
            mode: "whole",
            confidence: "verified",
            sources: ["acme-policy-7"],
          },
        ],
        identifiers: [],
        confidence: "verified",
        sources: ["acme-policy-7"],
      },
    ],
    relations: [
      {
        subject: "panda-labs",
        relation: "develops",
        object: "panda-pay",
        basis: "its own terms of use",
        confidence: "verified",
        sources: ["acme-policy-7"],
      },
    ],
    providers: [
      {
        id: "acme-gateway",
        aliases: [],
        codes: [{ code: "PNDA", subjects: ["panda-pay"], confidence: "verified", sources: ["acme-policy-7"] }],
      },
    ],
  },
};

const house = bind(compile(source));
console.log(`${house.ruleset.id} ${house.ruleset.version}, digest ${house.ruleset.digest.slice(0, 16)}\n`);

for (const step of house.effectiveDate("acme-7/1").steps) console.log(`Section 1 begins: ${step}`);

console.log("\nA payment to Panda Labs, day by day");
for (const at of ["2026-03-31", "2026-04-01", "2026-06-01", "2026-07-01"]) {
  const { outcome, basis, findings } = house.evaluate({ at, activity: "payment", counterparty: "Panda Labs" });
  console.log(`  ${at}: ${outcome} (${basis}), ${findings[0]?.relation}, origin ${findings[0]?.origin}`);
}

console.log("\n2 June 2026, as known on different days");
for (const asKnownAt of ["2026-05-19", "2026-05-20"]) {
  const counterparty = { provider: "acme-gateway", paymentMethod: "PNDA" };
  const { outcome, basis } = house.evaluate({ at: "2026-06-02", activity: "payment", counterparty }, { asKnownAt });
  console.log(`  as known on ${asKnownAt}: ${outcome} (${basis})`);
}

console.log("\nBad data does not compile; every breach is named at once");
try {
  compile({ ...source, currentThrough: "20 August 2026", parties: { ...source.parties, applications: [] } });
} catch (error) {
  if (!(error instanceof InterdictError)) throw error;
  for (const { path, message, received } of error.problems) console.log(`  ${path}: ${message} (${received})`);
}
