import type { RowFormat } from "./answers.js";
import { Distinct } from "./distinct.js";
import type { Kernel } from "./kernel.js";
import type { RejectedRow } from "./piece.js";
import type { Fault } from "./question.js";
import type { Screener } from "./screener.js";
import { Tally } from "./tally.js";
import { isDay } from "./time.js";
import { RowWriter } from "./write-rows.js";
import { washingtonDay, type Zone } from "./zone.js";

/** What is kept from one piece to the next, and what rows are written and counted with. */
export interface RowContext {
  readonly zone: Zone | undefined;
  /** How rows are written. */
  readonly format: RowFormat;
  /** The time of all rows, where the host states one; else 0. */
  readonly fixedTime: number;
  readonly kernel: Kernel | undefined;
  readonly screener: Screener;
  readonly distinct: Distinct;
  readonly writer: RowWriter;
  readonly tally: Tally;
  dayOf(time: number): number;
  /** Puts a row on the list of rejected rows. */
  note(line: number, offset: number, fault: Fault): void;
  /** Holds a row that could not be read: lists, counts and writes it. */
  reject(
    line: number,
    offset: number,
    code: string,
    reason: string,
    bytes: Uint8Array,
    idFrom: number,
    idTo: number,
  ): void;
}

const OUTPUT = 1 << 20;

/** Starts what the rows of a run need. */
export function startRows(
  screener: Screener,
  options: {
    readonly zone: Zone | undefined;
    readonly fixedTime: number;
    readonly format: RowFormat;
    readonly all: boolean;
    readonly kernel: Kernel | undefined;
  },
): RowContext {
  const tally = new Tally(screener.answers);
  const writer = new RowWriter(options.format, screener.answers, options.all, OUTPUT);
  const note = (line: number, offset: number, { code, reason }: Fault) => {
    const row: RejectedRow = { line, offset, code, reason };
    tally.reject(row);
  };
  return {
    zone: options.zone,
    format: options.format,
    fixedTime: options.fixedTime,
    kernel: options.kernel,
    screener,
    distinct: new Distinct(options.kernel),
    writer,
    tally,
    dayOf: (time) => (isDay(time) ? time : washingtonDay(time)),
    note,
    reject(line, offset, code, reason, bytes, idFrom, idTo) {
      note(line, offset, { code, reason });
      const answer = screener.fault(code);
      tally.count(answer, 0);
      writer.row(line, bytes, idFrom, idTo, answer);
    },
  };
}
