import canonicalize from "canonicalize";
import { fail, InterdictError } from "../../errors.js";

/** A payload signed with Ed25519 over the canonical JSON (RFC 8785) of `{ format, keyId, payload }`. */
export interface Envelope<Payload> {
  /** What the payload is: a signature under one format is none under another. */
  readonly format: string;
  readonly keyId: string;
  readonly payload: Payload;
  /** 64 bytes, base64url without padding. */
  readonly signature: string;
}

/** A key as Web Crypto gives it (`CryptoKey`), told by its shape, so that no platform's types are needed. */
export interface WebCryptoKey {
  readonly type: string;
  readonly extractable: boolean;
  readonly algorithm: { readonly name: string };
  readonly usages: readonly string[];
}

/** Public keys by id: a `CryptoKey`, or the 32 bytes as base64url (the `x` of an OKP JWK, RFC 8037). */
export type PublicKeys = Readonly<Record<string, WebCryptoKey | string>>;

/** Who signs: a private `CryptoKey` for Ed25519, and the id under which the host holds its public half. */
export interface Signer {
  readonly keyId: string;
  readonly key: WebCryptoKey;
}

const ALGORITHM = "Ed25519";
// The last digit has bits to spare: only one spelling of the same bytes is taken.
const SIGNATURE = /^[A-Za-z0-9_-]{85}[AQgw]$/;
const PUBLIC_KEY = /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/;
const MEMBERS = 4;
/** The built-in ruleset takes about one million. */
const LONGEST = 16_000_000;

/** Signs a payload. */
export async function seal<Payload>(format: string, payload: Payload, signer: Signer): Promise<Envelope<Payload>> {
  const { keyId, key } = signer ?? {};
  if (typeof keyId !== "string" || keyId === "") fail("invalid-input", "signer.keyId", "has to be a text", keyId);
  const copy = JSON.parse(JSON.stringify(payload)) as Payload;
  const bytes = bytesOf(format, keyId, copy);
  const signature = await usable(() => subtle().sign(ALGORITHM, key, bytes), "signer.key", "private");
  return { format, keyId, payload: copy, signature: toBase64url(new Uint8Array(signature)) };
}

/**
 * Reads an envelope and checks its signature before anything in it is looked at.
 *
 * @throws InterdictError `invalid-signature` for whatever is not exactly what a known key signed; `over-long`
 */
export async function unseal(given: unknown, format: string, keys: PublicKeys): Promise<unknown> {
  const envelope = plain(given);
  const { keyId, signature, payload } = envelope;
  if (envelope.format !== format)
    fail("invalid-signature", "format", `has to be ${format}: it is another kind of file`, envelope.format);
  if (typeof signature !== "string" || !SIGNATURE.test(signature))
    fail("invalid-signature", "signature", "has to be 64 bytes as base64url", signature);
  if (Object.keys(envelope).length !== MEMBERS)
    fail("invalid-signature", "", "has members that nobody signed: only format, keyId, payload, signature");
  if (typeof keys !== "object" || keys === null)
    fail("invalid-input", "keys", "has to be an object of public keys by their ids", keys);
  const key = typeof keyId === "string" && Object.hasOwn(keys, keyId) ? keys[keyId] : undefined;
  if (key === undefined) return fail("invalid-signature", "keyId", "is none of the keys that were given", keyId);
  const checked = await verified(
    await publicKey(key, `keys.${keyId}`),
    signature,
    bytesOf(format, keyId as string, payload),
  );
  if (!checked) fail("invalid-signature", "signature", "does not fit: the file was changed or signed by another key");
  return payload;
}

async function verified(key: WebCryptoKey, signature: string, bytes: Uint8Array): Promise<boolean> {
  return usable(() => subtle().verify(ALGORITHM, key, fromBase64url(signature), bytes), "keys", "public");
}

/** A text is parsed, anything else copied through JSON, so that nothing can answer differently the second time. */
function plain(given: unknown): Record<string, unknown> {
  let text: string | undefined;
  let value: unknown;
  try {
    text = typeof given === "string" ? given : JSON.stringify(given);
    if (text !== undefined && text.length <= LONGEST) value = JSON.parse(text);
  } catch {
    return fail("invalid-signature", "", "is no signed file: it cannot be read as JSON", given);
  }
  if (text !== undefined && text.length > LONGEST)
    return fail("over-long", "", `has more than ${LONGEST} characters`, given);
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return fail(
      "invalid-signature",
      "",
      "is no signed file: it has to be { format, keyId, payload, signature }",
      given,
    );
  return value as Record<string, unknown>;
}

/** Web Crypto refuses a key of another kind by an error of its own, which names nothing of it. */
async function usable<Answer>(work: () => Promise<Answer>, path: string, kind: string): Promise<Answer> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof InterdictError) throw error;
    return fail("invalid-input", path, `has to be an Ed25519 ${kind} key that this runtime can use`);
  }
}

async function publicKey(key: WebCryptoKey | string, path: string): Promise<WebCryptoKey> {
  if (typeof key !== "string") return key;
  if (!PUBLIC_KEY.test(key)) fail("invalid-input", path, "has to be a CryptoKey, or 32 bytes as base64url", key);
  const jwk = { kty: "OKP", crv: ALGORITHM, x: key };
  return usable(() => subtle().importKey("jwk", jwk, ALGORITHM, false, ["verify"]), path, "public");
}

/** What is used of Web Crypto. */
interface Subtle {
  sign(algorithm: string, key: WebCryptoKey, data: Uint8Array): Promise<ArrayBuffer>;
  verify(algorithm: string, key: WebCryptoKey, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
  importKey(
    format: "jwk",
    key: object,
    algorithm: string,
    extractable: boolean,
    usages: readonly string[],
  ): Promise<WebCryptoKey>;
}

function subtle(): Subtle {
  const { crypto } = globalThis as { readonly crypto?: { readonly subtle?: Subtle } };
  return crypto?.subtle ?? fail("missing-peer", "crypto", "this runtime has no Web Crypto with Ed25519");
}

function bytesOf(format: string, keyId: string, payload: unknown): Uint8Array {
  try {
    return new TextEncoder().encode(canonicalize({ format, keyId, payload }) ?? "");
  } catch {
    return fail(
      "invalid-signature",
      "payload",
      "is nothing that was signed: too deep, too large a number, half a letter",
    );
  }
}

function toBase64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replace(/=+$/, "");
}

function fromBase64url(text: string): Uint8Array {
  return Uint8Array.from(atob(text.replaceAll("-", "+").replaceAll("_", "/")), (char) => char.charCodeAt(0));
}
