import { foldName, plainWidth } from "./fold.js";
import { formWord } from "./form-key.js";
import { simplified } from "./han.js";
import { pattern } from "./pattern.js";
import { LEGAL_FORMS } from "./tables/legal-forms.js";

/** A name without its legal form. */
export interface Bare {
  /** What is left, with its own spelling; the whole text where nothing would be left. */
  readonly core: string;
  /**
   * The class of the form: `LLC` (Ltd, GmbH, 有限公司), `JSC` (AG, S.A., PLC), `LP`, `LLP`, `GP`, `SP`, `COOP`, `NGO`,
   * `SOE`, and others of the table; `CO` for words that say company and no more. Null where there is none.
   */
  readonly form: string | null;
}

/** Forms that stand in front; of others only the long ones do, because SAS Institute is not Institute SAS. */
const IN_FRONT = new Set(
  "ao ano oao zao pao ooo oooo oy pt cv tnhh ctcp congty บริษัท شركه חברת srl jsc ojsc cjsc pjsc llc tov tzov ooд ао оао зао пао ооо тоо тов чп".split(
    " ",
  ),
);
const LONG = 9;
/** No key that begins in ASCII has Chinese or Korean signs behind it: most need not be looked at. */
const LAST_ASCII = 127;
const MOST_WORDS = 8;
const MOST_FORMS = 3;
/** (株), (有), (주), (유): one character in brackets, also as one sign (㈱). */
const BRACKETED = /\((?:株|有|주|유)\)/g;
const unspacedSign = pattern("[\\p{Script=Han}\\p{Script=Hangul}㈱㈲㈜]", "u");
const WORDS = /[^\s,;/()"“”«»]+/g;

let classes: Map<string, string> | undefined;
let unspaced: readonly string[] = [];

/** Unpacks the table when the first name asks for it. */
export function formClasses(): ReadonlyMap<string, string> {
  if (classes) return classes;
  classes = new Map();
  for (const line of LEGAL_FORMS.split("\n")) {
    const [group, ...keys] = line.split(" ");
    for (const key of keys) classes.set(key, group as string);
  }
  unspaced = [...classes.keys()]
    .filter((key) => key.charCodeAt(0) > LAST_ASCII && unspacedSign().test(key))
    .sort((a, b) => b.length - a.length);
  return classes;
}

/**
 * Takes the legal form off a company's name: behind it or in front, spaced, dotted or run together.
 *
 * The traps: a name that consists of nothing else is left whole; short forms count only behind the name, because in
 * front they are mostly names (SAS Institute).
 *
 * @example withoutLegalForm("Tencent Holdings Ltd.") // { core: "Tencent Holdings", form: "LLC" }
 * @example withoutLegalForm("腾讯科技有限公司") // { core: "腾讯科技", form: "LLC" }
 * @example withoutLegalForm("OOO Romashka") // { core: "Romashka", form: "LLC" }
 */
export function withoutLegalForm(text: string): Bare {
  formClasses();
  let core = text;
  let form: string | null = null;
  // What is left is read again, word by word.
  const known = new Map<string, string>();
  for (let i = 0; i < MOST_FORMS; i++) {
    const less = withoutOne(core, known);
    if (less === undefined) break;
    core = less.core;
    if (form === null || form === "CO") form = less.form;
  }
  return { core, form };
}

function withoutOne(text: string, known: Map<string, string>): Bare | undefined {
  if (unspacedSign().test(text)) {
    const less = withoutUnspaced(text);
    if (less) return less;
  }
  const words = [...text.matchAll(WORDS)];
  const keys = words.map(([word], i) => {
    const outer = i < MOST_WORDS || i >= words.length - MOST_WORDS;
    if (!outer) return "";
    const key = known.get(word) ?? formWord(foldName(word));
    known.set(word, key);
    return key;
  });
  return behind(text, words, keys) ?? inFront(text, words, keys);
}

function behind(text: string, words: readonly RegExpMatchArray[], keys: readonly string[]): Bare | undefined {
  let found: Bare | undefined;
  let key = "";
  for (let from = words.length - 1; from > 0 && from >= words.length - MOST_WORDS; from--) {
    key = keys[from] + key;
    const form = formClasses().get(key);
    if (form !== undefined) found = bare(text.slice(0, words[from]?.index), form) ?? found;
  }
  return found;
}

function inFront(text: string, words: readonly RegExpMatchArray[], keys: readonly string[]): Bare | undefined {
  let found: Bare | undefined;
  let key = "";
  for (let to = 1; to < words.length && to <= MOST_WORDS; to++) {
    key += keys[to - 1];
    const form = IN_FRONT.has(key) || key.length >= LONG ? formClasses().get(key) : undefined;
    if (form !== undefined) found = bare(text.slice(words[to]?.index), form) ?? found;
  }
  return found;
}

function withoutUnspaced(text: string): Bare | undefined {
  const plain = simplified(plainWidth(text));
  const unbracketed = plain.replace(BRACKETED, " ");
  if (unbracketed !== plain && foldName(unbracketed) !== "") return bare(unbracketed, "JSC");
  const trimmed = trim(plain);
  if (formClasses().has(foldName(trimmed))) return undefined;
  for (const key of unspaced) {
    if (trimmed.length <= key.length) continue;
    if (trimmed.endsWith(key)) return bare(trimmed.slice(0, -key.length), formClasses().get(key) as string);
    if (trimmed.startsWith(key)) return bare(trimmed.slice(key.length), formClasses().get(key) as string);
  }
  return undefined;
}

/** Made when a character first needs it: the classes take long to compile. */
const edge = pattern("[\\p{L}\\p{N}\\p{M})）]", "u");

/** Takes spaces and signs off both ends, one by one, so that no pattern can backtrack. */
function trim(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && !isEdge(text, from) && !/[(（\ud800-\udfff]/.test(text[from] as string)) from++;
  while (to > from && !isEdge(text, to - 1) && !/[+\ud800-\udfff]/.test(text[to - 1] as string)) to--;
  return text.slice(from, to);
}

/** Nearly all characters at an edge are in ASCII, Latin letters with marks or common Chinese characters. */
function isEdge(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  const small = code | 32;
  if (code < 128) return (small > 96 && small < 123) || (code > 47 && code < 58) || code === 41;
  if ((code > 0xbf && code < 0x250 && code !== 0xd7 && code !== 0xf7) || (code > 0x4dff && code < 0x9fa6)) return true;
  return edge().test(text[at] as string);
}

function bare(rest: string, form: string): Bare | undefined {
  const core = trim(rest);
  return foldName(core) === "" ? undefined : { core, form };
}
