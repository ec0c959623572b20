/** Numbers in one open table: a hundred thousand take half a megabyte, and to ask for one takes a load or two. */
export interface HashSet {
  readonly slots: Int32Array;
  readonly shift: number;
}

const SPREAD = 0x9e3779b1;

/** Collects numbers. Zero, which marks a free slot, is taken for one. */
export function hashSet(numbers: ReadonlySet<number>): HashSet {
  const power = Math.max(4, Math.ceil(Math.log2(2 * numbers.size + 1)));
  const set = { slots: new Int32Array(2 ** power), shift: 32 - power };
  for (const number of numbers) set.slots[slotOf(set, number)] = number || 1;
  return set;
}

/** Tells whether a number was collected. */
export function hasHash(set: HashSet, number: number): boolean {
  return set.slots[slotOf(set, number)] !== 0;
}

/** Where a number stands, or could. */
function slotOf({ slots, shift }: HashSet, number: number): number {
  const sought = number || 1;
  const mask = slots.length - 1;
  let slot = Math.imul(sought, SPREAD) >>> shift;
  while (slots[slot] !== 0 && slots[slot] !== sought) slot = (slot + 1) & mask;
  return slot;
}
