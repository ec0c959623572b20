// Work is counted and not timed. Whatever a search does to a text it does by asking the engine: to look at a letter, to
// match a pattern, to fold or cut a text, to look a word up, to walk a list. Each is counted while a function runs, a pattern
// or a fold with the letters that it goes over. What it does not see: a pattern that goes over the same letters twice by
// itself, and sums over plain lists of numbers; the tables of names are counted by `search-steps.test.ts`.

type Method = (this: unknown, ...args: unknown[]) => unknown;
type Cost = (self: unknown, args: readonly unknown[], given: unknown) => number;

const lengthOf = (value: unknown): number => (value as { readonly length?: number } | null)?.length ?? 0;

const one: Cost = () => 1;
const own: Cost = (self) => 1 + lengthOf(self);
const result: Cost = (_, __, given) => 1 + lengthOf(given);
const key: Cost = (_, [asked]) => 1 + (typeof asked === "string" ? asked.length : 0);
/** As far as it looked. */
const sought: Cost = (self, [, from], given) => {
  const start = typeof from === "number" ? from : 0;
  return 1 + Math.abs((typeof given === "number" && given >= 0 ? given : lengthOf(self)) - start);
};

const COUNTED: readonly (readonly [prototype: object, cost: Cost, methods: readonly string[]])[] = [
  // A slice of a text is a look at it, and copies next to nothing.
  [String.prototype, one, ["charCodeAt", "codePointAt", "startsWith", "endsWith", "slice", "at"]],
  [String.prototype, own, ["toLowerCase", "toUpperCase", "normalize", "split", "trim", "includes", "lastIndexOf"]],
  [String.prototype, sought, ["indexOf"]],
  [Array.prototype, own, ["map", "filter", "some", "every", "find", "findIndex", "includes", "sort", "join"]],
  [Array.prototype, result, ["slice", "concat", "flatMap"]],
  [Array.prototype, one, ["push", "at"]],
  [Map.prototype, key, ["get", "has", "set"]],
  [Set.prototype, key, ["has", "add"]],
];

/** Counts what a function asks of the engine. */
export function workOf(run: () => void): number {
  let work = 0;
  const restore: (() => void)[] = [];
  const patch = (
    prototype: object,
    name: string,
    count: (call: () => unknown, self: unknown, args: readonly unknown[]) => unknown,
  ): void => {
    const holder = prototype as Record<string, Method>;
    const method = holder[name] as Method;
    holder[name] = function (this: unknown, ...args: unknown[]): unknown {
      return count(() => Reflect.apply(method, this, args), this, args);
    };
    restore.push(() => {
      holder[name] = method;
    });
  };
  for (const [prototype, cost, methods] of COUNTED)
    for (const name of methods)
      patch(prototype, name, (call, self, args) => {
        const given = call();
        work += cost(self, args, given);
        return given;
      });
  // All that patterns are used for goes through this one; each time it goes on from where it was.
  patch(RegExp.prototype, "exec", (call, self, [text]) => {
    const pattern = self as RegExp;
    const from = pattern.global || pattern.sticky ? pattern.lastIndex : 0;
    const found = call() as RegExpExecArray | null;
    const missed = pattern.sticky ? from + 1 : String(text).length;
    const to = found === null ? missed : found.index + (found[0] as string).length;
    work += 1 + Math.max(0, to - from);
    return found;
  });
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return work;
}
