// Each finding of a verdict with each of its tests, in the order in which they control: as the engine tells them, and as
// the definition does.
import type { RuleSource, Verdict } from "../../src/model/index.js";
import { type Finding, inOrder } from "../oracle/verdict.js";

type Told = Omit<Finding, "certain" | "named" | "elsewhere" | "anyApplication">;

/** Where a text has neither conditions nor exemptions, the engine says nothing of them. */
const OPTIONAL = new Set<string>(["conditions", "not-exempt"]);

/** Items of a supposed identification have names of their own on either side. */
const nameOf = (refs: ReadonlySet<string>, ref: string): string =>
  refs.has(ref) && !/\/supposed-\d+$/.test(ref) ? ref : `an item of ${ref.slice(0, ref.lastIndexOf("/"))}`;

function lineOf(refs: ReadonlySet<string>, told: Told): string {
  const { provision, subject, outcome, basis, enforcement, reaches, tests } = told;
  return [
    `${nameOf(refs, provision)} of ${subject} ${outcome} ${basis}${enforcement === undefined ? "" : " unenforced"}`,
    reaches ? "reaches" : "does not reach",
    ...tests
      .filter(({ test, holds }) => holds !== true || !OPTIONAL.has(test))
      .map(({ test, holds }) => `${test} ${holds}`),
  ].join(", ");
}

const refsOf = ({ instruments }: RuleSource): ReadonlySet<string> =>
  new Set(instruments.flatMap(({ prohibitions }) => prohibitions.map(({ ref }) => ref)));

/** What the engine finds, one line a finding. */
export function found(source: RuleSource, { findings }: Verdict): string {
  const refs = refsOf(source);
  return findings.map((one) => lineOf(refs, one)).join("\n");
}

/** What the definition finds. */
export function definedFindings(source: RuleSource, findings: readonly Finding[]): string {
  const refs = refsOf(source);
  return inOrder(findings)
    .map((one) => lineOf(refs, one))
    .join("\n");
}
