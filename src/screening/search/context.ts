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
  /** Units that no name covers. */
  readonly open: readonly number[];
  /** The first of these and the last that make it somebody else, and of which nothing is known. */
  readonly other: Ends;
  readonly unknown: Ends;
  /** How many gaps up to the one before a unit hold the star of a descriptor; empty where the text has none. */
  readonly stars: readonly number[];
}

type Ends = readonly [first: number, last: number];

/** Tells the words of a text apart. */
export function sceneOf(
  text: string,
  units: readonly Unit[],
  covered: readonly boolean[],
  kinds: readonly Kind[],
): Scene {
  const open: number[] = [];
  for (let at = 0; at < units.length; at++) if (!covered[at]) open.push(at);
  const endsOf = (kind: Kind): Ends => {
    const among = open.filter((at) => kinds[at] === kind);
    return [among[0] ?? units.length, among.at(-1) ?? -1];
  };
  const stars = text.includes("*") ? starsIn(text, units) : [];
  return { text, units, covered, kinds, open, other: endsOf("other"), unknown: endsOf("unknown"), stars };
}

function starsIn(text: string, units: readonly Unit[]): readonly number[] {
  let stars = 0;
  return units.map((_, at) => (at > 0 && gapBefore(text, units, at).includes("*") ? ++stars : stars));
}

/** Behind a name that stands in front: what follows is the merchant's part of a descriptor. */
const STAR = /^[.)\s]*\*/;
/** In Chinese any of these parts the method from the merchant. */
const HAN_PART = /^\s*[-‐-―:：/|*_·、，,;；(（【[]\s*$/;
export const VIA: ReadonlySet<string> = new Set(["via", "with", "using", "through", "用", "过"]);
/** A short abbreviation beside a legal form is another company. */
const ABBREVIATION = 4;

/**
 * Says how a name stands in its text.
 *
 * The traps: a trade or a person's name makes it somebody else; Chinese characters beside it may form words over its
 * border; a name that is not distinctive has to be the whole text but for its legal form.
 */
export function contextOf(scene: Scene, span: Span): Context {
  const { units, open } = scene;
  if (crossesBorder(scene, span)) return { state: "other", beside: 0 };
  const headFree = isFreed(scene, span, "head");
  const tailFree = isFreed(scene, span, "tail");
  const beside = units.length - (span.to - span.from);
  const counts = ([first, last]: Ends): boolean => (!headFree && first < span.from) || (!tailFree && last >= span.to);
  let unknown = false;
  if (span.form.anywhere) {
    if (counts(scene.other)) return { state: "other", beside };
    unknown = counts(scene.unknown);
  } else
    for (const at of open) {
      const as = besideWhole(scene, span, at);
      if (as === "other") return { state: "other", beside };
      if (as === "unknown") unknown = true;
    }
  if (unknown) return { state: span.respaced || span.edits > 0 ? "other" : "unknown", beside };
  return { state: beside > 0 ? "kept" : "alone", beside };
}

/** What a word beside a name that has to be the whole text makes of it. */
function besideWhole(scene: Scene, span: Span, at: number): "kept" | "unknown" | "other" {
  if (isOtherPart(scene, span, at)) return "unknown";
  if (scene.kinds[at] === "other") return "other";
  if (fits(scene, span, at)) return "kept";
  return isTitle(scene, span, at) || isStatement(scene, span, at) ? "unknown" : "other";
}

/** Whether a word may stand beside such a name without changing who it is. */
function fits({ text, units, kinds }: Scene, { form }: Span, at: number): boolean {
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
function isOtherPart({ stars }: Scene, { form, from, to }: Span, at: number): boolean {
  if (stars.length === 0 || form.key.length <= ABBREVIATION) return false;
  return at < from ? stars[at] !== stars[from] : stars[to - 1] !== stars[at];
}

function isFreed(
  { text, units, unknown, other }: Scene,
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
  return STAR.test(gap) && unknown[0] >= from && other[0] >= from;
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
