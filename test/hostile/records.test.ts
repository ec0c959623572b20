// Records in which one thing was changed: `verify` finds it, and where the digest was made anew `replay` does.

import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { describe, expect, it } from "vitest";
import {
  bind,
  check,
  clearanceFor,
  type DecisionRecord,
  evaluate,
  record,
  replay,
  ruleset,
  type Transaction,
  verify,
} from "../../src/index.js";

type Tree = { [key: string]: unknown } | unknown[];

const named: Transaction = { at: "2021-03-01", activity: "payment", counterparty: { name: "Alippay" }, usNexus: true };
const clearance = clearanceFor(evaluate(named), {
  id: "fp-7",
  kind: "false-positive",
  reason: "A sauce maker",
  requestedBy: "lee",
  approvedBy: "ortiz",
  expires: "2022-03-01",
});
const us = bind(ruleset, { facts: { usNexus: true }, policy: "strict" });
const store = { at: "2025-03-01", activity: "app-distribution", counterparty: "TikTok", withinUnitedStates: true };
const several = {
  ...named,
  parties: [
    { name: "WeChat Pay", role: "wallet" },
    { name: "Acme", role: "payee" },
  ],
};
const mode = { mode: "observe", actor: { name: "night batch", shift: 2 } };

const asked = (transaction: unknown, handle: Pick<typeof us, "check" | "record"> = bind(ruleset)) =>
  handle.record(handle.check(transaction as Transaction), transaction, mode);

const RECORDS: readonly (readonly [string, DecisionRecord])[] = [
  ["an allow", asked({ at: "2026-08-20", activity: "payment", counterparty: "Corner Bakery" })],
  ["a hold of several parties", asked(several)],
  ["a block", asked(store)],
  ["a strict handle's", asked(named, us)],
  ["a cleared one", record(check(named, { clearances: [clearance] }), named, mode)],
  ["a fault", asked({ at: "2021-02-30", activity: "payment", counterparty: "Acme" })],
];

/** Every place of a tree below its root. */
function* places(tree: unknown, path: readonly string[] = []): Generator<readonly string[]> {
  if (typeof tree !== "object" || tree === null) return;
  for (const [key, below] of Object.entries(tree)) {
    yield [...path, key];
    yield* places(below, [...path, key]);
  }
}

const holderOf = (tree: unknown, path: readonly string[]): Tree =>
  path.slice(0, -1).reduce((here, key) => (here as { [key: string]: Tree })[key] as Tree, tree as Tree);

const at = (holder: Tree, key: string) => (holder as { [key: string]: unknown })[key];
const set = (holder: Tree, key: string, value: unknown) =>
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });

/** Each changes one place, and says whether there was anything to change. */
const CHANGES: Readonly<Record<string, (holder: Tree, key: string) => boolean>> = {
  "to null": (holder, key) => at(holder, key) !== null && !!set(holder, key, null),
  "to true": (holder, key) => at(holder, key) !== true && !!set(holder, key, true),
  "to 0": (holder, key) => at(holder, key) !== 0 && !!set(holder, key, 0),
  "to an empty text": (holder, key) => at(holder, key) !== "" && !!set(holder, key, ""),
  "into a list": (holder, key) => !!set(holder, key, [at(holder, key)]),
  "into an object": (holder, key) => !!set(holder, key, { value: at(holder, key) }),
  "by a blank": (holder, key) => typeof at(holder, key) === "string" && !!set(holder, key, `${at(holder, key)} `),
  "in its capitals": (holder, key) => {
    const value = at(holder, key);
    if (typeof value !== "string" || value.toUpperCase() === value) return false;
    return !!set(holder, key, value.toUpperCase());
  },
  "by its removal": (holder, key) =>
    Array.isArray(holder) ? holder.splice(Number(key), 1).length > 0 : Reflect.deleteProperty(holder, key),
  "by being there twice": (holder, key) => {
    if (!Array.isArray(holder)) return false;
    holder.push(holder[Number(key)]);
    return true;
  },
  "by another key": (holder, key) => !Array.isArray(holder) && !!set(holder, `${key}_`, at(holder, key)),
  "by its order": (holder, key) => {
    const list = at(holder, key);
    if (!Array.isArray(list) || list.length < 2) return false;
    const before = JSON.stringify(list);
    list.reverse();
    return JSON.stringify(list) !== before;
  },
};

const changedOnes = function* (kept: DecisionRecord, only?: readonly string[]) {
  for (const path of places(kept))
    for (const [how, change] of Object.entries(CHANGES)) {
      if (only && !only.includes(how)) continue;
      const copy = JSON.parse(JSON.stringify(kept));
      if (change(holderOf(copy, path), path.at(-1) as string)) yield { name: `${path.join(".")} ${how}`, copy };
    }
};

const reseal = ({ sha256: _, ...rest }: DecisionRecord): DecisionRecord =>
  ({
    ...rest,
    sha256: createHash("sha256")
      .update(canonicalize(rest) ?? "")
      .digest("hex"),
  }) as DecisionRecord;

