// Where everything lies in the memory of the kernel, in bytes. JavaScript reads these numbers from the module.

const KIB: i32 = 1024;
const MIB: i32 = 1024 * KIB;

/** How many bytes of the input are looked at together. */
export const SLICE: i32 = 8 * KIB;
/** How many rows are decided together. */
export const BATCH: i32 = 64;
/** Answers with a higher number are left to JavaScript. */
export const ANSWERS: i32 = 4096;
/** An ending that is longer is left to JavaScript. */
export const LONGEST_ENDING: i32 = 1024;
/** Key columns beyond these are left to JavaScript. */
export const KEY_COLUMNS: i32 = 64;
/** The longest text before the line, before the id and behind it. */
export const LEAD: i32 = 16;

/** What JavaScript reads when the kernel stops, in words: the line (two words), and what is named below. */
export const STATE: i32 = 16;
export const WHY: i32 = 2;
export const OUT_END: i32 = 3;
export const ROW_AT: i32 = 4;
export const ENTRY: i32 = 5;
export const COUNTED: i32 = 6;
export const TOUCHED_CELLS: i32 = 7;

/** The places of the delimiters and line breaks of a slice, and which of them are line breaks. */
export const MARKS: i32 = 64;
export const BREAKS: i32 = MARKS + (SLICE + 16) * 4;
/** What is known of the rows of a batch, and their keys: each field of a slice can add four bytes to its key. */
export const ROWS: i32 = BREAKS + (SLICE + 16) * 4;
export const KEYS: i32 = ROWS + BATCH * 32;
/** The numbers of the key columns; what stands before the line, before the id and behind it, and instead of an id. */
export const KEY_LIST: i32 = KEYS + (SLICE + 16) * 5 + 4 * KIB;
export const TEXTS: i32 = KEY_LIST + KEY_COLUMNS * 4;
export const FRONT: i32 = TEXTS + 4 * LEAD;
/** By answer: where its ending is (0: left to JavaScript), how long (0: not written), and its action. */
export const ENDING_AT: i32 = FRONT + 32;
export const ENDING_LENGTH: i32 = ENDING_AT + ANSWERS * 4;
export const ACTION_OF: i32 = ENDING_LENGTH + ANSWERS * 4;
/** Rows by answer; rows by day and action; which of the latter are not 0. */
export const BY_ANSWER: i32 = ACTION_OF + ANSWERS;
export const DAYS: i32 = 84200;
export const BY_DAY: i32 = BY_ANSWER + ANSWERS * 4;
export const TOUCHED: i32 = BY_DAY + DAYS * 12;
/** By day of UTC: Washington's offset in minutes; 0 where it was not asked yet, 1 where it changes on that day. */
export const OFFSETS: i32 = TOUCHED + DAYS * 12;
/** The first day of each month from 1979 on. */
export const MONTHS: i32 = OFFSETS + DAYS * 2;
export const MONTH_COUNT: i32 = 2665;
export const ENDINGS: i32 = (MONTHS + MONTH_COUNT * 4 + 15) & ~15;
export const ENDINGS_SIZE: i32 = 512 * KIB;
/** The table of what was asked: see `distinct.ts`. */
export const SLOT_COUNT: i32 = 1 << 18;
export const WORD_COUNT: i32 = 3 << 20;
export const SLOTS: i32 = ENDINGS + ENDINGS_SIZE;
export const WORDS: i32 = SLOTS + SLOT_COUNT * 4;
/** The rows that were written and not taken yet. A row is never longer than the room behind it. */
export const OUT: i32 = WORDS + WORD_COUNT * 4;
export const OUT_SIZE: i32 = 128 * KIB;
export const OUT_ROOM: i32 = 4 * KIB;
export const INPUT: i32 = OUT + OUT_SIZE + OUT_ROOM;
export const INPUT_SIZE: i32 = MIB + 4 * KIB;
export const END: i32 = INPUT + INPUT_SIZE + 64;
