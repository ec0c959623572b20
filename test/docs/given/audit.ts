// What a reader of docs/audit.md has: keys, a way to pay, and a folder for the logs.
import { generateKeyPairSync, randomBytes } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as audit from "interdict/audit";

export const { publicKey, privateKey } = generateKeyPairSync("ed25519");
export const thirtyTwoBytes = randomBytes(32);
export const searchKey = randomBytes(32);
export const pay = async (_: object): Promise<void> => {};
export const replayed: string[] = [];

const folder = mkdtempSync(join(tmpdir(), "interdict-docs-"));
const sinks: audit.NdjsonSink[] = [];

/** The page's modules, with its files in a folder of their own. */
export const modules = {
  "interdict/audit": {
    ...audit,
    readNdjson: (file: string) => audit.readNdjson(join(folder, file)),
    ndjsonSink: async (file: string) => {
      const sink = await audit.ndjsonSink(join(folder, file));
      sinks.push(sink);
      return sink;
    },
  },
};

export async function end(): Promise<void> {
  for (const sink of sinks) await sink.close?.();
  rmSync(folder, { recursive: true });
}
