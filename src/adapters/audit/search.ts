import { createHmac } from "node:crypto";
import { fail, reading } from "../../errors.js";
import type { JsonObject } from "./canonical.js";
import { assertKey, type SealKey } from "./cipher.js";
import { placesOf, readPatterns, valueAt } from "./path.js";

/** Which sealed texts can be searched for by equality, and under which key. Use a key of its own. */
export interface SearchOptions {
  readonly key: SealKey;
  /** Dotted paths of texts, with `*` and `?` as in `seal.paths`. */
  readonly paths: readonly string[];
}

/** Tokens by path, and the name of their key. */
export interface SearchTokens {
  readonly key: string;
  readonly tokens: { readonly [path: string]: readonly string[] };
}

/**
 * Computes the token under which a sealed text is found: HMAC-SHA-256 of the path and the folded text (NFKC, lower case,
 * white space run together). It serves equality only: no part of a name, no other spelling.
 *
 * Whoever holds the key can test guesses against the tokens. Destroying a sealing key erases a text only together with
 * the key of its tokens.
 *
 * @example
 * ```ts
 * searchToken(key, "transaction.parties.*.name?", "  ALIPAY "); // the same as for "Alipay"
 * ```
 * @throws InterdictError `invalid-input`
 */
export function searchToken(key: SealKey, path: string, text: string): string {
  reading(() => assertKey(key, "key"), "key");
  if (typeof path !== "string") return fail("invalid-input", "path", "has to be a text", path);
  if (typeof text !== "string") return fail("invalid-input", "text", "has to be a text", text);
  const folded = text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
  return createHmac("sha256", key.key)
    .update(JSON.stringify(["interdict-search/1", path, folded]))
    .digest("base64url");
}

/** Reads the options once, and gives the tokens of each record. */
export function searchTokens(options: SearchOptions): (record: JsonObject) => SearchTokens {
  const { key } = options;
  assertKey(key, "seal.search.key");
  const patterns = readPatterns(options.paths, "seal.search.paths");
  return (record) => {
    const tokens = patterns.map((pattern) => {
      const texts = placesOf(record, pattern).map((place) => valueAt(record, place) ?? null);
      const found = texts.filter((text) => text !== null).map((text) => searchToken(key, pattern.text, text as string));
      return [pattern.text, [...new Set(found)]] as const;
    });
    return { key: key.id, tokens: Object.fromEntries(tokens.filter(([, found]) => found.length > 0)) };
  };
}
