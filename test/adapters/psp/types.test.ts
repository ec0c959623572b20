// The providers' own published types are taken as they are. `tsc --noEmit` holds every line here.
import type { Types } from "@adyen/api-library";
import type Stripe from "stripe";
import { describe, expectTypeOf, test } from "vitest";
import {
  type AdyenObject,
  fromProvider,
  type Mapped,
  type ProviderObject,
  type StripeObject,
} from "../../../src/adapters/psp.js";
import type { Transaction } from "../../../src/index.js";

describe("what the mapper takes", () => {
  test("Stripe's objects, with the nulls of their types", () => {
    expectTypeOf<Stripe.PaymentIntent>().toExtend<StripeObject>();
    expectTypeOf<Stripe.Charge>().toExtend<StripeObject>();
    expectTypeOf<Stripe.PaymentMethod>().toExtend<StripeObject>();
    expectTypeOf<Stripe.Checkout.Session>().toExtend<StripeObject>();
    expectTypeOf<Stripe.Source>().toExtend<StripeObject>();
    expectTypeOf<Stripe.PaymentIntent>().toExtend<ProviderObject<"stripe">>();
  });

  test("Adyen's", () => {
    expectTypeOf<Types.checkout.PaymentRequest>().toExtend<AdyenObject>();
    expectTypeOf<Types.checkout.PaymentMethodsResponse>().toExtend<AdyenObject>();
    expectTypeOf<Types.notification.NotificationItem>().toExtend<AdyenObject>();
    expectTypeOf<Types.notification.NotificationRequestItem>().toExtend<AdyenObject>();
  });

  test("no object of one provider for another, and no Stripe object that has no row", () => {
    expectTypeOf<Types.checkout.PaymentRequest>().not.toExtend<StripeObject>();
    expectTypeOf<Stripe.Customer>().not.toExtend<StripeObject>();
    expectTypeOf<Stripe.PaymentIntent>().not.toExtend<ProviderObject<"iso20022">>();
  });

  test("a call with the wrong object does not compile", () => {
    const call = (intent: Stripe.PaymentIntent, request: Types.checkout.PaymentRequest) => [
      fromProvider("stripe", intent, { at: "2021-03-01" }),
      fromProvider("adyen", request, { at: "2021-03-01" }),
      // @ts-expect-error Adyen's request is no object of Stripe
      fromProvider("stripe", request),
      // @ts-expect-error the word is `at`
      fromProvider("stripe", intent, { time: "2021-03-01" }),
    ];
    expectTypeOf(call).toBeFunction();
  });

  test("anything where the provider is known at run time only", () => {
    expectTypeOf<ProviderObject<string>>().toEqualTypeOf<unknown>();
  });
});

test("what it gives is a transaction for check", () => {
  expectTypeOf<Mapped["transaction"]>().toExtend<Transaction>();
});
