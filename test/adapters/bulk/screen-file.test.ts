import { pathToFileURL } from "node:url";
import { bind, ruleset, type Transaction } from "interdict";
import { describe, expect, it } from "vitest";
import { bulkStream, screenFile } from "../../../src/adapters/bulk.js";
import { folder, once, run } from "./tools.js";

const PAYMENTS = `id,created_at,merchant,country,amount
t1,2021-03-01,WeChat Pay,US,10
t2,2021-03-01,Corner Bakery,US,12
t3,2021-02-19T03:00:00Z,WeChat Pay,US,12
t4,2020-01-01,WeChat Pay,US,12
`;

describe("a file of payments", () => {
  it("has a decision for every row, the same as check gives", async () => {
    const { rows, summary } = await run(PAYMENTS, { facts: { usNexus: true } });
    const handle = bind(ruleset, { facts: { usNexus: true } });
    const expected = PAYMENTS.trim()
      .split("\n")
      .slice(1)
      .map((line) => {
        const [id = "", at = "", name = "", country = ""] = line.split(",");
        const checked = handle.check({ at, activity: "payment", counterparty: { name, country } });
        return [id, checked.action, checked.outcome, checked.basis, checked.verdict?.findings[0]?.provision ?? ""];
      });
    expect(rows.map((r) => [r.id, r.action, r.outcome, r.basis, r.provision])).toEqual(expected);
    expect(rows.map((r) => r.line)).toEqual(["2", "3", "4", "5"]);
    expect(new Set(rows.map((r) => r.ruleset))).toEqual(new Set([ruleset.digest.slice(0, 16)]));
    expect(summary.ruleset.digest).toBe(ruleset.digest);
    expect(summary).toMatchObject({
      rows: 4,
      rejected: 0,
      byAction: { block: 0, hold: 1, allow: 3 },
      bySubject: { "wechat-pay": 3 },
      // An instant counts on its day in Washington.
      byDay: { "2021-02-18": { allow: 1 }, "2021-03-01": { hold: 1, allow: 1 } },
    });
    expect(summary.mapping.ignored).toEqual(["amount"]);
  });

  it("writes only what is flagged where that is asked for, and counts all", async () => {
    const { rows, summary } = await run(PAYMENTS, { only: "flagged" });
    expect(rows.map((r) => r.id)).toEqual(["t1"]);
    expect(summary.rows).toBe(4);
  });

  it("writes NDJSON", async () => {
    const { text } = await run(PAYMENTS, { outputFormat: "ndjson" });
    expect(JSON.parse(text.split("\n")[0] ?? "")).toMatchObject({
      line: 2,
      id: "t1",
      action: "hold",
      subject: "wechat-pay",
    });
  });

  it("is given row by row to a host that asks so", async () => {
    const seen = [];
    for await (const row of bulkStream(ruleset, once(Buffer.from(PAYMENTS)))) seen.push([row.line, row.id, row.basis]);
    expect(seen[0]).toEqual([2, "t1", "not-identified"]);
    expect(seen).toHaveLength(4);
  });

  it("is held whole where the ruleset is too old for it", async () => {
    const { rows } = await run("date,name\n2028-01-01,Corner Bakery\n2026-09-01,Corner Bakery\n");
    expect(rows.map((r) => [r.action, r.because])).toEqual([
      ["hold", "stale"],
      ["allow", "clear"],
    ]);
  });
});

