/** Room for about as many letters as the built-in names have, and for as many places where they part. */
const FEWEST = 1 << 14;
const FEWEST_FORKS = 1 << 11;
const BEGIN_BITS = 15;

/**
 * Keys by their letters, so that a text is compared with all of them at once. All is in plain numbers: a Map with a number
 * for each step is ten times slower to build and to ask. Where a key goes on alone, its nodes are numbered one by one,
 * so that most steps are one load beside the last.
 */
export class Trie<Value> {
  /** By node. */
  readonly #values: (Value | undefined)[] = [undefined];
  /** By node, the code unit that leads to the node with the next number; 0, which no key has, where none does. */
  #along: Uint16Array;
  /** All other steps, in an open table. Three numbers for each: the node it leaves, its code unit, the node it leads to. */
  #forks: Int32Array;
  #mask: number;
  #many = 0;
  /** One bit for the first two code units of every key: it stays near the processor, and nearly all texts end there. */
  readonly #begins = new Int32Array(2 ** BEGIN_BITS / 32);
  /** Whether any key has no second one. */
  #single = false;

  /** @param room how many letters to have room for */
  constructor(room = FEWEST) {
    this.#along = new Uint16Array(room);
    this.#forks = new Int32Array(3 * FEWEST_FORKS);
    this.#mask = FEWEST_FORKS - 1;
  }

  /** Adds a key; one that is there keeps its value. */
  add(key: string, value: Value): void {
    const values = this.#values;
    if (values.length + key.length > this.#along.length) {
      const wider = new Uint16Array(2 * (values.length + key.length));
      wider.set(this.#along);
      this.#along = wider;
    }
    if (key.length < 2) this.#single = true;
    else {
      const begin = beginOf(key.charCodeAt(0), key.charCodeAt(1));
      this.#begins[begin >>> 5] = (this.#begins[begin >>> 5] as number) | (1 << (begin & 31));
    }
    // Written out, because most of it runs before an engine compiles it.
    const along = this.#along;
    let node = 0;
    let at = 0;
    for (; at < key.length; at++) {
      const code = key.charCodeAt(at);
      const to = along[node] === code ? node + 1 : this.#fork(node, code);
      if (to === 0) break;
      node = to;
    }
    for (; at < key.length; at++) {
      const code = key.charCodeAt(at);
      const to = values.push(undefined) - 1;
      if (to === node + 1) along[node] = code;
      else this.#part(node, code, to);
      node = to;
    }
    values[node] ??= value;
  }

  /** Whether any key may begin with two code units, or be the first of them. The trap: only false is sure. */
  mayBegin(first: number, second: number): boolean {
    if (this.#single) return true;
    const begin = beginOf(first, second);
    return (((this.#begins[begin >>> 5] as number) >>> (begin & 31)) & 1) !== 0;
  }

  /** Goes on from a node (0 is the root) by one code unit; 0 where no key does. */
  step(node: number, code: number): number {
    return this.#along[node] === code ? node + 1 : this.#fork(node, code);
  }

  /** The value of the key that ends at a node. */
  at(node: number): Value | undefined {
    return this.#values[node];
  }

  #fork(node: number, code: number): number {
    const forks = this.#forks;
    const mask = this.#mask;
    let slot = slotOf(node, code) & mask;
    for (;;) {
      const to = forks[3 * slot + 2] as number;
      if (to === 0 || (forks[3 * slot] === node && forks[3 * slot + 1] === code)) return to;
      slot = (slot + 1) & mask;
    }
  }

  #part(node: number, code: number, to: number): void {
    if (2 * ++this.#many > this.#mask) this.#widen();
    this.#put(node, code, to);
  }

  #widen(): void {
    const old = this.#forks;
    this.#mask = 2 * this.#mask + 1;
    this.#forks = new Int32Array(3 * (this.#mask + 1));
    for (let at = 0; at < old.length; at += 3)
      if (old[at + 2] !== 0) this.#put(old[at] as number, old[at + 1] as number, old[at + 2] as number);
  }

  #put(node: number, code: number, to: number): void {
    const forks = this.#forks;
    let slot = slotOf(node, code) & this.#mask;
    while (forks[3 * slot + 2] !== 0) slot = (slot + 1) & this.#mask;
    forks[3 * slot] = node;
    forks[3 * slot + 1] = code;
    forks[3 * slot + 2] = to;
  }
}

function beginOf(first: number, second: number): number {
  return (Math.imul(first, 0x9e3779b1) + Math.imul(second, 0x85ebca6b)) >>> (32 - BEGIN_BITS);
}

function slotOf(node: number, code: number): number {
  const mixed = Math.imul(node, 0x9e3779b1) + Math.imul(code, 0x85ebca6b);
  return mixed ^ (mixed >>> 15);
}
