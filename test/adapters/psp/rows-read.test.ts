// What each row of a gateway, a platform or a Chinese provider reads of a fuller object: every party, the time, what was
// not found; and the ways in which a method is told otherwise than by a code of its own.
import { describe, expect, it } from "vitest";
import { fromProvider, type MapContext } from "../../../src/adapters/psp.js";
import { law } from "./handles.js";

const DAY = "2021-03-01T12:00:00Z";
/** A day on which the order was in force and nothing was identified under it: a covered wallet is held. */
const WHEN = "2021-03-01";

/** provider, object, the transaction but for its wallet, what was not found. */
const READ: readonly (readonly [string, object, object, readonly object[]])[] = [
  [
    "braintree",
    {
      id: "1",
      createdAt: DAY,
      merchantName: "Bakery",
      merchantAddress: { countryCode: "US" },
      descriptor: { name: "BAKERY", phone: null },
      customer: { firstName: "Jenny", lastName: "Rosen", company: null },
      billingAddress: { fullName: "Jenny Rosen", countryCode: "GB" },
      paymentMethodSnapshot: { type: "ALIPAY", displayName: "Alipay" },
    },
    {
      id: "1",
      at: DAY,
      parties: [
        { role: "wallet", name: "Alipay" },
        { role: "payer", name: "Jenny Rosen" },
        { role: "payer", name: "Jenny Rosen", country: "GB" },
        { role: "payee", name: "Bakery", country: "US" },
        { role: "descriptor", name: "BAKERY" },
      ],
    },
    [{ fact: "recipient.country", path: "shipping.shippingAddress.countryCode", why: "absent" }],
  ],
  [
    "globalpayments",
    {
      id: "TRN_1",
      time_created: DAY,
      payment_method: {
        apm: { provider: "alipay", provider_payer_name: "Jenny Rosen" },
        payer: { billing_address: { first_name: "Jenny", last_name: "Rosen", country: "GB" } },
      },
    },
    {
      id: "TRN_1",
      at: DAY,
      parties: [
        { role: "payer", name: "Jenny Rosen" },
        { role: "payer", name: "Jenny Rosen", country: "GB" },
      ],
    },
    [{ fact: "payee", path: "", why: "no-path" }],
  ],
  [
    "nuvei",
    {
      merchantSiteId: "1",
      clientUniqueId: "c1",
      timeStamp: "20210301120000",
      paymentMethod: "apmgw_WeChat",
      userDetails: { firstName: "Jenny", lastName: "Rosen", country: "GB" },
      dynamicDescriptor: { merchantName: "BAKERY" },
    },
    {
      id: "c1",
      at: "",
      parties: [
        { role: "payer", name: "Jenny Rosen", country: "GB" },
        { role: "descriptor", name: "BAKERY" },
      ],
    },
    [{ fact: "at", path: "timeStamp", why: "is in no zone: give context.at" }],
  ],
  [
    "rapyd",
    {
      id: "payment_1",
      created_at: 1_614_600_000,
      payment_method_type: "cn_alipay_ewallet",
      statement_descriptor: "BAKERY",
      address: { name: "Jenny Rosen", country: "GB" },
    },
    {
      id: "payment_1",
      at: "",
      parties: [
        { role: "payer", name: "Jenny Rosen", country: "GB" },
        { role: "descriptor", name: "BAKERY" },
      ],
    },
    [{ fact: "at", path: "created_at", why: "says when the object was made: give context.at" }],
  ],
  [
    "cybersource",
    {
      orderInformation: { billTo: { firstName: "Jenny", lastName: "Rosen", country: "GB" } },
      merchantInformation: { merchantDescriptor: { name: "BAKERY", country: "US", storeName: "Bakery" } },
      paymentInformation: { paymentType: { method: { name: "APY" } } },
    },
    {
      at: "",
      parties: [
        { role: "payer", name: "Jenny Rosen", country: "GB" },
        { role: "payee", name: "Bakery", country: "US" },
        { role: "descriptor", name: "BAKERY" },
      ],
    },
    [{ fact: "payee.url", path: "merchantInformation.merchantDescriptor.url", why: "absent" }],
  ],
  [
    "worldpay",
    { transactionReference: "t1", instruction: { method: "wechatpay", narrative: { line1: "Bakery" } } },
    { id: "t1", at: "", parties: [{ role: "descriptor", name: "Bakery" }] },
    [{ fact: "payer", path: "", why: "no-path" }],
  ],
  [
    "hyperswitch",
    {
      payment_id: "pay_1",
      merchant_id: "m1",
      payment_method: "wallet",
      payment_method_type: "we_chat_pay",
      created: DAY,
      customer: null,
      billing: { address: { first_name: "Jenny", last_name: "Rosen", country: "GB" } },
      business_country: "US",
      business_label: "bakery",
    },
    {
      id: "pay_1",
      at: "",
      parties: [
        { role: "payer", name: "Jenny Rosen", country: "GB" },
        { role: "payee", name: "bakery", country: "US" },
      ],
    },
    [{ fact: "at", path: "created", why: "says when the object was made, not when it is paid: give context.at" }],
  ],
  [
    "primer",
    {
      id: "1",
      date: "2021-03-01T12:00:00.000000",
      customer: { billingAddress: { firstName: "Jenny", countryCode: "GB" } },
      paymentMethod: { paymentMethodType: "ADYEN_ALIPAY", descriptor: "Purchase: Bread" },
    },
    {
      id: "1",
      at: "",
      parties: [
        { role: "payer", country: "GB" },
        { role: "descriptor", name: "Purchase: Bread" },
      ],
    },
    [{ fact: "at", path: "date", why: "is in no zone: give context.at" }],
  ],
  [
    "woopayments",
    {
      id: "ch_1",
      created: 1_614_600_000,
      payment_method_details: { type: "alipay" },
      billing_details: { name: "Jenny Rosen", address: { country: "GB" } },
    },
    { id: "ch_1", at: "2021-03-01T12:00:00.000Z", parties: [{ role: "payer", name: "Jenny Rosen", country: "GB" }] },
    [{ fact: "payee", path: "", why: "no-path" }],
  ],
  [
    "payone",
    {
      reference: "r1",
      clearingtype: "wlt",
      wallettype: "WCP",
      firstname: "Jenny",
      lastname: "Rosen",
      country: "GB",
      narrative_text: "Bakery",
    },
    {
      id: "r1",
      at: "",
      parties: [
        { role: "payer", name: "Jenny Rosen", country: "GB" },
        { role: "descriptor", name: "Bakery" },
      ],
    },
    [{ fact: "recipient.country", path: "shipping_country", why: "absent" }],
  ],
  [
    "buckaroo",
    {
      transaction: {
        Key: "5340",
        ServiceCode: "alipay",
        CustomerName: "Jenny Rosen",
        Description: null,
        Status: { DateTime: "2021-03-01T12:00:00" },
      },
    },
    { id: "5340", at: "", parties: [{ role: "payer", name: "Jenny Rosen" }] },
    [
      { fact: "descriptor", path: "transaction.Description", why: "null" },
      { fact: "at", path: "transaction.Status.DateTime", why: "is in no zone: give context.at" },
    ],
  ],
];