describe("answers kept for the same facts", () => {
  it("are those that check gives on every day, with the day of knowledge stated or not", async () => {
    const days = [];
    for (let day = Date.UTC(2020, 5, 1); day < Date.UTC(2027, 6, 1); day += 86_400_000 * 9)
      days.push(new Date(day).toISOString().slice(0, 10));
    for (const day of ["2020-09-27", "2021-02-18", "2021-02-19", "2021-06-08", "2021-06-09", "2025-01-19"])
      days.push(day);
    // Out of order, so that spans are replaced all the time.
    days.sort((a, b) => (a.slice(5) + a < b.slice(5) + b ? -1 : 1));
    const names = ["WeChat Pay", "TikTok", "Corner Bakery", "Kaspersky"];
    const asked = days.flatMap((at) =>
      names.flatMap((name) => [[at, name] as const, [`${at}T13:30:00Z`, name] as const]),
    );
    const activities = ["payment", "app-distribution"] as const;
    for (const asKnownAt of [undefined, "2021-01-10"])
      for (const activity of activities) {
        const input = `at,name\n${asked.map(([at, name]) => `${at},${name}`).join("\n")}\n`;
        const { rows } = await run(input, { fixed: { activity }, facts: { usNexus: true }, asKnownAt });
        const handle = bind(ruleset, { facts: { usNexus: true } });
        const expected = asked.map(([at, name]) => {
          const transaction: Transaction = { at, activity, counterparty: { name } };
          const checked = handle.check(transaction, asKnownAt ? { asKnownAt } : null);
          return [at, name, checked.action, checked.because[0]?.row, checked.outcome, checked.basis];
        });
        expect(rows.map((r, n) => [...(asked[n] ?? []), r.action, r.because, r.outcome, r.basis])).toEqual(expected);
      }
  });
});

describe("before the run, an error says what is wrong with", () => {
  const refused = (input: string, options = {}) => expect(run(input, options)).rejects;

  it("columns that are missing or could be two", async () => {
    await refused("id,name\n1,x\n").toThrow(/columns.at: has no column/);
    await refused("id,date\n1,2021-01-01\n").toThrow(/columns.name: has no column/);
    await refused("date,settled_at,name\n2021-01-01,2021-01-02,x\n").toThrow(
      /columns.at: could be "date", "settled_at"/,
    );
    await refused("date,name\n2021-01-01,x\n", { columns: { name: "nmae" } }).toThrow(/is no column here/);
  });

  it("times without an offset and no zone", async () => {
    await refused("at,name\n2021-03-01 10:00,Alipay\n").toThrow(/options.zone: is needed/);
  });

  it("other bytes than text, an empty input, a path that does not exist, a handle and unknown options", async () => {
    await expect(run(Buffer.from("\ufeffat,name\n", "utf16le"))).rejects.toThrow(/UTF-16/);
    await refused("").toThrow(/is empty/);
    await expect(screenFile(ruleset, "/no/such/file.csv")).rejects.toThrow(/cannot be opened \(ENOENT\)/);
    await expect(screenFile(bind(ruleset) as never, "x.csv")).rejects.toThrow(/is a handle/);
    await refused("at,name\n", { polcy: "strict" }).toThrow(/polcy/);
    await refused("at,name\n", { zone: "Mars/Olympus" }).toThrow(/no IANA time zone/);
  });
});

describe("columns", () => {
  it("that name somebody are all screened, and the harmless one never wins", async () => {
    const { rows, summary } = await run("date,merchant,descriptor\n2021-03-01,Corner Bakery,WeChat Pay\n");
    expect(rows[0]).toMatchObject({ action: "hold", subject: "wechat-pay" });
    expect(summary.mapping.columns.map(({ header, field }) => [header, field])).toEqual([
      ["date", "at"],
      ["merchant", "name"],
      ["descriptor", "name"],
    ]);
  });

  it("are taken as stated, by header or number, and without a header", async () => {
    const input = "2021-03-01;WeChat Pay\n";
    const { rows } = await run(input, { header: false, columns: { at: 0, name: 1 } });
    expect(rows[0]).toMatchObject({ line: "1", subject: "wechat-pay" });
  });

  it("of provider and method go together, and a fixed provider fills in", async () => {
    const { rows } = await run("day,method\n2021-03-01,wechat_pay\n", { fixed: { provider: "stripe" } });
    expect(rows[0]?.subject).toBe("wechat-pay");
  });
});

