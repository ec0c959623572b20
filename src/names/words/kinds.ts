import { formClasses } from "../legal-form.js";
import { appWords, editionWords, fusedWords, hanWords, paymentWords } from "./ordinary.js";
import { personWords, tradeWords } from "./others.js";
import { places } from "./places.js";

/** What a word beside a name does: leaves it what it is, in one way or another, makes it another, or nobody knows. */
export type Kind = "legal" | "app" | "place" | "ordinary" | "unknown" | "other";

const HAN = /^\p{Script=Han}/u;
const FIRST_HAN = 0x2e80;

let kinds: Map<string, Kind> | undefined;

/** Says what a word does beside a name, where that is known. Of two meanings the harmless one counts. */
export function kindOfWord(word: string): Kind | undefined {
  kinds ??= allKinds();
  return kinds.get(word);
}

function allKinds(): Map<string, Kind> {
  const map = new Map<string, Kind>();
  for (const list of [personWords, tradeWords]) for (const word of list()) map.set(word, "other");
  for (const word of places()) map.set(word, "place");
  for (const list of [editionWords, paymentWords, fusedWords, hanWords])
    for (const word of list()) map.set(word, "ordinary");
  for (const word of appWords()) map.set(word, "app");
  for (const form of formClasses().keys())
    if (form.charCodeAt(0) >= FIRST_HAN && HAN.test(form)) map.set(form, "legal");
  return map;
}
