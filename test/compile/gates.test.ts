// How full the gates are that names are sought through, and what each row of letters can lead to, number by number. That
// they lose no name is tested in test/screening against a search without them; a gate that is fuller than it has to be
// gives the same answers, only later, and shows here.
import { expect, test } from "vitest";
import { partsOf } from "../../src/compile/lookup/near-keys.js";
import { HAS_RUNS_ONCE, leadsFrom, leadsOf, leadsTo, partAt } from "../../src/compile/lookup/near-leads.js";
import { LENGTH_AT, signOf } from "../../src/compile/lookup/near-table.js";
import { emptySieve, sift, sifted, siftedOf } from "../../src/compile/lookup/sieve.js";
import { buildLookup } from "../../src/compile/lookup.js";
import { addUp, roomFor } from "../../src/names/run.js";
import { skeletonOf } from "../../src/names/skeleton.js";
import { page } from "../evaluation/lines.js";
import { smallWorld } from "./small-world.js";

const lookup = buildLookup(smallWorld);

/** How many bits are set, and a sum of all words that tells where. */
function filled(words: Int32Array | Uint8Array): string {
  let bits = 0;
  let sum = 0;
  for (const [at, word] of words.entries()) {
    for (let rest = word; rest !== 0; rest &= rest - 1) bits++;
    sum = (Math.imul(sum, 31) + Math.imul(word, at + 1)) | 0;
  }
  return `${words.length} words, ${bits} bits, ${sum}`;
}

const tables = (of: object): readonly string[] =>
  Object.entries(of).flatMap(([name, table]) =>
    table instanceof Int32Array || table instanceof Uint8Array
      ? [`${name}: ${filled(table)}`]
      : typeof table === "object" && !Array.isArray(table)
        ? tables(table as object).map((one) => `${name} ${one}`)
        : typeof table === "number" || typeof table === "boolean"
          ? [`${name}: ${table}`]
          : [],
  );

/** Misspelt in every way at one place. */
function slips(name: string, at: number): readonly string[] {
  const [before, here, after] = [name.slice(0, at), name.slice(at, at + 1), name.slice(at + 1)];
  return [
    ...[`${before}${after}`, `${before}${here}${here}${after}`, `${before}x${after}`],
    `${before}${after.slice(0, 1)}${here}${after.slice(1)}`,
  ];
}

test("the gates of a small world", async () => {
  const { near, keys, shown } = lookup.forms();
  const { gate, glance, whole, crowded } = lookup.gate();
  const parts = near.forms.map(({ key, holds, held }) => {
    const { all, short } = partsOf(key, !holds || held > 0);
    return `${key}: ${all.join(" ")} | ${short.join(" ")}`;
  });
  const golden = page({
    near: tables(near),
    keys: tables(keys),
    shown: tables(shown()),
    gate: tables(gate),
    glance: tables(glance),
    whole: [...tables(whole), `${crowded}`],
    parts,
    signs: [`${[..."az09m5"].map((letter) => signOf(letter.charCodeAt(0)))} ${LENGTH_AT}`],
  });
  await expect(golden).toMatchFileSnapshot("../golden/gates.txt");
});

test("what a row of letters can lead to", async () => {
  const { near } = lookup.plainForms();
  const some = near.forms.filter((_, at) => at % 3 === 0);
  const rows = some.flatMap(({ key }) => [
    ...[key, "zzzz", `${key}zz`, `zz${key}`, key.slice(2), key.slice(0, -2)],
    ...[1, 4, Math.floor(key.length / 2), key.length - 2].flatMap((at) => slips(key, at)),
  ]);
  const led = rows.map((row) => {
    const letters = roomFor(64);
    for (let at = 0; at < row.length; at++) letters.codes[at] = row.charCodeAt(at);
    addUp(letters, row.length);
    const ends = leadsFrom(near, letters, 0, row.length) | leadsTo(near, letters, row.length);
    const leads = leadsOf(near, letters, 0, row.length, ends);
    const many = leads & ~HAS_RUNS_ONCE;
    return `${row}: ${ends} ${leads} ${Array.from({ length: many }, (_, at) => partAt(at)).join(" ")}`;
  });
  const short = [..."abcde"].map((_, at) => leadsFrom(near, roomFor(16), at, 5));
  await expect(`${led.join("\n")}\n${short}\n`).toMatchFileSnapshot("../golden/leads.txt");
});

test("what a name looks like leads to it, the one that stands first before others that look alike", () => {
  const all = lookup.forms();
  const trie = all.skeletons();
  const find = (text: string) => {
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      node = trie.step(node, text.charCodeAt(at));
      if (node === 0) return undefined;
    }
    return trie.at(node)?.key;
  };
  const looks = all.forms.filter(({ key }) => /^[a-z0-9]+$/.test(key)).map(({ key }) => skeletonOf(key));
  const led = [...new Set(looks)].map((look) => `${look}: ${find(look)}`);
  expect(find("")).toBeUndefined();
  expect(find("nobody")).toBeUndefined();
  expect(led.filter((one) => one.endsWith("undefined"))).toEqual([]);
  return expect(`${led.join("\n")}\n`).toMatchFileSnapshot("../golden/looks.txt");
});

test("a sieve tells what was put in, and little else", () => {
  for (const many of [1, 10, 1000]) {
    const sieve = emptySieve(many);
    const held = Array.from({ length: many }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
    for (const number of held) sift(sieve, number);
    expect(held.every((number) => sifted(sieve, number) === 1)).toBe(true);
    const others = Array.from({ length: 1000 }, (_, at) => at * 7 + 3);
    const passed = others.filter((number) => sifted(sieve, number) === 1).length;
    expect(passed).toBeLessThan(150);
    const asked = Int32Array.from([...held.slice(0, 2), 5, 6, 7, 8]).slice(0, 6);
    const bits = [...asked].reduce((all, number, at) => all | (sifted(sieve, number) << at), 0);
    expect(siftedOf(sieve, asked, asked.length)).toBe(bits);
    expect(siftedOf(sieve, asked, 1)).toBe(bits & 1);
  }
});
