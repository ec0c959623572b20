import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { type FileHandle, open } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, describe, expect, test, vi } from "vitest";
import { ndjsonSink, openLog, readNdjson, verifyLog } from "../../../src/adapters/audit.js";
import { all, refusal, sha, someFolder, someRecord } from "./some.js";

afterEach(() => void vi.restoreAllMocks());

async function written(count: number): Promise<string> {
  const path = join(someFolder(), "log.ndjson");
  const log = await openLog({ sink: await ndjsonSink(path), now: () => new Date(0) });
  for (let id = 1; id <= count; id += 1) await log.append(someRecord(id));
  await log.close();
  return path;
}

/** The prototype of file handles, on which a failing disk is played. */
async function handles(): Promise<FileHandle> {
  const handle = await open(import.meta.filename, "r");
  await handle.close();
  return Object.getPrototypeOf(handle);
}

describe("the file", () => {
  test("holds one entry a line, and is continued where it ended", async () => {
    const path = await written(3);
    const log = await openLog({ sink: await ndjsonSink(path) });
    expect(await log.append(someRecord(4))).toMatchObject({ seq: 4 });
    await log.close();
    expect(readFileSync(path, "utf8").split("\n").length).toBe(5);
    expect(await verifyLog(readNdjson(path))).toMatchObject({ ok: true, entries: 4 });
  });

  test("is read from any entry on, and from the end", async () => {
    const path = await written(200);
    const seqs = async (from?: number) =>
      (await all(readNdjson(path, from))).map((line) => JSON.parse(Buffer.from(line as Uint8Array).toString()).seq);
    expect((await seqs()).length).toBe(200);
    expect(await seqs(199)).toEqual([199, 200]);
    expect(await seqs(201)).toEqual([]);
    expect(await seqs(-1)).toEqual([200]);
    // Further back than one block of the reader.
    expect((await seqs(-180))[0]).toBe(21);
    expect((await seqs(-500)).length).toBe(200);
  });

  test("an entry is acknowledged only after fsync", async () => {
    const sink = await ndjsonSink(join(someFolder(), "log.ndjson"));
    const log = await openLog({ sink });
    let synced = () => {};
    const sync = vi.spyOn(await handles(), "sync").mockImplementation(
      () =>
        new Promise((done) => {
          synced = done;
        }),
    );
    let acknowledged = false;
    const appended = log.append(someRecord(1)).then(() => {
      acknowledged = true;
    });
    await vi.waitFor(() => expect(sync).toHaveBeenCalled());
    await new Promise((turn) => setTimeout(turn, 20));
    expect(acknowledged).toBe(false);
    synced();
    await appended;
    await log.close();
  });

  test("a new file is synced with its folder, so that a crash cannot lose its name", async () => {
    const sync = vi.spyOn(await handles(), "sync");
    const sink = await ndjsonSink(join(someFolder(), "log.ndjson"));
    // The file, and the folder.
    expect(sync).toHaveBeenCalledTimes(2);
    await sink.close?.();
  });
});

describe("a single changed byte anywhere is found", () => {
  test("at every position of a log, with several replacements, and with each of its bytes left out or doubled", async () => {
    const path = join(someFolder(), "log.ndjson");
    const log = await openLog({ sink: await ndjsonSink(path), now: () => new Date(0) });
    for (const name of ["Ann", "支付\ufffd"]) await log.append({ sha256: sha(name), name, numbers: [1e21, 0.5] });
    await log.close();
    const bytes = readFileSync(path);
    const copy = `${path}.copy`;
    const missed: string[] = [];
    const tryOut = async (change: string, changed: Uint8Array) => {
      writeFileSync(copy, changed);
      const { ok, problem } = await verifyLog(readNdjson(copy));
      if (ok || problem === null) missed.push(change);
    };
    for (let index = 0; index < bytes.length; index += 1) {
      const held = bytes[index] ?? 0;
      for (const other of new Set([held ^ 1, held ^ 0x20, held ^ 0x80, 0x0a, 0x0d, 0x20, 0x00, 0x22, 0xff])) {
        if (other === held) continue;
        const changed = Buffer.from(bytes);
        changed[index] = other;
        await tryOut(`${index}: ${held} to ${other}`, changed);
      }
      const [before, after] = [bytes.subarray(0, index), bytes.subarray(index + 1)];
      await tryOut(`${index} left out`, Buffer.concat([before, after]));
      await tryOut(`${index} doubled`, Buffer.concat([before, Buffer.of(held, held), after]));
    }
    expect(missed).toEqual([]);
  });
});

