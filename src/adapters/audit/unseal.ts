import { fail, reading } from "../../errors.js";
import type { Json, JsonObject } from "./canonical.js";
import { assertKey, decrypt } from "./cipher.js";
import type { Head, LogEntry } from "./entry.js";
import { putBack } from "./path.js";
import { isSealed } from "./seal.js";

/**
 * A record as it was appended, or why not: `no-key` (the key is not at hand, or was destroyed: then it is erased),
 * `altered` (the key does not open it: it is another key, or the entry is not the one that was sealed).
 */
export type Unsealed =
  | { readonly ok: true; readonly record: JsonObject }
  | { readonly ok: false; readonly because: "no-key" | "altered"; readonly key: string };

/** The keys by name, or a function that finds one. */
export type KeyRing = { readonly [id: string]: Uint8Array } | ((id: string) => Uint8Array | undefined);

/**
 * Gives back the record of an entry, byte for byte in canonical form. One that was not sealed comes back as it is.
 *
 * It does not look at the chain: an entry that verifies and comes from `verifyLog`'s log is the one that was appended.
 *
 * @example
 * ```ts
 * const unsealed = unseal(readEntry(line), { "2026-11": key });
 * if (unsealed.ok) unsealed.record // the record as it was appended: verify and replay take it
 * ```
 * @throws InterdictError `invalid-input` where the entry is a checkpoint, or a key has not 32 bytes
 */
export function unseal(entry: LogEntry, keys: KeyRing): Unsealed {
  const { record: stored, sealed, before } = reading(() => contentOf(entry), "an entry");
  if (!stored) return fail("invalid-input", "entry", "is a checkpoint and holds no record");
  if (!sealed) return { ok: true, record: stored };
  const key = keyOf(keys, sealed.key);
  if (!key) return { ok: false, because: "no-key", key: sealed.key };
  assertKey({ id: sealed.key, key }, "keys");

  let record: JsonObject = stored;
  for (const { path, value } of sealed.values) {
    const text = decrypt(value, key, { before, key: sealed.key, path });
    if (text === undefined) return { ok: false, because: "altered", key: sealed.key };
    const opened: Json = JSON.parse(text);
    if (path.length === 0) record = opened as JsonObject;
    else if (!putBack(record, path, opened)) return { ok: false, because: "altered", key: sealed.key };
  }
  return { ok: true, record };
}

/** A copy of what an entry holds, and where it stands. */
function contentOf({
  record,
  sealed,
  seq,
  previous,
}: LogEntry): Pick<LogEntry, "record" | "sealed"> & { before: Head } {
  const copy = JSON.parse(JSON.stringify({ record, sealed }));
  if (copy.sealed !== undefined && !isSealed(copy.sealed))
    fail("log-damaged", "entry.sealed", "is not what a log wrote");
  return { ...copy, before: { seq: seq - 1, hash: previous } };
}

function keyOf(keys: KeyRing, id: string): Uint8Array | undefined {
  if (typeof keys === "function") return keys(id);
  return Object.hasOwn(keys, id) ? keys[id] : undefined;
}
