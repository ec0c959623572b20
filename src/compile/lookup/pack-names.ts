import type { PartyData } from "../../model/party.js";
import { foldName, isEasy } from "../../names/fold.js";
import type { Lookup } from "../lookup.js";
import type { NameForm } from "./name-form.js";
import { FLAGS, HELD_AT, type PackedForms, type PackedWhole } from "./packed-names.js";
import { indexSubjects } from "./subjects.js";
import { claimsIn } from "./written.js";

/** Packs the folds of names that are not folded at once. Runs when the package is built, as the others do. */
export function packFolds(data: PartyData): Readonly<Record<string, string>> {
  const names = claimsIn(data, indexSubjects(data)).map(({ matched }) => matched);
  return Object.fromEntries(names.filter((name) => !isEasy(name)).map((name) => [name, foldName(name)]));
}

/** Packs the keys in ASCII of names. */
export function packForms(lookup: Lookup, data: PartyData): PackedForms {
  const claims = claimsIn(data, lookup.subjects).map((claim) => JSON.stringify(claim));
  const { forms } = lookup.plainForms();
  return {
    words: forms.map(({ words }) => words.join(" ")),
    flags: forms.map((form) =>
      FLAGS.reduce((flags, flag, bit) => flags | (form[flag] ? 1 << bit : 0), form.held << HELD_AT),
    ),
    cuts: forms.map(({ cuts, words }) => cuts.filter((cut) => !startsOf(words).includes(cut))),
    names: forms.map((form) => placesOf(form, claims)),
  };
}

/** Packs what the gate of names knows of whole texts. */
export function packWhole(lookup: Lookup): PackedWhole {
  const { glance, whole } = lookup.gate();
  return { hashes: [...whole.slots].filter((hash) => hash !== 0), cells: filled(glance.whole) };
}

function placesOf(form: NameForm, claims: readonly string[]): readonly number[] {
  return form.claims().map((claim) => {
    const place = claims.indexOf(JSON.stringify(claim));
    if (place >= 0) return place;
    // A short name in pinyin is weaker than the data's own.
    const stronger = claims.indexOf(JSON.stringify({ ...claim, weak: false }));
    if (stronger < 0) throw new Error(`no name of the data claims ${form.key}`);
    return ~stronger;
  });
}

function startsOf(words: readonly string[]): readonly number[] {
  return words.map((_, at) => words.slice(0, at).join("").length);
}

function filled(table: Int32Array): readonly number[] {
  const cells: number[] = [];
  let last = 0;
  table.forEach((value, at) => {
    if (value === 0) return;
    cells.push(at - last, value);
    last = at;
  });
  return cells;
}
