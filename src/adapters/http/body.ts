import { fail } from "../../errors.js";

const utf8 = new TextDecoder("utf-8", { fatal: true });
const TOO_LONG = "is longer than the guard reads";

/** What a request says of its body before any of it is read. */
export interface BodyHead {
  readonly contentType: string | null | undefined;
  readonly contentEncoding: string | null | undefined;
  readonly contentLength: string | null | undefined;
}

export interface BodyRules {
  readonly maxBodyBytes: number;
  readonly parse?: ((text: string, mediaType: string) => unknown) | undefined;
}

/**
 * Refuses a body by its headers: too long, compressed, in another character set, not JSON where nobody said how to read
 * it. Gives its media type.
 *
 * @throws InterdictError `over-long`, `invalid-input`
 */
export function readHead(head: BodyHead, rules: BodyRules): string {
  if (Number(head.contentLength ?? 0) > rules.maxBodyBytes) fail("over-long", "body", TOO_LONG);
  if (head.contentEncoding && head.contentEncoding.trim().toLowerCase() !== "identity")
    fail("invalid-input", "body", "is compressed; put the guard behind what unpacks it");
  const [type = "", ...parameters] = (head.contentType ?? "").toLowerCase().split(";");
  const mediaType = type.trim();
  // Parsers read `charset =utf-7` too, so whatever speaks of a character set at all has to say UTF-8 in these words.
  for (const parameter of parameters)
    if (parameter.includes("charset") && !/^\s*charset="?utf-?8"?\s*$/.test(parameter))
      fail("invalid-input", "body", "is not in UTF-8");
  if (!rules.parse && !/^application\/(?:json|[\w.-]+\+json)$/.test(mediaType))
    fail("invalid-input", "body", "is not JSON by its content type");
  return mediaType;
}

/**
 * Reads the bytes of a body as the value they spell.
 *
 * @throws InterdictError `over-long`, `invalid-input`
 */
export function parseBytes(bytes: Uint8Array, mediaType: string, rules: BodyRules): unknown {
  if (bytes.byteLength > rules.maxBodyBytes) fail("over-long", "body", TOO_LONG);
  return parseText(decoded(bytes), mediaType, rules);
}

/** Reads the text of a body, which some earlier reader has decoded. */
export function parseText(text: string, mediaType: string, rules: BodyRules): unknown {
  // A UTF-16 unit is at least a byte of UTF-8, so this refuses nothing that the bytes would not.
  if (text.length > rules.maxBodyBytes) fail("over-long", "body", TOO_LONG);
  const value = rules.parse ? rules.parse(text, mediaType) : json(text);
  assertPlain(value);
  return value;
}

/**
 * Refuses a value with a key that reaches into prototypes. JSON spells such keys harmlessly; a host that merges the body
 * into an object of its own does not keep them harmless.
 *
 * @throws InterdictError `invalid-input`
 */
export function assertPlain(value: unknown): void {
  const seen = new Set<object>();
  const open: unknown[] = [value];
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next !== "object" || next === null || seen.has(next)) continue;
    seen.add(next);
    for (const [key, below] of Object.entries(next)) {
      if (reaches(key, below)) fail("invalid-input", "body", "has a key that reaches into prototypes", key);
      open.push(below);
    }
  }
}

function reaches(key: string, below: unknown): boolean {
  if (key === "__proto__") return true;
  return key === "constructor" && typeof below === "object" && below !== null && Object.hasOwn(below, "prototype");
}

function decoded(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes);
  } catch {
    return fail("invalid-input", "body", "is not in UTF-8");
  }
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail("invalid-input", "body", "is not well-formed JSON");
  }
}

/** Puts the chunks of a body together. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  const all = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    all.set(chunk, offset);
    offset += chunk.byteLength;
  }
  return all;
}

export function refuseOverLong(): never {
  return fail("over-long", "body", TOO_LONG);
}

export function refuseConsumed(): never {
  return fail("invalid-input", "body", "was read before the guard could read it; mount the guard first");
}
