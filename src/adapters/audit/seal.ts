import { asInterdictError } from "../../errors.js";
import { canonical, isObject, type JsonObject } from "./canonical.js";
import { assertKey, encrypt, type SealKey } from "./cipher.js";
import type { EntryContent, Head } from "./entry.js";
import { type Pattern, type Place, placesOf, readPatterns, takeOut, valueAt } from "./path.js";
import { type SearchOptions, type SearchTokens, searchTokens } from "./search.js";

/** How records are sealed before they are written. */
export interface SealOptions {
  /**
   * The key, or which key a record gets: one for each person or month makes it possible to erase one person or month.
   * A name may have one key only, ever.
   */
  readonly key: SealKey | ((record: JsonObject) => SealKey | Promise<SealKey>);
  /**
   * What is sealed, as dotted paths: `transaction`, `context.payer.name`, `parties.*.name?` (`*` for every item, `?` where
   * a record may lack it). `sha256` always is: over guessable facts it would confirm a guess. Default: the whole record.
   */
  readonly paths?: readonly string[];
  readonly search?: SearchOptions;
}

/** What was taken out of a record, encrypted. The chain is over this form, so that it verifies without any key. */
export interface Sealed {
  /** Name of the key. */
  readonly key: string;
  /** Each with its place in the record; the empty place is the whole record. */
  readonly values: readonly { readonly path: Place; readonly value: string }[];
  readonly search?: SearchTokens;
}

export type Sealer = (record: JsonObject, text: string, before: Head) => Promise<EntryContent>;

/** @throws InterdictError `invalid-input` */
export function sealer(options: SealOptions): Sealer {
  const { key: given } = options;
  if (typeof given !== "function") assertKey(given, "seal.key");
  const patterns = options.paths && withHash(readPatterns(options.paths, "seal.paths"));
  const tokensOf = options.search && searchTokens(options.search);
  return async (record, text, before) => {
    const search = tokensOf?.(record);
    const key = typeof given === "function" ? await askFor(given, record) : given;
    assertKey(key, "seal.key");
    const places: readonly Place[] = patterns?.flatMap((pattern) => placesOf(record, pattern)) ?? [[]];
    const values = places.map((path) => ({
      path,
      value: encrypt(canonical(valueAt(record, path)), key.key, { before, key: key.id, path }),
    }));
    const rest: JsonObject = patterns ? JSON.parse(text) : {};
    for (const place of places) takeOut(rest, place);
    return { record: rest, sealed: { key: key.id, values, ...(search && { search }) } };
  };
}

/** The record's own hash is sealed too, whatever else is. */
function withHash(patterns: readonly Pattern[]): readonly Pattern[] {
  const isNamed = patterns.some(({ steps }) => steps.length === 1 && (steps[0] === "*" || steps[0] === "sha256"));
  return isNamed ? patterns : [...patterns, ...readPatterns(["sha256"], "seal.paths")];
}

async function askFor(given: (record: JsonObject) => SealKey | Promise<SealKey>, record: JsonObject): Promise<SealKey> {
  try {
    return await given(record);
  } catch (error) {
    throw asInterdictError(error, "seal.key throws: without a key nothing is written");
  }
}

export function isSealed(value: unknown): value is Sealed {
  if (!isObject(value) || typeof value.key !== "string" || !Array.isArray(value.values)) return false;
  return value.values.every(
    (item: unknown) => isObject(item) && typeof item.value === "string" && Array.isArray(item.path),
  );
}
