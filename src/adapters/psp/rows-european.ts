// Providers at home in Europe. Each shape was read where its row says.
import type { ProviderRow } from "./row.js";

const multisafepay: ProviderRow = {
  id: "multisafepay",
  objects: [
    {
      kind: "order",
      is: { has: ["order_id", "payment_details"] },
      read: "MultiSafepay/php-sdk, Api/Transactions/TransactionResponse.php and PaymentDetails.php, read 2026-11-22",
      activity: "payment",
      id: ["order_id"],
      method: ["payment_details.type"],
      descriptor: ["description"],
      parties: [{ role: "payer", at: "payment_details", name: "account_holder_name" }],
      needs: ["method"],
      unsaid: [{ fact: "at", path: "created", why: "is in no zone: give context.at" }],
    },
  ],
};

export const european: readonly ProviderRow[] = [multisafepay];
