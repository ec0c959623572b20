import type { Unit } from "../../names/units.js";
import { borderWords } from "../../names/words/han-borders.js";
import type { Kind } from "../../names/words/kinds.js";
import { paymentWords } from "../../names/words/ordinary.js";
import { gapBefore, type Span } from "./span.js";

/** How a name stands in its text, and by how many words that leave it what it is. */
export interface Context {
  readonly state: "alone" | "kept" | "unknown" | "other";
  readonly beside: number;
}

/** A text with its words told apart. */
export interface Scene {
  readonly text: string;
  readonly units: readonly Unit[];
  readonly covered: readonly boolean[];
  readonly kinds: readonly Kind[];
}

/** Behind a name that stands in front: what follows is the merchant's part of a descriptor. */
const STAR = /^[.)\s]*\*/;
/** In Chinese any of these parts the method from the merchant. */
const HAN_PART = /^\s*[-‐-―:：/|*_·、，,;；(（【[]\s*$/;
const VIA = new Set(["via", "with", "using", "through", "用", "过"]);
/** A short abbreviation beside a legal form is another company. */
const ABBREVIATION = 4;

/**
 * Says how a name stands in its text.
 *
 * The traps: a trade or a person's name makes it somebody else; Chinese characters beside it may form words over its
 * border; a name that is not distinctive has to be the whole text but for its legal form.
 */
export function contextOf(scene: Scene, span: Span): Context {
  const { units, covered, kinds } = scene;
  if (crossesBorder(scene, span)) return { state: "other", beside: 0 };
  const headFree = isFreed(scene, span, "head");
  const tailFree = isFreed(scene, span, "tail");
  let beside = 0;
  let unknown = false;
  for (let at = 0; at < units.length; at++) {
    if (at >= span.from && at < span.to) continue;
    beside++;
    if (covered[at] || (at < span.from ? headFree : tailFree)) continue;
    const kind = kinds[at] as Kind;
    if (isOtherPart(scene, span, at)) {
      unknown = true;
      continue;
    }
    if (kind === "other") return { state: "other", beside };
    if (!fits(scene, span, at)) {
      if (!isTitle(scene, span, at) && !isStatement(scene, span, at)) return { state: "other", beside };
      unknown = true;
    }
    if (kind === "unknown") unknown = true;
  }
  if (unknown) return { state: span.respaced || span.edits > 0 ? "other" : "unknown", beside };
  return { state: beside > 0 ? "kept" : "alone", beside };
}

/** What may stand beside a name that has to be the whole text. */
function fits({ text, units, kinds }: Scene, { form }: Span, at: number): boolean {
  if (form.anywhere) return true;
  const kind = kinds[at];
  if (kind === "app") return true;
  if (form.key.length <= ABBREVIATION) return false;
  if (kind === "legal" || units[at]?.key === "by") return true;
  return kind === "place" && (form.company || kinds.includes("legal") || /[(（[]\s*$/.test(gapBefore(text, units, at)));
}

/** Between an application's name and what a store adds to it: `VMate - short video`. */
const TITLE = /^\s+[-‐-―|]\s+$|^\s?[:：]\s+$/;

/** Whether a name that has to be the whole text stands in front of a line of a store, or of words for its editions. */
function isTitle({ text, units, kinds }: Scene, { form, from, to }: Span, at: number): boolean {
  if (form.key.length <= ABBREVIATION || at < to) return false;
  return kinds[at] === "ordinary" || (from === 0 && TITLE.test(gapBefore(text, units, to)));
}

/** Whether beside a name that has to be the whole text stands what a statement adds: a place, or words for paying in front. */
function isStatement({ units, kinds }: Scene, { form, from }: Span, at: number): boolean {
  if (form.key.length <= ABBREVIATION) return false;
  return kinds[at] === "place" || (at < from && paymentWords().has(units[at]?.key ?? ""));
}

/** Whether a star of a descriptor stands between a name that has to be the whole text and a unit: `PAYPAL *RIOT GAMES`. */
function isOtherPart({ text, units }: Scene, { form, from, to }: Span, at: number): boolean {
  if (form.anywhere || form.key.length <= ABBREVIATION || !text.includes("*")) return false;
  const [first, last] = at < from ? [at + 1, from] : [to, at];
  for (let gap = first; gap <= last; gap++) if (gapBefore(text, units, gap).includes("*")) return true;
  return false;
}

/** Whether beside a name that has to be the whole text stands what a statement adds: a place, or words for paying in front. */
function isStatement({ units, kinds }: Scene, { form, from }: Span, at: number): boolean {
  if (form.key.length <= ABBREVIATION) return false;
  return kinds[at] === "place" || (at < from && paymentWords().has(units[at]?.key ?? ""));
}

/** Whether a star of a descriptor stands between a name that has to be the whole text and a unit: `PAYPAL *RIOT GAMES`. */
function isOtherPart({ text, units }: Scene, { form, from, to }: Span, at: number): boolean {
  if (form.anywhere || form.key.length <= ABBREVIATION || !text.includes("*")) return false;
  const [first, last] = at < from ? [at + 1, from] : [to, at];
  for (let gap = first; gap <= last; gap++) if (gapBefore(text, units, gap).includes("*")) return true;
  return false;
}

function isFreed(
  { text, units, kinds, covered }: Scene,
  { form, from, to, respaced }: Span,
  side: "head" | "tail",
): boolean {
  if (!form.anywhere || respaced) return false;
  if (side === "head") {
    const before = units[from - 1];
    if (before === undefined) return false;
    return VIA.has(before.key) || ((units[from] as Unit).han && HAN_PART.test(gapBefore(text, units, from)));
  }
  if (to >= units.length) return false;
  const gap = gapBefore(text, units, to);
  if ((units[to - 1] as Unit).han && HAN_PART.test(gap)) return true;
  const clear = units
    .slice(0, from)
    .every((_, at) => covered[at] || (kinds[at] !== "unknown" && kinds[at] !== "other"));
  return STAR.test(gap) && clear;
}

function crossesBorder({ text, units, covered }: Scene, { from, to }: Span): boolean {
  return reaches(from) || reaches(to);

  /** Whether the characters on both sides of a place form a word. */
  function reaches(at: number): boolean {
    const before = units[at - 1];
    const after = units[at];
    if (!before?.han || !after?.han || gapBefore(text, units, at) !== "") return false;
    if (covered[at - 1] && covered[at]) return false;
    return borderWords().has(before.key + after.key);
  }
}
