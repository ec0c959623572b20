import type { Action, RulesetStamp } from "../../core.js";
import type { Mapping } from "./mapping.js";
import type { PieceResult, RejectedRow } from "./piece.js";
import { ACTIONS } from "./tally.js";
import { dayText } from "./zone.js";

/** Rows by the host's word. */
export type ByAction = Readonly<Record<Action, number>>;

/** What was counted. */
export interface Counts {
  readonly rows: number;
  /** Lines with nothing on them; they are no rows. */
  readonly blankLines: number;
  /** Rows that could not be read or asked about. Each is held, written and counted as `hold`. */
  readonly rejected: number;
  readonly byAction: ByAction;
  /** By the row of the policy that decided. */
  readonly byBecause: Readonly<Record<string, number>>;
  /** By the law's word; `unread` for rejected rows, of which the law was not asked. */
  readonly byOutcome: Readonly<Record<string, number>>;
  readonly byBasis: Readonly<Record<string, number>>;
  /** By the subject that was matched; rows that matched nobody are not in it. */
  readonly bySubject: Readonly<Record<string, number>>;
  /** By civil day in Washington; `unread` for rows whose time could not be read. */
  readonly byDay: Readonly<Record<string, ByAction>>;
  /** The first 1,000 rejected rows, in the order of the input. */
  readonly rejectedRows: readonly RejectedRow[];
}

/** A place from which a run can go on, with what was counted up to it. Plain data: keep it as JSON. */
export interface Checkpoint {
  /** The next record, in bytes from the start of the input; of Parquet, in rows. */
  readonly offset: number;
  /** The line on which it begins. */
  readonly line: number;
  /** How many bytes of output belong to what came before. A file is cut to it before the run goes on. */
  readonly outputBytes?: number;
  /** Digest of the ruleset: a run does not go on under another one. */
  readonly ruleset?: string;
  readonly counts?: Counts;
}

/** How far a run is. */
export interface Progress {
  /** Bytes of the input that are done. */
  readonly offset: number;
  /** Bytes of the input, where that is known. */
  readonly total: number | undefined;
  readonly rows: number;
  readonly rejected: number;
  /** Made only when it is read: from here the run can go on. */
  readonly checkpoint: Checkpoint;
}

/** What a run came to. */
export interface BulkSummary extends Counts {
  readonly ruleset: RulesetStamp;
  readonly policy: string;
  /** The stated day of knowledge; null where each row was asked with the default. */
  readonly asKnownAt: string | null;
  readonly mapping: Mapping;
  readonly delimiter: string | null;
  readonly zone: string | null;
  /** Worker threads; 0 where it ran in process. */
  readonly workers: number;
  /** What the host should know of how it ran. */
  readonly notes: readonly string[];
  /** The end of the input. */
  readonly checkpoint: Checkpoint;
}

const MOST_LISTED = 1000;

/** Adds up the results of pieces. */
export class Sum {
  rows = 0;
  rejected = 0;
  #blank = 0;
  readonly #actions: Record<Action, number> = { block: 0, hold: 0, allow: 0 };
  readonly #because = new Map<string, number>();
  readonly #outcomes = new Map<string, number>();
  readonly #bases = new Map<string, number>();
  readonly #subjects = new Map<string, number>();
  readonly #days = new Map<string, Record<Action, number>>();
  readonly #listed: RejectedRow[] = [];

  /** Starts from what an earlier run counted. */
  constructor(before?: Counts) {
    if (before === undefined) return;
    this.rows = before.rows;
    this.rejected = before.rejected;
    this.#blank = before.blankLines;
    Object.assign(this.#actions, before.byAction);
    const into = (map: Map<string, number>, counts: Readonly<Record<string, number>>) => {
      for (const [key, rows] of Object.entries(counts)) map.set(key, rows);
    };
    into(this.#because, before.byBecause);
    into(this.#outcomes, before.byOutcome);
    into(this.#bases, before.byBasis);
    into(this.#subjects, before.bySubject);
    for (const [day, counts] of Object.entries(before.byDay)) this.#days.set(day, { ...counts });
    this.#listed.push(...before.rejectedRows);
  }

  add(result: PieceResult): void {
    this.rows += result.rows;
    this.#blank += result.blank;
    this.rejected += result.rejected.length;
    for (const row of result.rejected) if (this.#listed.length < MOST_LISTED) this.#listed.push(row);
    for (const { answer, rows } of result.answers) {
      this.#actions[answer.action] += rows;
      increase(this.#because, answer.because, rows);
      increase(this.#outcomes, answer.outcome || "unread", rows);
      increase(this.#bases, answer.basis || "unread", rows);
      if (answer.subject !== "") increase(this.#subjects, answer.subject, rows);
    }
    const { days } = result;
    for (let at = 0; at < days.length; at += 3) {
      const day = days[at] === 0 ? "unread" : dayText(days[at] as number);
      const counts = this.#days.get(day) ?? { block: 0, hold: 0, allow: 0 };
      const action = ACTIONS[days[at + 1] as number] as Action;
      counts[action] += days[at + 2] as number;
      this.#days.set(day, counts);
    }
  }

  /** What has been counted, with its keys in order. */
  counts(): Counts {
    return {
      rows: this.rows,
      blankLines: this.#blank,
      rejected: this.rejected,
      byAction: { ...this.#actions },
      byBecause: sorted(this.#because),
      byOutcome: sorted(this.#outcomes),
      byBasis: sorted(this.#bases),
      bySubject: sorted(this.#subjects),
      byDay: sorted(new Map([...this.#days].map(([day, counts]) => [day, { ...counts }]))),
      rejectedRows: [...this.#listed],
    };
  }
}

function increase(map: Map<string, number>, key: string, rows: number): void {
  map.set(key, (map.get(key) ?? 0) + rows);
}

function sorted<Value>(map: ReadonlyMap<string, Value>): Readonly<Record<string, Value>> {
  return Object.fromEntries([...map].sort(([a], [b]) => (a < b ? -1 : 1)));
}
