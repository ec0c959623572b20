import { describe, expect, test } from "vitest";
import { type LogLine, memorySink, openLog, readEntry, type Sink, verifyLog } from "../../../src/adapters/audit.js";
import { refusal, someRecord } from "./some.js";

const now = () => new Date("2026-08-20T10:00:00Z");

describe("appending", () => {
  test("an entry says its number, when, after which entry and what", async () => {
    const sink = memorySink();
    const log = await openLog({ sink, now });
    const first = await log.append(someRecord(1));
    const second = await log.append(someRecord(2));
    expect(first).toMatchObject({ seq: 1, at: "2026-08-20T10:00:00.000Z" });
    expect(readEntry(sink.lines[0] ?? "")).toMatchObject({
      v: 1,
      seq: 1,
      previous: "0".repeat(64),
      record: someRecord(1),
    });
    expect(readEntry(sink.lines[1] ?? "")).toMatchObject({ seq: 2, previous: first.hash, hash: second.hash });
    expect(log.head).toMatchObject({ seq: 2, hash: second.hash });
  });

  test("appends that wait for the sink are written together, in the order of their calls", async () => {
    const batches: number[][] = [];
    const memory = memorySink();
    const sink: Sink = {
      read: memory.read,
      async append(lines) {
        batches.push(lines.map(({ seq }) => seq));
        await new Promise((done) => setTimeout(done, 5));
        await memory.append(lines);
      },
    };
    const log = await openLog({ sink });
    const all = Promise.all(Array.from({ length: 600 }, (_, index) => log.append(someRecord(index))));
    expect((await all).map(({ seq }) => seq)).toEqual(Array.from({ length: 600 }, (_, index) => index + 1));
    expect(batches.map((batch) => batch.length)).toEqual([256, 256, 88]);
    expect(readEntry(memory.lines[599] ?? "").record).toEqual(someRecord(599));
    expect(await verifyLog(memory.lines)).toMatchObject({ ok: true, entries: 600 });
  });

  test("an append is acknowledged only after the sink has acknowledged", async () => {
    let acknowledge = () => {};
    const memory = memorySink();
    const append = () =>
      new Promise<void>((done) => {
        acknowledge = done;
      });
    const log = await openLog({ sink: { ...memory, append } });
    let done = false;
    const appended = log.append(someRecord(1)).then(() => {
      done = true;
    });
    await new Promise((turn) => setTimeout(turn, 20));
    expect([done, log.head.seq]).toEqual([false, 0]);
    acknowledge();
    await appended;
    expect([done, log.head.seq]).toEqual([true, 1]);
  });

  test("an append called just as the sink falls idle is written too", async () => {
    const log = await openLog({ sink: memorySink() });
    let appended = log.append(someRecord(0));
    for (let index = 1; index < 200; index += 1) {
      // A different number of turns after the last one each time.
      let turns: Promise<unknown> = appended;
      for (let turn = 0; turn < index % 7; turn += 1) turns = turns.then(() => {});
      await turns;
      appended = log.append(someRecord(index));
    }
    expect((await appended).seq).toBe(200);
  });

  test("a record that is changed after the call is stored as it was at the call", async () => {
    const sink = memorySink();
    const log = await openLog({ sink });
    const record = someRecord(1);
    const appended = log.append(record);
    record.disposition.action = "block";
    await appended;
    expect(readEntry(sink.lines[0] ?? "").record).toEqual(someRecord(1));
  });

  test("a log continues where it ended, or after the entry that it is told", async () => {
    const sink = memorySink();
    const first = await openLog({ sink });
    await first.append(someRecord(1));
    const again = await openLog({ sink });
    await again.append(someRecord(2));
    expect(await verifyLog(sink.lines)).toMatchObject({ ok: true, entries: 2 });

    const next = memorySink();
    const after = again.head;
    expect(await (await openLog({ sink: next, after })).append(someRecord(3))).toMatchObject({ seq: 3 });
    expect(await verifyLog(next.lines, { after })).toMatchObject({ ok: true, entries: 1 });
    expect(await verifyLog([...sink.lines, ...next.lines])).toMatchObject({ ok: true, entries: 3 });
  });
});

describe("a sink that fails", () => {
  /** Stores the given number of batches; the next fails after it has stored half of its lines. */
  function failing(batches: number) {
    const memory = memorySink();
    let left = batches;
    const append = async (lines: readonly LogLine[]) => {
      left -= 1;
      await memory.append(left < 0 ? lines.slice(0, lines.length / 2) : lines);
      if (left < 0) throw Object.assign(new Error("ENOSPC: no space left on device"), { code: "ENOSPC" });
    };
    return { memory, sink: { ...memory, append } };
  }

  test("acknowledges nothing of the batch nor of what waits, and the log says so and takes nothing more", async () => {
    const { sink } = failing(1);
    const log = await openLog({ sink });
    await log.append(someRecord(1));
    const pending = Array.from({ length: 300 }, (_, index) => log.append(someRecord(index)));
    const codes = await Promise.all(pending.map(async (one) => (await refusal(() => one)).code));
    expect(new Set(codes)).toEqual(new Set(["log-failed"]));
    expect([log.state, log.head.seq]).toEqual(["failed", 1]);
    expect((await refusal(() => log.append(someRecord(9)))).message).toContain("open it anew");
  });

  test("says in its cause what the store said", async () => {
    const log = await openLog({ sink: failing(0).sink });
    await expect(log.append(someRecord(1))).rejects.toMatchObject({ code: "log-failed", cause: { code: "ENOSPC" } });
  });

  test("leaves a log that goes on from what was really stored once it is opened anew", async () => {
    const { memory, sink } = failing(0);
    const log = await openLog({ sink });
    await Promise.allSettled([1, 2, 3, 4].map((id) => log.append(someRecord(id))));
    expect(await (await openLog({ sink: memory })).append(someRecord(5))).toMatchObject({ seq: 3 });
    expect(await verifyLog(memory.lines)).toMatchObject({ ok: true, entries: 3 });
  });

  test("a sink that does not keep up is not given more than may wait", async () => {
    const log = await openLog({ sink: { ...memorySink(), append: () => new Promise(() => {}) }, maxWaiting: 3 });
    void log.append(someRecord(0));
    await new Promise((turn) => setTimeout(turn, 5));
    for (const id of [1, 2, 3]) void log.append(someRecord(id));
    // Appends reach the queue a turn after their call.
    await Promise.resolve();
    expect(await refusal(() => log.append(someRecord(4)))).toMatchObject({ code: "log-failed" });
  });

  test("closing waits for what is pending, and then nothing is taken", async () => {
    const sink = memorySink();
    const log = await openLog({ sink });
    const pending = [1, 2, 3].map((id) => log.append(someRecord(id)));
    await log.close();
    await Promise.all(pending);
    expect([log.state, sink.lines.length]).toEqual(["closed", 3]);
    expect((await refusal(() => log.append(someRecord(4)))).code).toBe("log-failed");
  });

  test("a log whose last entry was changed is not continued", async () => {
    const sink = memorySink();
    await (await openLog({ sink })).append(someRecord(1));
    sink.lines[0] = (sink.lines[0] ?? "").replace("allow", "block");
    expect((await refusal(() => openLog({ sink }))).code).toBe("log-damaged");
  });
});
