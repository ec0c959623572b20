// Every provider whose objects are read.
//
// Looked for and left out, because the shape of their objects was read nowhere, or not where the method stands.
// Mastercard: the pages read name the wallets and no field. PPRO, NihaoPay: no page with an object was found. cfpay: a
// family without a publisher. Pass provider and paymentMethod of a party to `check` directly: their codes are held.
// Left out of providers that are read: Braintree's server SDK (its Transaction names no local payment), BeeCloud's webhook
// (values of channel_type), Nuvei's /payment request (its method is a free map), PayerMax's notification, ACI's request.
import type { ProviderRow } from "./row.js";
import { acquirers } from "./rows-acquirers.js";
import { adyen } from "./rows-adyen.js";
import { asian } from "./rows-asian.js";
import { chinese } from "./rows-chinese.js";
import { commerce } from "./rows-commerce.js";
import { european } from "./rows-european.js";
import { gateways } from "./rows-gateways.js";
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
  ...gateways,
  ...acquirers,
  ...european,
  ...asian,
  ...chinese,
  ...platforms,
  ...commerce,
];
