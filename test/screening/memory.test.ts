// What was answered before changes no answer: each party is screened behind each other one, and answered as if alone.
import { describe, expect, it } from "vitest";
import { createMemo } from "../../src/compile/lookup/memo.js";
import { buildLookup, type Lookup } from "../../src/compile/lookup.js";
import { InterdictError } from "../../src/errors.js";
import { parties } from "../../src/parties/index.js";
import type { MatchSet } from "../../src/screening/match-set.js";
import { screen } from "../../src/screening/screen.js";
import { screenTransaction } from "../../src/screening/screen-transaction.js";

const built = buildLookup(parties);
const fresh = (): Lookup => ({ ...built, memo: createMemo() });
const LONG = `Alipay ${"1234 ".repeat(60)}`;

/** Of each way in which a party can be told one, and what lies beside it. */
const PARTIES: readonly object[] = [
  ...[
    { name: "Alipay" },
    { name: "Alippay" },
    { name: "Corner Bakery" },
    { name: LONG },
    { name: "Corner Bakery ".repeat(20) },
  ],
  ...[{ app: "alipay" }, { app: "nobody" }, { androidPackage: "com.tencent.mm" }, { androidPackage: "com.nobody" }],
  ...[{ iosBundleId: "com.tencent.xin" }, { iosBundleId: "com.nobody" }, { appStoreId: "414478124" }],
  ...[
    { domain: "alipay.com" },
    { domain: "nobody.example" },
    { url: "weixin://wxpay/x" },
    { url: "https://a.example" },
  ],
  ...[{ provider: "stripe" }, { provider: "Alipay" }, { provider: "nobody" }, { paymentMethod: "alipay" }],
  ...[
    { provider: "stripe", paymentMethod: "alipay" },
    { provider: "stripe", paymentMethod: "card" },
  ],
  ...[
    { provider: "adyen", paymentMethod: "alipay" },
    { provider: "nobody", paymentMethod: "card" },
  ],
  ...[{ payerCode: "281234567890123456" }, { payerCode: "1" }, { qr: "wxp://f2f0" }, { lei: "254900N4SLUMW4XUYY96" }],
  ...[{ isin: "KYG875721634" }, { ticker: "0700.HK" }, { registrationNumber: "914403007109310121" }],
  ...[
    { name: "Alipay", role: "payee" },
    { name: "Alipay", role: "payer" },
    { name: "Corner Bakery", role: "payee" },
  ],
  ...[
    { name: "Alipay", domain: "" },
    { name: "Alipay", domain: null },
    { name: "Alipay", role: "" },
  ],
  ...[
    { name: "Alipay", domain: "nobody.example" },
    { name: "Corner Bakery", domain: "nobody.example" },
  ],
  ...[
    { name: "Alipay", app: "nobody" },
    { name: "Corner Bakery", app: "nobody" },
    { app: "nobody", url: "wxp://f2f0" },
  ],
  ...[
    { name: "Corner Bakery", provider: "stripe", paymentMethod: "card" },
    { name: "Alipay", provider: "stripe" },
  ],
  ...[
    { name: "Corner Bakery", provider: "stripe", paymentMethod: "alipay" },
    { app: "alipay", domain: "wechat.com" },
  ],
  ...[
    { name: "Corner Bakery", paymentMethod: "alipay" },
    { name: "Corner Bakery", paymentMethod: "card" },
  ],
  ...[
    { name: "Alipay", domain: "nobody.example", role: "payee" },
    { domain: "alipay.com", role: "payee" },
  ],
  ...[{ owners: [{ party: "Alipay", percent: 60 }] }, { name: "Corner Bakery", owners: [{ party: "Alipay" }] }],
];

const LIST = PARTIES.map((party) => [JSON.stringify(party).slice(0, 80), party] as const);

type Told = Pick<MatchSet, "matches" | "joined" | "key"> | string;

