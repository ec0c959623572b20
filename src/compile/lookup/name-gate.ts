import { foldName } from "../../names/fold.js";
import { emptyGate, type Gate, open } from "../../names/gate.js";
import { EMPTY_HASH, foldHash } from "../../names/hash.js";
import { fusedWords } from "../../names/words/ordinary.js";
import { firstGrams, lastGram } from "./grams.js";
import type { Entries } from "./hit.js";
import type { NameForm } from "./name-form.js";
import type { NameTable } from "./names.js";
import { nearLimit } from "./near-limit.js";

const ASCII_KEY = /^[a-z0-9]+$/;

/** What a text as a whole can be besides a name. */
export interface Whole {
  readonly packages: Entries;
  /** Codes of capital letters and digits, which the name of their kind may stand before. */
  readonly codes: readonly Entries[];
}

/** The names of kinds that are read before a code. */
const LABELS = ["", "lei", "isin"];

/**
 * Builds the tables by which a clean miss is told: of all that a whole text of letters and digits can be, and of all
 * that the search within texts can find.
 */
export function buildGate(names: NameTable, whole: Whole, forms: readonly NameForm[]): Gate {
  const gate = emptyGate(hashKeys(names, whole));
  const fused = new Set([...fusedWords()].filter((word) => ASCII_KEY.test(word)).map((word) => word.length));
  for (const form of forms) if (!form.neighbour && ASCII_KEY.test(form.key)) openForm(gate, form, fused);
  return gate;
}

/** The hash of nothing is among them: a text without letters and digits needs a closer look. */
function hashKeys({ normalised, exact }: NameTable, { packages, codes }: Whole): ReadonlySet<number> {
  const hashes = new Set<number>([EMPTY_HASH]);
  for (const fold of [...normalised.keys(), ...exact]) hashes.add(foldHash(fold));
  for (const key of packages.keys()) hashes.add(foldHash(foldName(key)));
  for (const table of codes)
    for (const key of table.keys()) for (const label of LABELS) hashes.add(foldHash(label + key));
  hashes.delete(-1);
  return hashes;
}

function openForm(gate: Gate, { key, near, holds, anywhere, words }: NameForm, fused: ReadonlySet<number>): void {
  const { length } = key;
  open(gate, length < 3 ? "last" : "first", key.slice(0, 4), length);
  if (anywhere && words.length === 1) for (const more of fused) open(gate, "first", key.slice(0, 4), length + more);
  const limit = near ? nearLimit(length) : 0;
  for (let off = -limit; off <= limit && limit > 0; off++) {
    for (const gram of firstGrams(key)) open(gate, "first", gram, length + off);
    if (!holds) open(gate, "last", lastGram(key), length + off);
  }
}
