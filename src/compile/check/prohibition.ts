import type { Condition, Exemption, Prohibition } from "../../model/index.js";
import { ACTIVITIES } from "../activities.js";
import { checkCitation, checkDay, checkRule, checkWord, type Report } from "./common.js";

const REACHES = [
  "named",
  "develops",
  "controls",
  "subsidiary",
  "affiliate",
  "operated",
  "hosts",
  "hosted",
  "identified",
] as const;
const CONDITIONS = ["withinUnitedStates", "partyWithinUnitedStates", "deviceOf", "withinState"] as const;
const EXEMPTIONS = ["license", "personalUse", "exception", "act"] as const;
const PUBLIC_BODY = /^US(?:-[A-Z]{2})?$/;

/** Holds a rule against its invariants: what it refers to exists, its words are known, each fact is read once. */
export function checkProhibition(
  rule: Prohibition,
  where: string,
  refs: ReadonlyMap<string, string>,
  subjects: ReadonlySet<string>,
  report: Report,
): void {
  if (!refs.has(rule.ref)) report(`${where}.ref`, "is no provision of this ruleset", rule.ref);
  for (const name of rule.names) if (!subjects.has(name)) report(`${where}.names`, "is no party of this ruleset", name);
  for (const person of rule.persons ?? [])
    if (!subjects.has(person)) report(`${where}.persons`, "is no party of this ruleset", person);
  for (const reach of rule.reaches) checkWord(reach, REACHES, `${where}.reaches`, report);
  checkActivities(rule, where, report);
  checkIdentification(rule, where, refs, report);
  if (rule.about !== undefined) checkWord(rule.about, ["application"], `${where}.about`, report);
  if (rule.datedBy !== undefined) checkWord(rule.datedBy, ["agreement"], `${where}.datedBy`, report);
  for (const [n, condition] of (rule.conditions ?? []).entries())
    checkCondition(condition, `${where}.conditions.${n}`, report);
  for (const [n, exemption] of rule.exemptions.entries())
    checkExemption(exemption, `${where}.exemptions.${n}`, refs, subjects, report);
  // Kleene logic is exact only where each fact is read once.
  const facts = rule.exemptions.map(factRead);
  if (new Set(facts).size !== facts.length)
    report(`${where}.exemptions`, "reads the same fact twice; join the exemptions", facts.join());
  const conditions = (rule.conditions ?? []).map(({ fact }) => fact);
  if (new Set(conditions).size !== conditions.length)
    report(`${where}.conditions`, "reads the same fact twice; join the conditions", conditions.join());
  if (rule.citations.length === 0)
    report(`${where}.citations`, "a rule has to cite at least one sentence", rule.citations);
  for (const citation of rule.citations) checkCitation(citation, `${where}.citations`, report);
}

function checkActivities({ activities, restricts }: Prohibition, where: string, report: Report): void {
  if (activities === "any") return;
  for (const activity of activities)
    if (!ACTIVITIES.includes(activity)) report(`${where}.activities`, "is not an activity", activity);
  if (activities.length === 0 && !restricts)
    report(`${where}.restricts`, "has to say what it restricts, because it lists no activity", restricts);
}

function checkIdentification(
  { ref, itemOf, identification }: Prohibition,
  where: string,
  refs: ReadonlyMap<string, string>,
  report: Report,
): void {
  if (itemOf && identification) report(where, "an item cannot itself await an identification", ref);
  for (const to of [itemOf, identification?.ref, identification?.power])
    if (to && !refs.has(to)) report(where, "refers to an effect that nothing declares", to);
  if (!identification) return;
  const floor = identification.notEarlierThan;
  if (typeof floor === "string") checkDay(floor, `${where}.identification.notEarlierThan`, report);
  else if (floor) checkRule(floor, `${where}.identification.notEarlierThan`, report);
  if (!Array.isArray(identification.citations))
    report(`${where}.identification.citations`, "has to be a list", identification.citations);
  else
    for (const citation of identification.citations)
      checkCitation(citation, `${where}.identification.citations`, report);
}

function checkCondition(condition: Condition, where: string, report: Report): void {
  checkWord(condition.fact, CONDITIONS, `${where}.fact`, report);
  checkCitation(condition.citation, `${where}.citation`, report);
  if ("is" in condition && !PUBLIC_BODY.test(condition.is))
    report(`${where}.is`, "has to be US or a state as ISO 3166-2 writes it: US-TX", condition.is);
  if ((condition.fact === "deviceOf" || condition.fact === "withinState") && !("is" in condition))
    report(`${where}.is`, "has to name the public body or the state", undefined);
}

function checkExemption(
  exemption: Exemption,
  where: string,
  refs: ReadonlyMap<string, string>,
  subjects: ReadonlySet<string>,
  report: Report,
): void {
  checkWord(exemption.fact, EXEMPTIONS, where, report);
  checkCitation(exemption.citation, where, report);
  if (exemption.fact === "exception" && !refs.has(exemption.ref))
    report(`${where}.ref`, "is no provision of this ruleset", exemption.ref);
  if (exemption.fact !== "act") return;
  if (!refs.has(exemption.effect)) report(`${where}.effect`, "is no effect of this ruleset", exemption.effect);
  for (const id of exemption.of) if (!subjects.has(id)) report(`${where}.of`, "is no party of this ruleset", id);
}

/** What an exemption reads: two that read the same would read one fact twice. */
function factRead(exemption: Exemption): string {
  if (exemption.fact === "exception") return `exception ${exemption.ref}`;
  return exemption.fact === "act" ? `act ${exemption.effect}` : exemption.fact;
}