describe("a torn end", () => {
  test("cut at any byte, the log opens with every whole entry, keeps what it cut off, and goes on", async () => {
    const path = await written(3);
    const bytes = readFileSync(path);
    const ends = [...bytes.keys()].filter((index) => bytes[index] === 10);
    for (let length = 0; length < bytes.length; length += 7) {
      writeFileSync(path, bytes.subarray(0, length));
      const sink = await ndjsonSink(path);
      const log = await openLog({ sink });
      const whole = ends.filter((end) => end < length).length;
      const completed = sink.torn?.mended === "completed" ? 1 : 0;
      expect(log.head.seq).toBe(whole + completed);
      const torn = length - (whole > 0 ? (ends[whole - 1] ?? 0) + 1 : 0);
      expect(sink.torn?.bytes ?? 0).toBe(torn);
      if (sink.torn?.kept) expect(readFileSync(sink.torn.kept)).toEqual(bytes.subarray(length - torn, length));
      await log.append(someRecord(9));
      await log.close();
      expect(await verifyLog(readNdjson(path))).toMatchObject({ ok: true, entries: whole + completed + 1 });
    }
  });

  test("a last entry that lacks only its line end is completed, not cut", async () => {
    const path = await written(2);
    truncateSync(path, readFileSync(path).length - 1);
    expect(await verifyLog(readNdjson(path))).toMatchObject({ ok: false, problem: { line: 2, because: "unreadable" } });
    const sink = await ndjsonSink(path);
    expect(sink.torn).toMatchObject({ mended: "completed" });
    await sink.close?.();
    expect(await verifyLog(readNdjson(path))).toMatchObject({ ok: true, entries: 2 });
  });

  test("an end that is no beginning of an entry is not cut: that is damage, or no log", async () => {
    const path = await written(1);
    appendFileSync(path, "important notes");
    const before = readFileSync(path);
    expect((await refusal(() => ndjsonSink(path))).code).toBe("log-damaged");
    expect(readFileSync(path)).toEqual(before);
    // And the lock is free again.
    expect((await refusal(() => ndjsonSink(path))).code).toBe("log-damaged");
  });

  test("a line that was changed among the last ones keeps the log from being continued", async () => {
    const path = await written(5);
    writeFileSync(path, readFileSync(path, "utf8").replace("tx-3", "tx-8"));
    const open = async () => openLog({ sink: await ndjsonSink(path) });
    expect((await refusal(open)).code).toBe("log-damaged");
    // It frees the lock when it refuses.
    expect((await refusal(open)).code).toBe("log-damaged");
  });
});

describe("a disk that fails", () => {
  test("full in the middle of a batch: nothing is acknowledged, and the log opens anew without a loss", async () => {
    const path = await written(2);
    const sink = await ndjsonSink(path);
    const log = await openLog({ sink });
    const append = vi.spyOn(await handles(), "appendFile").mockImplementation(async (data) => {
      appendFileSync(path, String(data).slice(0, 900));
      throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
    });
    const settled = await Promise.allSettled([3, 4, 5].map((id) => log.append(someRecord(id))));
    expect(settled.every(({ status }) => status === "rejected")).toBe(true);
    expect(log.state).toBe("failed");
    append.mockRestore();
    // Not even a direct call gets past the failure.
    expect((await refusal(() => sink.append([]))).code).toBe("log-failed");
    await log.close();

    const again = await ndjsonSink(path);
    expect(again.torn?.mended).toBe("cut");
    const goesOn = await openLog({ sink: again });
    expect((await goesOn.append(someRecord(6))).seq).toBeGreaterThanOrEqual(3);
    await goesOn.close();
    expect(await verifyLog(readNdjson(path))).toMatchObject({ ok: true });
  });

  test("fsync that fails: not acknowledged, and not tried again", async () => {
    const path = await written(1);
    const log = await openLog({ sink: await ndjsonSink(path) });
    const sync = vi.spyOn(await handles(), "sync").mockRejectedValue(Object.assign(new Error("EIO"), { code: "EIO" }));
    await expect(log.append(someRecord(2))).rejects.toMatchObject({ code: "log-failed", cause: { code: "EIO" } });
    expect((await refusal(() => log.append(someRecord(3)))).code).toBe("log-failed");
    expect(sync).toHaveBeenCalledTimes(1);
  });

  test("a folder that is not there, and a path that is a folder", async () => {
    const folder = someFolder();
    await expect(ndjsonSink(join(folder, "no", "log.ndjson"))).rejects.toMatchObject({ code: "ENOENT" });
    mkdirSync(join(folder, "log"));
    await expect(ndjsonSink(join(folder, "log"))).rejects.toMatchObject({ code: "EISDIR" });
    expect(existsSync(join(folder, "no"))).toBe(false);
    expect(readdirSync(folder).filter((name) => name.endsWith(".draft"))).toEqual([]);
  });
});
