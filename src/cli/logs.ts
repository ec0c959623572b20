import { fail } from "../errors.js";
import type { Flags } from "./command.js";
import { inputPath, readJson, readWhole } from "./files.js";
import type { Io } from "./io.js";

/** What finds a log that was rewritten or cut. */
export const PROOF: Flags = {
  key: { value: "FILE", help: "public key (PEM, Ed25519) under which the checkpoints are signed" },
  head: { value: "SEQ:HASH", help: "an entry that is known from elsewhere and has to be in the log still" },
};

const A_HASH = /^([1-9]\d{0,15}):([0-9a-f]{64})$/;

/** The options of `verifyLog` out of flags. */
export async function proofOf(io: Io, flags: ReadonlyMap<string, string>) {
  const [key, head] = [flags.get("key"), flags.get("head")];
  const [, seq, hash] =
    head === undefined
      ? []
      : (A_HASH.exec(head) ??
        fail("invalid-input", "--head", "has to be SEQ:HASH, the hash in 64 hexadecimal digits", head));
  return {
    ...(key === undefined ? {} : { key: await readWhole(io, key, 65_536) }),
    ...(hash === undefined ? {} : { head: { seq: Number(seq), hash } }),
  };
}

/**
 * Opens a log: an SQLite database by its ending, else NDJSON. Each call reads it from its beginning, in a stream.
 *
 * @throws InterdictError `invalid-input` where it is no file
 */
export async function logOf(io: Io, word: string) {
  if (word === "-") fail("invalid-input", "LOG", "has to be a file; a log is read twice", word);
  const path = await inputPath(io, word);
  const audit = await import("../adapters/audit.js");
  const sqlite = /\.(db|sqlite|sqlite3)$/i.test(word);
  return { audit, lines: () => (sqlite ? audit.readSqlite(path) : audit.readNdjson(path)) };
}

/**
 * The keys of sealed fields: a JSON object of key ids, each with its 32 bytes in hexadecimal.
 *
 * @throws InterdictError `invalid-input`
 */
export async function sealKeysOf(io: Io, word: string | undefined): Promise<Readonly<Record<string, Uint8Array>>> {
  if (word === undefined) return {};
  const data = await readJson(io, word);
  if (typeof data !== "object" || data === null || Array.isArray(data))
    return fail("invalid-input", "--seal-keys", "has to hold { id: key in hexadecimal }", word);
  const keys = Object.entries(data).map(([id, key]): [string, Uint8Array] =>
    typeof key === "string" && /^[0-9a-fA-F]{64}$/.test(key)
      ? [id, Buffer.from(key, "hex")]
      : // The key itself is not repeated.
        fail("invalid-input", "--seal-keys", `has to hold 64 hexadecimal digits for ${id}`),
  );
  return Object.fromEntries(keys);
}
