import type { CsvPlan } from "./csv-plan.js";
import { hashField } from "./distinct.js";
import { BROKEN, LONGEST_ID, QUOTE } from "./piece.js";
import { unquote } from "./quoted.js";
import type { RowContext } from "./rows.js";
import { readTime, timeFault } from "./time.js";

/** What decides the records of one piece: first it is given the bytes. */
export interface RowDecider {
  open(bytes: Uint8Array): void;
  /**
   * Decides a record. `ends[first + n]` is where field n ends, and its delimiter stands; field 0 begins at `start`.
   */
  decide(line: number, offset: number, start: number, ends: Int32Array, first: number): void;
}

/** Looks a record up by the bytes of its key columns, and asks where it was not asked yet. */
export function rowDecider(plan: CsvPlan, context: RowContext): RowDecider {
  const { zone, fixedTime, screener, distinct, writer, tally } = context;
  const indexOf = (name: string) => plan.mapped.find(({ field }) => field === name)?.index ?? -1;
  const timeColumn = indexOf("at");
  const idColumn = indexOf("id");
  const keyColumns = plan.mapped.filter(({ field }) => field !== "at" && field !== "id");
  const keyIndexes = Int32Array.from(keyColumns, ({ index }) => index);
  const count = keyColumns.length;
  const begins = new Int32Array(count + 1);
  const ends = new Int32Array(count + 1);
  let bytes: Uint8Array = new Uint8Array(0);
  let words: DataView = new DataView(bytes.buffer);

  const ask = (hash: number, entry: number, time: number, line: number, offset: number): number => {
    const said = keyColumns.map(({ field, header }, key) => ({
      field,
      header,
      text: unquote(bytes, begins[key] as number, ends[key] as number),
    }));
    const asked = screener.ask(said, time);
    if (entry > 0) distinct.update(entry, asked);
    else if (entry === 0) distinct.add(hash, bytes, begins, ends, count, asked);
    if (asked.fault !== undefined) context.note(line, offset, asked.fault);
    return asked.answer;
  };

  return {
    open(piece) {
      bytes = piece;
      words = new DataView(piece.buffer, piece.byteOffset, piece.byteLength);
    },
    decide(line, offset, start, fields, first) {
      const beginOf = (column: number) => (column === 0 ? start : (fields[first + column - 1] as number) + 1);
      let idFrom = 0;
      let idTo = 0;
      if (idColumn >= 0) {
        idFrom = beginOf(idColumn);
        idTo = fields[first + idColumn] as number;
        if (idTo - idFrom > LONGEST_ID) {
          context.reject(line, offset, BROKEN.long, `its id is longer than ${LONGEST_ID} bytes`, bytes, 0, 0);
          return;
        }
      }
      let time = fixedTime;
      if (time === 0) {
        const from = beginOf(timeColumn);
        const quotes = bytes[from] === QUOTE ? 1 : 0;
        time = readTime(bytes, from + quotes, (fields[first + timeColumn] as number) - quotes, zone);
        if (time < 0) {
          context.reject(line, offset, BROKEN.time, `at: ${timeFault(time)}`, bytes, idFrom, idTo);
          return;
        }
      }
      let hash = 0;
      for (let key = 0; key < count; key++) {
        const column = keyIndexes[key] as number;
        const from = beginOf(column);
        const to = fields[first + column] as number;
        begins[key] = from;
        ends[key] = to;
        hash = hashField(hash, words, from, to);
      }
      const entry = distinct.find(hash, words, begins, ends, count);
      let answer = entry > 0 ? distinct.at(entry, time) : -1;
      if (answer < 0) answer = ask(hash, entry, time, line, offset);
      else if (distinct.asked.size > 0) {
        const fault = distinct.asked.get(entry)?.fault;
        if (fault !== undefined) context.note(line, offset, fault);
      }
      tally.count(answer, context.dayOf(time));
      writer.row(line, bytes, idFrom, idTo, answer);
    },
  };
}
