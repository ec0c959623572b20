// Companies with names of every shape, beside the small world of the tests of screening.
import type { Alias, PartyData, Person, Relation } from "../../src/model/party.js";
import { parties as small } from "../screening/fixture.js";

const read = { confidence: "verified", sources: ["s"] } as const;
const legal = (value: string, more: Partial<Alias> = {}): Alias => ({
  ...{ value, kind: "legal", mode: "whole", ...read },
  ...more,
});
const company = (id: string, ...names: readonly Alias[]): Person => ({
  ...{ id, name: names[0]?.value ?? id, kind: "business", names, identifiers: [], ...read },
});

/** Names of every shape: legal forms, cities, umbrellas, pinyin, shorter and longer ones that begin alike. */
const companies: readonly Person[] = [
  company("globex", legal("Globex Information Technology Holding Co., Ltd."), legal("Globex", { kind: "former" })),
  company(
    "shenzhen",
    legal("Shenzhen Quillora Computer Systems Company Limited"),
    legal("Quillora Payment Services Group"),
  ),
  company(
    "zhiban",
    legal("深圳市智般信息技术有限公司"),
    legal("智般音乐集团"),
    legal("Zhiban Youxian Gongsi"),
    legal("Zhìbān Tóuzī Gǔfèn Yǒuxiàn Gōngsī"),
  ),
  company("brandexo", legal("Brandexo Group"), legal("Brandexo"), legal("Brandexo Games", { mode: "anywhere" })),
  company(
    "velmor",
    legal("Velmorin Entertainment Inc."),
    legal("Vellmorin", { kind: "typo" }),
    legal("V M", { weak: true }),
    legal("Velmorandum", { weak: true }),
  ),
  company(
    "modem",
    legal("Globex Modern Devices"),
    legal("Velrnorin"),
    legal("Globex Modem Devices", { kind: "official" }),
  ),
  company("overs", legal("Overstockholder"), legal("Over Stockholder Trading Limited"), legal("Overstock")),
  company("vmx", legal("VMX")),
  company("tus", legal("Tus Ltd"), legal("Tuskado International Holdings Pte. Ltd."), legal("Tuskado HK")),
  {
    ...company("holder", legal("Holder Corner Bakery", { confidence: "unverified" }), legal("café müller")),
    identifiers: [
      { kind: "registration", value: "12345", scheme: "UEN", ...read },
      { kind: "registration", value: "201912345K", scheme: "UEN", ...read },
      { kind: "registration", value: "91440300708461136T", scheme: "USCC", ...read },
      { kind: "ticker", value: "N/A 0007", scheme: "Tokyo", ...read },
      { kind: "domain", value: "*.Holder.example:443.", ...read },
    ],
  },
];
const relations: readonly Relation[] = [
  ["globex", "minority-of", "shenzhen"] as const,
  ["globex", "affiliate-of", "zhiban"] as const,
  ["zhiban", "subsidiary-of", "brandexo"] as const,
].map(([subject, relation, object]) => ({ subject, relation, object, basis: "test", ...read }));
/** The world of the tests of screening, with these beside. */
export const smallWorld: PartyData = {
  ...small,
  applications: [
    ...small.applications,
    {
      id: "velmor-pay",
      name: "Velmor Pay",
      names: [legal("Velmor Pay", { mode: "anywhere" }), legal("维尔莫支付钱包", { mode: "anywhere" })],
      identifiers: [],
      neighbours: ["Velmor Pay Macau", "Brandexo香港", "Quillora HKX"].map((value) => ({
        ...{ kind: "name", value, is: "another", ...read },
      })),
    },
  ],
  persons: [...small.persons, ...companies],
  relations: [...small.relations, ...relations],
  providers: [
    ...small.providers,
    {
      id: "Till & Co",
      aliases: ["till", "TILL-CO"],
      codes: [
        { code: "VMX_Card", subjects: ["vmx"], ...read },
        { code: "Velmorin_Wallet", subjects: ["velmor", "vmx", "nobody"], ...read },
        { code: "other", subjects: [], ...read },
      ],
    },
  ],
};
