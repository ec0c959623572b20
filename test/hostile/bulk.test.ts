// Files as somebody would write them who wants a row allowed, changed or lost.
import { execFileSync, spawn } from "node:child_process";
import { mkdirSync, truncateSync } from "node:fs";
import { describe, expect, it } from "vitest";
import type { Checkpoint } from "../../src/adapters/bulk.js";
import { InterdictError } from "../../src/errors.js";
import { folder, run } from "../adapters/bulk/tools.js";

const FACTS = { facts: { usNexus: true } } as const;
const NDJSON = { ...FACTS, format: "ndjson" } as const;
const acme = '{"id":"a","at":"2021-03-01","name":"Acme"}\n';
const nd = (text: string) => `{"id":"x","at":"2021-03-01",${text}}\n`;
/** More records than the columns are chosen from. */
const many = acme.repeat(150);

const actions = async (text: string, options: object) =>
  (await run(text, options)).rows.map(({ id, action }) => `${id} ${action}`);

const HELD: readonly (readonly [string, string])[] = [
  ["a name under a key that only a late record has", many + nd('"name":"Acme","descriptor":"WeChat Pay"')],
  ["parties beside a name", acme + nd('"name":"Acme","parties":[{"name":"WeChat Pay"}]')],
  ["parties beside a name, first of all", nd('"name":"Acme","owners":[{"party":"WeChat Pay","percent":100}]')],
  ["a list for a name", acme + nd('"name":["WeChat Pay"]')],
  ["an object for a name", acme + nd('"name":{"toString":"Acme"}')],
  ["a number that JSON does not keep", acme + nd('"name":12345678901234567890')],
  ["a NUL in a name", acme + nd('"name":"We\\u0000Chat Pay"')],
  ["half a character", acme + nd('"name":"\\ud800"')],
  ["depth without end", acme + nd(`"name":${"[".repeat(50_000)}${"]".repeat(50_000)}`)],
  ["seconds for a time", `${acme}{"id":"x","at":1614556800,"name":"Acme"}\n`],
];

describe("a record of NDJSON", () => {
  it.each(HELD)("with %s is held", async (_, text) => {
    expect((await actions(text, NDJSON)).at(-1)).toBe("x hold");
  });

  it.each(["12345678901234567890", "9007199254740993", '{"a":1}', "[1]"])(
    "with the id %s is held, since the id cannot be given back",
    async (id) => {
      const { rows, summary } = await run(`{"id":${id},"at":"2021-03-01","name":"Acme"}\n`, NDJSON);
      expect(rows).toMatchObject([{ line: "1", id: "", action: "hold", problem: "invalid-input" }]);
      expect(summary.rejectedRows).toMatchObject([{ line: 1, code: "invalid-input" }]);
    },
  );

  it("may lack and add keys that say nothing of a counterparty", async () => {
    expect(await actions(many + nd('"name":"Acme","amount":12,"note":"thanks"'), NDJSON)).not.toContain("x hold");
    expect(await actions(many + nd('"name":"Acme","descriptor":null'), NDJSON)).not.toContain("x hold");
    const own = { ...NDJSON, guess: false, columns: { id: "id", at: "at", name: "name" } };
    expect(await actions(many + nd('"name":"Acme","descriptor":"WeChat Pay"'), own)).not.toContain("x hold");
  });
});

describe("a file of CSV", () => {
  it("whose id is stated to be a name too is screened by it", async () => {
    const columns = { id: "id", name: ["name", "id"] };
    const text = "id,at,name\nWeChat Pay,2021-03-01,Acme\n";
    expect(await actions(text, { ...FACTS, columns })).toEqual(["WeChat Pay hold"]);
  });

  it.each(["=1+1", "＝1+1", "＋1", "－1", "＠x", "+1", "-1", "@x", "\t=1", "\n=1", "\r=1"])(
    "never gives the id %j back as a formula",
    async (id) => {
      const { text } = await run(`id,at,name\n"${id}",2021-03-01,Acme\n${id.trim()},2021-03-01,Acme\n`, FACTS);
      const [, ...lines] = text.split(/\n(?=\d)/);
      expect(lines).toHaveLength(2);
      for (const line of lines) expect(line).toMatch(/^\d+,"'/);
    },
  );
});

describe("what is no file to be read from its beginning to its end", () => {
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => "no error",
      (error) => (error instanceof InterdictError ? error.code : `${error}`),
    );

  it("a folder is refused by its code", async () => {
    const { path } = folder();
    mkdirSync(path("payments.csv"));
    expect(await refusal(run(new URL(`file://${path("payments.csv")}`), FACTS))).toBe("invalid-input");
  });

  it("a pipe with a name is read as a stream", async () => {
    const { path } = folder();
    execFileSync("mkfifo", [path("pipe")]);
    const writer = spawn("sh", ["-c", `printf 'id,at,name\\nb,2021-03-01,WeChat Pay\\n' > ${path("pipe")}`]);
    const { rows } = await run(new URL(`file://${path("pipe")}`), FACTS);
    writer.kill();
    expect(rows).toMatchObject([{ id: "b", action: "hold" }]);
  });

  it("a file that becomes shorter does not end as if that were all of it", async () => {
    const { write } = folder();
    const file = new URL(`file://${write("shrinks.csv", `id,at,name\n${"a,2021-03-01,Acme\n".repeat(600_000)}`)}`);
    const cut = { ...FACTS, workers: 0, onProgress: () => truncateSync(file, 1_000) };
    expect(await refusal(run(file, cut))).toBe("invalid-input");
  });
});

describe("a checkpoint that was changed", () => {
  const good: Checkpoint = { offset: 11, line: 2 };
  const counts = {
    ...{ rows: 0, blankLines: 0, rejected: 0, rejectedRows: [], byAction: {}, byBecause: {} },
    ...{ byOutcome: {}, byBasis: {}, bySubject: {}, byDay: {} },
  };
  const bad: readonly (readonly [string, unknown])[] = [
    ["nothing", null],
    ["a list", []],
    ["a place before the beginning", { ...good, offset: -1 }],
    ["a place within a byte", { ...good, offset: 1.5 }],
    ["no line", { offset: 11 }],
    ["output that is not counted", { ...good, outputBytes: "0" }],
    ["counts of nothing", { ...good, counts: null }],
    ["counts without days", { ...good, counts: { ...counts, byDay: null } }],
    ["rows in words", { ...good, counts: { ...counts, rows: "many" } }],
    ["a day of words", { ...good, counts: { ...counts, byDay: { "2021-03-01": { hold: "1" } } } }],
    ["rejected rows that are none", { ...good, counts: { ...counts, rejectedRows: [null] } }],
    ["another ruleset", { ...good, ruleset: "0".repeat(64) }],
  ];

  it.each(bad)("%s", async (_, from) => {
    const work = run("id,at,name\na,2021-03-01,Acme\n", { ...FACTS, from: from as Checkpoint });
    await expect(work).rejects.toMatchObject({ code: "invalid-input" });
  });

  it("is told from a good one", async () => {
    const { summary } = await run("id,at,name\na,2021-03-01,Acme\n", { ...FACTS, from: { ...good, counts } as never });
    expect(summary.rows).toBe(1);
  });
});
