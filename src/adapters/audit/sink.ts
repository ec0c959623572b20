import type { LogLine } from "./entry.js";

/** What a reader met in place of a line: the end of a file without its line end, or a line longer than any entry. */
export interface Unreadable {
  readonly unreadable: "torn" | "over-long";
  readonly bytes: number;
}

/** A stored entry: its text, or its bytes where they come from a file and may be no UTF-8. */
export type StoredLine = string | Uint8Array | Unreadable;

/**
 * Where a log is kept. Two calls, so that any store can be one.
 *
 * `append` stores all lines or fails, and resolves only when they are durable: the log acknowledges right after. It is
 * never called while an earlier call is pending.
 *
 * `read` gives the stored lines in their order, from sequence number `from`; a negative number counts from the end, as
 * in `Array.prototype.slice`. A log reads once, at its opening, and negative; a store with several writers takes its lock there.
 */
export interface Sink {
  append(lines: readonly LogLine[]): Promise<void>;
  read(from?: number): AsyncIterable<StoredLine>;
  /** How many of the last entries a log verifies at its opening, at least as many as a crash can leave half written. Default 1. */
  readonly tail?: number;
  /** Frees what the sink holds. Called by `close` of the log. */
  close?(): Promise<void>;
}