describe("times without an offset", () => {
  it("are read in the zone; one that occurs twice or never is held", async () => {
    const input =
      "at,name\n2021-02-19 01:00,WeChat Pay\n2021-02-19 10:00,WeChat Pay\n2021-10-31 02:30,x\n2021-03-28 02:30,x\n2021-03-01,x\n";
    const { rows, summary } = await run(input, { zone: "Europe/Berlin" });
    expect(rows.map((r) => [r.basis, r.problem])).toEqual([
      ["not-operative", ""],
      ["not-identified", ""],
      ["", "invalid-date"],
      ["", "invalid-date"],
      ["no-match", ""],
    ]);
    expect(summary.rejectedRows.map((row) => row.reason)).toEqual([
      "at: occurs twice in the zone, when the clock is put back: give it with its offset",
      "at: does not occur in the zone: the clock is put forward then",
    ]);
  });
});

describe("NDJSON", () => {
  it("is read by its keys, with its bad lines held", async () => {
    const { folderRows, summary } = await ndjson([
      '{"id":1,"created":"2021-03-01","payee":"WeChat Pay"}',
      "{broken",
      "[]",
      '{"id":"=2","created":"2021-03-01","payee":{"x":1}}',
      '{"id":"4","created":1614556800,"payee":"Alipay"}',
      "",
      '{"id":"5\\"x","created":"2021-03-01","payee":null}',
    ]);
    expect(folderRows.map((r) => [r.line, r.id, r.action, r.problem])).toEqual([
      [1, "1", "hold", null],
      [2, null, "hold", "invalid-json"],
      [3, null, "hold", "invalid-json"],
      [4, "=2", "hold", "invalid-input"],
      [5, "4", "hold", "invalid-date"],
      [7, '5"x', "hold", "empty-counterparty"],
    ]);
    expect(summary.rejected).toBe(5);
    expect(summary.blankLines).toBe(1);
  });

  it("of whole transactions is asked as they stand", async () => {
    const { folderRows } = await ndjson([
      '{"id":"a","at":"2021-03-01","activity":"payment","parties":[{"provider":"stripe","paymentMethod":"wechat_pay","role":"wallet"}]}',
      '{"id":"b","at":"2021-03-01","activity":"nonsense","counterparty":"x"}',
    ]);
    expect(folderRows.map((r) => [r.id, r.subject, r.problem])).toEqual([
      ["a", "wechat-pay", null],
      ["b", null, "invalid-input"],
    ]);
  });

  async function ndjson(lines: readonly string[]) {
    const { text, summary } = await run(lines.join("\n"), { format: "ndjson", outputFormat: "ndjson" });
    return {
      folderRows: text
        .trim()
        .split("\n")
        .map((line) => JSON.parse(line)),
      summary,
    };
  }
});

describe("Parquet", () => {
  it("is read through DuckDB, with times in UTC", async () => {
    const { DuckDBInstance } = await import("@duckdb/node-api");
    const files = folder();
    const file = files.path("p.parquet");
    const connection = await (await DuckDBInstance.create(":memory:")).connect();
    await connection.run(`COPY (SELECT 't' || i AS id, TIMESTAMPTZ '2021-02-19 03:00:00+00' + INTERVAL (i) HOUR AS created,
      CASE WHEN i % 2 = 0 THEN 'WeChat Pay' ELSE 'Corner Bakery' END AS merchant FROM range(5000) t(i)) TO '${file}' (FORMAT parquet)`);
    const { rows, summary } = await run(pathToFileURL(file));
    expect(summary.rows).toBe(5000);
    expect(rows[0]).toMatchObject({ id: "t0", subject: "wechat-pay", basis: "not-operative" });
    expect(rows[4]).toMatchObject({ id: "t4", basis: "not-identified" });
    const second = await run(pathToFileURL(file), { from: { offset: 4998, line: 4999 } });
    expect(second.summary.rows).toBe(2);
  });
});
