/** Keys by their letters, so that a text is compared with all of them at once. */
export class Trie<Value> {
  readonly #next = new Map<number, number>();
  /** By node. */
  readonly #values: (Value | undefined)[] = [undefined];
  #nodes = 0;

  /** Adds a key; one that is there keeps its value. */
  add(key: string, value: Value): void {
    let node = 0;
    for (let i = 0; i < key.length; i++) {
      const edge = node * 0x10000 + key.charCodeAt(i);
      let next = this.#next.get(edge);
      if (next === undefined) {
        next = ++this.#nodes;
        this.#next.set(edge, next);
        this.#values.push(undefined);
      }
      node = next;
    }
    this.#values[node] ??= value;
  }

  /** Goes on from a node (0 is the root) by one code unit; `undefined` where no key does. */
  step(node: number, code: number): number | undefined {
    return this.#next.get(node * 0x10000 + code);
  }

  /** The value of the key that ends at a node. */
  at(node: number): Value | undefined {
    return this.#values[node];
  }
}
