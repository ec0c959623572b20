// What a verdict says in words: of some of the vectors each finding with each test, why it holds or does not, the
// passages that say so, what is missing and what each answer would come to; of a provision its reasons. The vectors
// hold the outcome; here a change of any sentence, passage or day is a difference in review.
import { readFileSync } from "node:fs";
import { evaluate, status, suppose } from "interdict";
import { expect, test } from "vitest";
import type { Citation, Finding, LegalStatus, Supposition, Transaction, Verdict, Viewpoint } from "../../src/index.js";

/** Those of a file that between them lead to most of what is ever said. */
const PICKED: readonly (readonly [file: string, ids: string])[] = [
  ["devices-and-lists", "federal-exception federal-device-missing texas-kaspersky"],
  ["eo-13942", "app-capcut open-subsidiary personal-use cdn-forecast status-item-5-ended item-1-27-whole-day licence"],
  ["eo-13943", "tencent-music-app-missing payment-abroad payment-individuals"],
  ["eo-13971", "app-wechat-pay subsidiary-supercell license-open suppose-controller-not-listed"],
  ["kaspersky", "weak-name nexus-and-exception affiliate-uk nexus-false"],
  ["neighbours", "bytedance-acquisition ant-proposal-2020-10-14"],
  ["pafaca", "tiktok-inc-alone status-2025-02-01 borders-outside suppose-designated-borders"],
  ["today", "payment-tiktok update-kaspersky"],
];

interface Vector {
  readonly id: string;
  readonly question: string;
  readonly ref?: string;
  readonly facts: Transaction;
  readonly viewpoint: Viewpoint;
  readonly suppose?: readonly Supposition[];
}

const passages = (citations: readonly Citation[]) =>
  `[${citations.map(({ ref, confidence }) => (confidence === "verified" ? ref : `${ref} ${confidence}`)).join("; ")}]`;

const days = ({ constantWithin: { at, asKnownAt } }: Verdict | LegalStatus) =>
  `  so from ${at[0]} to ${at[1]}, as known from ${asKnownAt[0]} to ${asKnownAt[1]}`;

function findingLines({ tests, citations, ...about }: Finding): readonly string[] {
  const { provision, instrument, origin, subject, relation, names, role, outcome, basis, enforcement } = about;
  return [
    `  ${provision} of ${instrument}, ${origin}: ${subject} ${relation} ${names}${role ? ` as ${role}` : ""}`,
    `    ${outcome} ${basis}, ${about.confidence}${enforcement ? ", enforcement suspended" : ""}${about.reaches ? "" : ", does not reach"}${about.hypothetical ? ", supposed" : ""} ${passages(citations.slice(0, 2))}`,
    ...[false, "unknown"].flatMap((truth) => {
      const those = tests.filter(({ holds }) => holds === truth).map(({ test: name }) => name);
      return those.length > 0 ? [`    ${truth}: ${those.join(", ")}`] : [];
    }),
  ];
}

const verdictLines = (verdict: Verdict): readonly string[] => [
  `  ${verdict.outcome} ${verdict.basis}, ${verdict.confidence}${verdict.enforcement ? ", enforcement suspended" : ""}`,
  days(verdict),
  ...verdict.findings.flatMap(findingLines),
  ...verdict.missing.facts.map(
    ({ fact, question, answers }) => `  missing ${fact}: ${question} ${JSON.stringify(answers)}`,
  ),
  ...verdict.missing.acts.map((act) => `  missing act: ${JSON.stringify(act)}`),
];

const statusLines = (told: LegalStatus): readonly string[] => [
  `  ${told.state}, in force ${told.inForce}, operative ${told.operative}, suspended ${told.suspended}, enforced ${told.enforced}`,
  days(told),
  ...told.because.map(({ text, citations }) => `  ${text} ${passages(citations)}`),
];

function said({ id, question, ref, facts, viewpoint, suppose: supposed }: Vector): readonly string[] {
  const asked = supposed === undefined ? { evaluate, status } : suppose(...supposed);
  const lines =
    ref === undefined ? verdictLines(asked.evaluate(facts, viewpoint)) : statusLines(asked.status(ref, viewpoint));
  return [`${id}: ${question}`, ...lines];
}

/** Each sentence once, with the test that it answers. */
function sentences({ facts, ref, viewpoint, suppose: supposed }: Vector): readonly string[] {
  if (ref !== undefined) return [];
  const asked = supposed === undefined ? { evaluate } : suppose(...supposed);
  return asked
    .evaluate(facts, viewpoint)
    .findings.flatMap(({ tests }) => tests)
    .map((one) => `${one.test} ${one.holds}, ${one.confidence}: ${one.because} ${passages(one.citations)}`);
}

test.each(PICKED)("%s", async (file, ids) => {
  const vectors = JSON.parse(readFileSync(new URL(`../vectors/${file}.json`, import.meta.url), "utf8")) as Vector[];
  const wanted = ids.split(" ").map((id) => vectors.find((vector) => vector.id === id) as Vector);
  const lines = [...wanted.flatMap(said), "", ...new Set(wanted.flatMap(sentences))];
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(`../golden/sayings/${file}.txt`);
});
