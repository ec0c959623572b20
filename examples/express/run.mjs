// A shop's payment route on Express 5, behind the guard. Starts on a free port, sends four orders, prints, exits.
// Run after a build: node examples/express/run.mjs
import { once } from "node:events";
import { bind, ruleset } from "interdict";
import { decisionOf, expressGuard } from "interdict/http";

/** @type {typeof import("express")} */
let express;
try {
  ({ default: express } = await import("express"));
} catch {
  console.log("needs the package express");
  process.exit(77);
}

/**
 * What is sold: the shop's own data. What a client says of the payee is no fact about the payee.
 * @type {ReadonlyMap<string, { activity: import("interdict").Activity, payee: string }>}
 */
const PRODUCTS = new Map([
  ["bread", { activity: "payment", payee: "Corner Bakery" }],
  ["antivirus-licence", { activity: "software-supply", payee: "Kaspersky Lab" }],
  ["antivirus-updates", { activity: "software-update", payee: "Kaspersky" }],
]);
/** So that this example answers the same in any year. A shop says `new Date()`. */
const TODAY = "2026-08-20";

const interdict = bind(ruleset, { facts: { usNexus: true } });

const guarded = expressGuard(interdict, {
  transaction: (body) => {
    const product = PRODUCTS.get(/** @type {{ product: string }} */ (body).product);
    if (!product) throw new Error("an unknown product");
    return { at: TODAY, activity: product.activity, counterparty: { name: product.payee, role: "payee" } };
  },
  onDecision: ({ applied, mode, checked }) =>
    console.log(`log    ${mode} ${applied}: ${checked.basis ?? checked.problem?.code}`),
});

const app = express();
app.post("/payments", guarded, express.json(), (req, res) => {
  const { product } = /** @type {{ product: string }} */ (req.body);
  res.status(201).json({ paid: product, decision: decisionOf(req)?.id });
});

const server = app.listen(0, "127.0.0.1");
await once(server, "listening");
const address = /** @type {import("node:net").AddressInfo} */ (server.address());

/** @type {[product: string, status: number][]} */
const ORDERS = [
  ["bread", 201],
  ["antivirus-licence", 202],
  ["antivirus-updates", 451],
  ["unheard-of", 202],
];
for (const [product, status] of ORDERS) {
  const response = await fetch(`http://127.0.0.1:${address.port}/payments`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ product }),
  });
  console.log(`payer  ${product}: ${response.status} ${await response.text()}\n`);
  if (response.status !== status) throw new Error(`${product} was answered ${response.status}, not ${status}`);
}
server.close();
