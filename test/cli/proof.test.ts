import { generateKeyPairSync } from "node:crypto";
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ndjsonSink, openLog } from "../../src/adapters/audit.js";
import { check, record, type Transaction } from "../../src/index.js";
import { interdict, workFolder } from "./harness.js";

const folder = workFolder();
const inFolder = { cwd: folder };
const sealKey = Buffer.alloc(32, 7);
const pem = (key: { export(options: { type: "spki"; format: "pem" }): string | Buffer }) =>
  String(key.export({ type: "spki", format: "pem" }));

beforeAll(async () => {
  const [ours, other] = [generateKeyPairSync("ed25519"), generateKeyPairSync("ed25519")];
  writeFileSync(join(folder, "ours.pem"), pem(ours.publicKey));
  writeFileSync(join(folder, "other.pem"), pem(other.publicKey));
  writeFileSync(join(folder, "keys.json"), JSON.stringify({ "2026-08": sealKey.toString("hex") }));
  writeFileSync(join(folder, "bad-keys.json"), JSON.stringify({ "2026-08": "secret" }));
  const sink = await ndjsonSink(join(folder, "sealed.ndjson"));
  const log = await openLog({ sink, seal: { key: { id: "2026-08", key: sealKey }, paths: ["transaction"] } });
  const payment: Transaction = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" };
  await log.append(record(check(payment), payment));
  await log.checkpoint({ id: "ours", privateKey: String(ours.privateKey.export({ type: "pkcs8", format: "pem" })) });
  await log.close();
});
afterAll(() => rmSync(folder, { recursive: true }));

it("verify says up to where a signature proves the log, and refuses another key", async () => {
  const ran = await interdict(["verify", "sealed.ndjson", "--key", "ours.pem"], inFolder);
  expect(ran.exit).toBe(0);
  expect(ran.out).toContain("proven by signature up to entry 1");
  expect((await interdict(["verify", "sealed.ndjson", "--key", "other.pem"], inFolder)).exit).toBe(1);
  expect((await interdict(["verify", "sealed.ndjson", "--key", "payment.json"], inFolder)).exit).toBe(2);
});

it("a sealed record replays with its key; without it the log verifies and replay says that it is sealed", async () => {
  const replayed = await interdict(["replay", "sealed.ndjson", "--seal-keys", "keys.json", "--json"], inFolder);
  expect(JSON.parse(replayed.out)).toMatchObject({ exit: 0, result: { ok: true, count: { same: 1, sealed: 0 } } });
  expect((await interdict(["verify", "sealed.ndjson"], inFolder)).exit).toBe(0);
  const sealed = await interdict(["replay", "sealed.ndjson", "--json"], inFolder);
  expect(JSON.parse(sealed.out)).toMatchObject({ exit: 1, result: { ok: false, count: { same: 0, sealed: 1 } } });
});

it("a key that cannot be read is usage, and is not printed", async () => {
  const ran = await interdict(["replay", "sealed.ndjson", "--seal-keys", "bad-keys.json", "--json"], inFolder);
  expect(ran.exit).toBe(2);
  expect(ran.out).not.toContain("secret");
});
