/**
 * Tells whether two runs of letters are at most so many edits apart: a letter put in, left out or changed, or two neighbours
 * swapped, no letter twice. Up to two edits, which is what it is for, it is faster than to count them.
 */
export function isWithin(
  a: Uint8Array,
  fromA: number,
  toA: number,
  b: Uint8Array,
  fromB: number,
  toB: number,
  edits: number,
): boolean {
  let i = fromA;
  let j = fromB;
  while (i < toA && j < toB && a[i] === b[j]) {
    i++;
    j++;
  }
  const [leftA, leftB] = [toA - i, toB - j];
  if (leftA === 0 || leftB === 0) return leftA + leftB <= edits;
  if (edits === 0 || leftA - leftB > edits || leftB - leftA > edits) return false;
  const less = edits - 1;
  if (isWithin(a, i + 1, toA, b, j + 1, toB, less)) return true;
  if (leftA >= leftB && isWithin(a, i + 1, toA, b, j, toB, less)) return true;
  if (leftB >= leftA && isWithin(a, i, toA, b, j + 1, toB, less)) return true;
  const swapped = leftA > 1 && leftB > 1 && a[i] === b[j + 1] && a[i + 1] === b[j];
  return swapped && isWithin(a, i + 2, toA, b, j + 2, toB, less);
}
