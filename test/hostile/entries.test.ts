// Every function of every entry beside the verbs: whatever it is given, it answers or refuses with an error of this
// library. Never another exception, and nothing that it was given runs twice or is repeated in a message.
import { ruleset } from "interdict";
import { describe, expect, it } from "vitest";
import * as audit from "../../src/adapters/audit.js";
import * as bulk from "../../src/adapters/bulk.js";
import * as http from "../../src/adapters/http.js";
import * as psp from "../../src/adapters/psp.js";
import { InterdictError } from "../../src/errors.js";
import * as schema from "../../src/schema.js";

const thrower = (): never => {
  throw new Error("secret");
};

function revoked(target: object): object {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
}

const cycle: Record<string, unknown> = {};
cycle.self = cycle;

const GIVEN: readonly unknown[] = [
  ...[undefined, null, 0, Number.NaN, 1n, Symbol("x"), "", "x", "{}", "<a/>", "\ud800", "x".repeat(20_000)],
  ...[[], {}, Object.create(null), new Map(), new Date(Number.NaN), new Uint8Array(3), new Error("x"), () => "x"],
  ...[cycle, JSON.parse('{"__proto__":{"a":1}}'), [null], { toString: thrower }, { toJSON: thrower }],
  ...[{}, []].flatMap((target) => [new Proxy(target, { get: thrower }), revoked(target)]),
  new Proxy({}, { ownKeys: thrower }),
  new Proxy({}, { getPrototypeOf: thrower }),
  new Proxy({}, { getOwnPropertyDescriptor: thrower }),
  {
    get type(): string {
      return thrower();
    },
  },
];

const PLACES: readonly ((value: unknown) => readonly unknown[])[] = [
  (value) => [value],
  (value) => [value, value],
  (value) => [{}, value],
  (value) => ["stripe", value],
  (value) => [ruleset, value],
  (value) => [ruleset, value, value],
  (value) => [value, {}, value],
];

/** Sinks make files of what they take for a path; what the system says of it is passed on. */
const OPENS_FILES = ["ndjsonSink", "sqliteSink", "readNdjson", "readSqlite"];

const FUNCTIONS = Object.entries({ audit, bulk, http, psp, schema }).flatMap(([entry, functions]) =>
  Object.entries(functions)
    .filter(([name, made]) => typeof made === "function" && /^[a-z]/.test(name) && !OPENS_FILES.includes(name))
    .map(([name, made]) => [`${entry}, ${name}`, made as (...args: readonly unknown[]) => unknown] as const),
);

describe("every function of the adapters and schemas, whatever it is given", () => {
  it.each(FUNCTIONS)("%s", async (_, made) => {
    for (const [number, value] of GIVEN.entries())
      for (const [place, args] of PLACES.entries())
        try {
          await made(...args(value));
        } catch (error) {
          expect(error, `value ${number} in place ${place}`).toBeInstanceOf(InterdictError);
          expect((error as Error).message).not.toContain("secret");
        }
  });
});

describe("a sink", () => {
  it.each([
    ["ndjsonSink", audit.ndjsonSink],
    ["sqliteSink", audit.sqliteSink],
  ])("%s refuses what is no path", async (_, open) => {
    for (const path of [undefined, null, 5, {}, []])
      await expect(open(path as never)).rejects.toMatchObject({ code: "invalid-input" });
  });
});

describe("a run over rows", () => {
  it.each([
    ["onProgress", 5],
    ["onRejected", "x"],
    ["signal", {}],
    ["output", 5],
  ])("refuses %s of another kind before anything is opened", async (name, value) => {
    const run = bulk.screenFile(ruleset, "no such file.csv", { [name]: value } as never);
    await expect(run).rejects.toMatchObject({ code: "invalid-input", problems: [{ path: `options.${name}` }] });
  });
});