/** The answer without what the memory is for. */
function answer(lookup: Lookup, counterparty: unknown): Told {
  try {
    const { matches, joined, key } = screenTransaction(lookup, { counterparty });
    return { matches, joined, key };
  } catch (error) {
    return error instanceof InterdictError ? error.message : "was thrown";
  }
}

const alone: ReadonlyMap<object, Told> = new Map(PARTIES.map((party) => [party, answer(fresh(), party)]));

describe("what was answered before changes no answer", () => {
  it.each(LIST)("to %s", (_, party) => {
    for (const before of PARTIES) {
      const lookup = fresh();
      const first = answer(lookup, before);
      expect(answer(lookup, party)).toEqual(alone.get(party));
      expect(answer(lookup, structuredClone(before))).toEqual(first);
    }
  });

  it("where each of its fields was asked by itself", () => {
    for (const party of PARTIES) {
      const lookup = fresh();
      for (const [field, value] of Object.entries(party)) answer(lookup, { [field]: value });
      expect(answer(lookup, party), JSON.stringify(party)).toEqual(alone.get(party));
    }
  });
});

describe("the same again is the same answer", () => {
  const simple = LIST.filter(([, party]) => {
    const fields = Object.entries(party).filter(([field, value]) => value && field !== "role");
    const [field = ""] = fields[0] ?? [];
    if (fields.length === 2) return field === "provider" && fields[1]?.[0] === "paymentMethod";
    return fields.length === 1 && field !== "provider" && field !== "owners" && String(fields[0]?.[1]).length <= 256;
  });

  it.each(simple)("%s", (_, party) => {
    const lookup = fresh();
    const first = screenTransaction(lookup, { counterparty: party });
    expect(screenTransaction(lookup, { counterparty: structuredClone(party) })).toBe(first);
    expect(Object.isFrozen(first.matches)).toBe(true);
  });

  it("and a threshold that all matches reach takes nothing from it", () => {
    const lookup = fresh();
    const all = screen(lookup, "Alippay");
    expect(all.length).toBeGreaterThan(0);
    expect(screen(lookup, "Alippay", { threshold: 0.9 })).toBe(all);
    expect(screen(lookup, "Alippay", { threshold: 0.85 })).toBe(all);
    expect(screen(lookup, "WeChat").map(({ subject }) => subject)).toEqual(["wechat", "wechat-pay"]);
    expect(screen(lookup, "WeChat", { threshold: 0.96 }).map(({ subject }) => subject)).toEqual(["wechat"]);
    const none = screen(lookup, "Alippay", { threshold: 1 });
    expect([none, Object.isFrozen(none)]).toEqual([[], true]);
  });

  it("but a long value is answered and forgotten", () => {
    const lookup = fresh();
    const party = { name: LONG };
    const first = screenTransaction(lookup, { counterparty: party });
    expect(first.matches[0]?.subject).toBe("alipay");
    expect(screenTransaction(lookup, { counterparty: party })).not.toBe(first);
    expect(answer(lookup, party)).toEqual(answer(fresh(), party));
  });
});

it("one name of many subjects gives each of them, however it stands", () => {
  const read = { confidence: "verified", sources: [] } as const;
  const ids = [1, 2, 3, 4, 5, 6].map((at) => `lotus-${at}`);
  const name = { value: "Lotus Garden", kind: "official", mode: "anywhere", ...read } as const;
  const persons = ids.map(
    (id) => ({ id, name: name.value, kind: "business", names: [name], identifiers: [], ...read }) as const,
  );
  const lookup = buildLookup({ applications: [], persons, relations: [], providers: [] });
  const texts = ["Lotus Garden Shanghai", "Lotus Gardden", "Lotus Garden app", "Lotus Garden Ltd", "Garden Lotus"];
  for (const text of [...texts, ...texts])
    expect(new Set(screen(lookup, text).map(({ subject }) => subject)), text).toEqual(new Set(ids));
});
