import type { Instrument, LegalEvent } from "../../model/index.js";
import { checkCitation, checkDay, checkRule, checkWord, type Report } from "./common.js";

/** Holds an event against its invariants: real days, cited acts, effects that exist. */
export function checkEvent(event: LegalEvent, path: string, refs: ReadonlyMap<string, string>, report: Report): void {
  checkDay(event.on, `${path}.on`, report);
  checkDay(event.known, `${path}.known`, report);
  if (event.kind !== "supposed" && event.citations.length === 0)
    report(`${path}.citations`, "an event has to cite its act", event.id);
  for (const [n, citation] of event.citations.entries()) checkCitation(citation, `${path}.citations.${n}`, report);
  for (const [n, declared] of (event.declares ?? []).entries()) {
    if (!declared.ref) report(`${path}.declares.${n}.ref`, "has to be a text", declared.ref);
    if (declared.suspends)
      checkWord(
        declared.suspends.aspect,
        ["operation", "enforcement"],
        `${path}.declares.${n}.suspends.aspect`,
        report,
      );
    for (const ref of [declared.under, declared.suspends?.ref])
      if (ref && !refs.has(ref)) report(`${path}.declares.${n}`, "refers to no effect of this ruleset", ref);
  }
  for (const [n, set] of event.sets.entries()) {
    if (!refs.has(set.effect)) report(`${path}.sets.${n}.effect`, "is no effect of this ruleset", set.effect);
    if (set.end !== "from" && set.end !== "to") report(`${path}.sets.${n}.end`, "has to be from or to", set.end);
    const bound = set.bound;
    const where = `${path}.sets.${n}.bound`;
    if (bound === "never") continue;
    if (typeof bound === "string") checkDay(bound, where, report);
    else if ("after" in bound) checkRule(bound, where, report);
    else if ("until" in bound) {
      if (typeof bound.until === "string") checkDay(bound.until, where, report);
      else checkRule(bound.until, where, report);
    } else if ("day" in bound) checkDay(bound.day, where, report);
    else if (typeof bound.notEarlierThan === "string") checkDay(bound.notEarlierThan, where, report);
    else checkRule(bound.notEarlierThan, where, report);
  }
}

/** Reports effects that stand under or suspend each other in a circle. */
export function checkNoCycle(instruments: readonly Instrument[], report: Report): void {
  const next = new Map<string, string[]>();
  for (const { events } of instruments)
    for (const { declares } of events)
      for (const d of declares ?? []) {
        if (d.under) next.set(d.ref, [...(next.get(d.ref) ?? []), d.under]);
        if (d.suspends) next.set(d.suspends.ref, [...(next.get(d.suspends.ref) ?? []), d.ref]);
      }
  for (const { id, provisions } of instruments)
    for (const { ref } of provisions) next.set(ref, [...(next.get(ref) ?? []), id]);
  const done = new Set<string>();
  const visit = (ref: string, trail: readonly string[]): void => {
    if (trail.includes(ref)) {
      report("instruments", `effects depend on each other in a circle: ${[...trail, ref].join(" -> ")}`, ref);
      return;
    }
    if (done.has(ref)) return;
    for (const to of next.get(ref) ?? []) visit(to, [...trail, ref]);
    done.add(ref);
  };
  for (const ref of next.keys()) visit(ref, []);
}
