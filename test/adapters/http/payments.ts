import { bind, identified, ruleset, type Transaction } from "interdict";

/** Supposed, so that a payment can be prohibited at all: the order's payments were never identified. */
export const interdict = bind(ruleset).suppose(
  identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }),
);

export const ALLOWED = { payee: "Corner Bakery", at: "2026-08-20" };
export const HELD = { payee: "Alipay", at: "2021-03-01" };
export const BLOCKED = { ...HELD, usNexus: true };
/** So long after the ruleset's sources were swept that the standard policy holds whatever it is. */
export const STALE = { payee: "Corner Bakery", at: "2027-06-01" };
/** More than a name may have; nothing is cut, and nothing is cleared. */
export const LONG_NAME = { payee: "a".repeat(1_025), at: "2026-08-20" };

interface Payment {
  readonly payee: string;
  readonly at: string;
  readonly usNexus?: boolean;
}

export function toTransaction(body: unknown): Transaction {
  const { payee, at, usNexus } = body as Payment;
  return { at, activity: "payment", counterparty: payee, usNexus };
}
