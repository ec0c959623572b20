import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";
import type { DecisionRecord } from "../model/index.js";

/** Writes plain data as canonical JSON (RFC 8785). */
export function canonicalText(data: unknown): string {
  return canonicalize(data) ?? "";
}

/** SHA-256 of the canonical JSON of plain data, hexadecimal. */
export function sha256Of(data: unknown): string {
  return bytesToHex(sha256(utf8ToBytes(canonicalText(data))));
}

/** Puts its own digest on a record, and fixes it. */
export function seal(record: Omit<DecisionRecord, "sha256">): DecisionRecord {
  return deepFreeze({ ...record, sha256: sha256Of(record) });
}

function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const part of Object.values(value)) deepFreeze(part);
  return Object.freeze(value);
}
