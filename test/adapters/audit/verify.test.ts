import { generateKeyPairSync } from "node:crypto";
import { beforeAll, describe, expect, test } from "vitest";
import { type Checkpoint, memorySink, openLog, verifyLog } from "../../../src/adapters/audit.js";
import { refusal, someRecord } from "./some.js";

const ours = generateKeyPairSync("ed25519");
const theirs = generateKeyPairSync("ed25519");
const signer = { id: "log-2026", privateKey: ours.privateKey };

let lines: readonly string[];
let checkpoint: Checkpoint;
beforeAll(async () => {
  ({ lines, checkpoint } = await someLog());
});

/** Four records, a checkpoint, two records: entries 1 to 7. */
async function someLog(names = "Payee", by = signer) {
  const sink = memorySink();
  const log = await openLog({ sink });
  for (let id = 1; id <= 4; id += 1) await log.append(someRecord(id, `${names} ${id}`));
  const signed = await log.checkpoint(by);
  for (let id = 6; id <= 7; id += 1) await log.append(someRecord(id, `${names} ${id}`));
  return { lines: sink.lines, checkpoint: signed };
}

const line = (seq: number) => lines[seq - 1] ?? "";
const put = (seq: number, text: string) => lines.map((held, index) => (index === seq - 1 ? text : held));
const swapped = () => [line(1), line(2), line(4), line(3), ...lines.slice(4)];
const without = (seq: number) => lines.filter((_, index) => index !== seq - 1);

describe("what was done to a log is found, and where", () => {
  const CASES: readonly [string, () => readonly string[], object][] = [
    ["a changed record", () => put(3, line(3).replace("tx-3", "tx-9")), { line: 3, seq: 3, because: "hash" }],
    ["a changed time", () => put(3, line(3).replace('"at":"2', '"at":"3')), { line: 3, because: "hash" }],
    ["a removed first entry", () => without(1), { line: 1, seq: 2, because: "order" }],
    ["a removed entry", () => without(3), { line: 3, seq: 4, because: "order" }],
    ["a removed checkpoint", () => without(5), { line: 5, seq: 6, because: "order" }],
    ["a doubled entry", () => [...lines.slice(0, 3), ...lines.slice(2)], { line: 4, seq: 3, because: "order" }],
    ["two entries in each other's place", () => swapped(), { line: 3, seq: 4, because: "order" }],
    ["an inserted copy of a later entry", () => [line(7), ...lines], { line: 1, seq: 7, because: "order" }],
    ["an empty line", () => [...lines.slice(0, 3), "", ...lines.slice(3)], { line: 4, because: "unreadable" }],
    ["a space in the JSON", () => put(3, line(3).replace('{"at":', '{ "at":')), { line: 3, because: "not-canonical" }],
    [
      "a number in another spelling",
      () => put(3, line(3).replace("1e+21", "1E+21")),
      { line: 3, because: "not-canonical" },
    ],
    ["a member of its own", () => put(3, line(3).replace('{"at"', '{"and":1,"at"')), { line: 3, because: "malformed" }],
    [
      "nesting deeper than any stack",
      () => put(3, line(3).replace("[1e+21,0.1,-5]", `${"[".repeat(200_000)}${"]".repeat(200_000)}`)),
      { line: 3 },
    ],
  ];
  test.each(CASES)("%s", async (_, change, problem) => {
    const found = await verifyLog(change());
    expect(found).toMatchObject({ ok: false, problem });
  });

  test("an untouched log holds, and says how much it has", async () => {
    expect(await verifyLog(lines)).toMatchObject({
      ok: true,
      entries: 7,
      head: { seq: 7 },
      proven: null,
      problem: null,
    });
    expect(await verifyLog([])).toMatchObject({ ok: true, entries: 0, head: { seq: 0 } });
  });

  test("an entry of another log in the same place", async () => {
    const other = await someLog("Other");
    const mixed = put(3, other.lines[2] ?? "");
    expect(await verifyLog(mixed)).toMatchObject({ problem: { line: 3, seq: 3, because: "chain" } });
    // The chain of the one before is broken only at the one after it.
    const forked = put(7, other.lines[6] ?? "");
    expect(await verifyLog(forked)).toMatchObject({ problem: { line: 7, because: "chain" }, entries: 6 });
  });

  test("a record that the caller's verify does not accept", async () => {
    const verify = (record: { transaction: { id: string } }) => ({ ok: record.transaction.id !== "tx-4" });
    expect(await verifyLog(lines, { verify })).toMatchObject({ problem: { seq: 4, because: "record" } });
  });
});

