// More than 200,000 names that are nobody's of interest, made the same way every time.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { allFakers } from "@faker-js/faker";
import wordList from "word-list";

const require = createRequire(import.meta.url);

const LOCALES = [
  "en",
  "en_IN",
  "en_GB",
  "de",
  "fr",
  "es",
  "pt_BR",
  "it",
  "nl",
  "pl",
  "sv",
  "tr",
  "id_ID",
  "vi",
  "ru",
  "uk",
  "el",
  "ar",
  "he",
  "ja",
  "ko",
  "zh_CN",
  "zh_TW",
];
const EACH = { company: 2000, person: 2500, product: 1000 };

/** The corpora by name, each a list of distinct names. */
export function corpora() {
  return [
    { what: "English words", from: "`word-list`", names: lines(readFileSync(wordList, "utf8")) },
    {
      what: "Chinese words",
      from: "`@pinyin-pro/data`",
      names: Object.keys(require("@pinyin-pro/data/modern.json")),
    },
    {
      what: "real companies and brands",
      from: "`@cspell/dict-companies`",
      names: lines(readFileSync(besides("@cspell/dict-companies", "dict/companies.txt"), "utf8")),
    },
    { what: "invented companies", from: generated, names: made(EACH.company, (faker) => faker.company.name()) },
    { what: "invented persons", from: generated, names: made(EACH.person, (faker) => faker.person.fullName()) },
    { what: "invented products", from: generated, names: made(EACH.product, (faker) => faker.commerce.productName()) },
  ];
}

const generated = `\`@faker-js/faker\`, ${LOCALES.length} languages`;

function made(count, make) {
  const names = new Set();
  for (const [at, locale] of LOCALES.entries()) {
    const faker = allFakers[locale];
    faker.seed(13971 + at);
    for (let n = 0; n < count; n++) {
      const name = attempt(() => make(faker));
      if (name === undefined) break;
      names.add(name);
    }
  }
  return [...names];
}

/** A language without data for a kind of name gives none. */
function attempt(make) {
  try {
    return make();
  } catch {
    return undefined;
  }
}

function lines(text) {
  return [...new Set(text.split("\n").map((line) => line.trim()))].filter(
    (line) => line !== "" && !line.startsWith("#"),
  );
}

function besides(pkg, file) {
  return require.resolve(`${pkg}`).replace(/[^/\\]+$/, file);
}

/** Trades, purposes and family names that stand beside a word and make it somebody else. */
const TRADES = [
  "Hardware Store",
  "Nails & Spa",
  "Pest Control",
  "Bakery",
  "Plumbing Inc",
  "Dental Clinic",
  "Farms",
  "Church",
  "Bowling",
  "Driving School",
  "Tattoo Studio",
  "Roofing LLC",
  "Noodle House",
  "Car Wash",
  "Kindergarten",
  "Florist",
];
const FAMILY = ["Zhang", "Chen", "Rodriguez", "Okafor", "Kumar", "Nguyen", "Müller", "Ivanova"];

/** Single words of the index beside a trade or a person: no match, or one for review, never a full one. */
export function besideOthers(aliases) {
  const words = [...new Set(aliases.map(({ value }) => value).filter((value) => /^[A-Za-z]{4,}$/.test(value)))];
  const bySpelling = new Map(words.map((word) => [word.toLowerCase(), word]));
  return [...bySpelling.values()].flatMap((word) => [
    ...TRADES.map((trade) => `${word} ${trade}`),
    ...FAMILY.flatMap((family) => [`${word} ${family}`, `${family} ${word}`]),
  ]);
}
