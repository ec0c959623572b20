// The types that the mapper takes of the providers whose published types it is tested against. Structural, and only as
// deep as tells one object from another: a provider adds members with every version.
import type { Maybe } from "../../core.js";

/** PaymentIntent, Charge, PaymentMethod, Checkout Session or the legacy Source, as Stripe's API and SDK give them. */
export interface StripeObject {
  readonly object: "payment_intent" | "charge" | "payment_method" | "checkout.session" | "source";
  readonly id?: Maybe<string>;
}

/** Request of /payments, response of /paymentMethods, or a webhook's notification: whole, one item, or what is in it. */
export type AdyenObject =
  | { readonly merchantAccount: string; readonly paymentMethod: object }
  | { readonly notificationItems: readonly object[] }
  | { readonly NotificationRequestItem: object }
  | { readonly pspReference: string; readonly eventCode: string }
  | { readonly paymentMethods?: Maybe<readonly object[]>; readonly storedPaymentMethods?: Maybe<readonly object[]> };

/** A message of ISO 20022, parsed: see `parseIso20022`. */
export interface Iso20022Message {
  readonly Document: object;
}

interface Shapes {
  readonly stripe: StripeObject;
  readonly adyen: AdyenObject;
  readonly iso20022: Iso20022Message;
}

/** What the mapper takes of a provider; for a provider that is known at run time only, anything. */
export type ProviderObject<Id extends string> = Id extends keyof Shapes ? Shapes[Id] : unknown;
