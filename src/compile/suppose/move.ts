import type { BoundValue, SupposedExtension, SupposedPostponement } from "../../model/index.js";
import { dayNumber, dayText, MINUTES } from "../../time/day.js";
import { momentText } from "../../time/washington.js";
import { startOf } from "../bounds.js";
import type { EffectNode } from "../effect-node.js";
import { effectState } from "../effects.js";
import type { Draft } from "./draft.js";
import { boundBefore, knownFrom, startOfDay } from "./when.js";

/** Puts a beginning off that has not come; or says why that has no effect. */
export function postpone(draft: Draft, supposition: SupposedPostponement): string | null {
  const { ref, on, to } = supposition;
  const node = draft.node(ref);
  const why = begunOrNever(draft, node, supposition);
  if (why) return why;
  draft.replace(ref, "from", knownFrom(supposition));
  draft.add(node.instrument.id, {
    id: draft.free(`${ref}/supposed-postponement`),
    what: `Supposed: the beginning of ${ref} is put off, on ${on}, to ${to}.`,
    on,
    known: knownFrom(supposition),
    sets: [{ effect: ref, end: "from", bound: to }],
  });
  return null;
}

function begunOrNever(draft: Draft, node: EffectNode, supposition: SupposedPostponement): string | null {
  const { on, to } = supposition;
  const bound = boundBefore(draft, supposition, "from")?.bound ?? node.byDefault;
  if (bound.open) return "it awaits an act and has no day that could be put off";
  if (bound.earliest === Infinity) return "it has no beginning that could be put off";
  const parent = node.under ? effectState(node.under, startOfDay(on), dayKnown(supposition)).chainBegun : true;
  if (parent === true && bound.latest <= startOfDay(on)) return "it had begun by then";
  return startOfDay(to) <= bound.earliest ? `it begins on ${momentText(bound.earliest)}, no earlier than that` : null;
}

/** Puts an end off that was known and had not come; or says why that has no effect. */
export function extend(draft: Draft, supposition: SupposedExtension): string | null {
  const { ref, on, until } = supposition;
  const node = draft.node(ref);
  const end = boundBefore(draft, supposition, "to")?.bound;
  const last = end && !end.open && Number.isFinite(end.earliest) ? Math.floor(end.earliest / MINUTES) : null;
  if (!end || last === null) return "no end of it was known that could be put off";
  const day: BoundValue & object =
    typeof until === "string"
      ? { until }
      : { until: { after: dayText(last), days: until.days, convention: "from-old-expiry" } };
  const parent = node.under ? effectState(node.under, startOfDay(on), dayKnown(supposition)).ended : false;
  if (parent === true || end.latest <= startOfDay(on)) return "it had ended by then";
  if ("until" in day && startOf(day.until, "until") / MINUTES <= last)
    return `it lasts until ${dayText(last)} without it`;
  draft.replace(ref, "to", knownFrom(supposition));
  draft.add(node.instrument.id, {
    id: draft.free(`${ref}/supposed-extension`),
    what: `Supposed: ${ref} is extended, on ${on}, ${typeof until === "string" ? `until ${until}` : `by ${until.days} days from ${dayText(last)}, its old expiry`}.`,
    on,
    known: knownFrom(supposition),
    sets: [{ effect: ref, end: "to", bound: day }],
  });
  return null;
}

/** The day of the act, with the knowledge of which it is judged; the day it is known where that is earlier. */
function dayKnown({ on, known = on }: SupposedPostponement | SupposedExtension): number {
  return dayNumber(known < on ? known : on);
}
