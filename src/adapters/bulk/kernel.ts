import type { Answers, RowFormat } from "./answers.js";
import type { CsvPlan } from "./csv-plan.js";
import { learner } from "./kernel-answers.js";
import { makeKernel } from "./kernel-memory.js";
import type { Tally } from "./tally.js";
import { readTime } from "./time.js";
import { washingtonDay, washingtonOffset, type Zone } from "./zone.js";

/** Screens the plain rows of a piece that were asked before, in WebAssembly. */
export interface Kernel {
  /** The table of what was asked: see `Distinct`. */
  readonly slots: Int32Array;
  readonly words: Int32Array;
  /** Takes a piece; false where it is too long. */
  start(bytes: Uint8Array, length: number): boolean;
  /** Screens from a place and its line on, and says where it stopped. What it says is valid until it screens on. */
  screen(place: number, line: number): Stop;
  /** Takes the rows that it has written since they were taken last. They are valid until it screens on. */
  take(): Uint8Array;
  /** The text of a key column, by its number among them, of the row for which it stopped. */
  text(column: number): string;
  /** Counts what it has screened of the piece. */
  count(tally: Tally): void;
}

/** Where the kernel stopped, and for what. */
export interface Stop {
  place: number;
  line: number;
  /**
   * Why: what it has written has to be taken, or it met a row that was not asked. Where it is neither, it is at the end or
   * at a row that only the walker can decide.
   */
  full: boolean;
  notAsked: boolean;
  // Of a row that was not asked: its time, its entry if it was asked about another time, and its key in `keys`.
  time: number;
  entry: number;
  hash: number;
  readonly keys: Int32Array;
  key: number;
  keyEnd: number;
}

/** What a kernel is for. */
export interface KernelTerms {
  readonly plan: CsvPlan;
  readonly format: RowFormat;
  readonly zone: Zone | undefined;
  readonly fixedTime: number;
  readonly all: boolean;
  readonly answers: Answers;
}

const CR = 13;

/**
 * Starts a kernel. Undefined where the host has no WebAssembly, or no vectors in it, and for a plan that is not for it:
 * then every row is walked, with the same answers.
 */
export function startKernel(terms: KernelTerms): Kernel | undefined {
  const { plan, zone, fixedTime } = terms;
  let memory = new Uint8Array(0);
  const made = makeKernel({
    timeOf: (from, to) => readTime(memory, from, to, zone),
    offsetOf: washingtonOffset,
    dayOf: washingtonDay,
  });
  if (made === undefined) return undefined;
  const { at, run } = made;
  memory = made.memory;
  const { buffer } = memory;
  const ints = (place: number, length: number) => new Int32Array(buffer, place, length);
  const keyColumns = plan.mapped.filter(({ field }) => field !== "at" && field !== "id").map(({ index }) => index);
  // A column that was stated for two fields goes the long way.
  if (new Set(plan.mapped.map(({ index }) => index)).size < plan.mapped.length || keyColumns.length > at.KEY_COLUMNS)
    return undefined;
  ints(at.KEY_LIST, keyColumns.length).set(keyColumns);
  const indexOf = (name: string) => plan.mapped.find(({ field }) => field === name)?.index ?? -1;
  run.setColumns(plan.columns, indexOf("id"), indexOf("at"), keyColumns.length, fixedTime);
  const { learn, known } = learner(made, terms);

  const all = new Int32Array(buffer);
  const bytes = Buffer.from(buffer);
  const lines = new Float64Array(buffer, at.STATE, 1);
  const state = ints(at.STATE, 8);
  const byAnswer = ints(at.BY_ANSWER, at.ANSWERS);
  const byDay = ints(at.BY_DAY, at.DAYS * 3);
  const touched = ints(at.TOUCHED, at.DAYS * 3);
  const wordOf = (row: number, field: number) => all[(row + field) >> 2] as number;
  const stop: Stop = {
    ...{ place: 0, line: 0, full: false, notAsked: false },
    ...{ time: 0, entry: 0, hash: 0, keys: all, key: 0, keyEnd: 0 },
  };
  let end = at.INPUT;
  let row = 0;
  return {
    slots: ints(at.SLOTS, at.SLOT_COUNT),
    words: ints(at.WORDS, at.WORD_COUNT),
    start(piece, length) {
      if (length > at.INPUT_SIZE) return false;
      memory.set(piece.subarray(0, length), at.INPUT);
      end = at.INPUT + length;
      run.startPiece(plan.delimiter);
      return true;
    },
    screen(place, line) {
      learn();
      stop.place = run.screen(at.INPUT + place, end, line) - at.INPUT;
      stop.line = lines[0] as number;
      const why = state[at.WHY];
      stop.full = why === at.FULL;
      stop.notAsked = why === at.NOT_ASKED;
      if (!stop.notAsked) return stop;
      row = state[at.ROW_AT] as number;
      stop.entry = state[at.ENTRY] as number;
      stop.time = wordOf(row, at.TIME);
      stop.hash = wordOf(row, at.HASH);
      stop.key = wordOf(row, at.KEY) >> 2;
      stop.keyEnd = wordOf(row, at.KEY_END) >> 2;
      return stop;
    },
    take() {
      run.startOut();
      return memory.subarray(at.OUT, state[at.OUT_END]);
    },
    text(number) {
      const column = keyColumns[number] as number;
      const mark = (wordOf(row, at.ROW_MARKS) >> 2) + column;
      const from = column === 0 ? wordOf(row, at.START) : (all[mark - 1] as number) + 1;
      const to = all[mark] as number;
      const ends = column === plan.columns - 1 && to > from && bytes[to - 1] === CR ? to - 1 : to;
      return bytes.toString("utf8", from, ends);
    },
    count(tally) {
      tally.rows += state[at.COUNTED] as number;
      for (let answer = 0; answer < known(); answer++) {
        const rows = byAnswer[answer] as number;
        if (rows > 0) tally.addAnswer(answer, rows);
        byAnswer[answer] = 0;
      }
      for (let n = 0; n < (state[at.TOUCHED_CELLS] as number); n++) {
        const cell = touched[n] as number;
        tally.addDay(cell, byDay[cell] as number);
        byDay[cell] = 0;
      }
    },
  };
}