describe("a fuller object", () => {
  it.each(READ)(
    "of %s gives every party that it names, and says what it lacks",
    (provider, object, expected, lacks) => {
      const { transaction, notFound } = fromProvider(provider, object);
      const { parties, ...rest } = transaction;
      const others = parties.filter(({ paymentMethod }) => paymentMethod === undefined);
      expect({ ...rest, parties: others }).toEqual({ activity: "payment", ...expected });
      expect(notFound).toEqual(expect.arrayContaining([...lacks]));
      expect(law.check(fromProvider(provider, object, { at: WHEN }).transaction).action).toBe("hold");
    },
  );
});

const now: MapContext = { at: WHEN };
const check = (provider: string, object: object) => law.check(fromProvider(provider, object, now).transaction);

describe("a method that no code of its own tells", () => {
  const status = (paymentOption: object) => ({ transactionStatus: "APPROVED", paymentOption });

  it("is a card where the member for cards holds something", () => {
    expect(check("nuvei", status({ card: { uniqueCC: "x" } })).action).toBe("allow");
    expect(check("globalpayments", { time_created: DAY, payment_method: { card: { brand: "VISA" } } }).action).toBe(
      "allow",
    );
    expect(check("payone", { clearingtype: "cc" }).action).toBe("allow");
    expect(check("hyperswitch", { payment_id: "1", merchant_id: "1", payment_method: "card" }).action).toBe("allow");
  });

  it("is none where that member is empty or nothing is told: held", () => {
    for (const paymentOption of [
      { card: {} },
      { card: { uniqueCC: null } },
      { card: null },
      { userPaymentOptionId: "1" },
    ])
      expect(check("nuvei", status(paymentOption))).toMatchObject({
        action: "hold",
        problem: { code: "empty-counterparty" },
      });
    expect(() => fromProvider("nuvei", status({ card: "4111" }))).toThrow(
      expect.objectContaining({ code: "invalid-input" }),
    );
  });

  it("a card beside a wallet does not hide the wallet", () => {
    const both = status({ card: { uniqueCC: "x" }, alternativePaymentMethod: { paymentMethod: "apmgw_WeChat" } });
    expect(check("nuvei", both)).toMatchObject({ action: "hold", basis: "not-identified" });
  });

  it("is a part of an id at Unzer, and an id without that part is none", () => {
    const paid = (typeId: string) => ({ resources: { typeId } });
    expect(check("unzer", paid("p-wcp-6tg6nwdkrcdk"))).toMatchObject({ action: "hold", basis: "not-identified" });
    expect(check("unzer", paid("s-crd-6tg6nwdkrcdk")).action).toBe("allow");
    const { notFound } = fromProvider("unzer", paid("6tg6nwdkrcdk"), now);
    expect(notFound).toContainEqual({ fact: "method", path: "resources.typeId", why: "holds no code" });
    expect(check("unzer", paid("6tg6nwdkrcdk")).action).toBe("hold");
  });

  it("is held where only its family is told", () => {
    for (const [provider, object] of [
      ["hyperswitch", { payment_id: "1", merchant_id: "1", payment_method: "wallet", payment_method_type: null }],
      ["payone", { clearingtype: "wlt" }],
      ["payermax", { data: { paymentDetail: { paymentMethodType: "WALLET" } } }],
      ["braintree", { paymentMethodSnapshot: { __typename: "LocalPaymentDetails" } }],
    ] as const)
      expect([provider, check(provider, object).problem?.code]).toEqual([provider, "empty-counterparty"]);
  });

  it("is screened as a name where the provider writes no code", () => {
    const named = { gateway: "x", payment_details: { payment_method_name: "WeChat Pay (QR)" } };
    expect(check("shopify", named).action).toBe("hold");
    expect(check("woopayments", { payment_method_details: { type: "wechat_pay" } }).action).toBe("hold");
  });
});
