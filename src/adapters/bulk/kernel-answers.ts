import type { Ending } from "./answers.js";
import type { KernelTerms } from "./kernel.js";
import type { KernelExports } from "./kernel-memory.js";
import { ACTIONS } from "./tally.js";

const COMMA = 44;
const BACKSLASH = 92;

/** Tells the kernel how rows are written, and gives what tells it of the answers that came since. */
export function learner(
  { at, run, memory }: KernelExports,
  { format, all, answers }: KernelTerms,
): { learn(): void; known(): number } {
  // What stands in a row before the line, before the id and behind it, and without an id.
  const texts = format === "csv" ? ["", ",", "", ","] : ['{"line":', ',"id":"', '"', ',"id":null'];
  const bytes = texts.map((text) => new TextEncoder().encode(text));
  bytes.forEach((text, number) => {
    memory.set(text, at.TEXTS + number * at.LEAD);
  });
  const [line = 0, id = 0, behind = 0, none = 0] = bytes.map(({ length }) => length);
  // In CSV an id is quoted for a comma, and for the beginning of a formula; in JSON for what JSON escapes.
  if (format === "csv") run.setTexts(line, id, behind, none, COMMA, -128, 1);
  else run.setTexts(line, id, behind, none, BACKSLASH, 32, 0);

  const endingAt = new Int32Array(memory.buffer, at.ENDING_AT, at.ANSWERS);
  const endingLength = new Int32Array(memory.buffer, at.ENDING_LENGTH, at.ANSWERS);
  const { list, endings, allows } = answers;
  const last = at.ENDINGS + at.ENDINGS_SIZE - at.LONGEST_ENDING;
  let known = 0;
  let free = at.ENDINGS;
  return {
    learn() {
      for (; known < list.length && known < at.ANSWERS; known++) {
        const { words, length } = endings[known] as Ending;
        memory[at.ACTION_OF + known] = ACTIONS.indexOf(list[known]?.action ?? "hold");
        // An answer of which the kernel has no ending is left to the walker.
        if (length > at.LONGEST_ENDING || free > last) continue;
        memory.set(new Uint8Array(words.buffer, 0, length), free);
        endingAt[known] = free;
        endingLength[known] = all || allows[known] !== true ? length : 0;
        free += (length + 15) & ~15;
      }
    },
    known: () => known,
  };
}
