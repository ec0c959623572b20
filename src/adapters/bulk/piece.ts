import type { Answer } from "./answers.js";

/** Some whole records of the input, and where they stand in it. */
export interface Piece {
  readonly bytes: Uint8Array;
  /** How many of the bytes count. The last of them ends a line. */
  readonly length: number;
  /** Where it begins in the input, in bytes; of Parquet, in rows. */
  readonly offset: number;
  /** The line of the input on which it begins, from 1. */
  readonly line: number;
}

/** A row that could not be read or asked about. It is held, and stands in the output too. */
export interface RejectedRow {
  /** The line of the input on which the row begins, the header being line 1; of Parquet, the row. */
  readonly line: number;
  /** Where the row begins, in bytes from the start of the input; of Parquet, the row. */
  readonly offset: number;
  readonly code: string;
  readonly reason: string;
}

/** What a piece came to. */
export interface PieceResult {
  readonly output: Uint8Array;
  readonly rows: number;
  readonly blank: number;
  readonly answers: readonly { readonly answer: Answer; readonly rows: number }[];
  /** Triples of day number, number of the action, rows. Day 0 stands for rows whose time could not be read. */
  readonly days: readonly number[];
  readonly rejected: readonly RejectedRow[];
}

/** Why a record is no row, by code. */
export const BROKEN = {
  fields: "wrong-number-of-fields",
  quote: "lone-quote",
  unterminated: "unterminated-quote",
  nul: "nul-byte",
  utf8: "invalid-utf8",
  long: "over-long",
  json: "invalid-json",
  time: "invalid-date",
} as const;

/** A record longer than this is held as over-long, and the next one begins on the next line. */
export const LONGEST_RECORD = 262_144;

/** An id longer than this is not given back; the row is held. */
export const LONGEST_ID = 1024;

export const LF = 10;
export const CR = 13;
export const QUOTE = 34;
