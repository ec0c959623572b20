// A checkout's list of methods, filtered before the page is rendered: on 20 February 2021, had the Secretary of Commerce
// identified payments that day, and today.
// Run after a build: node examples/checkout-methods/run.mjs
import { bind, identified, ruleset } from "interdict";
import { filterPaymentMethods, fromProvider } from "interdict/psp";

const us = bind(ruleset, { facts: { usNexus: true }, policy: "standard" });
const supposed = us.suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));

/** What Adyen's /paymentMethods would answer for this shopper: a code, and the name that the page shows. */
const paymentMethods = [
  { type: "scheme", name: "Cards" },
  { type: "wechatpayWeb", name: "WeChat Pay" },
  { type: "alipay", name: "AliPay" },
  { type: "alipay_hk", name: "AliPayHK" },
  { type: null, name: null },
];

/** @type {(title: string, handle: typeof us, at: string) => void} */
const render = (title, handle, at) => {
  const { offered, withheld } = filterPaymentMethods(paymentMethods, { handle, provider: "adyen", at });
  console.log(title);
  console.log(`  offered   ${offered.map(({ name }) => name).join(", ")}`);
  for (const { method, action, basis, checked } of withheld)
    console.log(`  withheld  ${method.name ?? "(unnamed)"}: ${action}, ${basis ?? checked.problem?.code}`);
};

render("2021-02-20, supposing an identification of payments", supposed, "2021-02-20");
render("2026-08-20, as the law is", us, "2026-08-20");

// Offering is not paying: the payment itself is checked too, from the request that goes to the provider.
const request = {
  merchantAccount: "CornerBakeryECOM",
  paymentMethod: { type: "alipay" },
  reference: "order-7",
  countryCode: "US",
};
const { transaction, notFound } = fromProvider("adyen", request, { at: "2021-02-20" });
console.log(`\norder-7 on 2021-02-20, supposing it: ${supposed.check(transaction).action}`);
console.log(`not found in the request: ${[...new Set(notFound.map(({ fact }) => fact))].join(", ")}`);
