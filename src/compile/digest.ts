import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

/** Hashes plain data: SHA-256 of its canonical JSON (RFC 8785), hexadecimal. The same data has the same digest anywhere. */
export function digestOf(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalize(data) ?? "")));
}
