import type { Checked, Interdict, Policy, PolicyName, Transaction } from "../../core.js";
import type { Decision, GuardMode, RecordContext, Recorded } from "./decision.js";

/** What the host's own functions get to give up in time. */
export interface Deadline {
  /** Aborts when `timeoutMs` are over. The guard no longer waits then, and holds. */
  readonly signal: AbortSignal;
}

/** How a guard works. Only `transaction` is required. `R` is the framework's request. */
export interface GuardOptions<R, Kept extends Recorded = Recorded> {
  /**
   * Makes the transaction of a request. `body` is the parsed body, `undefined` where the request has none.
   *
   * The trap: give what you hold and leave out what you do not know; an invented default can clear a payment. What this
   * throws, and what it returns that is no transaction, is held.
   */
  readonly transaction: (body: unknown, request: R, deadline: Deadline) => Transaction | Promise<Transaction>;
  /** `enforce` (default) or `observe`. */
  readonly mode?: GuardMode | undefined;
  /** The policy, where it is not that of the handle. */
  readonly policy?: Policy | PolicyName | undefined;
  /** `id` (default): status and id only. `reasons`: also why, with citations; it tells a payer what was recognised. */
  readonly expose?: "id" | "reasons" | undefined;
  /** Status of the answers: `block` 451, `hold` 202, `fault` as `hold`. 400 to 599; `hold` and `fault` also 202. */
  readonly status?: Partial<Statuses> | undefined;
  /** Addresses of the problem types; `about:blank` where not given. */
  readonly type?: { readonly block?: string | undefined; readonly hold?: string | undefined } | undefined;
  /** Who demanded the block, as an address: `Link: <...>; rel="blocked-by"` of RFC 7725 on a 451. */
  readonly blockedBy?: string | undefined;
  /** Writes a decision record. Its `sha256` becomes the id. What it throws holds the payment. */
  readonly record?:
    | ((
        checked: Checked,
        context: RecordContext,
        deadline: Deadline,
      ) => Kept | null | undefined | Promise<Kept | null | undefined>)
    | undefined;
  /** Gets every decision before the request goes on, and is waited for. What it throws holds the payment. */
  readonly onDecision?: ((decision: Decision<Kept>, request: R, deadline: Deadline) => unknown) | undefined;
  /** Gets what went wrong, with the error itself, for the host's own log. Not waited for; it cannot fail anything. */
  readonly onFault?: ((error: unknown, decision: Decision<Kept>, request: R) => unknown) | undefined;
  /** Milliseconds for body and transaction together, for `record`, and for `onDecision`, each. 5,000; 1 to 600,000. */
  readonly timeoutMs?: number | undefined;
  /** Bytes of a body that are read. 65,536; 1 to 16,777,216. */
  readonly maxBodyBytes?: number | undefined;
  /** Reads bodies that are not JSON: gets the text and its media type in lower case. Without it only JSON is accepted. */
  readonly parse?: ((text: string, mediaType: string) => unknown) | undefined;
  /** The clock of `decidedAt`. */
  readonly now?: (() => Date) | undefined;
  /** The id where nothing was recorded. `crypto.randomUUID` */
  readonly newId?: (() => string) | undefined;
}

/** The status codes of the answers. */
export interface Statuses {
  readonly block: number;
  readonly hold: number;
  readonly fault: number;
}

/** The options, read and filled in, with the handle. */
export interface Settings<R> extends Omit<GuardOptions<R>, "status" | "type"> {
  readonly interdict: Pick<Interdict, "check">;
  readonly mode: GuardMode;
  readonly expose: "id" | "reasons";
  readonly status: Statuses;
  readonly type: { readonly block: string; readonly hold: string };
  readonly timeoutMs: number;
  readonly maxBodyBytes: number;
  readonly now: () => Date;
  readonly newId: () => string;
}
