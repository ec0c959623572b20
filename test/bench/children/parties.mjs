// Rulesets of more and more parties in one process, so that their queries can be timed beside each other.
import { readFileSync } from "node:fs";
import { extend } from "interdict";
import { bind, compile } from "interdict/core";
import wordList from "word-list";
import { pick, randomOf } from "../../eval/random.mjs";
import { inAnyCase, misses } from "../../eval/throughput.mjs";
import { company, policy, sourceOf } from "../instrument.mjs";
import { heap } from "../isolate.mjs";
import { flat, interleaved } from "../timing.mjs";

const { sizes, rounds, shareMs, extended } = JSON.parse(process.argv[2]);
const POOL = 4000;

const words = readFileSync(wordList, "utf8")
  .split("\n")
  .filter((word) => word.length >= 4 && word.length <= 9);

/** Names of two dictionary words and a legal form, all different. */
function companies(many, seed) {
  const random = randomOf(seed);
  const names = new Set();
  const word = () => pick(random, words).replace(/^./, (first) => first.toUpperCase());
  while (names.size < many) names.add(`${word()} ${word()} ${pick(random, ["Ltd", "LLC", "GmbH", "Inc", "SA"])}`);
  return [...names];
}

const names = companies(Math.max(...sizes), 1);
const since = (start) => performance.now() - start;

function built(many) {
  const persons = names.slice(0, many).map((name, at) => company(`party-${at}`, name));
  const rule = policy({ id: "bench", names: ["party-0"], from: "2021-02-19", to: "2021-06-09" });
  const source = sourceOf([rule], { persons });
  const extension = { parties: { persons } };
  const before = heap();
  let start = performance.now();
  const ruleset = compile(source);
  const compileMs = since(start);
  const compiledBytes = heap() - before;
  const { screen } = bind(ruleset);
  start = performance.now();
  screen("Nobody in Particular");
  screen(names[0].toUpperCase());
  const firstMs = since(start);
  const askedBytes = heap() - before;
  let extendMs;
  if (extended) {
    start = performance.now();
    extend(extension);
    extendMs = since(start);
  }
  return { many, screen, figures: { compileMs, firstMs, extendMs, compiledBytes, askedBytes } };
}

built(100);
const all = sizes.map(built);

/** What no list holds, the same for every list. */
const clean = (list) => list.filter((name) => all.every(({ screen }) => screen(name).length === 0));
const invented = misses()().slice(0, POOL);
const cleanInvented = clean(invented);
const reshuffled = companies(POOL, 2).slice(0, POOL / 4);
const cleanReshuffled = clean(reshuffled);

const again = (list) => () => list.map(flat);
const hits = (many) => inAnyCase(names.slice(0, many), POOL / 4);

const timed = (pool) =>
  interleaved(
    all.map(({ screen, many }) => ({ run: (name) => screen(name).length, pool: pool(many) })),
    { rounds, shareMs, batch: 20 },
  );
const columns = {
  miss: await timed(() => again(cleanInvented)),
  near: await timed(() => again(cleanReshuffled)),
  hit: await timed(hits),
};

console.log(
  JSON.stringify({
    rows: all.map(({ many, figures }, at) => ({
      many,
      ...figures,
      ...Object.fromEntries(Object.entries(columns).map(([key, times]) => [key, times[at]])),
    })),
    left: { invented: invented.length - cleanInvented.length, reshuffled: reshuffled.length - cleanReshuffled.length },
  }),
);
