import type { CsvPlan } from "./csv-plan.js";
import { keyMaker } from "./key.js";
import { BROKEN, LONGEST_ID, QUOTE } from "./piece.js";
import { unquote } from "./quoted.js";
import type { RowContext } from "./rows.js";
import type { Asked } from "./screener.js";
import { readTime, timeFault } from "./time.js";

/** What decides the records of one piece: first it is given the bytes. */
export interface RowDecider {
  open(bytes: Uint8Array): void;
  /** Decides a record. `ends[n]` is where field n ends, and its delimiter stands; field 0 begins at `start`. */
  decide(line: number, offset: number, start: number, ends: Int32Array): void;
}

/** Looks a record up by the bytes of its key columns, and asks where it was not asked yet. */
export function rowDecider(plan: CsvPlan, context: RowContext): RowDecider {
  const { zone, fixedTime, screener, distinct, writer, tally } = context;
  const indexOf = (name: string) => plan.mapped.find(({ field }) => field === name)?.index ?? -1;
  const timeColumn = indexOf("at");
  const idColumn = indexOf("id");
  const keyColumns = plan.mapped.filter(({ field }) => field !== "at" && field !== "id");
  const key = keyMaker();
  const texts: string[] = [];
  let bytes: Buffer<ArrayBufferLike> = Buffer.alloc(0);

  const askTexts = screener.asker(keyColumns);
  const ask = (entry: number, time: number, start: number, ends: Int32Array): Asked => {
    for (const [at, { index }] of keyColumns.entries())
      texts[at] = unquote(bytes, beginOf(index, start, ends), ends[index] as number);
    const asked = askTexts(texts, time);
    if (entry > 0) distinct.update(entry, asked);
    else if (entry === 0) distinct.add(key.hash, key.words, 0, key.length, asked);
    return asked;
  };

  return {
    open(piece) {
      bytes = Buffer.from(piece.buffer, piece.byteOffset, piece.length);
    },
    decide(line, offset, start, ends) {
      let idFrom = 0;
      let idTo = 0;
      if (idColumn >= 0) {
        idFrom = beginOf(idColumn, start, ends);
        idTo = ends[idColumn] as number;
        if (idTo - idFrom > LONGEST_ID) {
          context.reject(line, offset, BROKEN.long, `its id is longer than ${LONGEST_ID} bytes`, bytes, 0, 0);
          return;
        }
      }
      let time = fixedTime;
      if (time === 0) {
        const from = beginOf(timeColumn, start, ends);
        const quotes = bytes[from] === QUOTE ? 1 : 0;
        time = readTime(bytes, from + quotes, (ends[timeColumn] as number) - quotes, zone);
        if (time < 0) {
          context.reject(line, offset, BROKEN.time, `at: ${timeFault(time)}`, bytes, idFrom, idTo);
          return;
        }
      }
      key.start();
      for (const { index } of keyColumns) key.column(bytes, beginOf(index, start, ends), ends[index] as number);
      const entry = distinct.find(key.hash, key.words, 0, key.length);
      let answer = entry > 0 ? distinct.at(entry, time) : -1;
      if (answer < 0) {
        const kept = entry > 0 ? distinct.faults.get(entry) : undefined;
        const asked = kept && kept.from <= time && time < kept.to ? kept : ask(entry, time, start, ends);
        if (asked.fault !== undefined) context.note(line, offset, asked.fault);
        answer = asked.answer;
      }
      tally.count(answer, context.dayOf(time));
      writer.row(line, bytes, idFrom, idTo, answer);
    },
  };
}

function beginOf(column: number, start: number, ends: Int32Array): number {
  return column === 0 ? start : (ends[column - 1] as number) + 1;
}
