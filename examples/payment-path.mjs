// The payment path: rows as a provider or database gives them, nulls included; bind once, check each, switch.
// Run after a build: node examples/payment-path.mjs
import { bind, explain, ruleset } from "interdict";

const interdict = bind(ruleset, { facts: { usNexus: true }, policy: "standard" });

const rows = [
  { id: "tx-1", at: "2021-03-01", provider: "stripe", method: "wechat_pay", payee: null, country: "US" },
  { id: "tx-2", at: "2021-03-01", provider: "stripe", method: "card", payee: "Corner Bakery", country: null },
  { id: "tx-3", at: "2021-02-18", provider: "adyen", method: "alipay", payee: null, country: null },
  { id: "tx-4", at: "2021-02-19T03:00:00Z", provider: null, method: null, payee: "支付宝", country: null },
  { id: "tx-5", at: "2026-08-20", provider: "stripe", method: "alipay", payee: null, country: "US" },
  { id: "tx-6", at: null, provider: "stripe", method: "alipay", payee: null, country: "US" },
  { id: "tx-7", at: "2026-08-20", provider: null, method: null, payee: null, country: null },
  { id: "tx-8", at: "2027-06-01", provider: "stripe", method: "card", payee: "Corner Bakery", country: "US" },
];

/** @type {(row: (typeof rows)[number]) => import("interdict").Transaction} */
const toTransaction = ({ id, at, provider, method, payee, country }) => ({
  id,
  at: at ?? "",
  activity: "payment",
  counterparty: { name: payee, provider, paymentMethod: method, country, role: "payee" },
});

/** @type {import("interdict").Checked[]} */
const queue = [];
for (const row of rows) {
  const checked = interdict.check(toTransaction(row));
  const reason = checked.problem?.code ?? checked.basis;
  switch (checked.action) {
    case "allow":
      console.log(`${row.id}  paid     ${reason}`);
      break;
    case "block":
      console.log(`${row.id}  refused  ${reason}`);
      break;
    case "hold":
      console.log(`${row.id}  held     ${reason}: ${checked.because[0]?.text}`);
      queue.push(checked);
      break;
    default:
      throw new Error(`unknown action: ${checked.action}`);
  }
}

console.log(`\n${queue.length} held. The first, as the reviewer reads it:\n`);
for (const checked of queue.slice(0, 1)) console.log(explain(checked));
