import type { Entry } from "../compile/lookup/hit.js";
import { packageKey, withoutProcess } from "../compile/lookup/keys.js";
import type { Lookup } from "../compile/lookup.js";
import type { MatchFlag } from "../model/match.js";
import { isDisguised } from "../names/disguise.js";
import { type Found, found } from "./found.js";

/** Looks a package, bundle or desktop id up; `undefined` where the data does not know it at all. */
export function packageFound(
  lookup: Lookup,
  text: string,
  received: string,
  field: string,
): readonly Found[] | undefined {
  const { raw, normalised } = lookup.apps().packages;
  const exact = raw.get(text) ?? raw.get(withoutProcess(text));
  if (exact !== undefined) return entryFound(exact, received, field);
  const entry = normalised.get(packageKey(text));
  return entry && entryFound(entry, received, field, ["case-differs"]);
}

/** Puts an entry into words, with what its spelling hides. */
export function entryFound(
  entry: Entry | undefined,
  received: string,
  field: string,
  flags: readonly MatchFlag[] = [],
): readonly Found[] {
  if (entry === undefined) return [];
  const all: readonly MatchFlag[] = isDisguised(received) ? [...flags, "disguised"] : flags;
  return entry.hits.map((hit) => found(hit, field, received, { flags: all }));
}
