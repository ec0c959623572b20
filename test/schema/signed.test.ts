import type { webcrypto } from "node:crypto";
import { compile } from "interdict/core";
import { attest, openRuleset, recordSchema, signAttestation, signRuleset } from "interdict/schema";
import { beforeAll, describe, expect, test } from "vitest";
import * as core from "../../src/core.js";
import { evaluate, identified, type RuleSource, ruleset, suppose } from "../../src/index.js";

const DAYS = { issued: "2026-09-01", expires: "2026-12-01" };
const ON = "2026-11-22";
const source = JSON.parse(JSON.stringify(ruleset.source)) as RuleSource;

let key: webcrypto.CryptoKeyPair;
let other: webcrypto.CryptoKeyPair;
let keys: Record<string, string>;
const signer = () => ({ keyId: "2026", key: key.privateKey });

beforeAll(async () => {
  const pair = () => crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]) as Promise<webcrypto.CryptoKeyPair>;
  [key, other] = await Promise.all([pair(), pair()]);
  keys = { "2026": (await crypto.subtle.exportKey("jwk", key.publicKey)).x as string };
});

const rejection = (promise: Promise<unknown>) =>
  promise.then(
    () => "accepted",
    (error) => error.code,
  );

describe("a signed ruleset", () => {
  test("is opened to the very same rules, by key text and by CryptoKey", async () => {
    const file = JSON.stringify(await signRuleset({ source, sequence: 7, ...DAYS }, signer()));
    const opened = await openRuleset(file, { keys, on: ON, after: null });
    expect(opened.accepted).toEqual({ sequence: 7, digest: ruleset.digest });
    expect(compile(opened.source).digest).toBe(ruleset.digest);
    const again = await openRuleset(JSON.parse(file), {
      keys: { "2026": key.publicKey },
      on: ON,
      after: opened.accepted,
    });
    expect(again.accepted).toEqual(opened.accepted);
  });

  test("is refused with one character changed anywhere", async () => {
    const nobody = { applications: [], persons: [], relations: [], providers: [] };
    const small = { ...source, instruments: [], parties: nobody };
    const file = await signRuleset({ source: small, sequence: 1, ...DAYS }, signer());
    const text = JSON.stringify(file);
    for (let at = 0; at < text.length; at++) {
      const changed = `${text.slice(0, at)}${text[at] === "7" ? "8" : "7"}${text.slice(at + 1)}`;
      const answer = await rejection(openRuleset(changed, { keys, on: ON, after: null }));
      expect(answer, changed.slice(Math.max(0, at - 20), at + 20)).toBe("invalid-signature");
    }
  });

  test("is refused under another key, an unknown key, another kind of file, or none", async () => {
    const forged = await signRuleset({ source, sequence: 7, ...DAYS }, { keyId: "2026", key: other.privateKey });
    const unknown = await signRuleset({ source, sequence: 7, ...DAYS }, { keyId: "__proto__", key: other.privateKey });
    const attestation = await signAttestation({ digest: ruleset.digest, through: "2026-08-30", ...DAYS }, signer());
    for (const file of [forged, unknown, attestation, null, "", "{", "[]", 7, {}, { format: "interdict/ruleset@1" }])
      expect(await rejection(openRuleset(file, { keys, on: ON, after: null }))).toBe("invalid-signature");
  });

  test("is refused before its first and after its last day, and both days count", async () => {
    const file = await signRuleset({ source, sequence: 7, ...DAYS }, signer());
    const on = (day: string) => rejection(openRuleset(file, { keys, on: day, after: null }));
    expect(await Promise.all(["2026-08-31", "2026-09-01", "2026-12-01", "2026-12-02"].map(on))).toEqual([
      "expired",
      "accepted",
      "accepted",
      "expired",
    ]);
    expect(await on("2026-13-01")).toBe("invalid-date");
  });

  test("never goes back: neither to a lower number nor to other rules under the same one", async () => {
    const older = await signRuleset({ source, sequence: 6, ...DAYS }, signer());
    const changed = { ...source, version: "0.0.9" };
    const swapped = await signRuleset({ source: changed, sequence: 7, ...DAYS }, signer());
    const after = { sequence: 7, digest: ruleset.digest };
    expect(await rejection(openRuleset(older, { keys, on: ON, after }))).toBe("rollback");
    expect(await rejection(openRuleset(swapped, { keys, on: ON, after }))).toBe("rollback");
    const newer = await signRuleset({ source: changed, sequence: 8, ...DAYS }, signer());
    expect((await openRuleset(newer, { keys, on: ON, after })).accepted.sequence).toBe(8);
    expect(await rejection(openRuleset(newer, { keys, on: ON, after: {} as never }))).toBe("invalid-input");
  });

  test("with data that breaks an invariant can be neither signed nor opened", async () => {
    const broken = { ...source, instruments: [...source.instruments, source.instruments[0]] } as RuleSource;
    const problems = await signRuleset({ source: broken, sequence: 1, ...DAYS }, signer()).catch((error) => error);
    expect(problems.code).toBe("invalid-ruleset");
    expect(problems.problems[0].path).toMatch(/^source/);
  });
});

