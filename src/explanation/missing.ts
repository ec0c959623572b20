import type { Answer, Finding, Missing, Ref, Verdict } from "../model/index.js";
import { type Entry, item, paragraph, type Section } from "./document.js";
import { HOUSE } from "./opening.js";
import { BASES, OUTCOMES } from "./words.js";

const WORDS: Readonly<Record<string, string>> = { true: "yes", false: "no" };

/** Says what is missing, facts apart from acts, and what each answer would make of the verdict. */
export function missingSection(verdict: Verdict): Section {
  const { facts, acts } = verdict.missing;
  const heading = "What is missing";
  if (facts.length + acts.length === 0) return { heading, entries: [paragraph(nothing(verdict))] };
  const entries: Entry[] = [];
  if (facts.length > 0) entries.push(paragraph("Facts that you can supply:"));
  for (const { fact, question, answers } of facts) entries.push(item(`${question} (${fact})`, answers.map(answerItem)));
  if (acts.length > 0) entries.push(paragraph("Acts that only an authority can make:"));
  for (const { power, question, answers } of acts)
    entries.push(item(`${question} (${power})${houseAct(power, verdict.findings)}`, answers.map(answerItem)));
  return { heading, entries };
}

/** The mark of an act that only the host's own instrument awaits. */
function houseAct(power: Ref, findings: readonly Finding[]): string {
  const owner = findings.find(({ instrument }) => power === instrument || power.startsWith(`${instrument}/`));
  return owner?.origin === "host" ? HOUSE : "";
}

function nothing({ outcome, basis, findings }: Verdict): string {
  if (basis === "weak-match") return "Who the counterparty is: a person has to look.";
  if (outcome === "undetermined") return "Nothing that can be asked for; what is unknown is marked so in the reasons.";
  if (findings.length === 0) return "Nothing is asked for. Who was not recognised by these fields may be by others.";
  return "Nothing that could change the answer.";
}

function answerItem({ answer, outcome, basis }: Answer): Entry {
  return item(`If ${WORDS[answer] ?? answer}: ${OUTCOMES[outcome]}; ${BASES[basis]}.`);
}

/** Lists what is missing for developers: names and what each answer gives. */
export function missingCodes({ facts, acts }: Missing, findings: readonly Finding[]): readonly Entry[] {
  const named = [
    ...facts.map(({ fact, answers }) => ({ kind: "fact", name: fact as string, answers, mark: "" })),
    ...acts.map(({ act, power, answers }) => ({ kind: "act", name: act, answers, mark: houseAct(power, findings) })),
  ];
  if (named.length === 0) return [paragraph("none")];
  return named.map(({ kind, name, answers, mark }) =>
    item(`${kind} ${name}${mark}: ${answers.map((one) => `${one.answer} -> ${one.outcome}/${one.basis}`).join("; ")}`),
  );
}
