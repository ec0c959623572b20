import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach } from "vitest";
import { InterdictError } from "../../../src/errors.js";

export const sha = (text: string) => createHash("sha256").update(text).digest("hex");

/** Something of the form of a decision record. The log relies on nothing of it but `sha256`. */
export function someRecord(id: number | string, name = `Payee ${id}`) {
  return {
    sha256: sha(`${id} ${name}`),
    transaction: { id: `tx-${id}`, at: "2026-08-20", parties: [{ name, role: "payee" }, { country: "US" }] },
    verdict: { outcome: "not-prohibited", matches: [] as { received: string }[] },
    disposition: { action: "allow" },
    numbers: [1e21, 0.1, -5],
    "café ☕": "支付宝",
  };
}

/** The code of what was thrown, and its message. */
export async function refusal(work: () => unknown): Promise<{ code: string; message: string }> {
  try {
    await work();
  } catch (error) {
    if (error instanceof InterdictError) return { code: error.code, message: error.message };
    return { code: "not an InterdictError", message: String(error) };
  }
  return { code: "nothing was thrown", message: "" };
}

const folders: string[] = [];

/** A new folder, removed after the test. */
export function someFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "interdict-audit-"));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export const aKey = (id: string) => ({ id, key: new Uint8Array(createHash("sha256").update(id).digest()) });

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
