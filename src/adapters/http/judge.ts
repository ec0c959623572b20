import type { Checked, Transaction } from "../../core.js";
import { fail } from "../../errors.js";
import { type RunningDeadline, startDeadline } from "./deadline.js";
import type { Applied, Decision, Fault, FaultStage, RecordContext, Recorded } from "./decision.js";
import { faulty, toFault } from "./faults.js";
import type { Settings } from "./options.js";

/** Reads the body of a request, and gives up when the signal aborts. */
export type ReadBody = (signal: AbortSignal) => unknown;

interface Asked {
  readonly checked: Checked;
  readonly transaction?: Transaction;
  readonly fault?: Fault;
  readonly errors: readonly unknown[];
}

/**
 * Makes the decision on one request: body, transaction, check, record, `onDecision`, in that order. Total: it never
 * rejects. Under `enforce` only a payment that went through every step with `allow` passes.
 */
export async function judge<R>(settings: Settings<R>, request: R, readBody: ReadBody): Promise<Decision> {
  const asked = await ask(settings, request, readBody);
  const { decision, errors } = await keep(settings, request, asked);
  for (const error of errors) tell(settings, error, decision, request);
  return decision;
}

async function ask<R>(settings: Settings<R>, request: R, readBody: ReadBody): Promise<Asked> {
  const { interdict, policy } = settings;
  let stage: FaultStage = "body";
  let transaction: Transaction | undefined;
  try {
    transaction = await inTime(settings, async (deadline) => {
      const body = await deadline.within(() => readBody(deadline.signal));
      stage = "transaction";
      return deadline.within(() => settings.transaction(body, request, { signal: deadline.signal }));
    });
    stage = "evaluation";
    const checked = interdict.check(transaction, policy === undefined ? null : { policy });
    if (!["block", "hold", "allow"].includes(checked?.action)) fail("invalid-input", "check", "gave no action");
    return { checked, transaction, errors: [] };
  } catch (error) {
    const fault = toFault(stage, error);
    return { checked: faulty(interdict, policy, fault), ...(transaction && { transaction }), fault, errors: [error] };
  }
}

/** Records a decision and hands it over. A payment whose decision could not be kept does not pass. */
async function keep<R>(
  settings: Settings<R>,
  request: R,
  { checked, transaction, fault: first, errors: before }: Asked,
): Promise<{ readonly decision: Decision; readonly errors: readonly unknown[] }> {
  const errors = [...before];
  const id = idOf(settings);
  const decidedAt = timeOf(settings);
  let fault = first;
  let record: Recorded | undefined;
  const context = (): RecordContext => ({
    mode: settings.mode,
    applied: applied(settings, checked, fault),
    decidedAt,
    ...(transaction && { transaction }),
    ...(fault && { fault }),
  });
  // Frozen: what the host's hooks do to it cannot let a payment through.
  const decision = (): Decision =>
    Object.freeze({ id: record?.sha256 ?? id, checked, ...context(), ...(record && { record }) });
  /** The first fault is the reason. Whatever follows it is told to `onFault` too. */
  const step = async (stage: FaultStage, work: (deadline: RunningDeadline) => unknown) => {
    try {
      await inTime(settings, (deadline) => deadline.within(() => work(deadline)));
    } catch (error) {
      errors.push(error);
      fault ??= toFault(stage, error);
    }
  };
  await step("record", async (deadline) => {
    const made = readRecord(await settings.record?.(checked, context(), { signal: deadline.signal }));
    if (!deadline.signal.aborted) record = made;
  });
  const whole = decision();
  await step("on-decision", (deadline) => settings.onDecision?.(whole, request, { signal: deadline.signal }));
  return { decision: fault === whole.fault ? whole : decision(), errors };
}

/** Runs one step on a clock of its own, so that a slow body does not cost its decision the record. */
async function inTime<R, T>(settings: Settings<R>, step: (deadline: RunningDeadline) => Promise<T>): Promise<T> {
  const deadline = startDeadline(settings.timeoutMs);
  try {
    return await step(deadline);
  } finally {
    deadline.stop();
  }
}

function applied<R>(settings: Settings<R>, checked: Checked, fault: Fault | undefined): Applied {
  if (settings.mode === "observe") return "pass";
  if (checked.action === "allow") return fault ? "hold" : "pass";
  return checked.action;
}

function readRecord(record: Recorded | null | undefined): Recorded | undefined {
  if (record === null || record === undefined) return undefined;
  if (typeof record !== "object" || !/^[0-9a-f]{64}$/.test(record.sha256))
    fail("invalid-input", "record.sha256", "has to be 64 hexadecimal digits", record);
  return record;
}

/** A clock or a generator of the host's that fails costs its own answer, never the decision. */
function timeOf<R>(settings: Settings<R>): string {
  try {
    return settings.now().toISOString();
  } catch {
    return new Date().toISOString();
  }
}

function idOf<R>(settings: Settings<R>): string {
  try {
    const id = settings.newId();
    if (typeof id === "string" && id !== "" && id.length <= 200) return id;
  } catch {}
  return crypto.randomUUID();
}

function tell<R>(settings: Settings<R>, error: unknown, decision: Decision, request: R): void {
  try {
    const told = settings.onFault?.(error, decision, request);
    // A promise that rejects later would end the process.
    if (told instanceof Promise) told.catch(() => {});
  } catch {}
}
