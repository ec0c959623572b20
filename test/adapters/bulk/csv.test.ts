// The scanner against csv-parse, and against itself: in pieces, from a checkpoint, in worker threads.
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { ruleset } from "interdict";
import { build } from "tsup";
import { beforeAll, describe, expect, it } from "vitest";
import { recordEnd } from "../../../src/adapters/bulk/cut.js";
import { splitRecord } from "../../../src/adapters/bulk/header.js";
import type { Checkpoint } from "../../../src/adapters/bulk/summary.js";
import { csvCell, screenFile } from "../../../src/adapters/bulk.js";
import { folder, once, run } from "./tools.js";

const field = fc
  .oneof(
    fc.string({ maxLength: 8 }),
    fc.constantFrom("", "WeChat Pay", 'a"b', "a,b", "a\nb", "a\r\nb", "a\rb", "支付宝", "=1+1", " x "),
  )
  .filter((text) => !text.includes("\0"));
const ending = fc.constantFrom("\n", "\r\n", "\r");
const write = (cell: string, always: boolean) =>
  always || /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
const recordOf = (cells: readonly string[], always: boolean) => cells.map((cell) => write(cell, always)).join(",");

describe("records of well-formed CSV", () => {
  it("are those that csv-parse reads, whatever the line breaks and quotes", () => {
    const records = fc.array(fc.tuple(fc.array(field, { minLength: 3, maxLength: 3 }), ending, fc.boolean()), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(records, (list) => {
        const text = list.map(([cells, end, always]) => recordOf(cells, always) + end).join("");
        const bytes = Buffer.from(text);
        const expected = parse(bytes, { record_delimiter: ["\r\n", "\n", "\r"] });
        const read: string[][] = [];
        for (let at = 0; at < bytes.length; ) {
          const found = recordEnd(bytes, at, bytes.length, 44);
          const end = found < 0 ? bytes.length : found;
          read.push(splitRecord(bytes, at, end, 44) ?? ["malformed"]);
          at = end;
        }
        expect(read).toEqual(expected);
      }),
      { numRuns: 500 },
    );
  });
});

describe("a malformed record is held and listed, and the run goes on:", () => {
  const held = async (record: string | Buffer) => {
    const head = Buffer.from("id,at,name\nt1,2021-03-01,Corner Bakery\n");
    const tail = Buffer.from("\nt9,2021-03-01,Corner Bakery\n");
    const { rows, summary } = await run(Buffer.concat([head, Buffer.from(record), tail]));
    expect(rows[0]).toMatchObject({ id: "t1", action: "allow" });
    expect(rows.at(-1)).toMatchObject({ id: "t9", action: "allow" });
    expect(rows.slice(1, -1).every((row) => row.action === "hold")).toBe(true);
    expect(summary.byAction.hold).toBe(summary.rejected);
    expect(summary.rejected).toBe(rows.length - 2);
    return summary.rejectedRows.map(({ line, code }) => [line, code]);
  };

  it("too few and too many fields", async () => {
    expect(await held("t2,2021-03-01")).toEqual([[3, "wrong-number-of-fields"]]);
    expect(await held("t2,2021-03-01,x,y")).toEqual([[3, "wrong-number-of-fields"]]);
  });

  it("a lone quote, and text behind a closing one", async () => {
    expect(await held('t2,2021-03-01,5" pipe')).toEqual([[3, "lone-quote"]]);
    expect(await held('t2,2021-03-01,"a"b')).toEqual([[3, "lone-quote"]]);
  });

  it("a NUL byte, and bytes that are not UTF-8", async () => {
    expect(await held("t2,2021-03-01,Ali\0pay")).toEqual([[3, "nul-byte"]]);
    expect(await held(Buffer.from([116, 50, 44, 0xff, 44, 120]))).toEqual([[3, "invalid-utf8"]]);
  });

  it("an over-long name, id and record", async () => {
    expect(await held(`t2,2021-03-01,${"x".repeat(1025)}`)).toEqual([[3, "over-long"]]);
    expect(await held(`${"x".repeat(1025)},2021-03-01,x`)).toEqual([[3, "over-long"]]);
    expect(await held(`t2,2021-03-01,${"x".repeat(3_000_000)}`)).toEqual([[3, "over-long"]]);
  });

  it("a time that is none, and nobody to screen", async () => {
    expect(await held("t2,01/03/2021,Alipay")).toEqual([[3, "invalid-date"]]);
    expect(await held("t2,0001-01-01,Alipay")).toEqual([[3, "invalid-date"]]);
    expect(await held("t2,2021-03-01,")).toEqual([[3, "empty-counterparty"]]);
  });

  it("a quote that never closes loses nothing of what follows", async () => {
    const { rows, summary } = await run('id,at,name\nt1,2021-03-01,"Corner\nt2,2021-03-01,WeChat Pay\n');
    expect(rows.map((r) => [r.line, r.id, r.action, r.problem || r.subject])).toEqual([
      ["2", "", "hold", "unterminated-quote"],
      ["3", "t2", "hold", "wechat-pay"],
    ]);
    expect(summary.rejectedRows).toMatchObject([{ line: 2, offset: 11 }]);
  });
});

it("lines are counted through quoted line breaks, and blank lines are no rows", async () => {
  const { rows, summary } = await run(
    '\ufeffid,at,name\r\n"t\n1",2021-03-01,"Corner\r\nBakery"\r\n\r\nt2,bad,x\rt3,2021-03-01,x',
  );
  expect(summary.rows).toBe(3);
  expect(summary.blankLines).toBe(1);
  expect(summary.rejectedRows).toMatchObject([{ line: 6, code: "invalid-date" }]);
  expect(rows.at(-1)).toMatchObject({ line: "7", id: "t3", action: "allow" });
});

