import { readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { VERBS } from "../../src/cli/verbs/index.js";
import { cut, interdict, workFolder, writeLogs } from "./harness.js";

const folder = workFolder();
beforeAll(() => writeLogs(folder));
afterAll(() => rmSync(folder, { recursive: true }));

const examples = [...VERBS.values()].flatMap((command) => command.examples.map((example) => ({ command, ...example })));

it.each(examples)("the example of the help ends as it says: $line", async ({ command, line, exit }) => {
  const { words, from } = cut(line);
  expect(words[0]).toBe("interdict");
  const stdin = from === undefined ? "" : readFileSync(join(folder, from));
  const ran = await interdict(words.slice(1), { cwd: folder, stdin });
  expect({ exit: ran.exit, err: ran.err }).toEqual({ exit, err: "" });
  expect(ran.out).not.toBe("");
  if (words.includes("--json")) expect(JSON.parse(ran.out)).toMatchObject({ verb: command.name, exit, error: null });
});

it.each([...VERBS.keys()])("%s --help shows its examples, flags and exit codes, and ends with 0", async (verb) => {
  const command = VERBS.get(verb)!;
  for (const argv of [
    [verb, "--help"],
    [verb, "-h"],
    ["help", verb],
  ]) {
    const { exit, out } = await interdict(argv);
    expect(exit).toBe(0);
    for (const { line } of command.examples) expect(out).toContain(line);
    for (const flag of Object.keys(command.flags)) expect(out).toContain(`--${flag} `);
    expect(out).toContain(command.exits);
  }
});

it("the overview shows every verb with an example, and the exit codes", async () => {
  const { exit, out } = await interdict(["--help"]);
  expect(exit).toBe(0);
  for (const { name, examples } of VERBS.values()) {
    expect(out).toContain(name);
    expect(out).toContain(examples[0].line);
  }
  expect(out).toContain("0 allow (or answered), 1 block (or a problem found), 2 usage or a fault, 3 hold");
});

it("nothing asked is usage, and the overview goes to standard error", async () => {
  const { exit, out, err } = await interdict([]);
  expect([exit, out]).toEqual([2, ""]);
  expect(err).toContain("Usage: interdict VERB");
});
