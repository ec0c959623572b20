import { InterdictError } from "../errors.js";
import type { Interdict, TimelineEntry, Verdict } from "../index.js";

/** An act that one of two rulesets, or one of two days of knowledge, has and the other has not. */
export interface Act {
  readonly change: "added" | "gone";
  readonly on: string;
  readonly known: string;
  readonly kind: TimelineEntry["kind"];
  readonly ref: string;
  readonly what: string;
}

/** Lines of a timeline that follow from a text and are no act of their own. */
const COMPUTED: ReadonlySet<TimelineEntry["kind"]> = new Set(["begins", "may-be-identified-from", "due"]);

/**
 * Lists the acts that differ between two answers to the same question: what the one side knows of the provisions that
 * decide on either, and the other does not: of acts up to the day asked about or, where there is none, of later ones.
 * Empty where only names, parties or words of the provision differ.
 */
export function actsBetween(before: Interdict, old: Verdict, after: Interdict, now: Verdict): readonly Act[] {
  const refs = [...new Set([old, now].flatMap(({ findings }) => findings[0]?.provision ?? []))];
  const [was, is] = [actsOf(before, refs, old.asKnownAt), actsOf(after, refs, now.asKnownAt)];
  const gone = [...was].filter(([key]) => !is.has(key)).map(([, entry]) => act("gone", entry));
  const added = [...is].filter(([key]) => !was.has(key)).map(([, entry]) => act("added", entry));
  const acts = [...gone, ...added];
  const day = now.at.slice(0, 10);
  const inTime = acts.filter(({ on }) => on <= day);
  return inTime.length > 0 ? inTime : acts;
}

function actsOf(handle: Interdict, refs: readonly string[], asKnownAt: string): ReadonlyMap<string, TimelineEntry> {
  const acts = new Map<string, TimelineEntry>();
  for (const ref of refs)
    for (const entry of timelineOf(handle, ref, asKnownAt))
      if (!COMPUTED.has(entry.kind))
        acts.set([entry.on, entry.known, entry.kind, entry.ref, entry.what].join("\n"), entry);
  return acts;
}

/** A ruleset that has no such provision has no acts on it. */
function timelineOf(handle: Interdict, ref: string, asKnownAt: string): readonly TimelineEntry[] {
  try {
    return handle.timeline(ref, { asKnownAt });
  } catch (error) {
    if (error instanceof InterdictError && error.code === "unknown-ref") return [];
    throw error;
  }
}

function act(change: Act["change"], { on, known, kind, ref, what }: TimelineEntry): Act {
  return { change, on, known, kind, ref, what };
}
