import { describe, expect, it } from "vitest";
import { InterdictError } from "../../src/errors.js";
import type { Counterparty } from "../../src/model/transaction.js";
import { readCounterparty } from "../../src/screening/read-counterparty.js";
import { screen } from "../../src/screening/screen.js";
import { screenParty } from "../../src/screening/screen-party.js";
import { screenTransaction } from "../../src/screening/screen-transaction.js";
import { lookup } from "./fixture.js";

const refusal = (run: () => unknown): InterdictError => {
  try {
    run();
  } catch (error) {
    if (error instanceof InterdictError) return error;
    throw error;
  }
  throw new Error("was answered");
};
const told = (value: unknown): string => {
  const { code, problems } = refusal(() => readCounterparty(value, "counterparty"));
  return `${code} ${problems.map((problem) => problem.path).join(" ")}`;
};
const nested = (levels: number): object => (levels === 0 ? { name: "x" } : { owners: [{ party: nested(levels - 1) }] });

describe("malformed counterparties", () => {
  it.each<[string, unknown, string]>([
    ["a number", 5, "invalid-input counterparty"],
    ["a list", ["Alipay"], "invalid-input counterparty"],
    ["a function", () => "Alipay", "invalid-input counterparty"],
    ["an error, which has a name of its own", new Error("Alipay"), "invalid-input counterparty"],
    ["null", null, "invalid-input counterparty"],
    ["a number as name", { name: 5 }, "invalid-input counterparty.name"],
    [
      "an object as package",
      { androidPackage: { toString: () => "com.tencent.mm" } },
      "invalid-input counterparty.androidPackage",
    ],
    ["a boxed string", { lei: new String("x") }, "invalid-input counterparty.lei"],
    ["a number as role", { name: "x", role: 1 }, "invalid-input counterparty.role"],
    ["two problems", { name: 5, lei: [] }, "invalid-input counterparty.name counterparty.lei"],
    ["a long string", { name: "a".repeat(1025) }, "over-long counterparty.name"],
    ["a long string as shorthand", "a".repeat(2000), "over-long counterparty.name"],
    ["a lone surrogate", { name: "Ali\ud800pay" }, "invalid-input counterparty.name"],
    ["owners that are no list", { owners: { party: "x" } }, "invalid-input counterparty.owners"],
    ["an owner that is no object", { owners: ["Tencent"] }, "invalid-input counterparty.owners.0"],
    ["an owner without a party", { owners: [{ percent: 5 }] }, "invalid-input counterparty.owners.0.party"],
    ["an owner's name", { owners: [{ party: { name: 1 } }] }, "invalid-input counterparty.owners.0.party.name"],
    ["a share over 100", { owners: [{ party: "x", percent: 101 }] }, "invalid-input counterparty.owners.0.percent"],
    [
      "a share that is text",
      { owners: [{ party: "x", percent: "60" }] },
      "invalid-input counterparty.owners.0.percent",
    ],
    [
      "a share that is no number",
      { owners: [{ party: "x", percent: Number.NaN }] },
      "invalid-input counterparty.owners.0.percent",
    ],
    [
      "too many owners",
      { owners: Array.from({ length: 1001 }, () => ({ party: "x" })) },
      "over-long counterparty.owners",
    ],
    [
      "too many owners with the party",
      { owners: Array.from({ length: 1000 }, () => ({ party: "x" })) },
      "over-long counterparty.owners.999.party",
    ],
  ])("%s", (_, value, expected) => {
    expect(told(value)).toBe(expected);
  });

  it("goes down 32 levels and no further", () => {
    expect(readCounterparty(nested(31), "counterparty").empty).toBe(false);
    expect(told(nested(32))).toMatch(/^over-long counterparty(\.owners\.0\.party){31}\.owners$/);
  });

  it("refuses a party that owns itself", () => {
    const party: { owners: unknown[] } = { owners: [] };
    party.owners.push({ party: { owners: [{ party }] } });
    expect(told(party)).toBe("invalid-input counterparty.owners.0.party.owners.0.party");
  });

  it("takes the same owner twice for two stakes, not for a cycle", () => {
    const owner = { name: "Tencent" };
    expect(
      screen(lookup, {
        owners: [
          { party: owner, percent: 30 },
          { party: owner, percent: 30 },
        ],
      }),
    ).toHaveLength(1);
  });

  it("turns what a getter throws into a refusal that does not repeat it", () => {
    const party = {
      get name(): string {
        throw new Error("secret");
      },
    };
    const { code, message } = refusal(() => screen(lookup, party));
    expect(code).toBe("invalid-input");
    expect(message).not.toContain("secret");
  });

  it("turns what proxies throw into refusals", () => {
    const angry = (target: object) =>
      new Proxy(target, {
        get: () => {
          throw new TypeError("no");
        },
      });
    for (const party of [angry({}), { owners: angry([]) }, { owners: [angry({})] }])
      expect(refusal(() => screenParty(lookup, party, "counterparty")).code).toBe("invalid-input");
    expect(refusal(() => screenTransaction(lookup, { parties: angry([]) })).code).toBe("invalid-input");
  });

  it("turns what a proxy throws that lists no keys, or was revoked, into refusals", () => {
    const revoked = Proxy.revocable({}, {});
    revoked.revoke();
    const keyless = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new TypeError("no");
        },
      },
    );
    for (const party of [keyless, revoked.proxy]) {
      expect(refusal(() => screen(lookup, party)).code).toBe("invalid-input");
      expect(refusal(() => screenTransaction(lookup, { parties: [party] })).code).toBe("invalid-input");
    }
  });

  it("bounds a proxy whose owners never end", () => {
    const endless: object = new Proxy(
      {},
      { get: (_, key) => (key === "owners" ? [{ party: new Proxy(endless, {}) }] : undefined) },
    );
    expect(refusal(() => readCounterparty(endless, "counterparty")).code).toBe("over-long");
    const long = new Proxy([], { get: (target, key) => (key === "length" ? 1e9 : Reflect.get(target, key)) });
    expect(refusal(() => readCounterparty({ owners: long }, "counterparty")).code).toBe("over-long");
  });
});

