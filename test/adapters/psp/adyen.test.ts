// Adyen: the payment request, the webhook, and the methods it says a shopper may use.
import { describe, expect, it } from "vitest";
import { allFromProvider, fromProvider } from "../../../src/adapters/psp.js";
import { law, supposed, TODAY } from "./handles.js";

const request = {
  amount: { currency: "USD", value: 4200 },
  merchantAccount: "CornerBakeryECOM",
  paymentMethod: { type: "alipay" },
  reference: "order-7",
  returnUrl: "https://bakery.example/done",
  countryCode: "US",
  shopperName: { firstName: "Jenny", lastName: "Rosen" },
  billingAddress: null,
  company: null,
  deliveryAddress: {
    city: "Lyon",
    country: "FR",
    houseNumberOrName: "1",
    postalCode: "69001",
    street: "Rue",
    firstName: "Zoe",
  },
  subMerchants: [{ name: "Little Oven", address: null, url: "https://oven.example" }],
};

const item = (paymentMethod: string | undefined, eventDate = "2021-02-28T22:10:00+01:00") => ({
  NotificationRequestItem: {
    amount: { currency: "USD", value: 4200 },
    pspReference: `REF-${paymentMethod}`,
    eventCode: "AUTHORISATION",
    eventDate,
    merchantAccountCode: "CornerBakeryECOM",
    merchantReference: "order-7",
    success: "true",
    ...(paymentMethod === undefined ? {} : { paymentMethod }),
  },
});

describe("a payment request", () => {
  it("has method, both sides, recipient and reference, and no time of its own", () => {
    const { transaction, notFound } = fromProvider("adyen", request, { at: "2021-03-01" });
    expect(transaction).toEqual({
      id: "order-7",
      at: "2021-03-01",
      activity: "payment",
      parties: [
        { role: "wallet", provider: "adyen", paymentMethod: "alipay" },
        { role: "payer", name: "Jenny Rosen", country: "US" },
        { role: "recipient", name: "Zoe", country: "FR" },
        { role: "payee", name: "CornerBakeryECOM" },
        { role: "payee", name: "Little Oven", url: "https://oven.example" },
      ],
    });
    expect(notFound).toContainEqual({ fact: "descriptor", path: "shopperStatement", why: "absent" });
    expect(supposed.check(transaction).action).toBe("block");
    expect(law.check(transaction)).toMatchObject({ action: "hold", basis: "not-identified" });
  });

  it("is held without a time", () => {
    const { transaction, notFound } = fromProvider("adyen", request);
    expect(notFound.find(({ fact }) => fact === "at")?.why).toContain("context.at");
    expect(law.check(transaction).problem?.code).toBe("invalid-date");
  });

  it("of another wallet on the same rail is not Alipay's", () => {
    const hongKong = { ...request, paymentMethod: { type: "alipay_hk" } };
    expect(supposed.check(fromProvider("adyen", hongKong, { at: "2021-03-01" }).transaction).action).toBe("allow");
  });

  it("whose method is not said is held", () => {
    const { transaction } = fromProvider("adyen", { ...request, paymentMethod: { type: null } }, { at: TODAY });
    expect(law.check(transaction)).toMatchObject({ action: "hold", problem: { code: "empty-counterparty" } });
  });
});

describe("a notification", () => {
  it("is taken whole, as an item, or as what is in it", () => {
    const inner = item("wechatpayQR").NotificationRequestItem;
    const whole = { live: "true", notificationItems: [item("wechatpayQR")] };
    for (const object of [whole, item("wechatpayQR"), inner]) {
      const { transaction } = fromProvider("adyen", object);
      expect(transaction).toEqual({
        id: "REF-wechatpayQR",
        at: "2021-02-28T22:10:00+01:00",
        activity: "payment",
        parties: [
          { role: "wallet", provider: "adyen", paymentMethod: "wechatpayQR" },
          { role: "payee", name: "CornerBakeryECOM" },
        ],
      });
      expect(supposed.check(transaction).action).toBe("block");
    }
  });

  it("of several items gives each its own, in order, and none is lost", () => {
    const batch = { live: "true", notificationItems: [item("visa"), item("alipay"), item(undefined)] };
    const answers = allFromProvider("adyen", batch).map(({ transaction }) => supposed.check(transaction).action);
    expect(answers).toEqual(["allow", "block", "hold"]);
    expect(() => fromProvider("adyen", batch)).toThrow(/3 transactions/);
    expect(() => allFromProvider("adyen", { live: "true", notificationItems: [] })).toThrow(/invalid-input/);
    expect(() => allFromProvider("adyen", { notificationItems: [item("visa"), { x: 1 }] })).toThrow(/no transaction/);
  });
});

it("a paymentMethods response answers for all that it offers, stored ones and display names too", () => {
  const methods = {
    paymentMethods: [{ type: "scheme", name: "Cards" }],
    storedPaymentMethods: [{ type: "wechatpay" }],
  };
  const { transaction } = fromProvider("adyen", methods, { at: "2021-03-01" });
  expect(transaction.parties.map(({ paymentMethod, name }) => paymentMethod ?? name)).toEqual([
    "scheme",
    "wechatpay",
    "Cards",
  ]);
  expect(supposed.check(transaction).action).toBe("block");
  const disguised = { paymentMethods: [{ type: "scheme", name: "支付宝" }] };
  expect(supposed.check(fromProvider("adyen", disguised, { at: "2021-03-01" }).transaction).action).toBe("block");
});
