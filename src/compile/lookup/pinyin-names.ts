import type { PartyData } from "../../model/party.js";
import { readingOf, simplified } from "../../names/han.js";
import { pattern } from "../../names/pattern.js";
import type { Subject } from "./hit.js";
import { aliases, type Written } from "./written.js";

const onlyHan = pattern("^\\p{Script=Han}+$", "u");
/** A Chinese name of so many characters is sought in pinyin too: a shorter one sounds like too many others. */
const LEAST_SYLLABLES = 4;

/** 乐 is read le, but in 音乐, music; 月 is read as it is there. */
const AS_READ = [["音乐", "音月"]] as const;

/**
 * Lists the long Chinese names of the data as they are read aloud, with and without their legal form; the data states
 * short ones itself. A name of which a character is not in the table is left out.
 */
export function* inPinyin(
  data: PartyData,
  subjects: ReadonlyMap<string, Subject>,
): Generator<Written & { readonly syllables: readonly string[] }> {
  for (const one of aliases(data, subjects, (value) => onlyHan().test(value)))
    for (const value of new Set([one.value, one.core])) {
      const read = AS_READ.reduce((name, [word, sound]) => name.replaceAll(word, sound), simplified(value));
      const syllables = [...read].map((char) => readingOf(char) ?? "");
      if (syllables.length < LEAST_SYLLABLES || syllables.includes("")) continue;
      yield { ...one, near: false, mode: "whole", syllables };
    }
}