describe("web addresses that cannot be read", () => {
  const broken = ["http://[::1", "https://", "https://exa mple.org/pay", "HTTPS://example.org:999999/", " http://%zz/"];

  it("are no answer where a party is told by nothing else, also when asked again or beside another party", () => {
    for (const url of broken)
      for (const party of [{ url }, { domain: url }, { url, domain: url, provider: "stripe", role: "wallet" }])
        for (let again = 0; again < 2; again++) {
          expect(refusal(() => screen(lookup, party)).code).toBe("empty-counterparty");
          const both = () => screenTransaction(lookup, { parties: [{ name: "Blue Bottle" }, party] });
          expect(refusal(both).problems.map(({ path }) => path)).toEqual(["parties.1"]);
        }
  });

  it("take nothing from what else tells who a party is", () => {
    expect(screen(lookup, { url: "http://[::1", name: "Blue Bottle" })).toEqual([]);
    expect(screen(lookup, { url: "http://[::1", name: "Alipay" })[0]?.subject).toBe("alipay");
    expect(refusal(() => screen(lookup, { url: "http://[::1" })).code).toBe("empty-counterparty");
  });
});

describe("reading", () => {
  it("reads each property once, in a fixed order, and writes none", () => {
    const reads: PropertyKey[] = [];
    const party = new Proxy(Object.freeze({ name: "Alipay", junk: 1, role: "wallet" }), {
      get: (target, key) => {
        reads.push(key);
        return Reflect.get(target, key);
      },
    });
    expect(screenTransaction(lookup, { counterparty: party }).matches[0]).toMatchObject({
      subject: "alipay",
      role: "wallet",
    });
    expect(reads).toEqual([
      "name",
      "app",
      "androidPackage",
      "iosBundleId",
      "appStoreId",
      "domain",
      "url",
      "provider",
      "paymentMethod",
      "payerCode",
      "qr",
      "lei",
      "isin",
      "ticker",
      "registrationNumber",
      "owners",
      "role",
    ]);
  });

  it("believes the first answer of a getter that changes its mind", () => {
    let asked = 0;
    const party = {
      get name() {
        return asked++ === 0 ? "Alipay" : "Blue Bottle";
      },
    };
    expect(screen(lookup, party)[0]?.subject).toBe("alipay");
    expect(asked).toBe(1);
  });

  it("reads class instances and objects without a prototype", () => {
    class Row {
      get androidPackage() {
        return "com.tencent.mm";
      }
    }
    expect(screen(lookup, new Row())[0]?.subject).toBe("wechat");
    expect(screen(lookup, Object.assign(Object.create(null), { name: "Alipay" }))[0]?.subject).toBe("alipay");
  });

  it("takes keys of Object.prototype for names, not for answers", () => {
    for (const word of ["constructor", "__proto__", "toString"])
      for (const counterparty of [
        word,
        { androidPackage: word },
        { domain: word },
        { provider: word, paymentMethod: word },
      ])
        expect(screen(lookup, counterparty)).toEqual([]);
  });

  it("answers the longest text that it takes", () => {
    for (const text of ["a".repeat(1024), "支".repeat(1024), "a.".repeat(512), "00".repeat(512)])
      for (const field of ["name", "domain", "url", "qr", "ticker", "androidPackage", "lei", "payerCode"])
        expect(screen(lookup, { [field]: text })).toEqual([]);
  });
});

