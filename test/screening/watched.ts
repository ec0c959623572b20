// A lookup whose tables are counted: each look at a table of names is work, beside what `workOf` counts.
import { createMemo } from "../../src/compile/lookup/memo.js";
import type { NameForm } from "../../src/compile/lookup/name-form.js";
import type { NameGate } from "../../src/compile/lookup/name-gate.js";
import type { NameIndex } from "../../src/compile/lookup/name-index.js";
import type { Trie } from "../../src/compile/lookup/trie.js";
import type { Lookup } from "../../src/compile/lookup.js";
import { workOf } from "./work.js";

let looks = 0;

/** A table of numbers that counts each look at it. */
function counted<Table extends object>(table: Table): Table {
  return new Proxy(table, {
    get(target, key) {
      looks++;
      return Reflect.get(target, key, target) as unknown;
    },
  });
}

/** The same object with the tables of numbers in it, and in those within, counted. */
function withTables<Holder extends object>(holder: Holder): Holder {
  const copy = { ...holder };
  for (const [key, value] of Object.entries(holder) as [keyof Holder, unknown][]) {
    if (ArrayBuffer.isView(value)) copy[key] = counted(value) as Holder[keyof Holder];
    else if (typeof value === "object" && value !== null && "words" in value)
      copy[key] = withTables(value) as Holder[keyof Holder];
  }
  return copy;
}

/** Keys by their letters, with each question to them counted. */
function withSteps(trie: Trie<NameForm>): Trie<NameForm> {
  return new Proxy(trie, {
    get(target, key) {
      const asked = Reflect.get(target, key, target) as unknown;
      if (typeof asked !== "function") return asked;
      return (...args: unknown[]): unknown => {
        looks++;
        return Reflect.apply(asked, target, args);
      };
    },
  });
}

function watchedIndex(index: NameIndex): NameIndex {
  return {
    ...index,
    trie: withSteps(index.trie),
    near: withTables(index.near),
    keys: withTables(index.keys),
    skeletons: () => withSteps(index.skeletons()),
    shown: () => withTables(index.shown()),
  };
}

function watchedGate({ glance, gate, whole, crowded }: NameGate): NameGate {
  return { glance: withTables(glance), gate: withTables(gate), whole: withTables(whole), crowded };
}

/** Gives lookups with the tables of one that has been built, counted, each of which remembers nothing yet. */
export function watchedLookups(built: Lookup): () => Lookup {
  const [plain, all] = [watchedIndex(built.plainForms()), watchedIndex(built.forms())];
  const gate = watchedGate(built.gate());
  return () => ({
    ...built,
    plainForms: () => plain,
    forms: () => all,
    gate: Object.assign(() => gate, { made: gate }),
    memo: createMemo(),
  });
}

/** Counts what a function asks of the engine and of watched tables. */
export function costOf(run: () => void): number {
  looks = 0;
  const work = workOf(run);
  return work + looks;
}
