import { foldName } from "./fold.js";
import { withoutLegalForm } from "./legal-form.js";
import { plainPinyin } from "./pinyin.js";
import { skeletonOf } from "./skeleton.js";
import { nameTokens, type Token } from "./tokens.js";

/** A name as comparisons use it. */
export interface ReadName {
  /** The fold of the whole. */
  readonly fold: string;
  readonly form: string | null;
  /** Without the legal form. */
  readonly core: string;
  /** The fold of the core. */
  readonly key: string;
  readonly skeleton: string;
  readonly tokens: readonly Token[];
  /** The words as written, as one. */
  readonly joined: string;
  readonly numbers: string;
  /** How the legal form is written behind it, folded. */
  readonly ending: string;
}

/** Names read lately. One name is mostly held against many, and reading costs more than comparing. */
const memo = new Map<string, ReadName>();
const MOST = 512;
/** Longer texts are no names: they are the same or they are not, and the memo does not keep them. */
const LONGEST = 256;

/** Reads a name, or remembers it. */
export function readName(text: string): ReadName {
  const known = memo.get(text);
  if (known) return known;
  const name = read(text);
  if (text.length <= LONGEST) {
    if (memo.size >= MOST) memo.clear();
    memo.set(text, name);
  }
  return name;
}

function read(text: string): ReadName {
  const fold = foldName(text);
  if (text.length > LONGEST)
    return { fold, form: null, core: text, key: fold, skeleton: "", tokens: [], joined: "", numbers: "", ending: "" };
  const { core, form } = withoutLegalForm(plainPinyin(text));
  const tokens = nameTokens(core);
  const key = foldName(core);
  return {
    fold,
    form,
    core,
    key,
    skeleton: skeletonOf(core),
    tokens,
    joined: tokens.map((token) => token.written).join(""),
    numbers: tokens.flatMap((token) => (token.kind === "number" ? [token.text] : [])).join(" "),
    ending: fold.startsWith(key) ? fold.slice(key.length) : "",
  };
}