describe("checkpoints", () => {
  test("prove the log up to the last one, and nothing after it", async () => {
    const found = await verifyLog(lines, { key: ours.publicKey });
    expect(found).toMatchObject({ ok: true, entries: 7, proven: { seq: 4, key: "log-2026" } });
    expect(found.proven).toEqual(checkpoint);
    const pem = ours.publicKey.export({ type: "spki", format: "pem" }).toString();
    expect(await verifyLog(lines, { key: { "log-2026": pem } })).toMatchObject({ ok: true, proven: { seq: 4 } });
  });

  test("a log that was rewritten whole holds without a key and fails with it", async () => {
    const forged = await someLog("Forged", { id: "log-2026", privateKey: theirs.privateKey });
    expect(await verifyLog(forged.lines)).toMatchObject({ ok: true });
    expect(await verifyLog(forged.lines, { key: ours.publicKey })).toMatchObject({
      problem: { seq: 5, because: "signature" },
    });
    const named = await someLog("Forged", { id: "theirs", privateKey: theirs.privateKey });
    const keys = { "log-2026": ours.publicKey };
    expect(await verifyLog(named.lines, { key: keys })).toMatchObject({ problem: { seq: 5, because: "unknown-key" } });
  });

  test("one that was kept elsewhere finds a log that was rewritten without any checkpoint, or cut", async () => {
    const forged = (await someLog("Forged")).lines;
    expect(await verifyLog(forged, { head: checkpoint })).toMatchObject({ problem: { seq: 4, because: "head" } });
    expect(await verifyLog(lines.slice(0, 3), { head: checkpoint })).toMatchObject({
      problem: { seq: 4, because: "head" },
    });
    expect(await verifyLog(lines, { head: checkpoint, key: ours.publicKey })).toMatchObject({ ok: true });
  });

  test("one that was kept elsewhere is itself held to the key", async () => {
    const forged = { ...checkpoint, at: "2020-01-01T00:00:00.000Z" };
    expect(await verifyLog(lines, { head: forged, key: ours.publicKey })).toMatchObject({
      problem: { because: "signature" },
    });
  });

  test("a log that was cut after its last checkpoint is not found without a later head: this is its limit", async () => {
    expect(await verifyLog(lines.slice(0, 5), { key: ours.publicKey })).toMatchObject({ ok: true, proven: { seq: 4 } });
    const head = (await verifyLog(lines)).head;
    expect(await verifyLog(lines.slice(0, 5), { head })).toMatchObject({ problem: { seq: 6, because: "head" } });
  });

  test("are refused for an empty log and with a key that is not Ed25519, and the log goes on", async () => {
    const log = await openLog({ sink: memorySink() });
    expect((await refusal(() => log.checkpoint(signer))).code).toBe("invalid-input");
    await log.append(someRecord(1));
    const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });
    for (const privateKey of [rsa.privateKey, ours.publicKey, "no key"])
      expect((await refusal(() => log.checkpoint({ id: "x", privateKey }))).code).toBe("invalid-input");
    expect((await refusal(() => verifyLog(lines, { key: ours.privateKey }))).code).toBe("invalid-input");
    expect(await log.append(someRecord(2))).toMatchObject({ seq: 2 });
  });
});
