// Whatever fails before the route, the payment does not pass; under `observe` it does, and the decision says so.
import { afterEach, describe, expect, it } from "vitest";
import { HOSTS, type Options, type Running, start } from "./hosts.js";
import { ALLOWED, BLOCKED, interdict } from "./payments.js";

let host: Running;
afterEach(() => host.close());

const SECRET = "user alice@example.com";
const thrown = () => {
  throw new Error(SECRET);
};
const rejected = () => Promise.reject(new Error(SECRET));
const never = () => new Promise<never>(() => {});
const late = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error(SECRET)), 120));
const sha256 = "a".repeat(64);

const FAULTS: readonly [string, Options, string, string][] = [
  ["an extractor that throws", { transaction: thrown }, "transaction", "internal-fault"],
  ["an extractor that rejects", { transaction: rejected }, "transaction", "internal-fault"],
  ["an extractor that never answers", { transaction: never, timeoutMs: 50 }, "transaction", "timed-out"],
  ["an extractor that fails after its time", { transaction: late, timeoutMs: 50 }, "transaction", "timed-out"],
  ["a check that throws", { interdict: { ...interdict, check: thrown } }, "evaluation", "internal-fault"],
  [
    "a check that gives no action",
    { interdict: { ...interdict, check: () => ({ action: "yes" }) as never } },
    "evaluation",
    "invalid-input",
  ],
  [
    "a check that is asynchronous",
    { interdict: { ...interdict, check: (async () => ({ action: "allow" })) as never } },
    "evaluation",
    "invalid-input",
  ],
  ["a record that throws", { record: thrown }, "record", "internal-fault"],
  ["a record that rejects", { record: rejected }, "record", "internal-fault"],
  ["a record that never ends", { record: never, timeoutMs: 50 }, "record", "timed-out"],
  ["a record without its digest", { record: () => ({ sha256: "ok" }) }, "record", "invalid-input"],
  ["a log that throws", { onDecision: thrown }, "on-decision", "internal-fault"],
  ["a log that rejects", { onDecision: rejected }, "on-decision", "internal-fault"],
  ["a log that never ends", { onDecision: never, timeoutMs: 50 }, "on-decision", "timed-out"],
];

describe.each(HOSTS)("%s", (name) => {
  it.each(FAULTS)("%s holds an allowed payment, and says nothing of why outside", async (_, options, stage, code) => {
    const told: unknown[][] = [];
    host = await start(name, { expose: "reasons", ...options, onFault: (...given) => void told.push(given) });
    const response = await host.post(ALLOWED);
    expect(response.status).toBe(202);
    expect(await response.text()).not.toContain("alice");
    expect(host.routed).toEqual([]);
    expect(told[0]?.[1]).toMatchObject({ applied: "hold", fault: { stage, code } });
    expect(JSON.stringify(told[0]?.[1])).not.toContain("alice");
    // The log gets every decision, also one that could not be made or recorded.
    expect(host.decisions.length).toBe(1);
  });

  it.each(FAULTS)("observe: %s passes, and is never called an enforcement", async (_, options, stage, code) => {
    const told: unknown[][] = [];
    host = await start(name, { ...options, mode: "observe", onFault: (...given) => void told.push(given) });
    const response = await host.post(ALLOWED);
    expect(response.status).toBe(200);
    expect(await response.json()).toMatchObject({ applied: "pass" });
    expect(told[0]?.[1]).toMatchObject({ mode: "observe", applied: "pass", fault: { stage, code } });
  });

  it.each([
    ["nothing", undefined],
    ["null", null],
    ["a text", "allow"],
    ["a number", 1],
    ["an empty object", {}],
    ["a list", []],
    ["another shape", { action: "allow" }],
    ["a payment on no real day", { at: "2026-02-30", activity: "payment", counterparty: "Corner Bakery" }],
    ["an object that throws when it is read", new Proxy({}, { get: thrown, ownKeys: thrown })],
  ])("an extractor that makes %s holds", async (_, made) => {
    host = await start(name, { transaction: () => made as never });
    expect((await host.post(ALLOWED)).status).toBe(202);
    expect(host.routed).toEqual([]);
    expect(host.decisions).toMatchObject([{ applied: "hold", checked: { action: "hold" } }]);
  });

  it("a blocked payment stays blocked where its decision cannot be kept", async () => {
    host = await start(name, { onDecision: thrown });
    expect((await host.post(BLOCKED)).status).toBe(451);
  });

  it("a failing clock, generator or onFault costs nobody a decision", async () => {
    host = await start(name, { now: thrown, newId: thrown, onFault: rejected, record: thrown });
    expect((await host.post(ALLOWED)).status).toBe(202);
    expect(host.decisions[0]?.id).toMatch(/^[0-9a-f-]{36}$/);
    expect(host.decisions[0]?.decidedAt).toMatch(/^\d{4}-.*Z$/);
  });

  it("the record's digest is the id, inside and outside; without a record it is the generator's", async () => {
    const kept: unknown[] = [];
    host = await start(name, {
      record: (checked, context) => {
        kept.push({ action: checked.action, ...context });
        return checked.action === "block" ? { sha256, more: 1 } : null;
      },
      newId: () => "generated",
      now: () => new Date("2026-08-20T12:00:00Z"),
    });
    expect(await (await host.post(BLOCKED)).json()).toMatchObject({ decision: sha256 });
    expect(await (await host.post(ALLOWED)).json()).toMatchObject({ decision: "generated" });
    expect(host.decisions).toMatchObject([{ id: sha256, record: { sha256, more: 1 } }, { id: "generated" }]);
    expect(kept).toMatchObject([
      { action: "block", mode: "enforce", applied: "block", decidedAt: "2026-08-20T12:00:00.000Z" },
      { action: "allow", mode: "enforce", applied: "pass", transaction: { activity: "payment" } },
    ]);
  });

  it("observe: a prohibited payment passes, and record and log both say that nothing was stopped", async () => {
    const contexts: unknown[] = [];
    host = await start(name, { mode: "observe", record: (_, context) => void contexts.push(context) });
    const response = await host.post(BLOCKED);
    expect(response.status).toBe(200);
    expect(host.routed).toEqual([JSON.stringify(BLOCKED)]);
    expect(contexts).toMatchObject([{ mode: "observe", applied: "pass" }]);
    expect(host.decisions).toMatchObject([{ mode: "observe", applied: "pass", checked: { action: "block" } }]);
  });

  it("a decision cannot be changed by the log that is given it", async () => {
    host = await start(name, {
      onDecision: (decision) => {
        (decision as { applied: string }).applied = "pass";
      },
    });
    expect((await host.post(BLOCKED)).status).toBe(451);
    expect(host.routed).toEqual([]);
  });
});
