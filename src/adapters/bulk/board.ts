import type { Answer, Answers } from "./answers.js";
import { DISTINCT_BYTES, Distinct, type Key } from "./distinct.js";
import type { Asked } from "./screener.js";

// Two numbers first, then the answers as lines of JSON, then the table.
const LOCK = 0;
const USED = 1;
const TEXT = 8;
const TEXT_BYTES = 1 << 18;
/** In milliseconds. A thread that does not get its turn in this time goes without. */
const PATIENCE = 50;

/** How much memory a board needs. */
export const BOARD_BYTES = TEXT + TEXT_BYTES + DISTINCT_BYTES;

/** Where threads tell one another what they asked, so that each name is asked about once and not once in each thread. */
export interface Board {
  /** What another thread was told of a key at a time, the answer by its number here. */
  find(key: Key, time: number): Asked | undefined;
  tell(key: Key, asked: Asked): void;
}

/**
 * Opens a board in memory that all threads of a run have. Under one lock for all of it: it is met once for each new name.
 *
 * It only saves work. What is not found on it is asked, so a thread that does not get the lock loses nothing; and where
 * one died with the lock, nobody reads what it left half done. Answers with a fault are not told.
 */
export function openBoard(memory: SharedArrayBuffer, answers: Answers): Board {
  const numbers = new Int32Array(memory, 0, 2);
  const text = new Uint8Array(memory, TEXT, TEXT_BYTES);
  const table = new Distinct(memory, TEXT + TEXT_BYTES);
  /** Numbers here by numbers on the board, and back. */
  const here: number[] = [];
  const there = new Map<number, number>();
  const decoder = new TextDecoder();
  const encoder = new TextEncoder();
  let read = 0;

  const locked = <Result>(work: () => Result): Result | undefined => {
    for (let tries = 0; Atomics.compareExchange(numbers, LOCK, 0, 1) !== 0; tries++) {
      if (tries >= PATIENCE) return undefined;
      Atomics.wait(numbers, LOCK, 1, 1);
    }
    const result = work();
    Atomics.store(numbers, LOCK, 0);
    Atomics.notify(numbers, LOCK, 1);
    return result;
  };

  /** Reads the answers that others put on the board since. */
  const catchUp = () => {
    const used = numbers[USED] as number;
    if (used === read) return;
    for (const line of decoder.decode(text.slice(read, used)).split("\n").slice(0, -1)) learn(JSON.parse(line));
    read = used;
  };
  const learn = (answer: Answer) => {
    const number = answers.intern(answer);
    there.set(number, here.length);
    here.push(number);
  };
  const numberOf = (answer: number): number | undefined => {
    const known = there.get(answer);
    if (known !== undefined) return known;
    const line = encoder.encode(`${JSON.stringify(answers.list[answer])}\n`);
    if (read + line.length > TEXT_BYTES) return undefined;
    text.set(line, read);
    numbers[USED] = read + line.length;
    catchUp();
    return there.get(answer);
  };

  return {
    find: ({ hash, words, from, to }, time) =>
      locked(() => {
        catchUp();
        const entry = table.find(hash, words, from, to);
        if (entry <= 0 || table.at(entry, time) < 0) return undefined;
        const asked = table.asked(entry);
        const answer = here[asked.answer];
        return answer === undefined ? undefined : { ...asked, answer };
      }),
    tell(key, asked) {
      if (asked.fault !== undefined) return;
      locked(() => {
        catchUp();
        const answer = numberOf(asked.answer);
        if (answer === undefined) return;
        const entry = table.find(key.hash, key.words, key.from, key.to);
        if (entry > 0) table.update(entry, { ...asked, answer });
        else if (entry === 0) table.add(key, { ...asked, answer });
      });
    },
  };
}
