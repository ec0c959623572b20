import fc from "fast-check";
import type { Transaction } from "interdict";

const names = ["Corner Bakery", "WeChat Pay", "Alippay", "支付宝", "Ant Group", "QQ", "TikTok", "Kaspersky Lab", "WPS"];
const maybe = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.option(arbitrary, { nil: undefined, freq: 2 });

const party = fc.record({
  name: maybe(fc.oneof(fc.constantFrom(...names), fc.string({ maxLength: 20, unit: "grapheme" }))),
  androidPackage: maybe(fc.constantFrom("com.tencent.mm", "com.eg.android.AlipayGphone", "com.example.app")),
  provider: maybe(fc.constantFrom("stripe", "adyen", "nobody")),
  paymentMethod: maybe(fc.constantFrom("alipay", "wechat_pay", "card")),
  role: maybe(fc.constantFrom("payer", "payee", "wallet")),
  country: maybe(fc.constantFrom("US", "CN", "PR")),
  usPerson: fc.option(fc.boolean()),
  kind: maybe(fc.constantFrom("individual", "business")),
});

const day = fc
  .date({ min: new Date("2020-07-01T00:00:00Z"), max: new Date("2027-06-01T00:00:00Z"), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Transactions such as a host has them: nulls, several parties, dates as text and as `Date`. */
export const transactions: fc.Arbitrary<Transaction> = fc.record({
  id: maybe(fc.uuid()),
  at: fc.oneof(
    day.map((text) => text.slice(0, 10)),
    day,
    day.map((text) => new Date(text)),
  ),
  activity: fc.constantFrom("payment", "payment", "hosting", "software-update", "device-use", "other"),
  parties: fc
    .array(party, { maxLength: 2 })
    .map((more) => [{ name: "Corner Bakery" }, ...more.map((each) => ({ ...each, name: each.name ?? "Bar" }))]),
  counterparty: maybe(fc.constantFrom(...names)),
  usNexus: fc.option(fc.boolean()),
  personalUse: maybe(fc.boolean()),
  license: maybe(fc.constant({ authority: "Commerce", number: "L-1", validTo: new Date("2021-04-01T00:00:00Z") })),
  contractDate: maybe(day),
}) as fc.Arbitrary<Transaction>;
