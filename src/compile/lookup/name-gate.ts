import { moved } from "../../names/classes.js";
import { PLACEHOLDERS } from "../../names/disguise.js";
import { foldName } from "../../names/fold.js";
import { emptyGate, type Gate, open } from "../../names/gate.js";
import { emptyGlance, type Glance, showBeginning, showEnd, showWhole } from "../../names/glance.js";
import { stemHash } from "../../names/hash.js";
import { type HashSet, hashSet } from "../../names/hash-set.js";
import { fusedWords } from "../../names/words/ordinary.js";
import { firstGrams, lastGram } from "./grams.js";
import { type Entries, LEAST_CUT } from "./hit.js";
import type { NameForm } from "./name-form.js";
import type { NameTable } from "./names.js";
import { nearLimit } from "./near-limit.js";
import type { PackedWhole } from "./packed-names.js";

const ASCII_KEY = /^[a-z0-9]+$/;

/** What a text as a whole can be. */
export interface Whole {
  readonly names: NameTable;
  readonly packages: Entries;
  /** Codes of capital letters and digits, which the name of their kind may stand before. */
  readonly codes: readonly Entries[];
}

/** The names of kinds that are read before a code. */
const LABELS = ["", "lei", "isin"];

/** What a clean miss is told by: nearly always at a glance. */
export interface NameGate {
  readonly glance: Glance;
  /** Whether there are so many names that hardly a text is told at a glance: it is not asked then. */
  readonly crowded: boolean;
  readonly gate: Gate;
  /** Whole texts that are known, by `stemHash`. */
  readonly whole: HashSet;
}

/** With more keys than these one text in seven is told at a glance, and the glance costs as much as it spares. */
const CROWDED = 15_000;

/**
 * Builds the tables by which a clean miss is told: of all that a whole text of letters and digits can be, what stands for
 * a missing value included, and of all that the search within texts can find.
 *
 * @param packed what the whole texts come to, where it was worked out before
 */
export function buildGate(whole: () => Whole, forms: readonly NameForm[], packed?: PackedWhole): NameGate {
  const glance = emptyGlance();
  const hashes = new Set<number>(packed?.hashes);
  if (packed) fill(glance.whole, packed.cells);
  else
    for (const key of wholeTexts(whole())) {
      if (!ASCII_KEY.test(key)) continue;
      hashes.add(stemHash(key));
      showWhole(glance, key);
    }
  const gate = emptyGate();
  let fused = 1;
  for (const word of fusedWords()) if (ASCII_KEY.test(word)) fused |= 1 << word.length;
  for (const form of forms) if (!form.neighbour && ASCII_KEY.test(form.key)) openForm(glance, gate, form, fused);
  return { glance, crowded: forms.length > CROWDED, gate, whole: hashSet(hashes) };
}

function fill(table: Int32Array, cells: readonly number[]): void {
  let at = 0;
  for (let i = 0; i < cells.length; i += 2) {
    at += cells[i] as number;
    table[at] = cells[i + 1] as number;
  }
}

/** Folds of all that has to be read in full where it is the whole text. */
function* wholeTexts({ names, packages, codes }: Whole): Generator<string> {
  yield* names.normalised.keys();
  yield* names.exact;
  for (const key of [...PLACEHOLDERS, ...packages.keys()]) yield foldName(key);
  for (const table of codes)
    for (const key of table.keys()) for (const label of LABELS) yield label + key.toLowerCase();
}

/** One bit for each length from one up to another; what goes beyond 31 is 31. */
function lengthsBetween(least: number, most: number): number {
  let bits = 0;
  for (let length = least; length < most; length++) bits |= moved(1, length);
  return bits;
}

/** @param fused how much longer a name is with a word that may be run together with it: one bit each, none included */
function openForm(glance: Glance, gate: Gate, { key, near, holds, anywhere, words }: NameForm, fused: number): void {
  const { length } = key;
  const start = key.slice(0, 4);
  if (length < 3) {
    showEnd(glance, key, 0);
    open(gate, "ends", key, 1 << length);
  } else {
    showBeginning(glance, length < 6 ? start : key.slice(0, 6));
    open(gate, "begins", start, moved(anywhere && words.length === 1 ? fused : 1, length));
  }
  // Where it is cut short at the end of a text.
  if (length > LEAST_CUT) open(gate, "begins", start, lengthsBetween(LEAST_CUT, length));
  const limit = near ? nearLimit(length) : 0;
  if (limit === 0) return;
  const around = 2 ** (2 * limit + 1) - 1;
  for (const gram of firstGrams(key)) {
    showBeginning(glance, gram);
    open(gate, "begins", gram, moved(around, length - limit));
  }
  if (holds) return;
  const end = lastGram(key);
  showEnd(glance, end, moved(around, length - limit - 1));
  open(gate, "ends", end, moved(around, length - limit));
}
