const FEWEST = 1024;

/**
 * Keys by their letters, so that a text is compared with all of them at once. The steps are in one open table of plain
 * numbers: a Map with a number for each step is ten times slower to build and to ask.
 */
export class Trie<Value> {
  /** By node. */
  readonly #values: (Value | undefined)[] = [undefined];
  /** Three numbers for each step: the node it leaves, its code unit, the node it leads to. */
  #steps = new Int32Array(3 * FEWEST);
  #mask = FEWEST - 1;
  #nodes = 0;

  /** Adds a key; one that is there keeps its value. */
  add(key: string, value: Value): void {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const code = key.charCodeAt(i);
      const next = this.step(node, code);
      node = next === 0 ? this.#grow(node, code) : next;
    }
    this.#values[node] ??= value;
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

  #grow(node: number, code: number): number {
    if (2 * this.#nodes > this.#mask) this.#widen();
    const to = ++this.#nodes;
    this.#values.push(undefined);
    this.#put(node, code, to);
    return to;
  }

  #put(node: number, code: number, to: number): void {
    let slot = slotOf(node, code) & this.#mask;
    while (this.#steps[3 * slot + 2] !== 0) slot = (slot + 1) & this.#mask;
    this.#steps[3 * slot] = node;
    this.#steps[3 * slot + 1] = code;
    this.#steps[3 * slot + 2] = to;
  }

  #widen(): void {
    const old = this.#steps;
    this.#mask = 2 * this.#mask + 1;
    this.#steps = new Int32Array(3 * (this.#mask + 1));
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2] !== 0) this.#put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  }
}

function slotOf(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) + Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
