// Any changed byte and any changed field of a record is found, and nothing at all makes verify or replay throw.
import canonicalize from "canonicalize";
import { bind, check, type DecisionRecord, record, replay, ruleset, type Transaction, verify } from "interdict";
import { describe, expect, it } from "vitest";

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const transactions: Transaction[] = [
  { id: "1e+21", at: "2026-08-20", activity: "payment", counterparty: "Corner Bakery" },
  { at: "2021-03-01", activity: "payment", counterparty: { name: "支付宝", country: "US" }, usNexus: true },
  { at: "2021-02-30", activity: "payment", counterparty: "Alipay" },
];
const records = transactions.map((transaction) =>
  record(check(transaction, { policy: "strict" }), transaction, { mode: "observe", amount: 1e21, tags: ["a", ""] }),
);
const copyOf = (of: DecisionRecord) => JSON.parse(JSON.stringify(of)) as { [key: string]: Json };

/** Every place in a value: how to reach it. */
function places(value: Json, path: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== "object" || value === null) return [path];
  const below = Object.entries(value).flatMap(([key, part]) => places(part, [...path, key]));
  return path.length === 0 ? below : [path, ...below];
}

function edit(
  of: DecisionRecord,
  path: readonly string[],
  how: (holder: { [key: string]: Json }, key: string) => void,
) {
  const copy = copyOf(of);
  const holder = path.slice(0, -1).reduce((part, key) => part[key] as { [key: string]: Json }, copy);
  how(holder, path.at(-1) ?? "");
  return copy as unknown as DecisionRecord;
}

const other = (value: Json | undefined): Json =>
  typeof value === "string" ? `${value}.` : typeof value === "number" ? value * 2 + 1 : value === null ? 0 : null;

describe.each(records.map((each, index) => [index, each] as const))("record %i", (_index, kept) => {
  const text = canonicalize(kept) ?? "";

  it("is whole, as an object and as canonical text", () => {
    expect(verify(kept)).toEqual({ ok: true, problems: [] });
    expect(verify(copyOf(kept) as unknown as DecisionRecord).ok).toBe(true);
    expect(verify(text).ok).toBe(true);
  });

  it("every field that is changed, taken away or added is found", () => {
    const all = places(copyOf(kept));
    expect(all.length).toBeGreaterThan(15);
    for (const path of all) {
      const at = path.join(".");
      const changed = edit(kept, path, (holder, key) => {
        holder[key] = other(holder[key]);
      });
      const removed = edit(kept, path, (holder, key) => {
        if (Array.isArray(holder)) holder.splice(Number(key), 1);
        else delete holder[key];
      });
      const added = edit(kept, path, (holder, key) => {
        if (Array.isArray(holder)) holder.push(null);
        else holder[`${key}2`] = null;
      });
      for (const doctored of [changed, removed, added]) {
        expect(verify(doctored).ok, at).toBe(false);
        expect(verify(doctored).problems.length, at).toBeGreaterThan(0);
      }
      expect(replay(changed).ok, at).not.toBe("same");
    }
  });

  it("every byte that is changed, taken away or doubled is found", () => {
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length; at++) {
      const byte = bytes[at] as number;
      for (const put of [
        [byte ^ 1],
        [byte ^ 32],
        [(byte * 7 + at) % 256 === byte ? 0 : (byte * 7 + at) % 256],
        [],
        [byte, byte],
      ]) {
        const doctored = Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + 1)]);
        if (doctored.equals(bytes)) continue;
        expect(verify(doctored.toString()).ok, `${at}: ${byte} -> ${put.join()}`).toBe(false);
      }
    }
  });
});

describe("text that means the same is not the same bytes", () => {
  const text = canonicalize(records[0]) ?? "";

  it.each([
    ["a space", text.replace(":", ": ")],
    ["a line end", `${text}\n`],
    ["another spelling of a number", text.replace("1e+21", "1E+21")],
    ["an escape", text.replace('"mode"', '"\\u006dode"')],
    ["a key twice", text.replace('"format":1', '"format":1,"format":1')],
    ["another order", JSON.stringify(Object.fromEntries(Object.entries(records[0] ?? {}).reverse()))],
  ])("%s", (_what, doctored) => {
    expect(doctored).not.toBe(text);
    expect(verify(doctored).problems.join()).toContain("canonical JSON");
  });
});

