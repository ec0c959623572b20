import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readdirSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { describe, expect, test } from "vitest";
import { takeLock } from "../../../src/adapters/audit/lock.js";
import { hasEnded, type Owner, self } from "../../../src/adapters/audit/owner.js";
import { refusal, someFolder } from "./some.js";

const someFile = () => join(someFolder(), "log.ndjson");
const held = (owner: object) => JSON.stringify({ ...self(), ...owner });

describe("one writer", () => {
  test("a second writer is refused while the first lives, also in the same process", async () => {
    const file = someFile();
    const lock = await takeLock(file, false);
    expect(await refusal(() => takeLock(file, false))).toMatchObject({
      code: "log-locked",
      message: expect.stringContaining(`process ${process.pid}`),
    });
    await lock.release();
    await (await takeLock(file, false)).release();
  });

  test("of many that find a dead writer at once, exactly one becomes the next", async () => {
    for (let round = 0; round < 20; round += 1) {
      const file = someFile();
      const ended = spawnSync("true").pid;
      writeFileSync(`${file}.lock-7`, held({ pid: ended, started: "1" }));
      const taken = await Promise.allSettled(Array.from({ length: 12 }, () => takeLock(file, false)));
      expect(taken.filter(({ status }) => status === "fulfilled").length).toBe(1);
      for (const one of taken) if (one.status === "rejected") expect(one.reason.code).toBe("log-locked");
      expect(readdirSync(join(file, "..")).map((name) => name.replace(basename(file), ""))).toEqual([".lock-8"]);
    }
  });

  test("a writer from whom the lock was taken writes no more", async () => {
    const file = someFile();
    const first = await takeLock(file, false);
    const second = await takeLock(file, true);
    expect((await refusal(() => first.assertHeld())).code).toBe("log-locked");
    const third = await takeLock(file, true);
    expect((await refusal(() => first.assertHeld())).code).toBe("log-locked");
    expect((await refusal(() => second.assertHeld())).code).toBe("log-locked");
    // Neither can free what is no longer its own.
    await first.release();
    await second.release();
    await third.assertHeld();
    expect((await refusal(() => takeLock(file, false))).code).toBe("log-locked");
  });

  test("a lock that cannot be read, or was written on another machine, is not taken without being told to", async () => {
    for (const text of ["", "garbage", held({ boot: "other", machine: "other" }), held({ space: "pid:[1]" })]) {
      const file = someFile();
      writeFileSync(`${file}.lock-3`, text);
      expect(await refusal(() => takeLock(file, false))).toMatchObject({
        code: "log-locked",
        message: expect.stringContaining("takeOver"),
      });
      await takeLock(file, true);
    }
  });
});

describe.runIf(process.platform === "linux")("whether a writer has ended", () => {
  const here = self();
  const owner = (change: Partial<Owner>): Owner => ({ ...here, machine: "m", ...change });
  const there = { ...here, machine: "m" };

  test("it lives as long as its process does, also stopped, and not as a zombie", async () => {
    const child = spawn("sleep", ["60"]);
    const started = () => spawnSync("sh", ["-c", `cut -d' ' -f22 /proc/${child.pid}/stat`], { encoding: "utf8" });
    const lives = owner({ pid: child.pid ?? 0, started: started().stdout.trim() });
    expect(hasEnded(lives, there)).toBe(false);
    child.kill("SIGSTOP");
    expect(hasEnded(lives, there)).toBe(false);
    child.kill("SIGKILL");
    await once(child, "exit");
    expect(hasEnded(lives, there)).toBe(true);
  });

  test("another process that got its number is not it", () => {
    expect(hasEnded(owner({ started: "1" }), there)).toBe(true);
    expect(hasEnded(owner({}), there)).toBe(false);
  });

  test("after a restart of the machine nothing of before runs; another machine or container cannot be asked", () => {
    expect(hasEnded(owner({ boot: "before" }), there)).toBe(true);
    expect(hasEnded(owner({ boot: "before", machine: "another" }), there)).toBe("unknown");
    expect(hasEnded(owner({ boot: "before", machine: "" }), { ...there, machine: "" })).toBe("unknown");
    expect(hasEnded(owner({ space: "pid:[1]" }), there)).toBe("unknown");
  });

  test("where the system does not tell more than the number, a running number is not taken for ended", () => {
    const blind = { ...there, boot: "" };
    expect(hasEnded(owner({ boot: "" }), blind)).toBe("unknown");
    expect(hasEnded(owner({ boot: "", pid: spawnSync("true").pid }), blind)).toBe(true);
    expect(hasEnded(owner({ boot: "", host: "another" }), blind)).toBe("unknown");
  });
});
