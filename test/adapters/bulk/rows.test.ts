// Rows against `check`, one by one: whatever was asked before, in whatever order, a row has the answer of its own facts.
import { PassThrough } from "node:stream";
import fc from "fast-check";
import { bind, ruleset, type Transaction } from "interdict";
import { expect, it } from "vitest";
import { screenFile } from "../../../src/adapters/bulk.js";
import { folder, run } from "./tools.js";

/** Some names begin as others do, or part the same bytes otherwise between two columns. */
const NAMES = [
  "WeChat Pay",
  "WeChat",
  "Alipay",
  "Ali",
  "Tencent",
  "Corner Bakery",
  "Corner Baker",
  "Zoom",
  "QQ Wallet",
];
const COUNTRIES = ["", "CN", "US", "yUS"];

/** Days around those on which something begins or ends, and in between. */
const day = fc.oneof(
  fc.constantFrom("2021-01-05", "2021-02-18", "2021-02-19", "2021-02-20", "2021-06-08", "2021-06-09", "2021-06-10"),
  fc.integer({ min: 18_262, max: 21_000 }).map((n) => new Date(n * 86_400_000).toISOString().slice(0, 10)),
);
const clock = fc.constantFrom("", "T00:00:00Z", "T04:59:00Z", "T05:00:59Z", "T23:59:59Z", "T12:30:00Z");
const row = fc.record({ name: fc.constantFrom(...NAMES), country: fc.constantFrom(...COUNTRIES), day, clock });

it("each row has the answer that check gives to it, whatever stood before it", async () => {
  const handle = bind(ruleset, { facts: { usNexus: true } });
  const list = fc.array(row, { minLength: 1, maxLength: 60 });
  await fc.assert(
    fc.asyncProperty(list, fc.constantFrom(undefined, "2021-03-01", "2026-11-01"), async (rows, asKnownAt) => {
      const text = rows.map((one, n) => `t${n},${one.day}${one.clock},${one.name},${one.country}\n`).join("");
      const { rows: written } = await run(`id,at,name,country\n${text}`, { facts: { usNexus: true }, asKnownAt });
      const expected = rows.map(({ name, country, day, clock }) => {
        const counterparty = country === "" ? { name } : { name, country };
        const transaction = { activity: "payment", at: day + clock, counterparty } as Transaction;
        const checked = handle.check(transaction, asKnownAt === undefined ? undefined : { asKnownAt });
        return [checked.action, checked.outcome ?? "", checked.basis ?? "", checked.problem?.code ?? ""];
      });
      expect(written.map((one) => [one.action, one.outcome, one.basis, one.problem])).toEqual(expected);
    }),
    { numRuns: 150 },
  );
});

it("a name that is told apart from another only behind its four thousandth byte has its own answer", async () => {
  const long = "x".repeat(900);
  const columns = Array.from({ length: 6 }, (_, n) => `name${n}`);
  const cells = (last: string) => [...columns.slice(1).map(() => long), last].join(",");
  const text = `id,at,${columns.join(",")}\n${[1, 2, 3, 4].map((n) => `t${n},2021-03-01,${cells(n % 2 ? "Alipay" : "Zoom")}\n`).join("")}`;
  const { rows } = await run(text, { columns: { name: columns } });
  expect(rows.map((one) => one.subject)).toEqual(["alipay", "", "alipay", ""]);
});

it("lines are written as the numbers that they are, past every power of ten", async () => {
  const text = `id,at,name\n${"a,2021-03-01,Corner Bakery\n".repeat(100_010)}`;
  const { rows } = await run(text);
  expect(rows.every((one, n) => one.line === String(n + 2) && one.id === "a")).toBe(true);
  expect(rows).toHaveLength(100_010);
});

it("a stream that keeps what it is given keeps it unchanged", async () => {
  const files = folder();
  const lines = Array.from({ length: 60_000 }, (_, n) => `t${n},2021-03-01,${NAMES[n % NAMES.length]}\n`);
  const input = files.write("in.csv", `id,at,name\n${lines.join("")}`);
  const kept = new PassThrough({ highWaterMark: 1 << 30 });
  await screenFile(ruleset, input, { output: kept });
  await screenFile(ruleset, input, { output: files.path("out.csv") });
  const parts: Buffer[] = [];
  for await (const part of kept) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString() === files.read("out.csv")).toBe(true);
});
