import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { fail } from "../../errors.js";
import { canonical } from "./canonical.js";
import type { Head } from "./entry.js";
import type { Place } from "./path.js";

/** A key of 256 bits, and the name under which the host keeps it. The name is stored with every value, the key never. */
export interface SealKey {
  readonly id: string;
  /** 32 bytes. */
  readonly key: Uint8Array;
}

/** What a ciphertext is bound to: it opens at this place of this entry of this chain, and nowhere else. */
export interface Binding {
  readonly before: Head;
  readonly key: string;
  readonly path: Place;
}

const NONCE = 12;
const TAG = 16;

/** AES-256-GCM under a random nonce: nonce, ciphertext and tag in base64url. */
export function encrypt(text: string, key: Uint8Array, binding: Binding): string {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: TAG });
  cipher.setAAD(bound(binding));
  const sealed = [nonce, cipher.update(text, "utf8"), cipher.final(), cipher.getAuthTag()];
  return Buffer.concat(sealed).toString("base64url");
}

/** The text, or undefined where key, ciphertext or place is another one. */
export function decrypt(value: string, key: Uint8Array, binding: Binding): string | undefined {
  const bytes = Buffer.from(value, "base64url");
  if (bytes.length < NONCE + TAG) return undefined;
  try {
    const cipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(0, NONCE), { authTagLength: TAG });
    cipher.setAAD(bound(binding));
    cipher.setAuthTag(bytes.subarray(-TAG));
    return cipher.update(bytes.subarray(NONCE, -TAG), undefined, "utf8") + cipher.final("utf8");
  } catch {
    return undefined;
  }
}

/** @throws InterdictError `invalid-input`; the key itself is in no message */
export function assertKey(key: SealKey, path: string): void {
  if (typeof key?.id !== "string" || key.id === "" || key.id.length > 200)
    fail("invalid-input", `${path}.id`, "has to be a name of 1 to 200 characters", key?.id);
  if (!(key.key instanceof Uint8Array) || key.key.length !== 32)
    fail("invalid-input", `${path}.key`, "has to be 32 bytes (Uint8Array)");
}

function bound(binding: Binding): Buffer {
  const { before, key, path } = binding;
  return Buffer.from(canonical({ format: "interdict-seal/1", key, path, previous: before.hash, seq: before.seq + 1 }));
}
