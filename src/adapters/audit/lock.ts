import { randomUUID } from "node:crypto";
import { link, readdir, readFile, rename, stat, unlink, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { fail } from "../../errors.js";
import { hasEnded, type Owner, self } from "./owner.js";

/** A held lock. */
export interface Lock {
  /** @throws InterdictError `log-locked` where another writer was told to take over */
  assertHeld(): Promise<void>;
  release(): Promise<void>;
}

/**
 * Takes the lock of a file, or refuses. Locks are numbered files beside it, `<file>.lock-<n>`, and the highest number is the
 * one that counts. Taking over creates the next number, which only one process can; a highest number is never removed.
 * So two that find the same dead writer cannot both become the next one, whatever the moment.
 *
 * @throws InterdictError `log-locked` where another writer lives, or cannot be asked
 */
export async function takeLock(file: string, takeOver: boolean): Promise<Lock> {
  const base = resolve(file);
  const highest = await highestLock(base);
  if (highest > 0) await assertFree(lockPath(base, highest), takeOver);

  const own = highest + 1;
  const draft = `${base}.lock-${randomUUID()}.draft`;
  await writeFile(draft, JSON.stringify(self()));
  try {
    // A link appears complete or not at all: nobody reads half a lock.
    await link(draft, lockPath(base, own));
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
    return fail("log-locked", "file", `${basename(file)} was locked by another writer in this moment`);
  } finally {
    await unlink(draft);
  }
  const now = await highestLock(base);
  if (now !== own) {
    // The number was free only because its owner had gone on to a higher one and removed it.
    await unlink(lockPath(base, own));
    return fail("log-locked", "file", `${basename(file)} was locked by another writer in this moment`);
  }
  await removeLower(base, own);
  return {
    async assertHeld() {
      if (await isLost(base, own))
        fail("log-locked", "file", `${basename(file)} was taken over by another writer: this one may write no more`);
    },
    async release() {
      if (await isLost(base, own)) return;
      const released = `${base}.lock-${randomUUID()}.draft`;
      await writeFile(released, "released");
      await rename(released, lockPath(base, own));
    },
  };
}

async function assertFree(path: string, takeOver: boolean): Promise<void> {
  const text = await readFile(path, "utf8").catch(() => "");
  if (text === "released" || takeOver) return;
  const owner = readOwner(text);
  const ended = owner ? hasEnded(owner, self()) : "unknown";
  if (ended === true) return;
  const who = owner ? `process ${owner.pid} on ${owner.host}` : "a lock that cannot be read";
  const why =
    ended === "unknown" ? "It cannot be asked from here; open with takeOver when you know that it has ended." : "";
  fail("log-locked", "file", `${basename(path)} is held by ${who}. ${why}`.trim());
}

function readOwner(text: string): Owner | undefined {
  try {
    const owner: Owner = JSON.parse(text);
    return Number.isInteger(owner.pid) && typeof owner.host === "string" ? owner : undefined;
  } catch {
    return undefined;
  }
}

/** Who takes over creates the next number and then removes ours: asked in that order, one of the two shows it. */
async function isLost(base: string, own: number): Promise<boolean> {
  return (await exists(lockPath(base, own + 1))) || !(await exists(lockPath(base, own)));
}

function lockPath(base: string, number: number): string {
  return `${base}.lock-${number}`;
}

async function lockNumbers(base: string): Promise<readonly number[]> {
  const start = `${basename(base)}.lock-`;
  const names = (await readdir(dirname(base))).filter((name) => name.startsWith(start));
  return names
    .map((name) => name.slice(start.length))
    .filter((rest) => /^[1-9]\d*$/.test(rest))
    .map(Number);
}

async function highestLock(base: string): Promise<number> {
  return Math.max(0, ...(await lockNumbers(base)));
}

async function removeLower(base: string, own: number): Promise<void> {
  const lower = (await lockNumbers(base)).filter((number) => number < own);
  await Promise.all(
    lower.map((number) => unlink(join(dirname(base), basename(lockPath(base, number)))).catch(() => {})),
  );
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
