import type { Action, Checked } from "../../core.js";
import { csvCell } from "./cells.js";

/** What was decided of a row, in the words that the output and the summary use. */
export interface Answer {
  readonly action: Action;
  /** The row of the policy that decided: `clear`, `prohibited`, `stale`, `fault`. */
  readonly because: string;
  /** Empty where the row could not be read: then nothing was asked of the law. */
  readonly outcome: string;
  readonly basis: string;
  readonly subject: string;
  readonly provision: string;
  /** Code of what is wrong with the row, else empty. */
  readonly problem: string;
}

/** Answers by number. Equal answers are one, so that a row carries an integer and its ending is written out once. */
export interface Answers {
  readonly list: readonly Answer[];
  /** What stands after line and id in the output, line break included. */
  readonly endings: readonly Ending[];
  readonly allows: readonly boolean[];
  intern(answer: Answer): number;
}

/** Bytes as words of four, the last one filled up, which are copied faster; `length` of the bytes count. */
export interface Ending {
  readonly words: Int32Array;
  readonly length: number;
}

/** How rows are written. */
export type RowFormat = "csv" | "ndjson";

/** How much of the digest each row carries; the summary has it whole. */
const DIGEST_LENGTH = 16;

/** Starts a list of answers, each with its ending in one format. */
export function startAnswers(format: RowFormat, digest: string): Answers {
  const list: Answer[] = [];
  const endings: Ending[] = [];
  const allows: boolean[] = [];
  const numbers = new Map<string, number>();
  const encoder = new TextEncoder();
  let last: Answer | undefined;
  let lastNumber = 0;
  const intern = (answer: Answer): number => {
    const { action, because, outcome, basis, subject, provision, problem } = answer;
    const key = `${action}\n${because}\n${outcome}\n${basis}\n${subject}\n${provision}\n${problem}`;
    const known = numbers.get(key);
    if (known !== undefined) return known;
    list.push(Object.freeze(answer));
    endings.push(inWords(encoder.encode(ending(answer, format, digest.slice(0, DIGEST_LENGTH)))));
    allows.push(answer.action === "allow");
    numbers.set(key, list.length - 1);
    return list.length - 1;
  };
  return {
    list,
    endings,
    allows,
    intern(answer) {
      // Most answers are the same as the one before.
      if (last !== undefined && same(last, answer)) return lastNumber;
      last = answer;
      lastNumber = intern(answer);
      return lastNumber;
    },
  };
}

function same(one: Answer, other: Answer): boolean {
  return (
    one.outcome === other.outcome &&
    one.action === other.action &&
    one.because === other.because &&
    one.basis === other.basis &&
    one.subject === other.subject &&
    one.provision === other.provision &&
    one.problem === other.problem
  );
}

/** The columns of the output, in order. */
export const OUTPUT_COLUMNS = [
  "line",
  "id",
  "action",
  "because",
  "outcome",
  "basis",
  "subject",
  "provision",
  "problem",
  "ruleset",
] as const;

/** Fills bytes up to whole words. */
export function inWords(bytes: Uint8Array): Ending {
  const view = new DataView(Uint8Array.from({ length: bytes.length + 3 }, (_, at) => bytes[at] ?? 0).buffer);
  const words = Int32Array.from({ length: (bytes.length + 3) >> 2 }, (_, word) => view.getInt32(word * 4, true));
  return { words, length: bytes.length };
}

function ending(answer: Answer, format: RowFormat, ruleset: string): string {
  const { action, because, outcome, basis, subject, provision, problem } = answer;
  if (format === "ndjson") {
    const said = { action, because, outcome: outcome || null, basis: basis || null, subject: subject || null };
    return `,${JSON.stringify({ ...said, provision: provision || null, problem: problem || null, ruleset }).slice(1)}\n`;
  }
  const cells = [action, because, outcome, basis, subject, provision, problem, ruleset];
  return `,${cells.map(csvCell).join(",")}\n`;
}

/** What a check of a row comes to. The subject and the provision are those of the finding that controls. */
export function answerOf(checked: Checked): Answer {
  const { action, because, outcome, basis, verdict, problem } = checked;
  const finding = verdict?.findings[0];
  return {
    action,
    because: because[0]?.row ?? "fault",
    outcome: outcome ?? "",
    basis: basis ?? "",
    subject: finding?.subject ?? verdict?.matches[0]?.subject ?? "",
    provision: finding?.provision ?? "",
    problem: problem?.code ?? "",
  };
}

/** What a row comes to that could not be read at all. */
export function faultAnswer(action: Action, problem: string): Answer {
  return { action, because: "fault", outcome: "", basis: "", subject: "", provision: "", problem };
}
