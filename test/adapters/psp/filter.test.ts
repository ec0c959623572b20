// Which methods a checkout may offer.
import { describe, expect, it } from "vitest";
import { filterPaymentMethods } from "../../../src/adapters/psp.js";
import { bind } from "../../../src/index.js";
import { law, supposed, TODAY } from "./handles.js";

const march = { handle: supposed, provider: "stripe", at: "2021-03-01" } as const;

describe("a list of methods", () => {
  it("is parted into two, each in the order of the list", () => {
    const { offered, withheld } = filterPaymentMethods(["wechat_pay", "card", "alipay", "klarna"], march);
    expect(offered).toEqual(["card", "klarna"]);
    expect(withheld.map(({ method, action, basis }) => ({ method, action, basis }))).toEqual([
      { method: "wechat_pay", action: "block", basis: "identified" },
      { method: "alipay", action: "block", basis: "identified" },
    ]);
    expect(withheld[0]?.checked.verdict?.findings[0]?.provision).toBe("eo-13971/identification/1");
  });

  it("is offered whole today", () => {
    const today = { ...march, handle: law, at: TODAY };
    expect(filterPaymentMethods(["card", "alipay"], today)).toEqual({ offered: ["card", "alipay"], withheld: [] });
  });

  it("of Adyen's entries keeps the entries, and screens the name that would be shown", () => {
    const entries = [
      { type: "scheme", name: "Cards", brands: ["visa"] },
      { type: "alipay", name: "AliPay" },
      { type: "scheme", name: "支付宝" },
      { type: "alipay_hk", name: null },
    ];
    const { offered, withheld } = filterPaymentMethods(entries, { ...march, provider: "adyen" });
    expect(offered).toEqual([entries[0], entries[3]]);
    expect(withheld.map(({ method }) => method)).toEqual([entries[1], entries[2]]);
  });

  it("is decided by the policy that is given, else by that of the handle", () => {
    const at = { ...march, handle: law };
    expect(filterPaymentMethods(["alipay"], at).withheld[0]).toMatchObject({ action: "hold", basis: "not-identified" });
    expect(filterPaymentMethods(["alipay"], { ...at, policy: "strict" }).withheld[0]?.action).toBe("block");
    expect(filterPaymentMethods(["alipay"], { ...at, policy: "letter" }).offered).toEqual(["alipay"]);
  });

  it("takes the payer's country for the nexus, and asks where it is not given", () => {
    const handle = bind(supposed.ruleset);
    const without = { ...march, handle };
    expect(filterPaymentMethods(["alipay"], without).withheld[0]).toMatchObject({
      action: "hold",
      basis: "missing-facts",
    });
    expect(filterPaymentMethods(["alipay"], { ...without, country: "US" }).withheld[0]?.action).toBe("block");
  });
});

describe("what cannot be read", () => {
  const bad = [
    7,
    null,
    undefined,
    "",
    "  ",
    {},
    { type: null },
    { type: 1.5 },
    { type: ["alipay"] },
    "x".repeat(1025),
    "\ud800",
    [],
  ];

  it("is withheld as hold, never offered and never lost", () => {
    const { offered, withheld } = filterPaymentMethods<unknown>(["card", ...bad, "alipay"], march);
    expect(offered).toEqual(["card"]);
    expect(withheld.map(({ method }) => method)).toEqual([...bad, "alipay"]);
    for (const one of withheld.slice(0, -1)) {
      expect(one.action).toBe("hold");
      expect(one.checked.problem?.code).toMatch(/invalid-input|over-long/);
    }
  });

  it("is withheld also where it throws, or where the handle does", () => {
    const throws = new Proxy(
      {},
      {
        get: () => {
          throw new Error("secret");
        },
      },
    );
    expect(filterPaymentMethods([throws], march).withheld[0]).toMatchObject({ action: "hold" });
    const broken = {
      check: () => {
        throw new Error("secret");
      },
    };
    expect(filterPaymentMethods(["card"], { ...march, handle: broken }).withheld[0]).toMatchObject({ action: "hold" });
    const odd = { check: () => ({ action: "yes" }) as never };
    expect(filterPaymentMethods(["card"], { ...march, handle: odd }).withheld[0]?.action).toBe("hold");
  });

  it("a day that is none, or long after the ruleset was current, withholds all", () => {
    for (const at of ["2021-02-30", "", "2028-01-01"])
      expect(filterPaymentMethods(["card", "alipay"], { ...march, handle: law, at })).toMatchObject({ offered: [] });
  });

  it("a list or a context that is none is refused, and nothing is offered", () => {
    const codes = [
      ["card", march],
      [{ 0: "card" }, march],
      [["card"], null],
      [["card"], { ...march, handle: undefined }],
      [["card"], { ...march, handle: {} }],
      [["card"], { ...march, provider: " " }],
      [["card"], { ...march, provder: "stripe" }],
    ];
    for (const [methods, context] of codes)
      expect(() => filterPaymentMethods(methods as never, context as never)).toThrow(/invalid-input/);
    expect(() => filterPaymentMethods(Array(1001).fill("card"), march)).toThrow(/over-long/);
  });
});
