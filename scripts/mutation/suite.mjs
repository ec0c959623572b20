// The part of vitest's interface that the fast tests use, with vitest's own `expect`, collecting the tests of one file
// into a list. Hooks, mocks and inline snapshots are not held: a test file that needs them fails to load, loudly.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const ofVitest = createRequire(createRequire(import.meta.url).resolve("vitest/package.json"));
const load = (id) => import(pathToFileURL(ofVitest.resolve(id)).href);
const chai = await load("chai");
const { ASYMMETRIC_MATCHERS_OBJECT, JestAsymmetricMatchers, JestChaiExpect, JestExtend } = await load("@vitest/expect");
for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);

const label = (name, row, index) => `${String(name)} [${index}] ${typeof row[0] === "string" ? row[0] : ""}`.trim();
const rowsOf = (rows) => rows.map((row) => (Array.isArray(row) ? row : [row]));

/** A stand-in for the module `vitest` that collects the tests of `file` into `tests`. */
export function suite(file, tests) {
  const path = [];
  const it = (name, fn) => tests.push({ name: [...path, String(name)].join(" > "), fn });
  it.each = (rows) => (name, fn) => {
    for (const [index, row] of rowsOf(rows).entries()) it(label(name, row, index), () => fn(...row));
  };
  const describe = (name, fn) => {
    path.push(String(name));
    fn();
    path.pop();
  };
  describe.each = (rows) => (name, fn) => {
    for (const [index, row] of rowsOf(rows).entries()) describe(label(name, row, index), () => fn(...row));
  };
  const expect = (value, message) => {
    const assertion = chai.expect(value, message);
    assertion.toMatchFileSnapshot = (golden) => {
      if (value !== readFileSync(resolve(dirname(file), golden), "utf8")) throw new Error(`${golden} differs`);
    };
    return assertion;
  };
  Object.assign(expect, chai.expect, globalThis[ASYMMETRIC_MATCHERS_OBJECT]);
  expect.unreachable = (message) => chai.assert.fail(message ?? "reached what is unreachable");
  return { describe, it, test: it, expect };
}
