// Dresses of whole words: their order, the legal form, and what a payment system writes around a name.
import { pick } from "../random.mjs";

const TOWNS = ["SHANGHAI CN", "HANGZHOU CN", "SINGAPORE SG", "LONDON GB", "SAN FRANCISCO CA"];
const MERCHANTS = ["LUCKIN COFFEE", "XIAOMING SHOP", "FAMILYMART 0412", "BOOKSTORE 7"];

/** Legal forms that may stand for each other. */
const FORMS = [
  ["Co., Ltd.", "Company Limited", "Co Ltd", "CO., LIMITED"],
  ["Pte. Ltd.", "Private Limited", "Pte Ltd", "PTE. LIMITED"],
  ["Limited", "Ltd.", "LTD", "Ltd"],
  ["Inc.", "Incorporated", "INC"],
  ["LLC", "L.L.C.", "Limited Liability Company"],
  ["股份有限公司"],
  ["有限公司"],
];

export const words = {
  "last word first": (text) => {
    const all = text.split(/\s+/);
    return all.length > 1 && all.length < 4 && /[a-z]/i.test(text)
      ? [all.at(-1), ...all.slice(0, -1)].join(" ")
      : undefined;
  },
  "other legal form": (text, random, kind) =>
    form(text, kind, (forms, used) => {
      const others = forms.filter((one) => one !== used);
      return others.length > 0 ? pick(random, others) : undefined;
    }),
  "legal form left off": (text, _random, kind) => form(text, kind, () => ""),
  "descriptor before a merchant": (text, random) =>
    /^[\x20-\x7e]{4,}$/.test(text) ? `${text.toUpperCase()}*${pick(random, MERCHANTS)}` : undefined,
  "name and town": (text, random) =>
    /^[\x20-\x7e]{4,}$/.test(text) ? `${text.toUpperCase()} ${pick(random, TOWNS)}` : undefined,
  "payment reference": (text, random) => `PAYMENT ${text} ${20210101 + Math.floor(random() * 28)}`,
};

function form(text, kind, change) {
  if (kind !== "person") return undefined;
  for (const forms of FORMS)
    for (const used of forms)
      if (text.length > used.length && text.toLowerCase().endsWith(used.toLowerCase())) {
        const changed = change(forms, text.slice(-used.length));
        if (changed === undefined) return undefined;
        const bare = text.slice(0, -used.length).replace(/[\s,]+$/, "");
        const put = /^[\x20-\x7e]/.test(used) && changed !== "" ? `${bare} ${changed}` : `${bare}${changed}`;
        return put === text || put.length < 3 ? undefined : put;
      }
  return undefined;
}
