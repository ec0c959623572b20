// What may be typed or stand in a file so that an answer is lost, forged on a terminal, or written over something else.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { interdict, workFolder } from "../cli/harness.js";

const cwd = workFolder();
afterAll(() => rmSync(cwd, { recursive: true, force: true }));
const write = (name: string, text: string | Uint8Array) => writeFileSync(join(cwd, name), text);
const payment = (counterparty: unknown) => JSON.stringify({ at: "2021-03-01", activity: "payment", counterparty });
const nested = (levels: number) => `${"[".repeat(levels)}${"]".repeat(levels)}`;
const deep = `{"at":"2021-03-01","activity":"payment","counterparty":${nested(20_000)}}`;
const CSV = "id,at,name\na,2021-03-01,Acme\n";

describe("a transaction that is nested without end", () => {
  const FILES: readonly (readonly [string, string])[] = [
    ["lines.ndjson", `${payment("Acme")}\n${deep}\n${payment("WeChat Pay")}\n`],
    ["list.json", `[${payment("Acme")},${deep},${payment("WeChat Pay")}]`],
  ];
  it.each(FILES)("stops no other in %s, as JSON or as text", async (name, text) => {
    write(name, text);
    const { exit, out } = await interdict(["evaluate", name, "--json"], { cwd });
    expect(exit).toBe(3);
    const { answers, count } = JSON.parse(out).result;
    expect(count).toEqual({ allow: 1, hold: 2, block: 0 });
    expect(answers.map((answer: { action: string }) => answer.action)).toEqual(["allow", "hold", "hold"]);
    expect(answers[1].problem.problems[0].message).toContain("deeper");
    expect((await interdict(["evaluate", name], { cwd })).exit).toBe(3);
    expect((await interdict(["explain", name, "--json"], { cwd })).exit).toBe(3);
  });

  it("alone in a file is held", async () => {
    write("deep.json", nested(100_000));
    for (const verb of ["evaluate", "explain"])
      expect(await interdict([verb, "deep.json", "--json"], { cwd })).toMatchObject({ exit: 3 });
  });
});

describe("a checkpoint", () => {
  it.each(["--checkpoint=p.csv", "--checkpoint=./x/../p.csv", "--checkpoint=out.csv", "--checkpoint=q"])(
    "%s is never written over what is read or over the rows",
    async (flag) => {
      mkdirSync(join(cwd, "x"), { recursive: true });
      const input = flag.endsWith("q") ? "q.part" : "p.csv";
      write(input, CSV);
      const argv = ["bulk", input, "--format", "csv", "--out", "out.csv", flag, "--force"];
      expect(await interdict(argv, { cwd })).toMatchObject({ exit: 2, err: expect.stringContaining("--checkpoint") });
      expect(readFileSync(join(cwd, input), "utf8")).toBe(CSV);
    },
  );

  it("beside both is written, and one that was changed is refused by its code", async () => {
    write("p.csv", CSV);
    const argv = ["bulk", "p.csv", "--checkpoint", "kept.json", "--us-nexus"];
    expect(await interdict(argv, { cwd })).toMatchObject({ exit: 0 });
    const kept = JSON.parse(readFileSync(join(cwd, "kept.json"), "utf8"));
    for (const changed of [null, [], { ...kept, counts: null }, { ...kept, offset: "0" }]) {
      write("kept.json", JSON.stringify(changed));
      const { exit, err } = await interdict([...argv, "--resume"], { cwd });
      expect([exit, err.split("\n")[0]]).toEqual([2, "interdict: invalid-input"]);
    }
  });
});

const TYPED: readonly (readonly [string, readonly string[], number])[] = [
  ["a switch with a value", ["check", "Acme", "--json=false"], 2],
  ["a flag that is none", ["check", "Acme", "--polcy", "letter"], 2],
  ["a flag from every object", ["check", "Acme", "--constructor"], 2],
  ["__proto__ as a flag", ["check", "Acme", "--__proto__", "x"], 2],
  ["__proto__ as a verb", ["__proto__"], 2],
  ["a verb from every object", ["toString"], 2],
  ["a reference from every object", ["status", "constructor", "--at", "2021-03-01"], 2],
  ["standard input twice", ["evaluate", "-", "--policy", "-"], 2],
  ["a folder", ["evaluate", "x"], 2],
  ["no name", ["check", ""], 3],
  ["a name of blanks", ["check", " \u3000 "], 3],
  ["a path with a NUL", ["evaluate", "a\0b"], 2],
  ["a path that leads nowhere", ["evaluate", "../../../../../nowhere/payments.json"], 2],
  ["a day of every object", ["check", "Acme", "--at", "__proto__"], 3],
];

describe("what is typed", () => {
  it.each(TYPED)("%s is never an allow", async (_, argv, exit) => {
    mkdirSync(join(cwd, "x"), { recursive: true });
    const ran = await interdict(argv, { cwd, stdin: payment("Acme") });
    expect(ran.exit).toBe(exit);
    expect(ran.err).not.toContain("internal-fault");
  });

  it("and a name cannot begin a line, colour it or hide in it", async () => {
    const evil = "A\u001b[2Jcme\nallow  ok\u202e\u2028allow";
    write("evil.json", payment(evil));
    write("evil.ndjson", `${payment(evil)}\n${payment(evil)}\n`);
    for (const argv of [["evaluate", "evil.ndjson"], ["check", evil], ["explain", evil], [evil], ["evaluate", evil]]) {
      const { out, err } = await interdict(argv, { cwd });
      // biome-ignore lint/suspicious/noControlCharactersInRegex: that is what is looked for
      expect(out + err).not.toMatch(/[\u001b\u202e\u2028]/);
      expect((out + err).split("\n").filter((line) => /^allow {2}ok/.test(line))).toEqual([]);
    }
  });
});
