import { check, screen } from "interdict";
import { describe, expect, it } from "vitest";

describe("what stands where a name is missing names nobody, and is never clear", () => {
  it.each(["-", "***", "null", "undefined", "[object Object]", "NaN", "\u2800", "\u200b"])("%j", (name) => {
    expect(() => screen(name)).toThrow(/^empty-counterparty/);
    expect(check({ at: "2021-03-01", activity: "payment", counterparty: { name } })).toMatchObject({
      action: "hold",
      problem: { code: "empty-counterparty" },
    });
  });
});

describe("a value in the wrong field is still read", () => {
  it.each<[object, string | undefined]>([
    [{ domain: "支付宝" }, "alipay"],
    [{ url: "com.tencent.mm" }, "wechat"],
    [{ androidPackage: "WeChat Pay" }, "wechat-pay"],
    [{ lei: "Tencent Holdings Limited" }, "tencent-holdings"],
    [{ qr: "134567890123456789" }, "wechat-pay"],
    [{ payerCode: "1345-6789-0123-4567-89" }, "wechat-pay"],
    [{ name: "Alipay™" }, "alipay"],
    [{ name: "WeChat+Pay" }, "wechat-pay"],
    [{ name: "Alipay+" }, "ant-group"],
    [{ provider: "jeepay", paymentMethod: "ALI-BAR" }, "alipay"],
    [{ domain: "docs.qq.com" }, undefined],
    [{ androidPackage: "com.tencent.tim" }, undefined],
  ])("%j: %s", (counterparty, subject) => {
    expect(screen(counterparty)[0]?.subject).toBe(subject);
  });
});

describe("a party that is told only by what cannot be read is not passed over beside another", () => {
  const lost: readonly unknown[] = [{ nmae: "Alipay" }, new String("Alipay"), new Map([["name", "Alipay"]])];
  const ask = (party: object) => check({ at: "2021-03-01", activity: "payment", ...party } as never);

  it.each(lost)("among the parties: %o", (party) => {
    expect(ask({ parties: [{ name: "Corner Bakery" }, party] })).toMatchObject({
      action: "hold",
      problem: { code: "empty-counterparty", problems: [{ path: "parties.1" }] },
    });
  });

  it.each(lost)("as an owner: %o", (party) => {
    expect(ask({ counterparty: { name: "Corner Bakery", owners: [{ party, percent: 90 }] } }).action).toBe("hold");
  });

  it("one that says only its role and country is still fine", () => {
    const payer = { role: "payer", country: "US", name: null };
    expect(ask({ parties: [{ name: "Corner Bakery" }, payer] }).action).toBe("allow");
  });
});
