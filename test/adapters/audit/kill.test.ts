import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { readNdjson, readSqlite, verifyLog } from "../../../src/adapters/audit.js";
import { killWriters, lostOf } from "../../integration/kill-writer.mjs";
import { someFolder } from "./some.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));

/** The sources as plain JavaScript, since a killed writer is a process of its own and needs no build here. */
function compiled(): string {
  const folder = someFolder();
  const audit = "src/adapters/audit";
  const files = readdirSync(join(root, audit)).map((name) => `${audit}/${name}`);
  for (const file of [...files, `${audit}.ts`, "src/errors.ts"]) {
    const target = join(folder, file.replace(/ts$/, "js"));
    mkdirSync(dirname(target), { recursive: true });
    const options = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
    const source = readFileSync(join(root, file), "utf8");
    writeFileSync(target, ts.transpileModule(source, { compilerOptions: options }).outputText);
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  writeFileSync(join(folder, "package.json"), '{"type":"module"}');
  return pathToFileURL(join(folder, `${audit}.js`)).href;
}

describe("a writer that is killed at random", () => {
  test.each([
    ["ndjson", readNdjson],
    ["sqlite", readSqlite],
  ] as const)("loses no acknowledged record, and the chain verifies: %s", async (kind, read) => {
    const path = join(someFolder(), "log");
    const run = await killWriters({ module: compiled(), kind, path, kills: 5, longest: 100 });
    expect(run.acknowledged.size).toBeGreaterThan(0);
    expect(await verifyLog(read(path))).toMatchObject({ ok: true, problem: null });
    expect(await lostOf(run.acknowledged, read(path))).toEqual([]);
  });
});
