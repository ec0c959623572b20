import type { Instrument } from "../../model/index.js";
import { ACTIVITIES } from "../activities.js";
import { checkCitation, checkDay, checkRule, checkWord, type Report } from "./common.js";
import { checkEvent, checkNoCycle } from "./events.js";

const REACHES = ["named", "develops", "controls", "subsidiary", "hosts", "identified"] as const;

/** Holds instruments against their invariants: references, days, citations, and that no effect depends on itself. */
export function checkInstruments(
  instruments: readonly Instrument[],
  subjects: ReadonlySet<string>,
  report: Report,
): void {
  const refs = new Map<string, string>();
  const take = (ref: string, path: string) => {
    const before = refs.get(ref);
    if (before) report(path, `is already taken by ${before}: references are unique`, ref);
    else refs.set(ref, path);
  };
  instruments.forEach((instrument, at) => {
    const path = `instruments.${at}`;
    take(instrument.id, `${path}.id`);
    for (const [n, p] of instrument.provisions.entries()) take(p.ref, `${path}.provisions.${n}.ref`);
  });
  for (const [at, instrument] of instruments.entries())
    for (const [n, event] of instrument.events.entries())
      for (const declared of event.declares ?? [])
        if (!refs.has(declared.ref)) refs.set(declared.ref, `instruments.${at}.events.${n}.declares`);
  for (const [at, instrument] of instruments.entries()) {
    const path = `instruments.${at}`;
    if (!instrument.review)
      report(`${path}.review`, "has to say by whom the record was reviewed, or: none by counsel", instrument.review);
    for (const day of ["signed", "published"] as const)
      if (instrument[day] !== undefined) checkDay(instrument[day], `${path}.${day}`, report);
    checkCitation(instrument.citation, `${path}.citation`, report);
    checkWord(instrument.origin, ["us-law", "host"], `${path}.origin`, report);
    for (const [n, provision] of instrument.provisions.entries()) {
      if (!provision.ref.startsWith(`${instrument.id}/`))
        report(`${path}.provisions.${n}.ref`, `has to begin with ${instrument.id}/`, provision.ref);
      checkCitation(provision.citation, `${path}.provisions.${n}.citation`, report);
    }
    for (const [n, prohibition] of instrument.prohibitions.entries()) {
      const where = `${path}.prohibitions.${n}`;
      if (!refs.has(prohibition.ref)) report(`${where}.ref`, "is no provision of this ruleset", prohibition.ref);
      for (const name of prohibition.names)
        if (!subjects.has(name)) report(`${where}.names`, "is no party of this ruleset", name);
      if (prohibition.activities !== "any")
        for (const activity of prohibition.activities)
          if (!ACTIVITIES.includes(activity)) report(`${where}.activities`, "is not an activity", activity);
      const floor = prohibition.identification?.notEarlierThan;
      if (typeof floor === "string") checkDay(floor, `${where}.identification.notEarlierThan`, report);
      else if (floor) checkRule(floor, `${where}.identification.notEarlierThan`, report);
      if (instrument.prohibitions.findIndex((other) => other.ref === prohibition.ref) !== n)
        report(`${where}.ref`, "is a rule already: one rule a reference", prohibition.ref);
      for (const reach of prohibition.reaches) checkWord(reach, REACHES, `${where}.reaches`, report);
      for (const person of prohibition.persons ?? [])
        if (!subjects.has(person)) report(`${where}.persons`, "is no party of this ruleset", person);
      for (const exemption of prohibition.exemptions) {
        checkWord(exemption.fact, ["license", "personalUse"], `${where}.exemptions`, report);
        checkCitation(exemption.citation, `${where}.exemptions`, report);
      }
      for (const citation of prohibition.citations) checkCitation(citation, `${where}.citations`, report);
      if (prohibition.identification && !Array.isArray(prohibition.identification.citations))
        report(`${where}.identification.citations`, "has to be a list", prohibition.identification.citations);
      else
        for (const citation of prohibition.identification?.citations ?? [])
          checkCitation(citation, `${where}.identification.citations`, report);
      if (prohibition.itemOf && prohibition.identification)
        report(where, "an item cannot itself await an identification", prohibition.ref);
      for (const ref of [prohibition.itemOf, prohibition.identification?.ref, prohibition.identification?.power])
        if (ref && !refs.has(ref)) report(where, "refers to an effect that nothing declares", ref);
      if (prohibition.citations.length === 0)
        report(`${where}.citations`, "a rule has to cite at least one sentence", prohibition.citations);
      // Kleene logic is exact only where each fact is read once.
      const facts = prohibition.exemptions.map((e) => e.fact);
      if (new Set(facts).size !== facts.length)
        report(`${where}.exemptions`, "reads the same fact twice; join the exemptions", facts.join());
    }
    for (const [n, event] of instrument.events.entries()) checkEvent(event, `${path}.events.${n}`, refs, report);
    for (const [n, duty] of instrument.duties.entries()) {
      checkCitation(duty.citation, `${path}.duties.${n}.citation`, report);
      for (const day of [duty.performed.on, duty.performed.known])
        if (day !== undefined) checkDay(day, `${path}.duties.${n}.performed`, report);
      if (duty.due) checkRule(duty.due, `${path}.duties.${n}.due`, report);
    }
  }
  checkNoCycle(instruments, report);
}
