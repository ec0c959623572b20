import type { Checked, Transaction } from "../../core.js";

/**
 * What the guard is there for. `enforce` answers in place of the route; `observe` watches and always passes the request
 * on, so nothing it writes may be read as if a payment had been stopped.
 */
export type GuardMode = "enforce" | "observe";

/** Where a fault happened: reading the body, the host's extractor, evaluation, `record`, `onDecision`. */
export type FaultStage = "body" | "transaction" | "evaluation" | "record" | "on-decision";

/** Why the guard could not do its work. Never holds what the host's own code threw: `onFault` gets that. */
export interface Fault {
  readonly stage: FaultStage;
  /** A code of InterdictError, `timed-out`, `aborted` or `internal-fault`. */
  readonly code: string;
  readonly message: string;
}

/** What was done with the request: `block` and `hold` answered it, `pass` handed it to the route. */
export type Applied = "block" | "hold" | "pass";

/** What the guard knows of one request. The route, the log and nobody outside gets it. */
export interface Decision<Kept extends Recorded = Recorded> {
  /** The only thing of it that a payer sees: the record's SHA-256, or a random id where nothing was recorded. */
  readonly id: string;
  readonly mode: GuardMode;
  /** What was done. Under `observe` always `pass`, whatever `checked.action` says should have been done. */
  readonly applied: Applied;
  /** Verdict and disposition: `verdict`, `action`, `because`. */
  readonly checked: Checked;
  /** What the extractor made of the request; absent where it never came to that. */
  readonly transaction?: Transaction;
  readonly record?: Kept;
  readonly fault?: Fault;
  /** When it was decided, ISO 8601 in UTC, by the guard's `now`. */
  readonly decidedAt: string;
}

/** What `record` gives back: anything that names its own digest, such as a decision record. */
export interface Recorded {
  /** SHA-256, 64 hexadecimal digits. */
  readonly sha256: string;
}

/** What `record` has to write beside verdict and disposition, so that nobody takes a watched payment for a stopped one. */
export interface RecordContext {
  readonly mode: GuardMode;
  /** What will be done if everything that follows succeeds; a failure after this makes `pass` a `hold`. */
  readonly applied: Applied;
  readonly decidedAt: string;
  readonly transaction?: Transaction;
  readonly fault?: Fault;
}

const decisions = new WeakMap<object, Decision>();

/**
 * Finds the decision that a guard made on a request: the framework's own request object, or the web Request.
 *
 * The trap: `undefined` means that no guard saw this request. A route that must not run unguarded refuses it then.
 *
 * @example
 * ```ts
 * app.post("/payments", guarded, (req, res) => { decisionOf(req)?.id }) // "6f1c...": the record's SHA-256
 * ```
 */
export function decisionOf(request: object): Decision | undefined {
  return decisions.get(request);
}

/**
 * Keeps a decision with its request and gives back the one that stands. Where several guards see one request, what was
 * enforced is not hidden by one that only watched after it.
 */
export function keepDecision(request: object, decision: Decision): Decision {
  const before = decisions.get(request);
  if (before?.mode === "enforce" && decision.mode === "observe") return before;
  decisions.set(request, decision);
  return decision;
}
