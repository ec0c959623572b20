import type { Instrument } from "../../model/index.js";
import { checkCitation, checkDay, checkRule, checkWord, type Report } from "./common.js";
import { checkEvent, checkNoCycle } from "./events.js";
import { checkProhibition } from "./prohibition.js";

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
        if (!refs.has(declared.ref)) {
          refs.set(declared.ref, `instruments.${at}.events.${n}.declares`);
          if (!`${declared.ref}`.startsWith(`${instrument.id}/`))
            report(`instruments.${at}.events.${n}.declares`, `has to begin with ${instrument.id}/`, declared.ref);
        }
  const events = new Set<string>();
  for (const [at, { events: acts }] of instruments.entries())
    for (const [n, { id }] of acts.entries()) {
      if (events.has(id)) report(`instruments.${at}.events.${n}.id`, "is already taken: event ids are unique", id);
      events.add(id);
    }
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
      if (instrument.prohibitions.findIndex((other) => other.ref === prohibition.ref) !== n)
        report(`${where}.ref`, "is a rule already: one rule a reference", prohibition.ref);
      checkProhibition(prohibition, where, refs, subjects, report);
    }
    const { designation } = instrument;
    if (designation) {
      if (!refs.has(designation.power))
        report(`${path}.designation.power`, "is no provision of this ruleset", designation.power);
      if (!Number.isInteger(designation.days) || designation.days < 0)
        report(`${path}.designation.days`, "has to be a whole number of days", designation.days);
      for (const citation of designation.citations) checkCitation(citation, `${path}.designation.citations`, report);
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
