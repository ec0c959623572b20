import { createPrivateKey, createPublicKey, type KeyObject, sign, verify } from "node:crypto";
import { fail } from "../../errors.js";
import { canonical, isObject } from "./canonical.js";
import type { Head } from "./entry.js";

/** A key as PEM text, or as a `KeyObject` of `node:crypto`. */
export type SignatureKey = string | { readonly type: string };

/** With what a checkpoint is signed: an Ed25519 private key, and the name under which its public key is known. */
export interface Signer {
  readonly id: string;
  readonly privateKey: SignatureKey;
}

/**
 * A signed statement: at `at` the log ended with this entry. Keep a copy where who can write the log cannot write: it
 * is what finds a log that was rewritten or cut.
 */
export interface Checkpoint extends Head {
  readonly at: string;
  /** Name of the key. */
  readonly key: string;
  /** Ed25519 over the RFC 8785 text of the other members and of the format's name, in base64url. */
  readonly signature: string;
}

/** @throws InterdictError `invalid-input` where the key is not an Ed25519 private key */
export function signCheckpoint(head: Head, at: string, signer: Signer): Checkpoint {
  const statement = { at, hash: head.hash, key: signer.id, seq: head.seq };
  const key = readKey(signer.privateKey, createPrivateKey, "private");
  return { ...statement, signature: sign(null, signed(statement), key).toString("base64url") };
}

/** Reads public keys once, by name. A single key stands for whatever name a checkpoint gives. */
export function publicKeys(
  keys: SignatureKey | { readonly [id: string]: SignatureKey },
): (id: string) => KeyObject | undefined {
  if (isSignatureKey(keys)) {
    const key = readKey(keys, createPublicKey, "public");
    return () => key;
  }
  const byId = new Map(Object.entries(keys).map(([id, key]) => [id, readKey(key, createPublicKey, "public")]));
  return (id) => byId.get(id);
}

export function signatureHolds(checkpoint: Checkpoint, key: KeyObject): boolean {
  const { signature, ...statement } = checkpoint;
  return verify(null, signed(statement), key, Buffer.from(signature, "base64url"));
}

export function isCheckpoint(value: unknown): value is Checkpoint {
  if (!isObject(value) || Object.keys(value).length !== 5) return false;
  const { seq, at, hash, key, signature } = value;
  return Number.isSafeInteger(seq) && [at, hash, key, signature].every((text) => typeof text === "string");
}

function signed(statement: Omit<Checkpoint, "signature">): Buffer {
  return Buffer.from(canonical({ format: "interdict-checkpoint/1", ...statement }));
}

function isSignatureKey(keys: unknown): keys is SignatureKey {
  return typeof keys === "string" || (isObject(keys) && typeof keys.type === "string" && "asymmetricKeyType" in keys);
}

function readKey(key: SignatureKey, create: (key: string) => KeyObject, kind: "private" | "public"): KeyObject {
  let read: KeyObject | undefined;
  try {
    read = typeof key === "string" ? create(key) : (key as KeyObject);
  } catch {
    // What OpenSSL says of a key may quote it.
  }
  if (read?.asymmetricKeyType !== "ed25519" || read.type !== kind)
    return fail("invalid-input", "key", `has to be an Ed25519 ${kind} key, as PEM or as a KeyObject`);
  return read;
}
