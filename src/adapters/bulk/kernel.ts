import type { Answers, RowFormat } from "./answers.js";
import type { CsvPlan } from "./csv-plan.js";
import { type KernelExports, makeKernel } from "./kernel-memory.js";
import { ACTIONS, type Tally } from "./tally.js";
import { readTime } from "./time.js";
import { washingtonDay, washingtonOffset, type Zone } from "./zone.js";

const COMMA = 44;
const BACKSLASH = 92;

/** Screens the plain rows of a piece that were asked before, in WebAssembly. */
export interface Kernel {
  /** The table of what was asked: see `Distinct`. */
  readonly slots: Int32Array;
  readonly words: Int32Array;
  /** Takes a piece; false where it is too long. */
  start(bytes: Uint8Array, length: number): boolean;
  /** Screens from a place and its line on, and gives the place of a row that is not for it, or the end. */
  screen(place: number, line: number): number;
  /** The line of the place where it stopped. */
  line(): number;
  /** Whether it stopped only because what it has written has to be taken. */
  full(): boolean;
  /** What it has written since this was asked last. Valid until it screens on. */
  take(): Uint8Array;
  /** Counts what it has screened of the piece. */
  count(tally: Tally): void;
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

/**
 * Starts a kernel. Undefined where the host has no WebAssembly, or no vectors in it, and for a plan that is not for it:
 * then every row is walked, with the same answers.
 */
export function startKernel(terms: KernelTerms): Kernel | undefined {
  const { plan, format, zone, fixedTime, all, answers } = terms;
  let memory = new Uint8Array(0);
  const made = makeKernel({
    timeOf: (from, to) => readTime(memory, from, to, zone),
    offsetOf: washingtonOffset,
    dayOf: washingtonDay,
  });
  if (made === undefined) return undefined;
  const { at, run } = made;
  memory = made.memory;
  const ints = (place: number, length: number) => new Int32Array(memory.buffer, place, length);
  const keys = plan.mapped.filter(({ field }) => field !== "at" && field !== "id");
  // A column that was stated for two fields goes the long way.
  if (new Set(plan.mapped.map(({ index }) => index)).size < plan.mapped.length || keys.length > at.KEY_COLUMNS)
    return undefined;
  ints(at.KEY_LIST, keys.length).set(keys.map(({ index }) => index));
  const indexOf = (name: string) => plan.mapped.find(({ field }) => field === name)?.index ?? -1;
  run.setColumns(plan.columns, indexOf("id"), indexOf("at"), keys.length, fixedTime);
  setTexts(memory, made, format);

  const endingAt = ints(at.ENDING_AT, at.ANSWERS);
  const endingLength = ints(at.ENDING_LENGTH, at.ANSWERS);
  let known = 0;
  let free = at.ENDINGS;
  const learn = () => {
    for (; known < answers.list.length && known < at.ANSWERS; known++) {
      const ending = answers.endings[known] as Answers["endings"][number];
      const written = all || answers.allows[known] !== true;
      memory[at.ACTION_OF + known] = ACTIONS.indexOf(answers.list[known]?.action ?? "hold");
      if (ending.length > at.LONGEST_ENDING || free + at.LONGEST_ENDING > at.ENDINGS + at.ENDINGS_SIZE) continue;
      memory.set(new Uint8Array(ending.words.buffer, 0, ending.length), free);
      endingAt[known] = free;
      endingLength[known] = written ? ending.length : 0;
      free += (ending.length + 15) & ~15;
    }
  };
  const byAnswer = ints(at.BY_ANSWER, at.ANSWERS);
  const byDay = ints(at.BY_DAY, at.DAYS * 3);
  const touched = ints(at.TOUCHED, at.DAYS * 3);
  let end = at.INPUT;
  return {
    slots: ints(at.SLOTS, at.SLOT_COUNT),
    words: ints(at.WORDS, at.WORD_COUNT),
    start(bytes, length) {
      if (length > at.INPUT_SIZE) return false;
      memory.set(bytes.subarray(0, length), at.INPUT);
      end = at.INPUT + length;
      run.startPiece(plan.delimiter);
      return true;
    },
    screen(place, line) {
      if (known < answers.list.length) learn();
      return run.screen(at.INPUT + place, end, line) - at.INPUT;
    },
    line: run.lineNow,
    full: () => run.full.value !== 0,
    take() {
      const written = memory.subarray(at.OUT, run.out.value);
      run.startOut();
      return written;
    },
    count(tally) {
      tally.rows += run.rows.value;
      for (let answer = 0; answer < known; answer++) {
        const rows = byAnswer[answer] as number;
        if (rows > 0) tally.addAnswer(answer, rows);
        byAnswer[answer] = 0;
      }
      for (let n = 0; n < run.touched.value; n++) {
        const cell = touched[n] as number;
        tally.addDay(cell, byDay[cell] as number);
        byDay[cell] = 0;
      }
      run.startCounts();
    },
  };
}

/** Gives what stands in a row before the line, before the id and behind it, and without an id; and which ids it copies. */
function setTexts(memory: Uint8Array, { at, run }: KernelExports, format: RowFormat): void {
  const texts = format === "csv" ? ["", ",", "", ","] : ['{"line":', ',"id":"', '"', ',"id":null'];
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  bytes.forEach((text, number) => {
    memory.set(text, at.TEXTS + number * at.LEAD);
  });
  const [line = 0, id = 0, behind = 0, none = 0] = bytes.map(({ length }) => length);
  // In CSV an id is quoted for a comma, and for the beginning of a formula; in JSON for what JSON escapes.
  if (format === "csv") run.setTexts(line, id, behind, none, COMMA, -128, 1);
  else run.setTexts(line, id, behind, none, BACKSLASH, 32, 0);
}
