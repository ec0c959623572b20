import { canonical, type JsonObject, sha256Hex } from "./canonical.js";
import type { Checkpoint } from "./checkpoint.js";
import type { Sealed } from "./seal.js";

/** The place of an entry and its hash: all that has to be known of a log in order to continue or to hold it to its word. */
export interface Head {
  /** Sequence number of the entry, from 1. */
  readonly seq: number;
  /** SHA-256 of the entry, 64 lower-case hexadecimal digits. */
  readonly hash: string;
}

/** What an entry holds besides its place: a record, whose sealed fields are missing from it, or a signed checkpoint. */
export interface EntryContent {
  readonly record?: JsonObject;
  readonly sealed?: Sealed;
  readonly checkpoint?: Checkpoint;
}

/** One line of the log. Its line is its RFC 8785 text, which is also what is stored. */
export interface LogEntry extends Head, EntryContent {
  /** Version of this form. */
  readonly v: 1;
  /** When it was appended, by the host's clock: an ISO instant in UTC. The order is that of `seq`, not of this. */
  readonly at: string;
  /** Hash of the entry before, 64 zeros before the first. */
  readonly previous: string;
}

/** An entry as a sink stores it: its text, and the three members by which a database keeps the chain. */
export interface LogLine extends Head {
  readonly previous: string;
  /** RFC 8785 JSON of the whole entry, without a line end. */
  readonly text: string;
}

/** Before the first entry of a new log. */
export const GENESIS: Head = { seq: 0, hash: "0".repeat(64) };

/** The entry after `head`, complete with its hash. The hash is over everything else that the entry holds. */
export function nextEntry(head: Head, at: string, content: EntryContent): LogEntry {
  const body = { v: 1 as const, seq: head.seq + 1, at, previous: head.hash, ...content };
  return { ...body, hash: sha256Hex(canonical(body)) };
}

export function toLine(entry: LogEntry): LogLine {
  return { seq: entry.seq, hash: entry.hash, previous: entry.previous, text: canonical(entry) };
}
