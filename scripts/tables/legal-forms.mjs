import { readFileSync } from "node:fs";
import { build } from "tsup";
import { table } from "./source.mjs";

const { source, licence, types } = JSON.parse(readFileSync(new URL("legal-forms.json", import.meta.url), "utf8"));

/** Spellings that the source lacks, mostly of East Asia, and the words that say company and no more. */
const OURS = {
  LLC: [
    "有限责任公司",
    "有限公司",
    "有限會社",
    "有限会社",
    "合同会社",
    "유한회사",
    "유한책임회사",
    "Ltd",
    "Co. Ltd",
    "Company Limited",
    "Pte Ltd",
    "Pte",
    "Pvt Ltd",
    "Pty Ltd",
    "Private Limited",
    "Sdn Bhd",
    "Limitada",
    "Ltda",
    "GesmbH",
    "SAPI de CV",
    "S de RL de CV",
    'בע"מ',
    "จำกัด",
    "บริษัทจำกัด",
    "Công ty TNHH",
    "Công ty Trách nhiệm hữu hạn",
    "TNHH",
    "Designated Activity Company",
    "Sociedad Limitada",
    "S.L.",
    "Besloten Vennootschap",
    "Aksjeselskap",
    "EOOD",
    "Yugen Kaisha",
    "Godo Kaisha",
    "Youxian Gongsi",
    "Youxian Zeren Gongsi",
    "E.P.E.",
    "DAC",
    "ذ.م.م",
    "ش.ذ.م.م",
    "المحدودة",
    "प्राइवेट लिमिटेड",
    "प्रा लि",
    "लिमिटेड",
  ],
  JSC: [
    "股份有限公司",
    "股份公司",
    "株式会社",
    "株式會社",
    "주식회사",
    "Kabushiki Kaisha",
    "KK",
    "K.K.",
    "Tbk",
    "société anonyme",
    "società per azioni",
    "Aktiebolag",
    "Aktiebolaget",
    "AB publ",
    "Allmennaksjeselskap",
    "ASA",
    "delniška družba",
    "d.d.",
    "akciová spoločnosť",
    "akcinė bendrovė",
    "Societate pe acțiuni",
    "Société européenne",
    "Α.Ε.",
    "Public Company Limited",
    "PCL",
    "Kabushiki Gaisha",
    "Gufen Youxian Gongsi",
    "SAB",
    "SAB de CV",
    "SA de CV",
    "จำกัด มหาชน",
    "Công ty Cổ phần",
    "CTCP",
    "ش.م.ع",
    "شركة مساهمة",
  ],
  LP: ["有限合伙", "合伙企业", "合资会社"],
  CO: [
    "公司",
    "บริษัท",
    "Công ty",
    "شركة",
    "חברת",
    "会社",
    "회사",
    "Company",
    "Co",
    "Corporation",
    "Corp",
    "Inc",
    "Incorporated",
    "& Co",
    "and Company",
    "Comp",
  ],
};
/** Two letters are a form only where they are written as one everywhere; the rest are words and initials too. */
const PAIRS = new Set("ab ad ae ag ao as bv co dd gp kb kg kk ks ky lp nv ou oy pc pt sa sc se sl".split(" "));
/** Longer ones that are words, names of countries, or surnames as well. */
const NEVER = new Set(
  "sau sem charity cooperation unlimited military public anl esv ets cic cso alap huf kor ned amba aat andco bank ilp".split(
    " ",
  ),
);
/** Forms that mark no company are kept where they are short: the rest would be most of the table. */
const COMPANIES = new Set(["LLC", "JSC", "LP", "LLP", "GP", "SP", "CO"]);
/** Of the hundreds of abbreviations of Russian public bodies, the ones that trade. */
const CYRILLIC = new Set("фгуп гуп муп ано нко".split(" "));
const ONE_SCRIPT =
  /^[a-z]+$|^\p{Script=Cyrillic}+$|^\p{Script=Greek}+$|^\p{Script=Han}+$|^\p{Script=Hangul}+$|^\p{Script=Hebrew}+$|^\p{Script=Arabic}+$|^[\p{Script=Thai}\p{M}]+$|^[\p{Script=Devanagari}\p{M}]+$/u;
const LONGEST = { company: 40, other: 12 };

export async function legalForms() {
  const formKey = await loadFormKey();
  const classOf = new Map();
  const typeOf = new Map();
  const add = (text, group, type) => {
    const key = formKey(text);
    const longest = COMPANIES.has(group) ? LONGEST.company : LONGEST.other;
    if (key.length < 2 || key.length > longest || NEVER.has(key) || classOf.has(key)) return;
    if (key.length === 2 && /^[a-z]*$/.test(key) && !PAIRS.has(key)) return;
    if (!ONE_SCRIPT.test(key)) return;
    if (!COMPANIES.has(group) && /\p{Script=Cyrillic}/u.test(key) && !CYRILLIC.has(key)) return;
    classOf.set(key, group);
    typeOf.set(key, type);
  };
  for (const [group, texts] of Object.entries(OURS)) for (const text of texts) add(text, group, text);
  types.forEach(({ display, compare, generic, aliases }, type) => {
    for (const text of [display, compare, ...aliases]) if (text) add(text, generic || "CO", type);
  });
  const keys = withoutTypos([...classOf.keys()], typeOf);
  const byClass = new Map();
  for (const key of keys.sort()) byClass.set(classOf.get(key), [...(byClass.get(classOf.get(key)) ?? []), key]);
  return table({
    from: `${source} (${licence}), as kept in scripts/tables/legal-forms.json; and our own list in scripts/tables/legal-forms.mjs`,
    is: "Legal forms by class, as keys of `formKey`.",
    name: "LEGAL_FORMS",
    text: [...byClass].map(([group, list]) => `${group} ${list.join(" ")}`).join("\n"),
  });
}

const LEAST_TYPO = 16;

/**
 * Keeps one of each group of long keys that are spellings of one another: the one nearest to all the others, which is
 * the right one. Slips in the words of long forms are forgiven when a name is read. Only within a form: what two languages
 * call alike is no slip.
 */
function withoutTypos(keys, typeOf) {
  const groups = [];
  for (const key of keys) {
    const near = (other) => typeOf.get(other) === typeOf.get(key) && distance(other, key) <= 4;
    const group =
      key.length < LEAST_TYPO ? undefined : groups.find(([first]) => first.length >= LEAST_TYPO && near(first));
    if (group) group.push(key);
    else groups.push([key]);
  }
  const far = (group, key) => group.reduce((sum, other) => sum + distance(key, other), 0);
  return groups.map((group) => group.reduce((best, key) => (far(group, key) < far(group, best) ? key : best)));
}

function distance(a, b) {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1));
    row = next;
  }
  return row[b.length];
}

/** The tables are keyed by the library's own function, so it is built first. */
async function loadFormKey() {
  const outDir = "node_modules/.cache/tables";
  await build({ entry: ["src/names/form-key.ts"], outDir, format: "esm", dts: false, silent: true, config: false });
  return (await import(new URL(`../../${outDir}/form-key.js`, import.meta.url))).formKey;
}
