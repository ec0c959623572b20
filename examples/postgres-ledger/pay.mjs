// One payment, one transaction: the decision is stored if and only if the payment is.
import { bind, record, ruleset, verify } from "interdict";
import { openLog, postgresSink } from "interdict/audit";

const interdict = bind(ruleset, { facts: { usNexus: true }, policy: "standard" });

/** @type {Readonly<Record<import("interdict").Action, string>>} */
const STATES = { allow: "paid", hold: "held", block: "refused" };

/**
 * @typedef {{ id: string, at: string, payee: string | null, provider: string | null, method: string | null, cents: number }} Payment
 *
 * @param {import("pg").Client} client one connection, not a pool: everything below has to be one transaction
 * @param {Payment} payment
 * @returns {Promise<string>} the state in which it was stored
 */
export async function pay(client, payment) {
  const { id, at, payee, provider, method, cents } = payment;
  /** @type {import("interdict").Transaction} */
  const transaction = {
    id,
    at,
    activity: "payment",
    counterparty: { name: payee, provider, paymentMethod: method, role: "payee" },
  };
  // Before BEGIN: it needs no database, and nobody should wait for it.
  const checked = interdict.check(transaction);
  const decision = record(checked, transaction);
  const state = STATES[checked.action];

  await client.query("BEGIN");
  try {
    // Late, because from here to COMMIT other writers of the log wait.
    const log = await openLog({ sink: postgresSink(client), verify });
    const { seq } = await log.append(decision);
    await client.query("INSERT INTO payments VALUES ($1, $2, $3, $4, $5, $6, $7)", [
      ...[id, payee, provider, method],
      ...[cents, state, seq],
    ]);
    await client.query("COMMIT");
    return state;
  } catch (error) {
    await client.query("ROLLBACK");
    throw error;
  }
}
