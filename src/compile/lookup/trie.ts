/** Room for about as many steps as the built-in names take: widening costs as much as filling. */
const FEWEST = 1 << 14;

/**
 * Keys by their letters, so that a text is compared with all of them at once. The steps are in one open table of plain
 * numbers: a Map with a number for each step is ten times slower to build and to ask.
 */
export class Trie<Value> {
  /** By node. */
  readonly #values: (Value | undefined)[] = [undefined];
  /** Three numbers for each step: the node it leaves, its code unit, the node it leads to. */
  #steps: Int32Array;
  #mask: number;
  #nodes = 0;

  /** @param room how many steps to have room for, a power of two */
  constructor(room = FEWEST) {
    this.#steps = new Int32Array(3 * room);
    this.#mask = room - 1;
  }

  /** Adds a key; one that is there keeps its value. */
  add(key: string, value: Value): void {
    if (2 * (this.#nodes + key.length) > this.#mask) this.#widen(key.length);
    // Written out, because most of it runs before an engine compiles it.
    const steps = this.#steps;
    const mask = this.#mask;
    const values = this.#values;
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      let slot = 3 * (slotOf(node, code) & mask);
      while (steps[slot + 2] !== 0 && (steps[slot] !== node || steps[slot + 1] !== code))
        slot = slot === 3 * mask ? 0 : slot + 3;
      if (steps[slot + 2] === 0) {
        steps[slot] = node;
        steps[slot + 1] = code;
        steps[slot + 2] = values.push(undefined) - 1;
      }
      node = steps[slot + 2] as number;
    }
    this.#nodes = values.length - 1;
    values[node] ??= value;
  }

  /** Goes on from a node (0 is the root) by one code unit; 0 where no key does. */
  step(node: number, code: number): number {
    const steps = this.#steps;
    const mask = this.#mask;
    let slot = slotOf(node, code) & mask;
    for (;;) {
      const to = steps[3 * slot + 2] as number;
      if (to === 0 || (steps[3 * slot] === node && steps[3 * slot + 1] === code)) return to;
      slot = (slot + 1) & mask;
    }
  }

  /** The value of the key that ends at a node. */
  at(node: number): Value | undefined {
    return this.#values[node];
  }

  #widen(more: number): void {
    const old = this.#steps;
    while (2 * (this.#nodes + more) > this.#mask) this.#mask = 2 * this.#mask + 1;
    this.#steps = new Int32Array(3 * (this.#mask + 1));
    for (let at = 0; at < old.length; at += 3) if (old[at + 2] !== 0) this.#put(old, at);
  }

  #put(old: Int32Array, at: number): void {
    let slot = slotOf(old[at] as number, old[at + 1] as number) & this.#mask;
    while (this.#steps[3 * slot + 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#steps.set(old.subarray(at, at + 3), 3 * slot);
  }
}

function slotOf(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) + Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