describe("whatever it is given", () => {
  const [kept] = records as [DecisionRecord];
  const cycle: Record<string, unknown> = { ...kept };
  cycle.context = cycle;
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  let deep: unknown = null;
  for (let level = 0; level < 10_000; level++) deep = [deep];
  const once = { ...kept };
  let reads = 0;
  Object.defineProperty(once, "engine", { enumerable: true, get: () => (reads++ === 0 ? kept.engine : "9") });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a number", 5],
    ["empty text", ""],
    ["no JSON", "{"],
    ["a list", [kept]],
    ["an empty object", {}],
    ["a Map", new Map(Object.entries(kept))],
    ["a cycle", cycle],
    ["a revoked proxy", revoked.proxy],
    ["ten thousand levels", deep],
    ["a getter", once],
    ["an undefined field", { ...kept, facts: undefined }],
    ["-0", { ...kept, context: { amount: -0 } }],
    ["a symbol", { ...kept, [Symbol("x")]: 1 }],
    ["a hidden toJSON", Object.defineProperty({ ...kept }, "toJSON", { value: () => kept })],
    ["a class instance", Object.assign(new (class Kept {})(), kept)],
    ["a later format", { ...kept, format: 2 }],
    ["a verdict and a problem", { ...kept, problem: { code: "x", message: "x", problems: [] } }],
  ])("%s is no record, and says why", (_what, given) => {
    const { ok, problems } = verify(given as never);
    expect([ok, problems.length > 0]).toEqual([false, true]);
    const replayed = replay(given as never);
    expect([replayed.ok, replayed.problems.length > 0]).toEqual(["differs", true]);
  });

  it("a field that makes no sense is a problem of replay too, with a right digest or not", () => {
    for (const part of [{ transaction: {} }, { facts: { usNexus: "yes" } }, { viewpoint: {} }, { verdict: {} }]) {
      const answer = bind(ruleset).replay({ ...kept, ...part } as never);
      expect(answer.ok).toBe("differs");
      expect(answer.problems.length).toBeGreaterThan(0);
    }
  });
});

describe("what is wrong is said", () => {
  const [kept, , fault] = records as [DecisionRecord, DecisionRecord, DecisionRecord];
  const { disposition, verdict, transaction, viewpoint, ...rest } = kept;
  const { because, ...undecided } = disposition;

  it.each<[string, unknown, string]>([
    ["no object", [kept], "What was given is no record: it has to be an object."],
    ["null", null, "What was given is no record: it has to be an object."],
    ["another format", { ...kept, format: "1" }, "The record is of another format than 1, which is the one read here."],
    ["no JSON", "{", "The text is not JSON."],
    ["a text that is too long", " ".repeat(60_000_001), "The text has more than 60000000 characters."],
    ["parts", { ...kept, engine: 1, tables: null }, "The record lacks, or has in another form: engine, tables."],
    ["its ruleset", { ...kept, ruleset: "x" }, "The record lacks, or has in another form: ruleset."],
    ["the digest of its ruleset", { ...kept, ruleset: {} }, "The record lacks, or has in another form: ruleset."],
    ["its digest", { ...kept, sha256: "0" }, "The record lacks, or has in another form: sha256."],
    ["more than a digest", { ...kept, sha256: `${kept.sha256}0` }, "The record lacks, or has in another form: sha256."],
    [
      "an action",
      { ...kept, disposition: { ...disposition, action: 1 } },
      "The record lacks, or has in another form: disposition.",
    ],
    [
      "a policy",
      { ...kept, disposition: { ...disposition, policy: 1 } },
      "The record lacks, or has in another form: disposition.",
    ],
    ["reasons", { ...kept, disposition: undecided }, "The record lacks, or has in another form: disposition."],
    ["a disposition", { ...kept, disposition: null }, "The record lacks, or has in another form: disposition."],
    ["neither", { ...rest, disposition }, "The record has to have either a verdict or a problem."],
    ["both", { ...kept, problem: fault.problem ?? {} }, "The record has to have either a verdict or a problem."],
    [
      "a verdict of nothing",
      { ...rest, disposition, verdict, viewpoint },
      "The record has a verdict without its transaction and viewpoint.",
    ],
    [
      "a verdict of no time",
      { ...rest, disposition, verdict, transaction },
      "The record has a verdict without its transaction and viewpoint.",
    ],
    [
      "content",
      { ...kept, engine: "9" },
      "The digest is not that of the content: something was changed after it was written.",
    ],
    ["a value of no JSON", { ...kept, engine: undefined }, "invalid-input: engine: is nothing that JSON can carry"],
  ])("%s", (_, given, told) => {
    expect(because.length).toBeGreaterThan(0);
    expect(verify(given as never)).toEqual({ ok: false, problems: [told] });
  });

  it("of a text, both that it was changed and that it is not canonical", () => {
    expect(verify(`${JSON.stringify({ ...kept, engine: "9" })} `).problems).toEqual([
      "The digest is not that of the content: something was changed after it was written.",
      "The text is not canonical JSON (RFC 8785) of the record.",
    ]);
  });
});
