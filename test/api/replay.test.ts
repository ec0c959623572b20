// Replaying is exact: ten thousand records of random transactions, and golden records that have to hold for ever.
import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { bind, check, type DecisionRecord, memo, record, replay, rescreen, revoked, ruleset, verify } from "interdict";
import { compile } from "interdict/core";
import { describe, expect, it } from "vitest";
import { canonicalText } from "../../src/decision/seal.js";
import { transactions } from "./questions.js";
import { refused } from "./refused.js";

const folder = new URL("../golden/records/", import.meta.url);
const readGolden = (file: string) => readFileSync(new URL(file, folder), "utf8").trim();
const golden = readdirSync(folder).filter((file) => file.endsWith(".json") && file !== "ruleset.json");

it("ten thousand records replay bit for bit", () => {
  const us = bind(ruleset, { facts: { usNexus: true }, policy: "strict" });
  const seen = new Set<string>();
  const sample = fc.sample(transactions, { numRuns: 10_000, seed: 13_971 });
  for (const [index, transaction] of sample.entries()) {
    const handle = index % 2 === 0 ? us : bind(ruleset);
    const kept = handle.record(handle.check(transaction), transaction, { row: index });
    const stored = canonicalText(kept);
    const again = us.replay(stored);
    if (again.ok !== "same") expect({ transaction, again }).toBe("same");
    if (canonicalText(again.record) !== stored) expect(again.record).toEqual(kept);
    seen.add(kept.verdict?.basis ?? kept.problem?.code ?? "");
  }
  expect(sample).toHaveLength(10_000);
  expect(seen.size).toBeGreaterThan(8);
});

describe("golden records of format 1", () => {
  const frozen = bind(compile(JSON.parse(readGolden("ruleset.json"))), { facts: { usNexus: true } });

  it("are there", () => expect(golden.length).toBeGreaterThanOrEqual(7));

  it.each(golden)("%s verifies, and is asked again", (file) => {
    const text = readGolden(file);
    expect(verify(text)).toEqual({ ok: true, problems: [] });
    const kept = JSON.parse(text) as DecisionRecord;
    if (file.startsWith("frozen-")) {
      // Rules that never change: whatever the engine is called by now, the answer is the same.
      const { ok, differences, record: now } = frozen.replay(kept);
      expect(differences).toEqual([]);
      expect(ok).toBe(now?.engine === kept.engine && now.tables === kept.tables ? "same" : "needs-version");
    } else {
      const { ok, record: now, needs } = replay(kept);
      const here = now?.engine === kept.engine && now.tables === kept.tables && ruleset.digest === kept.ruleset.digest;
      expect(ok).toBe(here ? "same" : "needs-version");
      expect(now?.disposition.action).toMatch(/^(block|hold|allow)$/);
      if (!here) expect(needs?.ruleset).toEqual(kept.ruleset);
    }
  });
});

describe("another version", () => {
  const transaction = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay", usNexus: true } as const;
  const kept = record(check(transaction), transaction);
  const { source } = ruleset;
  const newer = bind(compile({ ...source, version: "9.0.0" })).suppose(revoked({ ref: "eo-13971", on: "2021-02-25" }));

  it("says that it needs the old one, what it says itself, and where the two differ", () => {
    const answer = newer.replay(kept);
    expect(answer).toMatchObject({
      ok: "needs-version",
      needs: { engine: kept.engine, tables: kept.tables, ruleset: kept.ruleset },
      record: { ruleset: { version: "9.0.0" } },
    });
    expect(answer.differences.find(({ path }) => path === "verdict.basis")).toMatchObject({ before: "not-identified" });
    expect(verify(answer.record as DecisionRecord).ok).toBe(true);
  });

  it("rescreen takes records, with the facts that stood then", () => {
    const { usNexus: _, ...silent } = transaction;
    const us = bind(ruleset, { facts: { usNexus: true } });
    const early = us.record(us.check({ ...silent, at: "2020-11-01" }), { ...silent, at: "2020-11-01" });
    const entries = rescreen([kept, early]);
    expect(entries.map(({ changed, differs }) => [changed, differs])).toEqual([
      [false, []],
      [false, []],
    ]);
    expect(entries[0]).toMatchObject({ record: kept, before: { basis: "not-identified" } });
    expect(newer.rescreen([kept])[0]).toMatchObject({ changed: true });
  });

  it("rescreen passes over no record: a changed one and a fault are entries with their problem", () => {
    const doctored = { ...kept, context: { mode: "enforce" } };
    const fault = record(check({} as never), {});
    const entries = rescreen([doctored, fault]);
    expect(entries.map(({ changed, problem }) => [changed, problem?.code])).toEqual([
      [true, "invalid-input"],
      [true, "invalid-input"],
    ]);
  });

  it("memo writes the page of a record, and refuses one that does not replay here", () => {
    expect(memo(kept)).toBe(memo(check(transaction).verdict as never));
    expect(refused(() => newer.memo(kept))).toBe("invalid-input record");
    expect(refused(() => memo({ ...kept, context: { a: 1 } }))).toBe("invalid-input record");
    expect(refused(() => memo(record(check({} as never), {})))).toBe("invalid-input record");
  });
});
