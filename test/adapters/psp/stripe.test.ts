// Stripe's objects, whole: the transaction that comes out, what is reported, and what the ruleset answers.
import { describe, expect, it } from "vitest";
import { fromProvider } from "../../../src/adapters/psp.js";
import { law, supposed, TODAY } from "./handles.js";
import { billing, charge, paymentIntent, paymentMethod, session, source } from "./stripe-objects.js";

const MARCH = "2021-03-01T12:00:00.000Z";

describe("a PaymentIntent", () => {
  const expanded = {
    ...paymentIntent,
    payment_method: paymentMethod("alipay"),
    latest_charge: charge("alipay"),
    statement_descriptor: "BAKERY",
  };

  it("with its expansions is a transaction with method, payer, descriptors and the time of the charge", () => {
    const { transaction, found, kind, provider } = fromProvider("stripe", expanded, { usNexus: true });
    expect({ kind, provider }).toEqual({ kind: "payment_intent", provider: "stripe" });
    expect(transaction).toEqual({
      id: "pi_3Qx",
      at: MARCH,
      activity: "payment",
      usNexus: true,
      parties: [
        { role: "wallet", provider: "stripe", paymentMethod: "alipay" },
        { role: "payer", name: "Jenny Rosen", country: "US" },
        { role: "payer", name: "Jenny Rosen" },
        { role: "descriptor", name: "CORNER BAKERY" },
        { role: "descriptor", name: "BAKERY" },
      ],
    });
    expect(found).toContainEqual({ fact: "method", path: "latest_charge.payment_method_details.type" });
    expect(found).toContainEqual({ fact: "at", path: "latest_charge.created" });
    expect(supposed.check(transaction)).toMatchObject({ action: "block", outcome: "prohibited" });
    expect(law.check(transaction)).toMatchObject({ action: "hold", basis: "not-identified" });
  });

  it("that is not expanded leaves every method it allows, and says which ids would tell more", () => {
    const bare = { ...paymentIntent, payment_method: "pm_1Qx", latest_charge: "ch_3Qx" };
    const { transaction, notFound } = fromProvider("stripe", bare, { at: MARCH });
    expect(transaction.parties).toEqual([
      { role: "wallet-offered", provider: "stripe", paymentMethod: "card" },
      { role: "wallet-offered", provider: "stripe", paymentMethod: "alipay" },
    ]);
    expect(notFound).toContainEqual({ fact: "method", path: "payment_method.type", why: "not-expanded" });
    expect(supposed.check(transaction).action).toBe("block");
  });

  it("without a charge has no time: its making is none, and the transaction is held until the caller says when", () => {
    const { transaction, notFound } = fromProvider("stripe", {
      ...paymentIntent,
      payment_method: paymentMethod("card"),
    });
    expect(transaction.at).toBe("");
    expect(notFound.filter(({ fact }) => fact === "at").map(({ path }) => path)).toEqual([
      "latest_charge.created",
      "created",
    ]);
    expect(law.check(transaction)).toMatchObject({ action: "hold", problem: { code: "invalid-date" } });
  });

  it("with a time of the caller takes that, and keeps quiet about the others", () => {
    const { transaction, found, notFound } = fromProvider("stripe", expanded, { at: TODAY });
    expect(transaction.at).toBe(TODAY);
    expect(found).toContainEqual({ fact: "at", path: "context.at" });
    expect(notFound.some(({ fact }) => fact === "at")).toBe(false);
  });

  it("whose method is known does not answer for the others it allows", () => {
    const paid = { ...paymentIntent, payment_method: "pm_1Qx", latest_charge: charge("card") };
    const { transaction } = fromProvider("stripe", paid);
    expect(transaction.parties.filter(({ provider }) => provider)).toEqual([
      { role: "wallet", provider: "stripe", paymentMethod: "card" },
    ]);
    expect(supposed.check(transaction).action).toBe("allow");
  });

  it("whose last charge was made by another method than the current one answers for all that it allows", () => {
    const again = { ...paymentIntent, payment_method: "pm_NEW", latest_charge: charge("card", "pm_OLD") };
    expect(supposed.check(fromProvider("stripe", again).transaction).action).toBe("block");
    const emptied = { ...paymentIntent, payment_method: null, latest_charge: charge("card", "pm_OLD") };
    expect(supposed.check(fromProvider("stripe", emptied).transaction).action).toBe("block");
  });

  it("that names no method at all is held, also beside a payee who is nobody's", () => {
    const none = { ...paymentIntent, payment_method: "pm_1Qx", payment_method_types: [] };
    const { transaction } = fromProvider("stripe", none, { at: TODAY, parties: [{ name: "Corner Bakery" }] });
    expect(transaction.parties[0]).toMatchObject({ role: "wallet", notFound: expect.stringContaining("not-expanded") });
    expect(law.check(transaction)).toMatchObject({ action: "hold", problem: { code: "empty-counterparty" } });
  });

  it("names the account that it is paid for, where that is expanded", () => {
    const account = { id: "acct_1", object: "account", country: "CN", business_profile: { name: "Alipay", url: null } };
    const forOther = { ...paymentIntent, payment_method: paymentMethod("card"), on_behalf_of: account };
    const { transaction } = fromProvider("stripe", forOther, { at: MARCH });
    expect(transaction.parties).toContainEqual({ role: "payee", name: "Alipay", country: "CN" });
    expect(supposed.check(transaction).action).toBe("block");
  });
});

