/** Longest text whose distance is computed; beyond it only equality counts. Names have at most 1,024 units. */
const LONGEST = 1024;
/** Three rows of the table, kept between calls: nothing is allocated for a comparison. */
const ROWS = [new Uint16Array(LONGEST + 2), new Uint16Array(LONGEST + 2), new Uint16Array(LONGEST + 2)] as const;

/**
 * Counts the edits between two texts, as far as a limit: a letter put in, left out or changed, or two neighbours
 * swapped (optimal string alignment: no part of the text is edited twice).
 *
 * The trap: the answer `limit + 1` means "more than the limit", not that many.
 *
 * @example boundedDistance("alipay", "ailpay", 2) // 1
 * @example boundedDistance("alipay", "tencent", 2) // 3
 */
export function boundedDistance(a: string, b: string, limit: number): number {
  if (a === b) return 0;
  if (a.length > b.length) return boundedDistance(b, a, limit);
  const over = limit + 1;
  if (limit < 1 || b.length - a.length > limit || b.length > LONGEST) return over;
  let start = 0;
  while (start < a.length && a.charCodeAt(start) === b.charCodeAt(start)) start++;
  let lengthA = a.length;
  let lengthB = b.length;
  while (lengthA > start && a.charCodeAt(lengthA - 1) === b.charCodeAt(lengthB - 1)) {
    lengthA--;
    lengthB--;
  }
  lengthA -= start;
  lengthB -= start;
  if (lengthA === 0) return lengthB > limit ? over : lengthB;
  return banded(a, b, start, lengthA, lengthB, limit);
}

/** Fills only the band of the table in which a distance within the limit can lie. */
function banded(a: string, b: string, start: number, lengthA: number, lengthB: number, limit: number): number {
  const over = limit + 1;
  let [before, previous, row]: readonly Uint16Array[] = ROWS as readonly [Uint16Array, Uint16Array, Uint16Array];
  for (let j = 0; j <= lengthB; j++) (previous as Uint16Array)[j] = j > limit ? over : j;
  for (let i = 1; i <= lengthA; i++) {
    const current = row as Uint16Array;
    const last = previous as Uint16Array;
    const from = Math.max(1, i - limit);
    const to = Math.min(lengthB, i + limit);
    current[from - 1] = from === 1 ? Math.min(i, over) : over;
    let least = current[from - 1] as number;
    const codeA = a.charCodeAt(start + i - 1);
    for (let j = from; j <= to; j++) {
      const codeB = b.charCodeAt(start + j - 1);
      let cost = (last[j - 1] as number) + (codeA === codeB ? 0 : 1);
      cost = Math.min(cost, (current[j - 1] as number) + 1);
      // Right of the band the row before was never filled.
      if (j < i + limit) cost = Math.min(cost, (last[j] as number) + 1);
      if (i > 1 && j > 1 && codeA === b.charCodeAt(start + j - 2) && codeB === a.charCodeAt(start + i - 2))
        cost = Math.min(cost, ((before as Uint16Array)[j - 2] as number) + 1);
      current[j] = Math.min(cost, over);
      least = Math.min(least, current[j] as number);
    }
    if (least > limit) return over;
    [before, previous, row] = [previous, row, before];
  }
  return Math.min((previous as Uint16Array)[lengthB] as number, over);
}