describe("empty counterparties", () => {
  it.each<[string, unknown]>([
    ["an empty object", {}],
    ["an empty string", ""],
    ["blanks", { name: "  ", lei: "\u200b" }],
    ["nulls", { name: null, app: undefined }],
    ["a provider alone", { provider: "stripe" }],
    ["role and country", { role: "payer", country: "US" }],
    ["owners of whom nothing is known", { owners: [{ party: {} }] }],
  ])("%s", (_, counterparty) => {
    expect(readCounterparty(counterparty, "counterparty").empty).toBe(true);
    expect(refusal(() => screen(lookup, counterparty as never)).code).toBe("empty-counterparty");
    expect(refusal(() => screenTransaction(lookup, { counterparty })).code).toBe("empty-counterparty");
    expect(screenParty(lookup, counterparty, "counterparty")).toEqual([]);
  });

  it("refuses a party told by unknown keys only, wherever it is read", () => {
    const counterparty = { nmae: "Alipay" };
    for (const call of [
      () => readCounterparty(counterparty, "counterparty"),
      () => screen(lookup, counterparty as never),
      () => screenTransaction(lookup, { counterparty }),
      () => screenParty(lookup, counterparty, "counterparty"),
    ])
      expect(refusal(call).code).toBe("empty-counterparty");
  });

  it("refuses a transaction of nobody", () => {
    for (const parties of [
      {},
      { counterparty: null },
      { parties: [] },
      { parties: [{}, { role: "payer" }] },
      { counterparty: {}, parties: [] },
    ])
      expect(refusal(() => screenTransaction(lookup, parties)).code).toBe("empty-counterparty");
  });

  it("passes over an empty party beside one that can be screened", () => {
    expect(screenTransaction(lookup, { counterparty: {}, parties: [{ name: "Alipay" }] }).matches).toHaveLength(1);
    expect(screenTransaction(lookup, { parties: [{}, { name: "Blue Bottle" }] }).matches).toEqual([]);
  });
});

it.each<[string, unknown, string]>([
  ["a number for a name", { name: 5 }, "counterparty.name: has to be text"],
  ["a share that is a text", owned("60"), "counterparty.owners.0.percent: has to be a number from 0 to 100"],
  ["a share above the whole", owned(101), "counterparty.owners.0.percent: has to be a number from 0 to 100"],
  ["half a character", { name: "\ud800" }, "counterparty.name: holds half a character (a lone surrogate)"],
  ["a long name", { name: "x".repeat(1025) }, "counterparty.name: has 1025 characters; 1024 are allowed"],
])("a refusal names the place and the reason: %s", (_, counterparty, told) => {
  let message = "";
  try {
    screen(lookup, counterparty as Counterparty);
  } catch (error) {
    message = String(error);
  }
  expect(message).toContain(told);
});

function owned(percent: unknown): object {
  return { name: "X", owners: [{ party: "Y", percent }] };
}
