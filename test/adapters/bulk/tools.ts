import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Writable } from "node:stream";
import { ruleset } from "interdict";
import { onTestFinished } from "vitest";
import { type BulkInput, type BulkOptions, type BulkSummary, screenFile } from "../../../src/adapters/bulk.js";

/** A run over a text, with what it wrote. */
export interface Ran {
  readonly summary: BulkSummary;
  readonly text: string;
  /** The rows of the output, as their cells by column. */
  readonly rows: readonly Readonly<Record<string, string>>[];
}

/** Runs over a text, bytes or a stream. */
export async function run(input: string | Uint8Array | BulkInput, options: BulkOptions = {}): Promise<Ran> {
  const parts: Buffer[] = [];
  const output = new Writable({
    write(chunk: Buffer, _encoding, done) {
      parts.push(Buffer.from(chunk));
      done();
    },
  });
  const stream = typeof input === "string" || input instanceof Uint8Array ? once(Buffer.from(input)) : input;
  const summary = await screenFile(ruleset, stream, { output, ...options });
  const text = Buffer.concat(parts).toString();
  const [header = "", ...lines] = text.split("\n").slice(0, -1);
  const names = header.split(",");
  const rows = lines.map((line) => {
    const cells = line.split(",");
    return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ""]));
  });
  return { summary, text, rows };
}

/** A stream of one chunk. */
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** A folder that is removed after the test. */
export function folder(): {
  path(name: string): string;
  write(name: string, text: string | Uint8Array): string;
  read(name: string): string;
} {
  const root = mkdtempSync(join(tmpdir(), "interdict-bulk-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const path = (name: string) => join(root, name);
  return {
    path,
    write(name, text) {
      writeFileSync(path(name), text);
      return path(name);
    },
    read: (name) => readFileSync(path(name), "utf8"),
  };
}
