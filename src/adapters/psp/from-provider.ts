// The mapper: a provider's object in, transactions out.
import { assertOptions, fail, reading } from "../../errors.js";
import { assemble } from "./assemble.js";
import type { MapContext, Mapped } from "./mapped.js";
import { read } from "./read.js";
import { planFor, rowOf } from "./recognise.js";
import type { ProviderObject } from "./shapes.js";

/**
 * Maps an object of a provider to a transaction for `check`, and says what it found, what not, and what it did not read.
 *
 * The trap: the making of an object is not the payment. An unconfirmed PaymentIntent, a saved method, a payment request
 * have no time of payment; give `context.at`, or the transaction is held. Expand what you can: a `payment_method` that
 * is only an id leaves every method that the intent allows as `wallet-offered`.
 *
 * Nothing is invented: no country, no time, no US nexus. Where the method was not found at all, the transaction holds a
 * party with `notFound`, which `check` holds.
 *
 * @param context what no object says: `at`, `usNexus`, `withinUnitedStates`, `parties`
 * @throws InterdictError `invalid-input` for an unknown provider, an object that is none of its kinds, a member of another
 * type, several transactions in one message (use {@link allFromProvider}); `over-long` beyond 1,024 code units a text
 * @example
 * ```ts
 * const { transaction, notFound } = fromProvider("stripe", paymentIntent, { at: new Date(), usNexus: true })
 * interdict.check(transaction).action // "hold", "block" or "allow"
 * notFound // [{ fact: "method", path: "payment_method", why: "not-expanded" }, ...]
 * ```
 */
export function fromProvider<const Id extends string, Given extends ProviderObject<Id>>(
  provider: Id,
  object: Given,
  context?: MapContext | null,
): Mapped {
  const [first, ...more] = allFromProvider(provider, object, context);
  if (more.length > 0)
    return fail("invalid-input", "object", `holds ${more.length + 1} transactions: use allFromProvider`, object);
  return first;
}

/**
 * Maps an object that may hold several transactions, such as a batch of notifications or a parsed pacs.008: one result
 * for each, in order, at least one. One that cannot be read refuses the whole; none is lost.
 *
 * @throws InterdictError as {@link fromProvider}; `invalid-input` also where the message counts its transactions otherwise
 */
export function allFromProvider<const Id extends string, Given extends ProviderObject<Id>>(
  provider: Id,
  object: Given,
  context?: MapContext | null,
): readonly [Mapped, ...Mapped[]] {
  const given = readContext(context);
  const row = rowOf(provider);
  const plan = reading(() => planFor(row, object), "object");
  const [first, ...more] = assemble(plan, row.id, read(plan, object), given);
  return first === undefined ? fail("invalid-input", "object", "holds no transaction", object) : [first, ...more];
}

const KEYS = ["at", "usNexus", "withinUnitedStates", "parties"] as const;

/** Reads the context once. Its values are judged by `check`, where they are used. */
function readContext(context: MapContext | null | undefined): MapContext {
  if (context === null || context === undefined) return {};
  if (typeof context !== "object") return fail("invalid-input", "context", `has to be { ${KEYS.join(", ")} }`, context);
  assertOptions(context, KEYS, "context");
  return reading(() => {
    const { at, usNexus, withinUnitedStates, parties } = context;
    if (parties != null && !Array.isArray(parties))
      fail("invalid-input", "context.parties", "has to be a list", parties);
    return { at, usNexus, withinUnitedStates, parties };
  }, "context");
}
