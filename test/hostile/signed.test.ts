// Signed files that were changed where a reader might not look, and keys of other kinds. Each refusal has its code.
import type { webcrypto } from "node:crypto";
import { attest, openRuleset, signAttestation, signRuleset } from "interdict/schema";
import { beforeAll, describe, expect, it } from "vitest";
import { ruleset } from "../../src/index.js";

const ON = "2026-11-22";
const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const days = { issued: "2026-09-01", expires: "2026-12-01" };

let key: webcrypto.CryptoKeyPair;
let ecdsa: webcrypto.CryptoKeyPair;
let text: string;

beforeAll(async () => {
  key = (await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"])) as webcrypto.CryptoKeyPair;
  ecdsa = await crypto.subtle.generateKey({ name: "ECDSA", namedCurve: "P-256" }, true, ["sign", "verify"]);
  const payload = { digest: ruleset.digest, through: "2026-08-31", ...days };
  text = JSON.stringify(await signAttestation(payload, { keyId: "k", key: key.privateKey }));
});

const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => "accepted",
    (error) => error.code,
  );
const opened = (file: unknown, keys: unknown = { k: key.publicKey }) =>
  codeOf(attest(ruleset, file, { keys: keys as Record<string, string>, on: ON }));
const nested = `${"[".repeat(1_000_000)}${"]".repeat(1_000_000)}`;

/** The next digit spells the same bytes: its lowest bits belong to none. */
const respelt = (file: string) =>
  file.replace(/"signature":"([\w-]{85})([\w-])"/, (_, most: string, last: string) => {
    return `"signature":"${most}${DIGITS[DIGITS.indexOf(last) + 1]}"`;
  });

const CHANGED: readonly (readonly [string, (file: string) => string])[] = [
  ["a signature spelt otherwise", respelt],
  ["a member that nobody signed", (file) => file.replace("{", '{"note":"x",')],
  ["__proto__ beside it", (file) => file.replace("{", '{"__proto__":{"format":"x"},')],
  ["__proto__ within it", (file) => file.replace('"payload":{', '"payload":{"__proto__":{},')],
  ["a number beyond all", (file) => file.replace('"payload":{', '"payload":{"n":1e400,')],
  ["half a character", (file) => file.replace('"payload":{', '"payload":{"n":"\\ud800",')],
  ["depth without end", (file) => file.replace('"payload":{', `"payload":{"n":${nested},`)],
  ["a list for what was signed", (file) => file.replace(/"payload":\{[^}]*\}/, '"payload":[]')],
  ["another day", (file) => file.replace("2026-08-31", "2026-09-01")],
  ["a key's name from every object", (file) => file.replace('"keyId":"k"', '"keyId":"constructor"')],
  ["a key's name that is none", (file) => file.replace('"keyId":"k"', '"keyId":null')],
  ["another format", (file) => file.replace("attestation@1", "ruleset@1")],
  ["two files", (file) => file + file],
  ["its end cut off", (file) => file.slice(0, -1)],
];

describe("a file with", () => {
  it("nothing changed is accepted, also with its members in another order", async () => {
    expect(await opened(text)).toBe("accepted");
    const turned = Object.fromEntries(Object.entries(JSON.parse(text)).reverse());
    expect(await opened(turned)).toBe("accepted");
  });

  it.each(CHANGED)("%s is refused", async (_, change) => {
    const changed = change(text);
    expect(changed).not.toBe(text);
    expect(await opened(changed)).toBe("invalid-signature");
    expect(({} as { format?: string }).format).toBeUndefined();
  });
});

describe("a key that is none", () => {
  const KEYS: readonly (readonly [string, () => unknown])[] = [
    ["no keys", () => null],
    ["a text for keys", () => "k"],
    ["a private key", () => ({ k: key.privateKey })],
    ["a key of another kind", () => ({ k: ecdsa.publicKey })],
    ["an empty object", () => ({ k: {} })],
    ["a text with bits to spare", () => ({ k: `${"A".repeat(42)}B` })],
  ];
  it.each(KEYS)("%s", async (_, keys) => {
    expect(await opened(text, keys())).toBe("invalid-input");
  });

  it("signs nothing", async () => {
    const payload = { source: ruleset.source, sequence: 1, ...days };
    const signers: readonly unknown[] = [
      null,
      {},
      { keyId: "k", key: key.publicKey },
      { keyId: "", key: key.privateKey },
    ];
    for (const signer of signers) expect(await codeOf(signRuleset(payload, signer as never))).toBe("invalid-input");
  });

  it("options that were forgotten have a code too", async () => {
    expect(await codeOf(openRuleset(text, undefined as never))).toBe("invalid-input");
    expect(await codeOf(attest(ruleset, text, null as never))).toBe("invalid-input");
  });
});