describe("Stripe's other objects", () => {
  it("a Charge has its own time, method, payer and descriptor", () => {
    const { transaction, unread } = fromProvider("stripe", charge("wechat_pay"));
    expect(transaction).toEqual({
      id: "ch_3Qx",
      at: MARCH,
      activity: "payment",
      parties: [
        { role: "wallet", provider: "stripe", paymentMethod: "wechat_pay" },
        { role: "payer", name: "Jenny Rosen" },
        { role: "descriptor", name: "CORNER BAKERY" },
      ],
    });
    expect(unread).toContain("payment_method_details.wechat_pay");
    expect(supposed.check(transaction).action).toBe("block");
  });

  it("a PaymentMethod needs a time", () => {
    expect(fromProvider("stripe", paymentMethod("alipay")).transaction.at).toBe("");
    const { transaction } = fromProvider("stripe", paymentMethod("alipay"), { at: MARCH });
    expect(supposed.check(transaction)).toMatchObject({ action: "block", outcome: "prohibited" });
    const today = fromProvider("stripe", paymentMethod("alipay"), { at: TODAY });
    expect(law.check(today.transaction)).toMatchObject({ action: "allow", basis: "ended" });
  });

  it("a Checkout Session answers for what it offers until its intent says what was used", () => {
    const open = fromProvider("stripe", session, { at: MARCH });
    expect(open.transaction.parties).toEqual([
      { role: "wallet-offered", provider: "stripe", paymentMethod: "card" },
      { role: "wallet-offered", provider: "stripe", paymentMethod: "wechat_pay" },
      { role: "payer", name: "Jenny Rosen", country: "US" },
    ]);
    expect(supposed.check(open.transaction).action).toBe("block");
    const intent = { ...paymentIntent, payment_method: "pm_1Qx", latest_charge: charge("card") };
    const done = fromProvider("stripe", { ...session, payment_intent: intent });
    expect(done.transaction.at).toBe(MARCH);
    expect(supposed.check(done.transaction).action).toBe("allow");
  });

  it("a legacy Source says wechat where a PaymentMethod says wechat_pay, and both are the wallet", () => {
    const { transaction } = fromProvider("stripe", source, { at: MARCH });
    expect(transaction.parties).toEqual([
      { role: "wallet", provider: "stripe", paymentMethod: "wechat" },
      { role: "payer", name: "Jenny Rosen" },
      { role: "descriptor", name: "CORNER BAKERY" },
    ]);
    expect(supposed.check(transaction).action).toBe("block");
  });

  it("a name in billing details is screened whatever the method says", () => {
    const hidden = { ...paymentMethod("card"), billing_details: billing("支付宝", null) };
    expect(supposed.check(fromProvider("stripe", hidden, { at: MARCH }).transaction).action).toBe("block");
  });
});
