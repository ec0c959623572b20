// Every provider whose objects are read.
//
// Looked for and left out. Shopify: an order names its gateway, not the method that was used behind it. Braintree, Rapyd,
// Nuvei, Global Payments, Fiserv, Mastercard, Cybersource, Worldpay, Unzer, Buckaroo, PPRO, ACI, Payone, Wirecard, Primer,
// Hyperswitch, WooPayments, QFPay, NihaoPay, PayerMax, Payssion, BeeCloud, epay, cfpay: the shape of their objects was not
// read in a source of their own. Their codes are held: pass provider and paymentMethod of a party to `check` directly.
import type { ProviderRow } from "./row.js";
import { adyen } from "./rows-adyen.js";
import { asian } from "./rows-asian.js";
import { european } from "./rows-european.js";
import { international } from "./rows-international.js";
import { iso20022 } from "./rows-iso20022.js";
import { platforms } from "./rows-platforms.js";
import { stripe } from "./rows-stripe.js";

/** Every provider whose objects are read, each with where its facts stand and where that was read. */
export const providerRows: readonly ProviderRow[] = [
  stripe,
  adyen,
  iso20022,
  ...international,
  ...european,
  ...asian,
  ...platforms,
];
