import { describe, expect, test } from "vitest";
import { canonical } from "../../../src/adapters/audit/canonical.js";
import {
  memorySink,
  openLog,
  readEntry,
  type SealOptions,
  searchToken,
  unseal,
  verifyLog,
} from "../../../src/adapters/audit.js";
import { aKey, refusal, sha, someRecord } from "./some.js";

const key = aKey("2026-11");
const keys = { "2026-11": key.key };

async function sealedLog(seal: SealOptions, ids: readonly number[] = [1, 2]) {
  const sink = memorySink();
  const log = await openLog({ sink, seal });
  for (const id of ids) await log.append(someRecord(id, "Zhang Wei 张伟"));
  return { log, lines: sink.lines, entries: sink.lines.map((line) => readEntry(line)) };
}

describe("sealing", () => {
  const PATHS: readonly [string, readonly string[] | undefined][] = [
    ["the whole record", undefined],
    ["the transaction", ["transaction"]],
    ["names of parties", ["transaction.parties.*.name?"]],
    ["one party and a name with other letters", ["transaction.parties.0", "café ☕"]],
    ["everything, member by member", ["*"]],
  ];
  test.each(PATHS)("%s comes back byte for byte with the key", async (_, paths) => {
    const { lines, entries } = await sealedLog(paths ? { key, paths } : { key }, [1, 2, 3]);
    for (const [index, entry] of entries.entries()) {
      const unsealed = unseal(entry, keys);
      expect(unsealed.ok && canonical(unsealed.record)).toBe(canonical(someRecord(index + 1, "Zhang Wei 张伟")));
    }
    for (const line of lines) expect(line).not.toContain("Zhang");
    expect(await verifyLog(lines)).toMatchObject({ ok: true, entries: 3 });
  });

  test("without the key the chain still verifies, and the record does not come back: it is erased", async () => {
    const { lines, entries } = await sealedLog({ key });
    expect(await verifyLog(lines)).toMatchObject({ ok: true, entries: 2 });
    expect(entries.map((entry) => unseal(entry, {}))).toEqual([
      { ok: false, because: "no-key", key: "2026-11" },
      { ok: false, because: "no-key", key: "2026-11" },
    ]);
    expect(unseal(entries[0] as never, { "2026-11": aKey("other").key })).toMatchObject({ because: "altered" });
  });

  test("nothing that was computed from the plain record alone is left in the clear, its own hash least of all", async () => {
    const record = someRecord(1, "Zhang Wei 张伟");
    for (const paths of [undefined, ["transaction"], ["transaction.parties.*.name?"]]) {
      const { lines } = await sealedLog(paths ? { key, paths } : { key }, [1]);
      const guesses = [
        record.sha256,
        sha(canonical(record)),
        sha(canonical(record.transaction)),
        sha("Zhang Wei 张伟"),
      ];
      for (const guess of guesses) expect(lines[0]).not.toContain(guess);
    }
  });

  test("the same value is sealed differently each time", async () => {
    const sink = memorySink();
    const log = await openLog({ sink, seal: { key, paths: ["transaction.parties.0.name"] } });
    for (let count = 0; count < 50; count += 1) await log.append(someRecord(1));
    const values = sink.lines.flatMap((line) => readEntry(line).sealed?.values.map(({ value }) => value.slice(0, 16)));
    expect(new Set(values).size).toBe(100);
  });

  test("what is not sealed stays readable", async () => {
    const { entries } = await sealedLog({ key, paths: ["transaction"] }, [1]);
    expect(entries[0]?.record).toMatchObject({
      disposition: { action: "allow" },
      verdict: { outcome: "not-prohibited" },
    });
    expect(entries[0]?.record).not.toHaveProperty("transaction");
    expect(entries[0]?.record).not.toHaveProperty("sha256");
  });

  test("a ciphertext opens only in its own entry, at its own place and under its own key's name", async () => {
    const { entries } = await sealedLog({ key, paths: ["transaction.parties.*", "numbers.*"] });
    const [one, two] = entries;
    if (!one?.sealed || !two?.sealed) throw new Error("not sealed");
    const [first, second, ...rest] = one.sealed.values;
    if (!first || !second) throw new Error("too few values");
    const swapped = [{ ...first, value: second.value }, { ...second, value: first.value }, ...rest];
    const changes = [
      { ...one, sealed: { ...one.sealed, values: two.sealed.values } },
      { ...one, seq: 2 },
      { ...one, previous: two.previous },
      { ...one, sealed: { ...one.sealed, values: swapped } },
      { ...one, sealed: { ...one.sealed, key: "renamed" } },
      { ...one, sealed: { ...one.sealed, values: [{ ...first, value: "" }] } },
    ];
    for (const changed of changes)
      expect(unseal(changed, { ...keys, renamed: key.key })).toMatchObject({ ok: false, because: "altered" });
  });

  test("any changed byte of a ciphertext is found, with the key and without", async () => {
    const { lines, entries } = await sealedLog({ key, paths: ["transaction.id"] }, [1]);
    const value = entries[0]?.sealed?.values[0]?.value ?? "";
    for (let index = 0; index < value.length; index += 1) {
      const other = value[index] === "A" ? "B" : "A";
      const line = (lines[0] ?? "").replace(value, value.slice(0, index) + other + value.slice(index + 1));
      expect(await verifyLog([line])).toMatchObject({ ok: false, problem: { because: "hash" } });
    }
  });

  test("one key for each payee: destroying one erases one", async () => {
    const sink = memorySink();
    const seal: SealOptions = { key: (record) => aKey(String((record.transaction as { id: string }).id)) };
    const log = await openLog({ sink, seal });
    for (const id of [1, 2]) await log.append(someRecord(id));
    const kept = { "tx-2": aKey("tx-2").key };
    const [one, two] = sink.lines.map((line) => unseal(readEntry(line), kept).ok);
    expect([one, two]).toEqual([false, true]);
  });

  test("a misspelt path is refused, since it would leave in the clear what was to be sealed", async () => {
    const sink = memorySink();
    const log = await openLog({ sink, seal: { key, paths: ["transaction.partys.*.name"] } });
    expect(await refusal(() => log.append(someRecord(1)))).toMatchObject({
      code: "invalid-input",
      message: expect.stringContaining("transaction.partys.*.name"),
    });
    expect(sink.lines).toEqual([]);
  });

  test("a key that cannot be had refuses that record alone, and leaves no gap", async () => {
    const sink = memorySink();
    const seal: SealOptions = {
      key: async (record) => {
        if ((record.transaction as { id: string }).id === "tx-2") throw new Error("key service says no: secret");
        return key;
      },
    };
    const log = await openLog({ sink, seal });
    const settled = await Promise.allSettled([1, 2, 3].map((id) => log.append(someRecord(id))));
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(JSON.stringify(settled[1])).not.toContain("secret");
    expect(await verifyLog(sink.lines)).toMatchObject({ ok: true, entries: 2 });
  });

  test("keys and paths that cannot be used are refused at the opening", async () => {
    const sink = memorySink();
    const bad: readonly SealOptions[] = [
      { key: { id: "k", key: new Uint8Array(16) } },
      { key: { id: "", key: key.key } },
      { key: { id: "k", key: "0123456789abcdef0123456789abcdef" as never } },
      { key, paths: [""] },
      { key, paths: ["transaction..id"] },
      { key, paths: ["transaction", "transaction.id"] },
      { key, paths: ["transaction.parties.*", "transaction.parties.0.name"] },
      { key, search: { key: { id: "s", key: new Uint8Array(3) }, paths: [] } },
    ];
    for (const seal of bad) expect((await refusal(() => openLog({ sink, seal }))).code).toBe("invalid-input");
  });

  test("a record with a member named __proto__ comes back with it", async () => {
    const record = JSON.parse(`{"sha256":"${sha("x")}","__proto__":{"polluted":1},"in":{"__proto__":2}}`);
    for (const paths of [undefined, ["__proto__"], ["in.__proto__"]]) {
      const sink = memorySink();
      const log = await openLog({ sink, seal: paths ? { key, paths } : { key } });
      await log.append(record);
      const unsealed = unseal(readEntry(sink.lines[0] ?? ""), keys);
      expect(unsealed.ok && canonical(unsealed.record)).toBe(canonical(record));
    }
    expect(Object.hasOwn(Object.prototype, "polluted")).toBe(false);
  });
});

describe("searching", () => {
  const search = { key: aKey("search"), paths: ["transaction.parties.*.name?"] };

  test("finds a sealed name by equality, however it is spaced and cased", async () => {
    const { lines, entries } = await sealedLog({ key, search }, [1]);
    const token = searchToken(search.key, "transaction.parties.*.name?", " ZHANG  Wei 张伟");
    expect(entries[0]?.sealed?.search?.tokens["transaction.parties.*.name?"]).toEqual([token]);
    expect(lines[0]).not.toContain(sha("zhang wei 张伟"));
  });

  test("a token says nothing without its key, and is another one for another path", () => {
    const path = "transaction.parties.*.name?";
    const token = searchToken(search.key, path, "Zhang Wei");
    expect(searchToken(aKey("other"), path, "Zhang Wei")).not.toBe(token);
    expect(searchToken(search.key, "transaction.id", "Zhang Wei")).not.toBe(token);
    expect(searchToken(search.key, path, "Zhang We")).not.toBe(token);
  });
});
