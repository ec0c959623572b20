// Finds the delimiters and line breaks of a slice, sixteen bytes at a time.
import { BREAKS, MARKS } from "./layout";

/** How many line breaks were found. */
export let breaks: i32 = 0;

/**
 * Finds the marks from a place to an end, and stops before a quote, a NUL or a CR that no LF follows: what is to be made
 * of those is not known here. Sixteen bytes behind the end can be read.
 */
export function findMarks(from: i32, end: i32, delimiter: i32): void {
  const delimiters = i8x16.splat(<i8>delimiter);
  let mark = MARKS;
  let found = BREAKS;
  for (let at = from; at < end; at += 16) {
    const block = v128.load(at);
    const lf = i8x16.eq(block, i8x16.splat(10));
    const quoteOrNul = v128.or(i8x16.eq(block, i8x16.splat(34)), i8x16.eq(block, i8x16.splat(0)));
    const loneCr = v128.andnot(i8x16.eq(block, i8x16.splat(13)), i8x16.eq(v128.load(at, 1), i8x16.splat(10)));
    let lines = i8x16.bitmask(lf);
    let all = i8x16.bitmask(v128.or(lf, i8x16.eq(block, delimiters)));
    let odd = i8x16.bitmask(v128.or(quoteOrNul, loneCr));
    if (end - at < 16) odd |= 1 << (end - at);
    if (odd != 0) {
      const before = (odd & -odd) - 1;
      lines &= before;
      all &= before;
    }
    for (; lines != 0; lines &= lines - 1) {
      store<i32>(found, ((mark - MARKS) >> 2) + popcnt(all & ((lines & -lines) - 1)));
      found += 4;
    }
    for (; all != 0; all &= all - 1) {
      store<i32>(mark, at + ctz(all));
      mark += 4;
    }
    if (odd != 0) break;
  }
  breaks = (found - BREAKS) >> 2;
}
