// Which provisions name a counterparty or reach it through a relation. Covered is not prohibited.
import { type Counterparty, type Coverage, coverage, identified, revoked, ruleset, suppose } from "interdict";
import { describe, expect, it } from "vitest";
import { refused } from "./told.js";

const DAY = "2021-03-01";

/** What covers a counterparty under Executive Order 13971: sec. 1(a), and any item of an identification under it. */
const underOrder = (found: readonly Coverage[]) => found.filter(({ provision }) => provision.startsWith("eo-13971/"));

/** Each line: how the matched party stands to which app, by what it was recognised. */
const lines = (counterparty: Counterparty | string, at: string = DAY) =>
  underOrder(coverage(counterparty, { at })).map(
    ({ subject, relation, names, match }) =>
      `${subject} ${relation} ${names}${match.by === "name" || match.by === "identifier" ? "" : ` by ${match.by}`}`,
  );

describe("who is covered by sec. 1(a) of Executive Order 13971 on 1 March 2021", () => {
  it.each<[string, Counterparty | string, readonly string[]]>([
    // Applications
    ["an app by its name", "Alipay", ["alipay named alipay"]],
    ["an app in Chinese", "支付宝", ["alipay named alipay"]],
    ["an app by its package", { androidPackage: "com.intsig.camscanner" }, ["camscanner named camscanner"]],
    [
      "an app by a provider's code",
      { provider: "stripe", paymentMethod: "wechat_pay" },
      ["wechat-pay named wechat-pay"],
    ],
    ["a wallet that lives in another app", "QQ Wallet", ["qq-wallet named qq-wallet"]],
    // Developers
    ["the developer of Alipay", "Ant Group Co., Ltd.", ["ant-group develops alipay"]],
    ["the developer of WPS Office", "Beijing Kingsoft Office Software, Inc.", ["kingsoft-office develops wps-office"]],
    ["the developer of VMate", "UCWeb Inc.", ["ucweb develops vmate"]],
    // Who operates an app counts as developing it, which is a reading and is marked as one.
    ["the operator of a wallet", "Tenpay Payment Technology Co., Ltd.", ["tenpay develops qq-wallet"]],
    // Controllers
    ["the parent of a developer", "Kingsoft Corporation Limited", ["kingsoft-corp controls wps-office"]],
    ["the parent of an app's maker", "Alibaba Group Holding Limited", ["alibaba-group controls vmate"]],
    ["an individual in control", "Jack Ma", ["jack-ma controls alipay"]],
    // Subsidiaries
    ["a subsidiary of a developer", "World First UK Limited", ["worldfirst subsidiary alipay"]],
    ["a US subsidiary", "Alipay US, Inc.", ["alipay-us subsidiary alipay"]],
    ["a game studio of a developer", "Supercell Oy", ["supercell subsidiary tencent-qq"]],
    // Hosts
    [
      "the messenger that hosts WeChat Pay",
      { androidPackage: "com.tencent.mm" },
      ["wechat-pay hosts wechat-pay by relation"],
    ],
    [
      "a messenger that is named and hosts a wallet",
      "Tencent QQ",
      ["tencent-qq named tencent-qq", "qq-wallet hosts qq-wallet by relation"],
    ],
    // Owned by somebody covered
    [
      "a bakery that Ant owns to 60 per cent",
      { name: "Corner Bakery", owners: [{ party: "Ant Group", percent: 60 }] },
      ["ant-group subsidiary alipay by ownership"],
    ],
    [
      "a bakery that Ant owns to 30 per cent",
      { name: "Corner Bakery", owners: [{ party: "Ant Group", percent: 30 }] },
      [],
    ],
    // Nobody
    ["a bakery", "Corner Bakery", []],
    ["a neighbour in name", "allpay Limited", []],
    ["another neighbour in name", "WePay Inc.", []],
  ])("%s", (_, counterparty, expected) => {
    expect(lines(counterparty)).toEqual(expected);
  });

  it("every one of the eight applications", () => {
    const eight = ["Alipay", "CamScanner", "QQ Wallet", "SHAREit", "Tencent QQ", "VMate", "WeChat Pay", "WPS Office"];
    for (const name of eight)
      expect(coverage({ app: name }, { at: DAY })[0]).toMatchObject({ provision: "eo-13971/1(a)", relation: "named" });
    expect(ruleset.source.instruments[0]?.prohibitions[0]?.names).toHaveLength(eight.length);
  });

  it("a name that is shared by others is covered for review only", () => {
    expect(coverage("Jack Ma", { at: DAY })[0]?.match.strength).toBe("weak");
    expect(coverage("Ant Group", { at: DAY })[0]?.match.strength).toBe("strong");
  });

  it("names the sentence that covers", () => {
    expect(coverage("Alipay", { at: DAY })[0]?.citations[0]).toMatchObject({
      ref: "eo-13971/1(a)",
      locator: "86 FR 1249",
    });
  });
});

