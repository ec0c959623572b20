import type { Lookup } from "../compile/lookup.js";
import type { MatchFlag } from "../model/match.js";
import { visibleText } from "../names/disguise.js";
import { foldName } from "../names/fold.js";
import { screenText } from "./by-name.js";
import { entryFound } from "./entry-found.js";
import { type Found, found } from "./found.js";

/**
 * Screens a payment method with its provider.
 *
 * A provider's own list decides, also where it says that the code is another wallet's. Without such a list the code is
 * read as a name, and sought among the codes of all providers that say by themselves whom they stand for; the traps
 * there are the short ones (`ali`, `wx`, `861`), which mean nothing outside their list. The provider is then read as a
 * name too: somebody may have put `Alipay` there.
 */
export function screenPaymentMethod(
  lookup: Lookup,
  provider: string | undefined,
  paymentMethod: string | undefined,
): readonly Found[] {
  const table = provider === undefined ? undefined : lookup.providers().get(foldName(provider))?.();
  if (table && paymentMethod !== undefined) {
    const code = visibleText(paymentMethod);
    const exact = table.raw.get(code);
    if (exact) return entryFound(exact, paymentMethod, "provider+paymentMethod");
    const small = code.toLowerCase();
    const entry =
      table.normalised.get(small) ??
      table.normalised.get(small.replace(/[\s-]+/g, "_")) ??
      table.normalised.get(small.replace(/[\s_]+/g, "-"));
    if (entry) return entryFound(entry, paymentMethod, "provider+paymentMethod", ["case-differs"]);
  }
  const named = provider === undefined ? [] : screenText(lookup, provider, "provider");
  if (paymentMethod === undefined) return named;
  return [...named, ...withoutList(lookup, paymentMethod, table ? "unknown-code" : "unknown-provider")];
}

function withoutList(lookup: Lookup, code: string, flag: MatchFlag): readonly Found[] {
  const field = "paymentMethod";
  const named = screenText(lookup, code, field).map((one) => ({ ...one, flags: [...one.flags, flag] }));
  const entry = lookup.distinctive().get(foldName(code));
  return [...named, ...(entry?.hits ?? []).map((hit) => found(hit, field, code, { weak: true, flags: [flag] }))];
}
