import { describe, expect, test } from "vitest";
import { memorySink, openLog } from "../../../src/adapters/audit.js";
import { refusal, sha, someRecord } from "./some.js";

const cyclic: Record<string, unknown> = { ...someRecord(1) };
cyclic.again = { cyclic };
const deep = JSON.parse(`${'{"in":'.repeat(100)}1${"}".repeat(100)}`);
const revoked = Proxy.revocable({}, {});
revoked.revoke();

const CASES: readonly [string, unknown, string][] = [
  ["no object", "text", "invalid-input"],
  ["null", null, "invalid-input"],
  ["a list", [someRecord(1)], "invalid-input"],
  ["no sha256", { transaction: {} }, "invalid-input"],
  ["a sha256 in capitals", { sha256: sha("x").toUpperCase() }, "invalid-input"],
  ["NaN", { ...someRecord(1), score: Number.NaN }, "invalid-input"],
  ["infinity", { ...someRecord(1), list: [Number.POSITIVE_INFINITY] }, "invalid-input"],
  ["a BigInt", { ...someRecord(1), amount: 5n }, "invalid-input"],
  ["a function", { ...someRecord(1), call: () => {} }, "invalid-input"],
  ["a symbol", { ...someRecord(1), sign: Symbol("x") }, "invalid-input"],
  ["undefined in a list", { ...someRecord(1), list: [undefined] }, "invalid-input"],
  ["a hole in a list", { ...someRecord(1), list: new Array(2) }, "invalid-input"],
  ["a date", { ...someRecord(1), at: new Date(0) }, "invalid-input"],
  ["a map", { ...someRecord(1), map: new Map([["a", 1]]) }, "invalid-input"],
  ["itself", cyclic, "invalid-input"],
  ["half a surrogate pair", { ...someRecord(1), name: "\ud83d" }, "invalid-input"],
  ["the other half", { ...someRecord(1), name: "a\ude00b" }, "invalid-input"],
  ["half a pair in a member's name", { ...someRecord(1), "\ud83d": 1 }, "invalid-input"],
  [
    "a getter that throws",
    {
      ...someRecord(1),
      get name() {
        throw new Error("secret");
      },
    },
    "invalid-input",
  ],
  ["a revoked proxy", { ...someRecord(1), parties: revoked.proxy }, "invalid-input"],
  ["100 levels", { ...someRecord(1), deep }, "over-long"],
  ["300,000 characters", { ...someRecord(1), name: "x".repeat(300_000) }, "over-long"],
  ["few characters and many bytes", { ...someRecord(1), name: "支".repeat(100_000) }, "over-long"],
  ["30,000 values", { ...someRecord(1), list: new Array(30_000).fill(0) }, "over-long"],
];

describe("a record that JSON cannot carry without loss is refused and nothing is written", () => {
  test.each(CASES)("%s", async (_, record, code) => {
    const sink = memorySink();
    const log = await openLog({ sink });
    const refused = await refusal(() => log.append(record as object));
    expect(refused.code).toBe(code);
    expect(refused.message).not.toContain("secret");
    expect(sink.lines).toEqual([]);
    // The log itself is none the worse.
    expect(await log.append(someRecord(1))).toMatchObject({ seq: 1 });
  });

  test("a toJSON of the record does not run", async () => {
    let ran = false;
    const toJSON = () => {
      ran = true;
    };
    const log = await openLog({ sink: memorySink() });
    expect((await refusal(() => log.append({ ...someRecord(1), toJSON }))).code).toBe("invalid-input");
    expect(ran).toBe(false);
  });

  test("a record that the caller's verify does not accept", async () => {
    const sink = memorySink();
    const log = await openLog({
      sink,
      verify: (record: { disposition: { action: string } }) => ({ ok: record.disposition.action === "allow" }),
    });
    await log.append(someRecord(1));
    expect((await refusal(() => log.append({ ...someRecord(2), disposition: { action: "?" } }))).code).toBe(
      "invalid-input",
    );
    expect(sink.lines.length).toBe(1);
  });

  test("options that are not known, and bounds that are none", async () => {
    const sink = memorySink();
    expect((await refusal(() => openLog({ sink, sealed: true } as never))).code).toBe("invalid-input");
    expect((await refusal(() => openLog({ sink, maxBytes: Number.NaN }))).code).toBe("invalid-input");
    expect((await refusal(() => openLog({ sink, maxBytes: 2_000_000 }))).code).toBe("invalid-input");
  });
});