describe("covered on which day", () => {
  it.each([
    ["2021-01-04", "not-enacted"],
    ["2021-01-05", "pending"],
    ["2021-02-18", "pending"],
    ["2021-02-19", "operative"],
    ["2021-06-08", "operative"],
    ["2021-06-09", "ended"],
    ["2026-08-20", "ended"],
  ])("Alipay on %s: %s", (at, state) => {
    expect(underOrder(coverage("Alipay", { at })).map((found) => found.status.state)).toEqual([state]);
  });

  it.each([
    ["World First UK Limited", "2019-02-13", 0, "the day before Ant bought it"],
    ["World First UK Limited", "2019-02-14", 1, "the day on which Ant bought it"],
    ["Jack Ma", "2023-01-06", 1, "the last day in control"],
    ["Jack Ma", "2023-01-07", 0, "the first day without control"],
  ])("%s on %s: %i, %s", (who, at, count) => {
    expect(underOrder(coverage(who, { at }))).toHaveLength(count);
  });

  it("an order that was not known covers nobody", () => {
    expect(coverage("Alipay", { at: DAY, asKnownAt: "2021-01-04" })).toEqual([]);
    expect(coverage("Alipay", { at: DAY, asKnownAt: "2021-01-05" })).toHaveLength(1);
  });

  it("without a day it is that of the ruleset", () => {
    expect(coverage("Alipay")[0]?.status).toMatchObject({ at: "2026-08-20", asKnownAt: "2026-08-20", state: "ended" });
  });
});

describe("covered by the whole law", () => {
  // The law that names Alipay: the order of 2021; Maryland's directive of 6 December 2022, by name and as a product of
  // Alibaba's; the list of Texas, by name, as copied on 31 January 2025 and read back to 7 December 2022, and since
  // 26 January 2026 as an application of Alibaba's affiliate. Both states reach devices alone, and no payment.
  const TEXAS = "tx-prohibited-technologies/list";
  const states = (at: string) =>
    Object.fromEntries(coverage("Alipay", { at }).map(({ provision, status }) => [provision, status.state]));

  it.each([
    ["2021-03-01", "operative", "not-enacted", "not-enacted", "not-enacted"],
    ["2022-12-05", "ended", "not-enacted", "not-enacted", "not-enacted"],
    ["2022-12-06", "ended", "operative", "not-enacted", "not-enacted"],
    ["2022-12-07", "ended", "operative", "operative", "pending"],
    ["2025-01-30", "ended", "operative", "operative", "pending"],
    ["2025-01-31", "ended", "operative", "operative", "operative"],
    ["2026-08-20", "ended", "operative", "operative", "operative"],
  ])("Alipay on %s: the order %s, Maryland %s, Texas read back %s and as copied %s", (at, order, md, early, copied) => {
    expect(states(at)).toMatchObject({
      "eo-13971/1(a)": order,
      "md-directive-2022-12/applications": md,
      [`${TEXAS}/2022-12-07`]: early,
      [`${TEXAS}/as-copied`]: copied,
    });
  });

  it("nothing that covers Alipay today and is in effect reaches a payment", () => {
    const reach = new Map(
      ruleset.source.instruments.flatMap(({ prohibitions }) => prohibitions.map((p) => [p.ref, p.activities] as const)),
    );
    for (const { provision, status } of coverage("Alipay"))
      if (status.operative !== false) expect(`${provision}: ${reach.get(provision)}`).toBe(`${provision}: device-use`);
  });

  it("the named instrument's entries come first, in the order of the ruleset", () => {
    const order = ruleset.source.instruments.map(({ id }) => id);
    for (const who of ["Alipay", "WeChat", "TikTok", "Kaspersky"]) {
      const places = coverage(who, { at: "2026-08-20" }).map(({ provision }) =>
        order.findIndex((id) => provision === id || provision.startsWith(`${id}/`)),
      );
      expect(places.length).toBeGreaterThan(0);
      expect(places).not.toContain(-1);
    }
  });

  it("a company that an order of 2020 names is covered by its own name, one that no text names is not", () => {
    const named = (who: string) =>
      coverage(who, { at: "2020-09-25" })
        .filter(({ relation }) => relation === "named")
        .map(({ provision }) => provision);
    expect(named("ByteDance Ltd.")).toContain("eo-13942/1(a)");
    expect(named("Tencent Holdings Ltd.")).toContain("eo-13943/1(a)");
    expect(named("Ant Group")).toEqual([]);
  });
});

