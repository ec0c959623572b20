import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { jsonText, printed, shown } from "../../src/cli/text.js";
import { interdict } from "./harness.js";

// Clear the screen, hide the cursor, begin a line that looks like an answer, turn the direction of writing.
const HOSTILE = "Bakery\u001b[2J\r\nallow  everything\u009b31m\u202e\u2028\u0007";

it.each(["check", "explain", "coverage"])("%s shows no character that acts on a terminal", async (verb) => {
  for (const terminal of [false, true]) {
    const { out } = await interdict([verb, HOSTILE, "--at", "2026-08-20"], { terminal, env: { NO_COLOR: "1" } });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
    expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2028\u2029]/);
    expect(out).not.toMatch(/^allow {2}everything/m);
  }
});

it("a refusal shows the words it refuses escaped", async () => {
  const { err } = await interdict([HOSTILE], { terminal: true, env: { NO_COLOR: "1" } });
  expect(err).toContain("\\u{1b}[2J");
  expect(err).not.toContain("\u001b");
});

it("rows of a file are shown escaped, whatever field they stand in", async () => {
  const row = { id: HOSTILE, at: "2026-08-20", activity: "payment", counterparty: { name: HOSTILE } };
  const { out } = await interdict(["evaluate", "-"], { stdin: JSON.stringify([row, row]) });
  expect(out).not.toContain("\u001b");
  expect(out.trim().split("\n")).toHaveLength(3);
});

it("JSON has no raw control character either, and is read back as it was", async () => {
  const { out } = await interdict(["check", HOSTILE, "--at", "2026-08-20", "--json"]);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  expect(out).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e\u2028]/);
  expect(JSON.parse(out).result.transaction.counterparty).toBe(HOSTILE);
  const odd = { "\u{e0001}key": "\ud800 \u{1d173}" };
  expect(JSON.parse(jsonText(odd, 2))).toEqual(odd);
});

it("colours are for a terminal only, and never where NO_COLOR or a dumb terminal says otherwise", async () => {
  const out = async (terminal: boolean, env: Record<string, string>) =>
    (await interdict(["check", "Alipay", "--at", "2026-08-20"], { terminal, env })).out.includes("\u001b[");
  expect(await out(true, {})).toBe(true);
  expect(await out(false, {})).toBe(false);
  expect(await out(true, { NO_COLOR: "1" })).toBe(false);
  expect(await out(true, { TERM: "dumb" })).toBe(false);
  expect((await interdict(["check", "Alipay", "--json"], { terminal: true })).out).not.toContain("\u001b");
});

it("a styled part is escaped before it is coloured", () => {
  expect(printed([[{ style: "red", text: "a\u001b[0mb" }]], true)).toBe("\u001b[31ma\\u{1b}[0mb\u001b[39m\n");
  expect(shown("a\nb")).toBe("a\\u{a}b");
});

it("a directory, a missing file and an over-long path are clear usage errors", async () => {
  for (const verb of [["evaluate"], ["ruleset", "lint"], ["backtest", "--from", "builtin", "--to", "builtin"]]) {
    expect((await interdict([...verb, "."])).err).toContain("is a directory");
    for (const file of ["nowhere.json", "a/b/c.json", `${"x".repeat(5000)}.json`, "a\0b.json"]) {
      const ran = await interdict([...verb, file]);
      expect([ran.exit, ran.out]).toEqual([2, ""]);
    }
  }
});

it("a file is read by its exact name, without patterns", async () => {
  const folder = mkdtempSync(join(tmpdir(), "interdict-cli-"));
  writeFileSync(join(folder, "payment.json"), "{}");
  expect((await interdict(["evaluate", "paymen?.json"], { cwd: folder })).exit).toBe(2);
  expect((await interdict(["evaluate", "$HOME/payment.json"], { cwd: folder })).exit).toBe(2);
});

it.skipIf(process.getuid?.() === 0)("a file that may not be read says so", async () => {
  const folder = mkdtempSync(join(tmpdir(), "interdict-cli-"));
  writeFileSync(join(folder, "payment.json"), "{}");
  chmodSync(join(folder, "payment.json"), 0);
  expect((await interdict(["evaluate", "payment.json"], { cwd: folder })).err).toContain("may not be read");
});
