import { hostOf } from "../compile/lookup/keys.js";
import type { Lookup } from "../compile/lookup.js";
import { forReview } from "./for-review.js";
import type { Found } from "./found.js";
import { hostFound } from "./host-found.js";

const EMAIL = /^(?:mailto:)?[^\s@/:?#\\]+@([^\s@/:?#\\]+)(?:\?.*)?$/i;

/** Tells whether a text is an e-mail address. With a scheme, a path or a port it is a host with credentials instead. */
export function isEmail(text: string): boolean {
  return EMAIL.test(text);
}

/**
 * Screens an e-mail address that stands where a domain belongs; `undefined` where the text is none.
 *
 * The traps: at a shared domain, such as qq.com, it says nothing: millions of people have one. At a company's own
 * domain it says where somebody works, which is for review.
 */
export function emailFound(
  lookup: Lookup,
  text: string,
  received: string,
  field: string,
): readonly Found[] | undefined {
  const host = EMAIL.exec(text)?.[1];
  if (host === undefined) return undefined;
  const found = hostFound(lookup, hostOf(host) ?? host, received, field);
  return forReview(found.filter((one) => !isShared(lookup, one.evidence.matched)));
}

function isShared(lookup: Lookup, domain: string): boolean {
  return (
    lookup
      .domains()
      .get(domain)
      ?.hits.some((hit) => hit.shared) === true
  );
}
