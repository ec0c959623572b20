// What a host adds to a record in its own words: copied value by value, or refused with its place and its reason.
import { check, InterdictError, type JsonObject, record, type Transaction } from "interdict";
import { describe, expect, it } from "vitest";

const PAYMENT: Transaction = { at: "2026-08-20", activity: "payment", counterparty: "Corner Bakery" };
const CHECKED = check(PAYMENT);
const kept = (context: unknown) => record(CHECKED, PAYMENT, context as JsonObject).context;

/** The code, the place and the words of what is refused. */
function refusal(context: unknown): string {
  try {
    kept(context);
  } catch (error) {
    if (error instanceof InterdictError) return error.message;
    throw error;
  }
  return "nothing was refused";
}

/** A list in a list, so many levels below the context itself. */
function nested(levels: number): unknown {
  let value: unknown = 1;
  for (let level = 1; level < levels; level++) value = [value];
  return { value };
}

const getter = Object.defineProperty({}, "a", { enumerable: true, get: () => 1 });
const hidden = Object.defineProperty({ b: 1 }, "a", { value: 1, enumerable: false });
const withProperty = Object.assign([1, 2], { note: "x" });
const cycle: { self?: unknown } = {};
cycle.self = cycle;
const throwing = new Proxy(
  {},
  {
    ownKeys() {
      throw new Error("secret");
    },
  },
);

describe("what is kept", () => {
  it("is a copy that a later change of the original does not reach", () => {
    const given = { tags: ["a"], actor: { shift: 2 } };
    const context = kept(given);
    given.tags.push("b");
    given.actor.shift = 3;
    expect(context).toEqual({ tags: ["a"], actor: { shift: 2 } });
  });

  it.each<[string, object]>([
    ["every kind of value", { a: null, b: true, c: false, d: 0, e: -1.5, f: "", g: [], h: {} }],
    ["the same value in two places", ((shared) => ({ a: shared, b: shared }))({ c: 1 })],
    ["an object without a prototype", Object.assign(Object.create(null), { a: 1 })],
    ["a text of 1,024 characters", { a: "x".repeat(1024) }],
    [
      "65,536 characters in all",
      Object.fromEntries(Array.from({ length: 64 }, (_, n) => [`${n + 10}`, "x".repeat(1022)])),
    ],
    ["a thousand values", { a: Array.from({ length: 998 }, () => 0) }],
    ["32 levels", nested(32)] as [string, object],
    ["whole characters beyond the first plane", { a: "𝒜" }],
  ])("%s", (_, given) => {
    expect(kept(given)).toEqual({ ...given });
  });
});

describe("what JSON cannot carry is refused with its place", () => {
  it.each<[string, unknown, string]>([
    ["undefined", { a: undefined }, "invalid-input: context.a: is nothing that JSON can carry"],
    ["a function", { a: [() => 1] }, "invalid-input: context.a.0: is nothing that JSON can carry"],
    ["a large integer", { a: 1n }, "invalid-input: context.a: is nothing that JSON can carry"],
    ["no number", { a: { b: Number.NaN } }, "invalid-input: context.a.b: has to be a number that JSON can carry"],
    ["an endless number", { a: -Infinity }, "invalid-input: context.a: has to be a number that JSON can carry"],
    ["minus zero", { a: -0 }, "invalid-input: context.a: has to be a number that JSON can carry"],
    ["half a character", { a: "x\ud800" }, "invalid-input: context.a: holds half a character (a lone surrogate)"],
    ["half a character in a key", { "\udc00": 1 }, "invalid-input: context: holds half a character (a lone surrogate)"],
    ["a Date", { a: new Date(0) }, "invalid-input: context.a: has to be a plain object"],
    ["a Map", { a: new Map() }, "invalid-input: context.a: has to be a plain object"],
    ["a symbol for a key", { a: { [Symbol("x")]: 1 } }, "invalid-input: context.a: has a key that is not kept"],
    [
      "__proto__ for a key",
      JSON.parse('{"a":{"__proto__":{}}}'),
      "invalid-input: context.a: has a key that is not kept",
    ],
    ["a getter", { b: getter }, "invalid-input: context.b.a: has to be a plain value of its own"],
    ["what is not listed", { c: hidden }, "invalid-input: context.c.a: has to be a plain value of its own"],
    ["a hole", { a: new Array(3) }, "invalid-input: context.a: has holes or properties beside its values"],
    [
      "a list with a property",
      { a: withProperty },
      "invalid-input: context.a: has holes or properties beside its values",
    ],
    ["itself", cycle, "invalid-input: context.self: holds itself"],
    ["what throws", { a: throwing }, "invalid-input: context: throws when it is read"],
  ])("%s", (_, given, told) => {
    expect(refusal(given)).toBe(told);
  });
});

describe("what is too much is refused, and nothing is cut", () => {
  const texts = { a: Array.from({ length: 65 }, () => "x".repeat(1022)) };

  it.each<[string, unknown, string]>([
    ["a text", { a: "x".repeat(1025) }, "over-long: context.a: has 1025 characters; 1024 are allowed"],
    [
      "all keys and texts together",
      { ...texts, a: texts.a.slice(1), ["k".repeat(200)]: 1 },
      "over-long: context: lies beyond 65536 characters in all",
    ],
    ["a key", { ["k".repeat(1025)]: 1 }, "over-long: context: has 1025 characters; 1024 are allowed"],
    ["all texts together", texts, "over-long: context.a.64: lies beyond 65536 characters in all"],
    ["a list", { a: new Array(1001).fill(0) }, "over-long: context.a: holds more than 1000 values"],
    ["all values together", { a: new Array(999).fill(0) }, "over-long: context.a.998: lies beyond 1000 values in all"],
    ["the depth", nested(33), `over-long: context.value${".0".repeat(31)}: goes deeper than 32 levels`],
  ])("%s", (_, given, told) => {
    expect(refusal(given)).toBe(told);
  });
});
