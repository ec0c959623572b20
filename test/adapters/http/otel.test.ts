// Names and requirement levels as in OpenTelemetry's semantic conventions for feature flags in events.
import { expect, it } from "vitest";
import { toOtelAttributes } from "../../../src/adapters/http.js";
import { interdict } from "./payments.js";

/** The attributes of the `feature_flag.evaluation` event; all others have to be in our own namespace. */
const REGISTERED = [
  "feature_flag.key",
  "feature_flag.provider.name",
  "feature_flag.result.variant",
  "feature_flag.result.reason",
  "feature_flag.set.id",
  "feature_flag.version",
  "feature_flag.context.id",
  "error.type",
  "error.message",
];
const PAYMENT = { id: "tx-1", at: "2021-03-01", activity: "payment", counterparty: "Alipay" } as const;

it("a prohibited payment is a match of the rule that controls it, in the ruleset that answered", () => {
  const verdict = interdict.evaluate({ ...PAYMENT, usNexus: true });
  expect(toOtelAttributes(verdict)).toMatchObject({
    "feature_flag.key": "interdict/payment",
    "feature_flag.provider.name": "interdict",
    "feature_flag.result.variant": "prohibited",
    "feature_flag.result.reason": "targeting_match",
    "feature_flag.set.id": verdict.ruleset.id,
    "feature_flag.version": verdict.ruleset.digest,
    "feature_flag.context.id": "tx-1",
    "interdict.basis": "identified",
    "interdict.provision": verdict.findings[0]?.provision,
    "interdict.hypothetical": true,
  });
});

it("nobody recognised is the registry's default, and a payment without id has no context id", () => {
  const attributes = toOtelAttributes(interdict.evaluate({ ...PAYMENT, id: null, counterparty: "Corner Bakery" }));
  expect(attributes).toMatchObject({
    "feature_flag.result.variant": "not-prohibited",
    "feature_flag.result.reason": "default",
    "interdict.basis": "no-match",
  });
  expect(attributes).not.toHaveProperty("feature_flag.context.id");
  expect(attributes).not.toHaveProperty("interdict.provision");
});

it.each([
  ["no day", { ...PAYMENT, at: "" }, "invalid_context"],
  ["nobody", { ...PAYMENT, counterparty: null }, "targeting_key_missing"],
  ["a long name", { ...PAYMENT, counterparty: "x".repeat(2_000) }, "invalid_context"],
])("a checked payment with %s is an error and never reads as clear", (_, transaction, type) => {
  expect(toOtelAttributes(interdict.check(transaction))).toMatchObject({
    "feature_flag.result.variant": "undetermined",
    "feature_flag.result.reason": "error",
    "error.type": type,
  });
});

it("every value is a primitive under a registered name or our own, and no party is in it", () => {
  for (const transaction of [
    PAYMENT,
    { ...PAYMENT, counterparty: { name: "Corner Bakery", lei: null } },
    { ...PAYMENT, at: "x" },
  ]) {
    const attributes = toOtelAttributes(interdict.check(transaction));
    for (const [name, value] of Object.entries(attributes)) {
      expect(REGISTERED.includes(name) || name.startsWith("interdict.")).toBe(true);
      expect(["string", "number", "boolean"]).toContain(typeof value);
    }
    expect(JSON.stringify(attributes)).not.toMatch(/alipay|bakery/i);
  }
});
