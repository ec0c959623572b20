import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { readWhole } from "../../src/cli/files.js";
import { interdict, workFolder, writeLogs } from "./harness.js";

const folder = workFolder();
const inFolder = { cwd: folder };
beforeAll(() => writeLogs(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const csv = (rows: number, name = "Corner Bakery") =>
  `id,date,merchant\n${Array.from({ length: rows }, (_, row) => `p-${row},2026-08-20,${name}\n`).join("")}`;

it("bulk writes a decision a row, and never over a file that is there", async () => {
  writeFileSync(join(folder, "rows.csv"), `${csv(3)}p-x,2026-13-01,Alipay\n`);
  const ran = await interdict(["bulk", "rows.csv", "--out", "out.csv"], inFolder);
  expect([ran.exit, ran.err]).toEqual([3, ""]);
  expect(ran.out).toContain("4 rows: 3 allow, 1 hold, 0 block; 1 could not be read and are held");
  expect(ran.out).toContain("line 5");
  expect(readFileSync(join(folder, "out.csv"), "utf8").trim().split("\n")).toHaveLength(5);

  const before = readFileSync(join(folder, "out.csv"), "utf8");
  const again = await interdict(["bulk", "payments.csv", "--out", "out.csv"], inFolder);
  expect(again.exit).toBe(2);
  expect(again.err).toContain("out.csv: is there already; --force writes over it");
  expect(readFileSync(join(folder, "out.csv"), "utf8")).toBe(before);
  expect((await interdict(["bulk", "payments.csv", "--out", "out.csv", "--force"], inFolder)).exit).toBe(3);
  expect(readFileSync(join(folder, "out.csv"), "utf8")).not.toBe(before);
});

it("bulk does not write over the file it reads, also through a link and with --force", async () => {
  writeFileSync(join(folder, "kept.csv"), csv(2));
  symlinkSync(join(folder, "kept.csv"), join(folder, "link.csv"));
  for (const out of ["kept.csv", "./kept.csv", "link.csv"]) {
    const ran = await interdict(["bulk", "kept.csv", "--out", out, "--force"], inFolder);
    expect(ran.exit).toBe(2);
    expect(ran.err).toContain("is the file that is read");
  }
  expect(readFileSync(join(folder, "kept.csv"), "utf8")).toBe(csv(2));
});

it("bulk with --out - keeps the rows and the summary apart", async () => {
  const argv = ["bulk", "-", "--format", "csv", "--out", "-", "--out-format", "ndjson"];
  const ran = await interdict([...argv, "--json"], { ...inFolder, stdin: csv(2) });
  expect(ran.exit).toBe(0);
  const rows = ran.out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(rows.map(({ id, action }) => [id, action])).toEqual([
    ["p-0", "allow"],
    ["p-1", "allow"],
  ]);
  expect(JSON.parse(ran.err)).toMatchObject({ verb: "bulk", exit: 0, result: { rows: 2 } });
});

it("bulk shows a bar on a terminal, on standard error, and clears it", async () => {
  writeFileSync(join(folder, "many.csv"), csv(2000));
  const ran = await interdict(["bulk", "many.csv", "--workers", "0"], {
    ...inFolder,
    terminal: true,
    env: { NO_COLOR: "1" },
  });
  expect(ran.exit).toBe(0);
  expect(ran.err).toContain("100 %  2,000 rows, 0 rejected");
  expect(ran.err.endsWith("\r\u001b[K")).toBe(true);
  expect((await interdict(["bulk", "many.csv", "--workers", "0"], inFolder)).err).toBe("");
});

it("bulk goes on from a checkpoint, and the whole is what one run says", async () => {
  writeFileSync(join(folder, "long.csv"), `${csv(50)}p-x,2021-03-01,WeChat Pay\n`);
  const whole = await interdict(["bulk", "long.csv", "--out", "whole.csv", "--checkpoint", "place.json"], inFolder);
  expect(whole.exit).toBe(3);
  expect(existsSync(join(folder, "place.json"))).toBe(true);
  const resumed = await interdict(
    ["bulk", "long.csv", "--out", "whole.csv", "--checkpoint", "place.json", "--resume"],
    inFolder,
  );
  expect([resumed.exit, resumed.out]).toEqual([3, whole.out]);
  expect((await interdict(["bulk", "long.csv", "--resume"], inFolder)).exit).toBe(2);
  expect((await interdict(["bulk", "long.csv", "--checkpoint", "place.json"], inFolder)).exit).toBe(2);
});

it.each([
  { why: "no row", text: "id,date,merchant\n", exit: 2 },
  { why: "no column that names anybody", text: "a,b\n1,2\n", exit: 2 },
  { why: "times without a zone", text: "date,merchant\n2026-08-20 10:00:00,Bakery\n", exit: 2 },
  { why: "an over-stale day", text: "date,merchant\n2028-08-20,Bakery\n", exit: 3 },
  { why: "an over-long name", text: `date,merchant\n2026-08-20,${"x".repeat(3000)}\n`, exit: 3 },
  { why: "a quote that never ends", text: 'date,merchant\n2026-08-20,"Bakery\n', exit: 3 },
  { why: "an empty name", text: "date,merchant\n2026-08-20,\n", exit: 3 },
])("bulk never clears $why", async ({ text, exit }) => {
  expect((await interdict(["bulk", "-", "--format", "csv"], { ...inFolder, stdin: text })).exit).toBe(exit);
});

it("verify finds every changed byte, and says what it does not prove", async () => {
  const { out, exit } = await interdict(["verify", "decisions.ndjson"], inFolder);
  expect(exit).toBe(0);
  expect(out).toContain("without --key or --head this proves nothing against someone who could rewrite all of it");
  const bytes = readFileSync(join(folder, "decisions.ndjson"));
  for (let at = 0; at < bytes.length; at += 97) {
    const changed = Buffer.from(bytes);
    changed[at] = (changed[at] ?? 0) ^ 1;
    writeFileSync(join(folder, "one-byte.ndjson"), changed);
    expect((await interdict(["verify", "one-byte.ndjson"], inFolder)).exit).toBe(1);
  }
});

it("a log that was cut, emptied or is none does not verify", async () => {
  const text = readFileSync(join(folder, "decisions.ndjson"), "utf8");
  const lines = text.trim().split("\n");
  const last = JSON.parse(lines.at(-1)!);
  writeFileSync(join(folder, "cut.ndjson"), `${lines.slice(0, -1).join("\n")}\n`);
  expect((await interdict(["verify", "cut.ndjson", "--head", `${last.seq}:${last.hash}`], inFolder)).exit).toBe(1);
  expect((await interdict(["verify", "decisions.ndjson", "--head", `${last.seq}:${last.hash}`], inFolder)).exit).toBe(
    0,
  );
  expect((await interdict(["verify", "decisions.ndjson", "--head", "3"], inFolder)).exit).toBe(2);
  writeFileSync(join(folder, "empty.ndjson"), "");
  for (const verb of ["verify", "replay"]) {
    expect((await interdict([verb, "empty.ndjson"], inFolder)).exit).toBe(1);
    expect((await interdict([verb, "payments.ndjson"], inFolder)).exit).toBe(1);
    expect((await interdict([verb, "-"], inFolder)).exit).toBe(2);
    expect((await interdict([verb, "."], inFolder)).exit).toBe(2);
  }
});

it("replay tells a record of other rules from the same, and does not pass over it", async () => {
  const same = JSON.parse((await interdict(["replay", "decisions.ndjson", "--json"], inFolder)).out);
  expect(same.result).toMatchObject({ ok: true, count: { same: 3, differs: 0, "needs-version": 0 } });
  const other = await interdict(["replay", "decisions.ndjson", "--ruleset", "builtin+rules.json", "--json"], inFolder);
  expect(other.exit).toBe(1);
  expect(JSON.parse(other.out).result).toMatchObject({ ok: false, count: { same: 0, "needs-version": 3 } });
});

it("what is read whole has a bound, which is told", async () => {
  mkdirSync(join(folder, "sub"));
  writeFileSync(join(folder, "sub", "big.json"), "[0,0,0,0,0,0]");
  const io = { cwd: folder } as Parameters<typeof readWhole>[0];
  await expect(readWhole(io, "sub/big.json", 12)).rejects.toMatchObject({ code: "over-long" });
  await expect(readWhole(io, "sub/big.json", 13)).resolves.toBe("[0,0,0,0,0,0]");
});