describe.each(RECORDS)("of %s", (_, kept) => {
  it("the record itself verifies and replays, as an object and as text", () => {
    for (const given of [kept, canonicalize(kept) as string]) {
      expect(verify(given)).toEqual({ ok: true, problems: [] });
      expect(replay(given).ok).toBe("same");
    }
  });

  it("every change of one place is found", () => {
    const missed: string[] = [];
    let tried = 0;
    const long = [...places(kept)].length > 150;
    for (const { name, copy } of changedOnes(kept)) {
      tried += 1;
      // Of the long ones every fifth change, which still meets each kind of place.
      if (long && tried % 5 !== 0) continue;
      if (verify(copy).ok) missed.push(name);
    }
    expect(tried).toBeGreaterThan(100);
    expect(missed).toEqual([]);
  });

  // What was asked is left alone here: under a new digest another question is another record, and a good one.
  it("a change of the answer under a new digest is found by replay", () => {
    const missed: string[] = [];
    let tried = 0;
    for (const { name, copy } of changedOnes(kept, ["into a list", "by its removal", "in its capitals"])) {
      if (!/^(disposition|verdict\.(outcome|basis|enforcement|confidence|staleDays|constantWithin))/.test(name))
        continue;
      tried += 1;
      if (replay(reseal(copy)).ok === "same") missed.push(name);
    }
    expect(tried).toBeGreaterThan(5);
    expect(missed).toEqual([]);
  });
});

const [, [, hold]] = RECORDS as readonly [unknown, readonly [string, DecisionRecord]];
const text = canonicalize(hold) as string;

const TEXTS: readonly (readonly [string, string])[] = [
  ["a member twice", text.replace('{"context"', '{"context":{},"context"')],
  ["a member twice, the good one last", text.replace('"action":"hold"', '"action":"allow","action":"hold"')],
  ["__proto__ in it", text.replace('{"context"', '{"__proto__":{"format":1},"context"')],
  ["__proto__ deep in it", text.replace('"shift":2', '"shift":2,"__proto__":{}')],
  ["a number written otherwise", text.replace('"format":1', '"format":1.0')],
  ["a number with an exponent", text.replace('"format":1', '"format":1e0')],
  ["a number beyond all", text.replace('"shift":2', '"shift":1e999')],
  ["a zero below zero", text.replace('"shift":2', '"shift":-0')],
  ["digits that no number keeps", text.replace('"shift":2', '"shift":2.0000000000000000001')],
  ["a letter as an escape", text.replace("night", "\\u006eight")],
  ["a letter in capitals of hexadecimal", text.replace("night", "n\\u0069ght")],
  ["half a character", text.replace("night", "\\ud800")],
  ["a blank", text.replace('"context":', '"context": ')],
  ["a line end", `${text}\n`],
  ["a byte order mark", `\ufeff${text}`],
  ["something behind it", `${text}{}`],
  ["its end cut off", text.slice(0, -1)],
  ["depth without end", text.replace('"shift":2', `"shift":${"[".repeat(100_000)}${"]".repeat(100_000)}`)],
  ["ten million characters in one", text.replace('"shift":2', `"shift":"${"x".repeat(10_000_000)}"`)],
  ["a hundred thousand members", text.replace('"shift":2', `"shift":[${"0,".repeat(100_000)}0]`)],
  ["letters composed otherwise", canonicalize(reseal({ ...hold, context: { a: "é" } }))?.replace("é", "e\u0301") ?? ""],
];

describe("a text with", () => {
  it.each(TEXTS)("%s is no record that verifies or replays", (_, changed) => {
    expect(changed).not.toBe(text);
    expect(verify(changed).ok).toBe(false);
    expect(replay(changed).ok).not.toBe("same");
    expect(({} as { format?: number }).format).toBeUndefined();
  });
});

describe("what was asked with", () => {
  it("a Date that calls itself something else is recorded as it was read", () => {
    const date = Object.assign(new Date("2021-03-01T12:00Z"), {
      toISOString: () => "1999-01-01T00:00:00Z",
      getTime: () => 0,
    });
    Object.defineProperty(date, Symbol.toStringTag, { value: "Moment" });
    const payment = { at: date, activity: "payment", counterparty: "Corner Bakery" } as const;
    const kept = record(check(payment), payment);
    expect(kept.transaction?.at).toBe("2021-03-01T12:00:00Z");
    expect(replay(kept).ok).toBe("same");
  });

  it("a buffer is held, and told by its bytes", () => {
    const view = new Uint8Array(1_000_000).fill(7);
    const inputs = [view, new DataView(view.buffer), new Float64Array(view.buffer)].map((given) => {
      const checked = check(given as never);
      expect(checked.action).toBe("hold");
      return record(checked, given).input;
    });
    expect(inputs[0]).toMatchObject({ cut: true });
    // Told by its bytes, whatever they are seen as.
    expect(inputs).toEqual([inputs[0], inputs[0], inputs[0]]);
  });
});
