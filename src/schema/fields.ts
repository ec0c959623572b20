import * as z from "zod";

const LONGEST = 1024;
const WELL_FORMED = /^\P{Surrogate}*$/u;

/** Text of a caller: at most 1,024 UTF-16 code units, no half of a character. Blank text passes; it counts as absent. */
export const text = z
  .string()
  .max(LONGEST, { error: `has more than ${LONGEST} characters`, abort: true })
  .regex(WELL_FORMED, { error: "holds half a character (a lone surrogate)" });

/** Makes the schema of a list, readonly as the model has it. */
export function list<Item extends z.ZodType>(
  item: Item,
): z.ZodType<readonly z.output<Item>[], readonly z.input<Item>[]> {
  return z.array(item);
}

/**
 * Makes the schema of a closed set of words. The compiler refuses a word that is none, and a set that lacks one.
 *
 * @example words<Action>()("block", "hold", "allow")
 */
export function words<Word extends string>(): <const Words extends readonly Word[]>(
  ...all: Words & ([Exclude<Word, Words[number]>] extends [never] ? unknown : never)
) => z.ZodEnum<{ [Key in Word]: Key }> {
  return (...all) => z.enum(all as readonly Word[]);
}
