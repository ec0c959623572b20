import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import canonicalize from "canonicalize";

export type Json = null | boolean | number | string | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [member: string]: Json;
}

/** RFC 8785 text of a JSON value. What is not JSON never gets here: `readRecord` refuses it first. */
export function canonical(value: unknown): string {
  return canonicalize(value) ?? "null";
}

/** SHA-256 of a text's UTF-8 bytes, in lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return bytesToHex(sha256(utf8ToBytes(text)));
}

export function isObject(value: unknown): value is { readonly [member: string]: unknown } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Sets an own member whatever its name is: `__proto__` is an ordinary member of a JSON object. */
export function setMember(target: object, member: string, value: unknown): void {
  Object.defineProperty(target, member, { value, enumerable: true, configurable: true, writable: true });
}
