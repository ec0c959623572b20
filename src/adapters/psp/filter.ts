// Which of a list of payment methods may be offered, for the moment before a checkout is rendered.
import type { Basis, Checked, DateInput, Interdict, Maybe, Policy, PolicyName } from "../../core.js";
import { assertOptions, fail, InterdictError, received } from "../../errors.js";
import { providerRows } from "./rows.js";

/** For whom and when the methods would be offered. */
export interface OfferContext {
  /** The handle that decides: `interdict` itself is none, `bind(ruleset)` makes one. Anything with its `check` will do. */
  readonly handle: Pick<Interdict, "check">;
  /** The provider that the codes belong to. */
  readonly provider: string;
  /** The moment for which the page is rendered. */
  readonly at: DateInput;
  /** Where the payer is, ISO 3166-1 alpha-2. */
  readonly country?: Maybe<string>;
  readonly usNexus?: Maybe<boolean>;
  readonly withinUnitedStates?: Maybe<boolean>;
  readonly policy?: Maybe<Policy | PolicyName>;
}

/** A method that is not offered, and why. */
export interface Withheld<Method> {
  readonly method: Method;
  readonly action: "block" | "hold";
  /** The basis of the law's answer; absent where there was none, because the method could not be read. */
  readonly basis?: Basis;
  /** The whole answer, for the file. */
  readonly checked: Checked;
}

export interface Offer<Method> {
  readonly offered: readonly Method[];
  readonly withheld: readonly Withheld<Method>[];
}

const MOST = 1000;
const KEYS = ["handle", "provider", "at", "country", "usNexus", "withinUnitedStates", "policy"] as const;

/**
 * Parts a list of payment methods into those that may be offered and those withheld, each in the order of the list. A
 * method is a code (Stripe's `payment_method_types`) or an entry with one (Adyen's `paymentMethods`).
 *
 * The trap: offering is not paying. Check the payment itself too: the method can be another one by then, and so can the
 * day.
 *
 * Every method comes back in one of the two lists. One that cannot be read is withheld as `hold`.
 *
 * @throws InterdictError `invalid-input` where `methods` is no list or the context cannot be read, and then nothing is
 * offered; `over-long` beyond 1,000 methods
 * @example
 * ```ts
 * filterPaymentMethods(["card", "alipay"], { handle, provider: "stripe", at: "2021-03-01", policy: "strict" })
 * // { offered: ["card"], withheld: [{ method: "alipay", action: "block", basis: "not-identified", checked: ... }] }
 * ```
 */
export function filterPaymentMethods<const Method>(methods: readonly Method[], context: OfferContext): Offer<Method> {
  const ask = asking(context);
  const offered: Method[] = [];
  const withheld: Withheld<Method>[] = [];
  for (const method of copyOf(methods)) {
    const checked = ask(method);
    const { action, basis } = checked;
    if (action === "allow") offered.push(method);
    else withheld.push({ method, action: action === "block" ? action : "hold", ...(basis ? { basis } : {}), checked });
  }
  return { offered, withheld };
}

function copyOf<Method>(methods: readonly Method[]): readonly Method[] {
  if (!Array.isArray(methods)) return fail("invalid-input", "methods", "has to be a list of codes or entries", methods);
  try {
    const { length } = methods;
    if (!(length <= MOST)) return fail("over-long", "methods", `holds more than ${MOST} methods`);
    return Array.from({ length }, (_, at) => methods[at] as Method);
  } catch (error) {
    if (error instanceof InterdictError) throw error;
    return fail("invalid-input", "methods", "throws when it is read");
  }
}

function asking(context: OfferContext): (method: unknown) => Checked {
  if (typeof context !== "object" || context === null)
    return fail("invalid-input", "context", "has to be { handle, provider, at, ... }", context);
  assertOptions(context, KEYS, "context");
  const { handle, provider, at, country, usNexus, withinUnitedStates, policy } = context;
  if (typeof handle?.check !== "function")
    return fail("invalid-input", "context.handle", "has to be a handle: bind(ruleset, { facts, policy })", handle);
  if (typeof provider !== "string" || provider.trim() === "")
    return fail("invalid-input", "context.provider", "has to be the provider that the codes belong to", provider);
  const payer = country == null ? [] : [{ role: "payer", country }];
  return (method) => {
    try {
      const { code, name } = codeOf(method, provider);
      const wallet = { role: "wallet", provider, paymentMethod: code, name };
      const parties = [wallet, ...payer];
      return handle.check({ at, activity: "payment", parties, usNexus, withinUnitedStates }, { policy });
    } catch (error) {
      return held(error);
    }
  };
}

/** The code of a method, and the name under which it would be shown, which is screened as well. */
function codeOf(method: unknown, provider: string): { readonly code: string; readonly name: string | undefined } {
  if (typeof method === "string" && method.trim() !== "") return { code: method, name: undefined };
  if (typeof method !== "object" || method === null)
    return fail("invalid-input", "method", "has to be a code or an entry with one", method);
  const entry = entryOf(provider);
  const values = method as Readonly<Record<string, unknown>>;
  const said = (keys: readonly string[]): readonly string[] =>
    keys.flatMap((key) => {
      const value = values[key];
      if (value === null || value === undefined) return [];
      if (typeof value === "number" && Number.isSafeInteger(value)) return [String(value)];
      return typeof value === "string" ? [value] : fail("invalid-input", `method.${key}`, "has to be text", value);
    });
  const code = said(entry.code).find((text) => text.trim() !== "");
  if (code === undefined)
    return fail("invalid-input", "method", `says its code in none of ${entry.code.join(", ")}`, received(method));
  return { code, name: said(entry.name ?? []).find((text) => text.trim() !== "") };
}

function entryOf(provider: string): { readonly code: readonly string[]; readonly name?: readonly string[] } {
  const name = provider.trim().toLowerCase();
  const row = providerRows.find(({ id, aliases }) => id === name || aliases?.includes(name));
  return row?.entry ?? { code: ["type"], name: ["name"] };
}

/** A method that could not be read or asked about is held, whatever the policy. */
function held(error: unknown): Checked {
  const known = error instanceof InterdictError ? error : undefined;
  const message = known?.message ?? "invalid-input: the method could not be read";
  const because = [{ row: "fault", action: "hold", text: message }] as const;
  return {
    action: "hold",
    because,
    disposition: { action: "hold", policy: "standard", because },
    problem: { code: known?.code ?? "invalid-input", message, problems: known?.problems ?? [] },
  };
}
