import { fail } from "../errors.js";
import { compareCores } from "./compare-cores.js";
import { readName } from "./read-name.js";

const LONGEST = 1024;
/** Same words, and the legal form is the same; or one name leaves it out. */
const SAME = { form: 0.99, noForm: 0.98 };
/** A GmbH is not an AG, but the two may be one group. */
const OTHER_FORM = 0.92;
/** A foundation or an agency is not a company. */
const OTHER_NATURE = 0.8;
/** Words that say company and no more go with every form. */
const ANY_COMPANY = "CO";
const EAST_ASIAN = /[\u3041-\u30ff\u3400-\u9fff\uac00-\ud7a3]/;
const COMPANIES = new Set(["LLC", "JSC", "LP", "LLP", "GP", "SP"]);

/**
 * Says how likely two names are names of the same company, from 0 to 1. At 0.85 and above take them for the same.
 *
 * It sees through case, width, diacritics, punctuation, spacing, word order, look-alike letters, legal forms in many
 * languages (`Ltd` is `Limited`, `有限公司` may be missing), abbreviations (`Intl`, `Mfg`), acronyms, slips of the pen
 * scaled to the length of the word, and scripts (`华为` is Huawei). Numbers have to agree, and a word that tells one
 * company from another (a place, a trade, a second name) keeps two names apart, so a subsidiary is not its parent.
 *
 * The traps: the number orders pairs and is no probability; a brand under an unrelated name (腾讯 and Tencent) cannot
 * be seen from spelling; people's names follow other rules; texts of more than 256 code units or 24 words are the same
 * or score 0.
 *
 * @param a at most 1,024 UTF-16 code units, like `b`
 * @returns 1 for names that fold to the same key, less for every other pair; the same for (b, a)
 * @throws InterdictError `invalid-input` for what is not text, `over-long`
 *
 * @example compareNames("Siemens AG", "SIEMENS Aktiengesellschaft") // 0.99
 * @example compareNames("华为技术有限公司", "Huawei Technologies") // 0.96
 * @example compareNames("Bank of China (Hong Kong) Limited", "Bank of China (Singapore) Limited") // 0.57
 */
export function compareNames(a: string, b: string): number {
  check(a, "a");
  check(b, "b");
  // In one order, so that ties fall alike whichever comes first.
  const one = readName(a < b ? a : b);
  const two = readName(a < b ? b : a);
  if (one.fold === two.fold) return 1;
  if (one.fold === "" || two.fold === "") return 0;
  const best = one.form === two.form ? SAME.form : SAME.noForm;
  const form =
    EAST_ASIAN.test(a) === EAST_ASIAN.test(b) ? formFactor(one.form, two.form) : acrossFactor(one.form, two.form);
  return Math.min(best, compareCores(one, two)) * form;
}

/** In Chinese, Japanese or Korean, as the company itself writes it in English: a 股份有限公司 or 株式会社 is `Co., Ltd.` there. */
function acrossFactor(a: string | null, b: string | null): number {
  return a !== null && b !== null && COMPANIES.has(a) && COMPANIES.has(b) ? 1 : formFactor(a, b);
}

function formFactor(a: string | null, b: string | null): number {
  if (a === b || a === null || b === null || a === ANY_COMPANY || b === ANY_COMPANY) return 1;
  return COMPANIES.has(a) && COMPANIES.has(b) ? OTHER_FORM : OTHER_NATURE;
}

function check(value: unknown, path: string): void {
  if (typeof value !== "string") fail("invalid-input", path, "has to be a text", value);
  if (value.length > LONGEST) fail("over-long", path, `has more than ${LONGEST} code units`, value);
}