it("an id that a spreadsheet would run is written as text", async () => {
  const { text } = await run('id,at,name\n"=cmd|""x""!A1",2021-03-01,x\n-5,2021-03-01,x\n@a,2021-03-01,x\n');
  expect(text).toContain('\n2,"\'=cmd|""x""!A1",allow,');
  expect(text).toContain('\n3,"\'-5",allow,');
  expect(csvCell("\t=1")).toBe('"\'\t=1"');
});

/** Some megabytes with quotes in places, so that pieces are cut in every way. */
function manyRows(rows: number): string {
  const names = ["Corner Bakery", "WeChat Pay", '"Smith, ""Jo""\nand Sons"', "支付宝", "Old Town Books", '5" pipe'];
  const lines = Array.from({ length: rows }, (_, row) => {
    const name = row % 5000 < 2500 ? names[row % 2] : names[row % names.length];
    return `t${row},2021-0${1 + (row % 9)}-1${row % 10}T0${row % 10}:00:00Z,${name}${row % 7 === 0 ? "\r" : ""}`;
  });
  return `id,at,name\n${lines.join("\n")}\n`;
}

describe("a long input", () => {
  const text = manyRows(60_000);

  it("comes out the same in chunks of any size", async () => {
    const whole = await run(text);
    async function* chunks() {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; at += 65_521) yield bytes.subarray(at, at + 65_521);
    }
    const parts = await run(chunks());
    expect(parts.text === whole.text).toBe(true);
    expect({ ...parts.summary }).toEqual({ ...whole.summary });
    expect(whole.rows.length).toBeGreaterThanOrEqual(60_000);
  });

  it("goes on from every checkpoint, also after more was written: the file and the summary are those of one run", async () => {
    const files = folder();
    const input = files.write("in.csv", text);
    const checkpoints: Checkpoint[] = [];
    const whole = await screenFile(ruleset, input, {
      output: files.path("whole.csv"),
      onProgress: (progress) => void checkpoints.push(JSON.parse(JSON.stringify(progress.checkpoint))),
    });
    expect(checkpoints.length).toBeGreaterThan(2);
    for (const from of checkpoints) {
      // What a killed run left: all of the output, or a torn part behind the checkpoint.
      files.write("out.csv", files.read("whole.csv").slice(0, (from.outputBytes ?? 0) + 4321));
      const resumed = await screenFile(ruleset, input, { output: files.path("out.csv"), from });
      expect(files.read("out.csv") === files.read("whole.csv")).toBe(true);
      expect(resumed).toEqual(whole);
    }
    const other = { ...checkpoints[0], ruleset: "0".repeat(64) } as Checkpoint;
    await expect(screenFile(ruleset, input, { from: other })).rejects.toThrow(/another ruleset/);
  });

  it("stops at a signal, with the rows before it written", async () => {
    const stop = new AbortController();
    const stopped = run(once(Buffer.from(text)), {
      signal: stop.signal,
      onProgress: () => stop.abort(new Error("enough")),
    });
    await expect(stopped).rejects.toThrow("enough");
  });

  it("stops at a signal while its stream is silent", async () => {
    const stop = new AbortController();
    async function* silent() {
      yield Buffer.from(text);
      await new Promise(() => {});
    }
    const onProgress = () => stop.abort(new Error("enough"));
    await expect(run(silent(), { signal: stop.signal, onProgress })).rejects.toThrow("enough");
  });

  describe("in worker threads", () => {
    const built = new URL("../../../node_modules/.cache/bulk-worker/", import.meta.url);
    beforeAll(async () => {
      await build({
        config: false,
        silent: true,
        entry: { "bulk-worker": "src/adapters/bulk/worker.ts" },
        outDir: "node_modules/.cache/bulk-worker",
        format: "esm",
        tsconfig: "tsconfig.build.json",
        noExternal: [/^@noble\/hashes/, /^@date-fns\/utc/, /^date-fns/, "canonicalize"],
        external: ["piscina"],
      });
    });

    it("comes out the same, under supposed law and a policy too", async () => {
      const workerFile = new URL("bulk-worker.js", built);
      const { identified, suppose } = await import("interdict");
      const supposed = suppose(
        identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }),
      ).ruleset;
      const files = folder();
      const input = files.write("in.csv", text);
      const options = { facts: { usNexus: true }, policy: "strict" } as const;
      const alone = await screenFile(supposed, input, { ...options, output: files.path("a.csv"), workers: 0 });
      expect(alone.byAction.block).toBeGreaterThan(0);
      for (const workers of [1, 2, 3]) {
        const many = await screenFile(supposed, input, {
          ...options,
          output: files.path("b.csv"),
          workers,
          workerFile,
        });
        expect(many.workers).toBe(workers);
        expect(files.read("b.csv") === files.read("a.csv")).toBe(true);
        expect({ ...many, workers: 0 }).toEqual({ ...alone, workers: 0 });
      }
    });

    it("that are not there are said to be not there, and the rows are screened in process", async () => {
      const { summary } = await run(once(Buffer.from(text)), { workers: 2 });
      expect(summary.workers).toBe(0);
      expect(summary.notes[0]).toMatch(/ran in process/);
    });
  });
});