describe("covered by what is supposed", () => {
  const what = suppose(identified({ under: "eo-13971", on: "2021-02-20", activities: ["payment"] }));

  it("the item covers beside the provision, and both are marked as supposed", () => {
    expect(
      underOrder(what.coverage("Alipay", { at: DAY })).map(({ provision, status }) => [provision, status.hypothetical]),
    ).toEqual([
      ["eo-13971/1(a)", true],
      ["eo-13971/identification/1", true],
    ]);
  });

  it("an item covers nobody before it is known", () => {
    const found = what.coverage("Alipay", { at: DAY, asKnownAt: "2021-02-19" });
    expect(found.map(({ provision }) => provision)).toEqual(["eo-13971/1(a)"]);
  });

  it("a revocation leaves who is covered, and ends by what", () => {
    const ended = suppose(revoked({ ref: "eo-13971", on: "2021-02-25" })).coverage("Alipay", { at: DAY });
    expect(underOrder(ended).map(({ relation, status }) => [relation, status.state])).toEqual([["named", "ended"]]);
  });

  it("what is supposed of one order leaves the states of all others", () => {
    const others = (found: readonly Coverage[]) =>
      found
        .filter(({ provision }) => !provision.startsWith("eo-13971/"))
        .map(({ provision, relation, status }) => [provision, relation, status.state]);
    expect(others(what.coverage("Alipay", { at: "2026-08-20" }))).toEqual(
      others(coverage("Alipay", { at: "2026-08-20" })),
    );
  });
});

describe("what cannot be screened is refused", () => {
  it.each<[string, unknown, string]>([
    ["null", null, "invalid-input counterparty"],
    ["nothing", undefined, "invalid-input counterparty"],
    ["a number", 5, "invalid-input counterparty"],
    ["a list", ["Alipay"], "invalid-input counterparty"],
    ["an empty object", {}, "empty-counterparty counterparty"],
    ["blanks", "  ", "empty-counterparty counterparty"],
    ["a misspelt field", { nmae: "Alipay" }, "empty-counterparty counterparty"],
    ["a name of 1,025 characters", "x".repeat(1025), "over-long counterparty.name"],
  ])("%s", (_, counterparty, expected) => {
    expect(refused(() => coverage(counterparty as never))).toBe(expected);
  });

  it("and so is a viewpoint that cannot be read", () => {
    expect(refused(() => coverage("Alipay", "2021-03-01" as never))).toBe("invalid-input viewpoint");
    expect(refused(() => coverage("Alipay", { at: "2021-02-30" }))).toBe("invalid-date at");
  });
});
