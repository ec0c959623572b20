import { formClasses } from "../legal-form.js";
import { pattern } from "../pattern.js";
import { abbreviations } from "./abbreviations.js";
import {
  appWords,
  editionWords,
  fusedWords,
  hanWords,
  markerWords,
  particles,
  paymentWords,
  paySlips,
  securityWords,
} from "./ordinary.js";
import { ownWords, personWords, tradeWords } from "./others.js";
import { countryCodes, placePairs, places, stateCodes } from "./places.js";

/** What a word beside a name does: leaves it what it is, in one way or another, makes it another, or nobody knows. */
export const UNKNOWN = 0;
export const LEGAL = 1;
export const APP = 2;
export const PLACE = 3;
export const ORDINARY = 4;
export const OTHER = 5;

/** What else is known of a word, one bit each, above the kind. */
export const KIND = 7;
export const PAYMENT = 1 << 3;
export const COUNTRY = 1 << 4;
/** Somebody's own name, although near to one of the data. */
export const OWN = 1 << 5;
/** A slip for `pay`. */
export const SLIP = 1 << 6;
/** What follows says by whom or for whom: `via`, `with`. */
export const VIA = 1 << 7;
/** Whether it is known if a legal form may begin with the word, and whether one may. */
export const FORM_TOLD = 1 << 8;
export const FORM = 1 << 9;
/** Leads from a word for paying to a name. */
export const PARTICLE = 1 << 10;
/** A place of two words may begin with it. */
export const PAIRED = 1 << 11;
/** Parts somebody from somebody else: `dba`, `on behalf of`. */
export const MARKER = 1 << 12;
/** The code of a state, behind its city. */
export const STATE = 1 << 13;
/** Part of a person's name and nothing else that makes a name somebody else's. */
export const PERSON = 1 << 14;
/** Short for another word, as banks write it. */
export const SHORTENED = 1 << 15;

const VIA_WORDS = ["via", "with", "using", "through", "用", "过"];
const beginsHan = pattern("^\\p{Script=Han}", "u");
const FIRST_HAN = 0x2e80;
const LAST_ASCII = 0x7f;
const HAN_VIA = VIA_WORDS.filter((word) => word.charCodeAt(0) > LAST_ASCII);

let classes: Map<string, number> | undefined;

/** Says all that is known of a word, in one look: the kind and bits. */
export function classOf(word: string): number {
  classes ??= allClasses();
  return classes.get(word) ?? 0;
}

/** The same for one character of Chinese, of which a word by itself says only this. */
export function hanClass(char: string): number {
  return HAN_VIA.includes(char) ? VIA : 0;
}

/** Keeps what was found out about a word, where the lists have it: they are as long as they are, so this is bounded. */
export function noteClass(word: string, bits: number): void {
  if (classes?.has(word)) classes.set(word, bits);
}

/** Says what a word does beside a name. Of two meanings the harmless one counts. */
export function kindOfWord(word: string): number {
  return classOf(word) & KIND;
}

/** All words that begin with a character beyond ASCII, by which a run of Chinese is cut, with their kinds. */
export function* wordsBeyondAscii(): Iterable<readonly [string, number]> {
  classes ??= allClasses();
  for (const [word, of] of classes)
    if ((of & KIND) !== UNKNOWN && word.charCodeAt(0) > LAST_ASCII) yield [word, of & KIND];
}

function allClasses(): Map<string, number> {
  const map = new Map<string, number>();
  for (const list of [personWords, tradeWords]) for (const word of list()) map.set(word, OTHER);
  for (const word of places()) map.set(word, PLACE);
  for (const list of [editionWords, securityWords, paymentWords, markerWords, fusedWords, hanWords])
    for (const word of list()) map.set(word, ORDINARY);
  for (const word of appWords()) map.set(word, APP);
  for (const form of formClasses().keys())
    if (form.charCodeAt(0) >= FIRST_HAN && beginsHan().test(form)) map.set(form, LEGAL);
  for (const word of personWords())
    if (map.get(word) === OTHER && !tradeWords().has(word)) map.set(word, OTHER | PERSON);
  add(map, paymentWords(), PAYMENT);
  add(map, countryCodes(), COUNTRY);
  add(map, stateCodes(), STATE);
  add(map, particles(), PARTICLE);
  for (const pair of placePairs()) add(map, [pair.slice(0, pair.indexOf("-"))], PAIRED);
  add(map, markerWords(), MARKER);
  add(map, ownWords(), OWN);
  add(map, paySlips(), SLIP);
  add(map, VIA_WORDS, VIA);
  add(map, abbreviations().keys(), SHORTENED);
  return map;
}

function add(map: Map<string, number>, words: Iterable<string>, bit: number): void {
  for (const word of words) map.set(word, (map.get(word) ?? 0) | bit);
}
