import type { Action } from "../../core.js";
import type { Answers } from "./answers.js";
import type { PieceResult, RejectedRow } from "./piece.js";

export const ACTIONS: readonly Action[] = ["block", "hold", "allow"];
const DAYS = 84_100;

/** Counts the rows of a piece, by answer and by day. */
export class Tally {
  rows = 0;
  blank = 0;
  #rejected: RejectedRow[] = [];
  #byAnswer = new Int32Array(64);
  readonly #byDay = new Int32Array(DAYS * ACTIONS.length);
  #touched: number[] = [];
  #actions = new Uint8Array(64);
  #known = 0;
  readonly #answers: Answers;

  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** Counts a row; day 0 where its time could not be read. */
  count(answer: number, day: number): void {
    this.rows++;
    if (answer >= this.#known) this.#grow();
    this.#byAnswer[answer] = (this.#byAnswer[answer] as number) + 1;
    const at = day * ACTIONS.length + (this.#actions[answer] as number);
    const before = this.#byDay[at] as number;
    if (before === 0) this.#touched.push(at);
    this.#byDay[at] = before + 1;
  }

  /** Counts rows that were counted elsewhere: once by their answer, and once by their day and action. */
  addAnswer(answer: number, rows: number): void {
    if (answer >= this.#known) this.#grow();
    this.#byAnswer[answer] = (this.#byAnswer[answer] as number) + rows;
  }

  addDay(cell: number, rows: number): void {
    const before = this.#byDay[cell] as number;
    if (before === 0) this.#touched.push(cell);
    this.#byDay[cell] = before + rows;
  }

  #grow(): void {
    const { list } = this.#answers;
    if (list.length > this.#byAnswer.length) {
      const wider = new Int32Array(list.length * 2);
      wider.set(this.#byAnswer);
      this.#byAnswer = wider;
      const actions = new Uint8Array(list.length * 2);
      actions.set(this.#actions);
      this.#actions = actions;
    }
    for (; this.#known < list.length; this.#known++)
      this.#actions[this.#known] = ACTIONS.indexOf(list[this.#known]?.action ?? "hold");
  }

  reject(row: RejectedRow): void {
    this.#rejected.push(row);
  }

  /** Gives what was counted and starts anew. */
  take(output: Uint8Array): PieceResult {
    const answers = this.#answers.list.flatMap((answer, number) => {
      const rows = this.#byAnswer[number] ?? 0;
      return rows > 0 ? [{ answer, rows }] : [];
    });
    const days: number[] = [];
    for (const at of this.#touched.sort((a, b) => a - b)) {
      days.push(Math.floor(at / ACTIONS.length), at % ACTIONS.length, this.#byDay[at] as number);
      this.#byDay[at] = 0;
    }
    const { rows, blank } = this;
    const rejected = this.#rejected;
    this.rows = 0;
    this.blank = 0;
    this.#touched = [];
    this.#rejected = [];
    this.#byAnswer.fill(0);
    return { output, rows, blank, answers, days, rejected };
  }
}
