// Payment-method codes as their providers publish them, case kept. A code means something only with its provider.
//
// No subject: the code is known to be another wallet (AlipayHK, WeChat Pay HK, a partner of Alipay+). Several: the code
// alone cannot tell. Alipay+ itself stands for Ant Group, since the payer's wallet may be another one.
//
// Looked for and not found: codes of Mollie, of Braintree's web kit, of Recurly, Komoju, Paymentwall and Wallee; those
// of Klarna, 2C2P, dLocal, iPay88, Elavon and BlueSnap could not be established.
import type { Provider } from "../model/index.js";
import { asianProviders } from "./payment-methods/asian.js";
import { chineseProviders } from "./payment-methods/chinese.js";
import { europeanProviders } from "./payment-methods/european.js";
import { internationalProviders } from "./payment-methods/international.js";
import { orchestrationProviders } from "./payment-methods/orchestration.js";

export const providers: readonly Provider[] = [
  ...internationalProviders,
  ...europeanProviders,
  ...asianProviders,
  ...chineseProviders,
  ...orchestrationProviders,
];
