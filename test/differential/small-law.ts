// Law of a few lines and questions about it: what the smallest cases are made of.
import { compile, evaluate } from "../../src/core.js";
import type { LegalEvent, Prohibition, Relation, Ruleset, Transaction, Verdict } from "../../src/model/index.js";
import { diceOf } from "./dice.js";
import { citation, event, instrumentOf } from "./orders.js";
import { APPLICATIONS, partiesOf } from "./parties.js";

const [quillora] = APPLICATIONS as [string];

type Text = Partial<Prohibition> & { readonly ref: string };

/** An order of 3 January 2021 with these texts, known at once, and later acts. */
export function law(
  texts: readonly Text[],
  acts: readonly LegalEvent[] = [],
  relations: readonly Omit<Relation, "basis" | "confidence" | "sources">[] = [],
): Ruleset {
  const signed = event("order/signed", 2, 2, { sets: [{ effect: "order", end: "from", bound: "2021-01-03" }] });
  const prohibitions = texts.map((text) => ({
    names: [quillora],
    reaches: ["named" as const],
    activities: "any" as const,
    usNexus: false,
    exemptions: [],
    citations: [citation],
    ...text,
  }));
  const items = texts.filter(({ itemOf }) => itemOf !== undefined).map(({ ref }) => ref);
  const provisions = texts.map(({ ref }) => ref).filter((ref) => !items.includes(ref));
  const order = instrumentOf(diceOf(1, 1), "order", 2, { provisions, prohibitions, events: [signed, ...acts] });
  const sourced = { basis: "invented", confidence: "verified", sources: ["a source"] } as const;
  const parties = { ...partiesOf(diceOf(1, 1)), relations: relations.map((one) => ({ ...one, ...sourced })) };
  return compile({ id: "invented", version: "1", currentThrough: "2021-02-01", instruments: [order], parties });
}

export const ask = (ruleset: Ruleset, asked: Partial<Transaction>, asKnownAt = "2021-02-01"): Verdict =>
  evaluate(
    ruleset,
    { at: "2021-01-20", activity: "payment", counterparty: { app: quillora }, ...asked },
    { asKnownAt },
  );

export const answer = ({ outcome, basis }: Verdict) => `${outcome} ${basis}`;
export const factsOf = ({ missing }: Verdict) => missing.facts.map(({ fact }) => fact);

export const awaiting = event("order/awaits", 2, 2, {
  declares: [{ ref: "order/identification", under: "order/1" }],
  sets: [{ effect: "order/identification", end: "from", bound: { open: true, notEarlierThan: "2021-01-10" } }],
});
export const identification = {
  ref: "order/identification",
  power: "order/1",
  by: "nobody",
  identifies: ["persons", "transactions"],
  question: "?",
  citations: [citation],
} as const;
