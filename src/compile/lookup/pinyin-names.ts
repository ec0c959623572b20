import type { PartyData } from "../../model/party.js";
import { readingOf, simplified } from "../../names/han.js";
import { pattern } from "../../names/pattern.js";
import type { Subject } from "./hit.js";
import { aliases, type Written } from "./written.js";

const onlyHan = pattern("^\\p{Script=Han}+$", "u");
/** A Chinese name of so many characters is sought in pinyin too. */
const LEAST_SYLLABLES = 2;
/** A shorter one sounds like others, persons' names among them: it is for review. */
const LEAST_STRONG = 4;

/** 乐 is read le, but in 音乐, music; 月 is read as it is there. */
const AS_READ = [["音乐", "音月"]] as const;

/**
 * Lists the Chinese names of the data as they are read aloud, with and without their legal form; the ones that it states
 * itself stay as they are. A name of which a character is not in the table is left out.
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
      const claim = syllables.length < LEAST_STRONG ? { ...one.claim, weak: true } : one.claim;
      yield { ...one, claim, near: false, mode: "whole", syllables };
    }
}