describe("a currency attestation", () => {
  const statement = () => ({
    digest: ruleset.digest,
    through: "2026-11-20",
    issued: "2026-11-21",
    expires: "2026-12-21",
  });
  const LATER = { at: "2026-11-22", activity: "payment", counterparty: "Corner Bakery" } as const;

  test("moves the day that staleness counts from, and neither the law nor its digest", async () => {
    const current = await attest(ruleset, JSON.stringify(await signAttestation(statement(), signer())), {
      keys,
      on: ON,
    });
    expect(current.currentThrough).toBe("2026-11-20");
    expect(current.digest).toBe(ruleset.digest);
    expect(evaluate(LATER).staleDays).toBe(94);
    const verdict = core.evaluate(current, LATER);
    expect(verdict.staleDays).toBe(2);
    expect(verdict.ruleset).toEqual({ ...evaluate(LATER).ruleset, currentThrough: "2026-11-20" });
    expect(core.check(ruleset, LATER, { policy: "strict" }).action).toBe("hold");
    expect(core.check(current, LATER, { policy: "strict" }).action).toBe("allow");
  });

  test("stands in the record of what it answered, which replays with and without it", async () => {
    const current = await attest(ruleset, await signAttestation(statement(), signer()), { keys, on: ON });
    const checked = core.check(current, LATER);
    const kept = core.record(current, checked, LATER);
    expect(kept.ruleset).toMatchObject({ digest: ruleset.digest, currentThrough: "2026-11-20" });
    expect(recordSchema.parse(kept)).toEqual(kept);
    const before = core.record(ruleset, core.check(ruleset, LATER), LATER);
    expect(before.ruleset).not.toHaveProperty("currentThrough");
    for (const rules of [ruleset, current])
      for (const one of [kept, before]) expect(core.replay(rules, one)).toMatchObject({ ok: "same", differences: [] });
    for (const day of ["1999-01-01", "soon", 7, null, "2026-11-31"]) {
      const forged = { ...kept, ruleset: { ...kept.ruleset, currentThrough: day } } as never;
      expect(core.replay(current, forged).ok, String(day)).toBe("differs");
    }
  });

  test("holds under suppositions too, which keep the day", async () => {
    const file = await signAttestation(statement(), signer());
    const supposed = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] })).ruleset;
    expect((await attest(supposed, file, { keys, on: ON })).currentThrough).toBe("2026-11-20");
    const attested = await attest(ruleset, file, { keys, on: ON });
    const act = identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] });
    expect(core.suppose(attested, act).currentThrough).toBe("2026-11-20");
    expect(core.suppose(attested, act).digest).toBe(supposed.digest);
  });

  test("takes less than 1 kB", async () => {
    expect(JSON.stringify(await signAttestation(statement(), signer())).length).toBeLessThan(1000);
  });

  test("that is older than the ruleset changes nothing", async () => {
    const file = await signAttestation({ ...statement(), through: "2026-08-01" }, signer());
    expect(await attest(ruleset, file, { keys, on: ON })).toBe(ruleset);
  });

  test("is refused about other rules, when expired, changed, of another key, or about a day not yet over", async () => {
    const sign = (change: object) => signAttestation({ ...statement(), ...change }, signer());
    const open = async (file: unknown) => rejection(attest(ruleset, file, { keys, on: ON }));
    const good = await sign({});
    expect(await open(await sign({ digest: "0".repeat(64) }))).toBe("invalid-input");
    expect(await open(await sign({ expires: "2026-11-21" }))).toBe("expired");
    expect(await open(await sign({ issued: "2026-11-23" }))).toBe("expired");
    expect(await open({ ...good, payload: { ...good.payload, through: "2026-11-21" } })).toBe("invalid-signature");
    expect(await open(await signAttestation(statement(), { keyId: "2026", key: other.privateKey }))).toBe(
      "invalid-signature",
    );
    expect(await rejection(sign({ through: "2026-11-22" }))).toBe("invalid-input");
  });
});
