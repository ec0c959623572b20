import { copyFileSync, cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { ndjsonSink, openLog } from "../../src/adapters/audit.js";
import { run } from "../../src/cli/run.js";
import { check, record, type Transaction } from "../../src/index.js";

const here = fileURLToPath(new URL(".", import.meta.url));

/** A day on which the built-in ruleset is not stale. */
export const NOW = new Date("2026-08-20T16:00:00Z");

export interface Ran {
  readonly exit: number;
  readonly out: string;
  readonly err: string;
}

export interface Given {
  readonly stdin?: string | Uint8Array;
  readonly terminal?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly now?: Date;
}

/** Runs the command line in process, with a world of its own. */
export async function interdict(argv: readonly string[], given: Given = {}): Promise<Ran> {
  const [out, err] = [sink(given.terminal), sink(given.terminal)];
  const exit = await run({
    argv,
    stdin: Readable.from(given.stdin === undefined ? [] : [Buffer.from(given.stdin)]),
    stdout: out.stream,
    stderr: err.stream,
    env: given.env ?? {},
    cwd: given.cwd ?? join(here, "files"),
    now: () => given.now ?? NOW,
  });
  return { exit, out: out.text(), err: err.text() };
}

function sink(terminal = false): { stream: Writable & { isTTY?: boolean }; text: () => string } {
  const parts: Buffer[] = [];
  const stream: Writable & { isTTY?: boolean } = new Writable({
    write(part: Buffer, _encoding, done) {
      parts.push(Buffer.from(part));
      done();
    },
  });
  stream.isTTY = terminal;
  return { stream, text: () => Buffer.concat(parts).toString("utf8") };
}

/** A folder of its own with the files of the examples in it. */
export function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "interdict-cli-"));
  cpSync(join(here, "files"), folder, { recursive: true });
  copyFileSync(join(here, "../../examples/bring-your-own-rules/rules.json"), join(folder, "rules.json"));
  return folder;
}

/** Cuts a line as a shell does, as far as the examples go: words, double quotes, `< file` at the end. */
export function cut(line: string): { readonly words: readonly string[]; readonly from: string | undefined } {
  const [command = "", from] = line.split(" < ");
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? "");
  return { words, from };
}

/** Writes a log of three decisions, and a copy of it in which one byte was changed. */
export async function writeLogs(folder: string): Promise<void> {
  const log = await openLog({ sink: await ndjsonSink(join(folder, "decisions.ndjson")), now: () => NOW });
  for (const counterparty of ["Corner Bakery", "WeChat Pay", ""]) {
    const payment: Transaction = { at: "2021-03-01", activity: "payment", counterparty };
    await log.append(record(check(payment), payment));
  }
  await log.close();
  const text = readFileSync(join(folder, "decisions.ndjson"), "utf8");
  writeFileSync(join(folder, "changed.ndjson"), text.replace("WeChat Pay", "WeChat Pax"));
}
