/**
 * How many edits a name of so many letters can have and still be taken for it. A short one is one letter away from too
 * many others.
 */
export function nearLimit(length: number): number {
  if (length < 6) return 0;
  return length < 10 ? 1 : 2;
}
