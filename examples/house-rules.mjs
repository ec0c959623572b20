// House rules beside the law: policy of one's own as data. It carries the origin "host" and never reads as US law.
// The rule is invented. Run after a build: node examples/house-rules.mjs
import { defineInstrument, evaluate, extend, InterdictError, memo } from "interdict";

/** @type {import("interdict").Citation} */
const section1 = {
  ref: "acme-9/1",
  title: "Acme policy 9",
  pinpoint: "sec. 1",
  quote: "From 15 August 2026 we make no payment through Alipay.",
  confidence: "verified",
  sources: ["acme-policy-9"],
};

const acme9 = defineInstrument({
  id: "acme-9",
  kind: "policy",
  title: "Acme policy 9",
  fullTitle: "Policy on payments through Alipay",
  origin: "host",
  signed: "2026-08-03",
  issuer: "Acme, the board",
  authority: [],
  citation: { ref: "acme-9", title: "Acme policy 9", confidence: "verified", sources: ["acme-policy-9"] },
  review: "by Acme's counsel",
  extent: { held: "whole", note: "Its one section." },
  provisions: [
    {
      ref: "acme-9/1",
      heading: "No payment through Alipay",
      summary: "From 15 August 2026, no payment through Alipay.",
      citation: section1,
      encoding: { as: "prohibition" },
    },
  ],
  prohibitions: [
    {
      ref: "acme-9/1",
      names: ["alipay"],
      reaches: ["named"],
      activities: ["payment"],
      usNexus: false,
      exemptions: [],
      citations: [section1],
    },
  ],
  events: [
    {
      id: "acme-9/adopted",
      kind: "signed",
      what: "The board adopts policy 9.",
      on: "2026-08-03",
      known: "2026-08-03",
      by: "the board",
      sets: [
        { effect: "acme-9", end: "from", bound: "2026-08-03" },
        { effect: "acme-9/1", end: "from", bound: "2026-08-15" },
      ],
      citations: [section1],
    },
  ],
  duties: [],
});

const house = extend({ instruments: [acme9] });
console.log(`${house.ruleset.id} ${house.ruleset.version}, digest ${house.ruleset.digest.slice(0, 16)}\n`);

/** @type {import("interdict").Transaction} */
const payment = { at: "2026-08-20", activity: "payment", counterparty: "Alipay" };

const verdict = house.evaluate(payment);
console.log(`With the house rule: ${verdict.outcome} (${verdict.basis})`);
for (const { provision, origin, outcome, basis } of verdict.findings)
  console.log(`  ${origin.padEnd(6)}  ${provision}: ${outcome} (${basis})`);
const alone = evaluate(payment);
console.log(`The law alone: ${alone.outcome} (${alone.basis})\n`);

console.log("The determination says which is which:\n");
const page = house.memo(verdict);
console.log(page.slice(page.indexOf("## Short answer"), page.indexOf("## Facts")));

console.log("What a house rule cannot do:");
/** @type {[what: string, attempt: () => unknown][]} */
const attempts = [
  ["read as US law", () => extend({ instruments: [{ ...acme9, origin: "us-law" }] })],
  [
    "end an order",
    () => {
      const sets = [{ effect: "eo-14034", end: /** @type {const} */ ("to"), bound: "2026-08-15" }];
      const events = acme9.events.map((event) => ({ ...event, sets: [...event.sets, ...sets] }));
      return extend({ instruments: [{ ...acme9, events }] });
    },
  ],
  ["be written up by the law alone", () => memo(verdict)],
];
for (const [what, attempt] of attempts) {
  try {
    attempt();
    throw new Error(`it could ${what}`);
  } catch (error) {
    if (!(error instanceof InterdictError)) throw error;
    console.log(`  ${what}: ${error.problems[0]?.message}`);
  }
}
