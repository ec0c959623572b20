// Speed, as ratios in one run: figures differ from machine to machine, ratios hardly do. Nothing here is asserted.
import { flat, interleaved, median } from "../bench/timing.mjs";
import { dressesOf } from "./dresses.mjs";
import { corpora } from "./names.mjs";
import { peers } from "./peers.mjs";
import { randomOf } from "./random.mjs";
import { aliasesOf } from "./recall.mjs";

const ASCII = /^[\x20-\x7e]+$/;

/** Spreads in ns a name: of reading, of screening and of each peer, on clean misses, on hits and on slips. */
export async function throughput(screen, parties, pace) {
  const { aliases } = aliasesOf(parties);
  const plain = aliases.filter(({ value }) => ASCII.test(value) && value.length >= 6);
  const slips = plain.flatMap((alias) =>
    dressesOf(alias).flatMap(({ dress, text }) => (dress.startsWith("one letter") ? [text] : [])),
  );
  const pools = [misses(), inAnyCase(plain.map(({ value }) => value)), inAnyCase(slips)];
  const all = [
    { what: "reading the characters", run: read },
    { what: "interdict, `screen`", run: (text) => screen(text).length },
    ...peers(aliases.map(({ value }) => value)),
  ];
  const columns = [];
  for (const pool of pools)
    columns.push(
      await interleaved(
        all.map(({ run }) => ({ run, pool })),
        pace,
      ),
    );
  return {
    index: aliases.length,
    rows: all.map(({ what }, at) => ({ what, miss: columns[0][at], hit: columns[1][at], slip: columns[2][at] })),
    longest: longest(screen),
  };
}

function read(text) {
  let sum = 0;
  for (let at = 0; at < text.length; at++) sum += text.charCodeAt(at);
  return sum;
}

const POOL = 20_000;

/** Makes invented companies new each time, in the order of the corpus. */
export function misses() {
  const names = corpora()
    .find(({ what }) => what === "invented companies")
    .names.filter((name) => ASCII.test(name) && name.length >= 8 && name.length <= 40)
    .slice(0, POOL);
  return () => names.map(flat);
}

/** Makes so many of the names with capitals at random, other ones each time: none is a string whose answer was kept. */
export function inAnyCase(names, many = POOL) {
  let round = 0;
  return () => {
    const random = randomOf(++round);
    return Array.from({ length: many }, (_, at) =>
      flat(
        [...names[(round * many + at) % names.length]]
          .map((c) => (random() < 0.5 ? c.toUpperCase() : c.toLowerCase()))
          .join(""),
      ),
    );
  };
}

/** The longest inputs that are read, of kinds that cost a matcher most. */
const LONGEST = 1024;
const WORST = {
  "one letter": "a",
  "one name": "Alipay ",
  "near names": "Alipya Tecnent WeCaht Camscaner ",
  "short words": "a b c d ",
  "Han characters": "微信支付宝腾讯",
  "mixed scripts": "Аlιpау ",
  "one character that unfolds into eighteen": "\ufdfa",
  "combining marks": "a\u0301\u0323\u0308",
  digits: "4lip4y 2088 ",
};

function longest(screen) {
  return Object.entries(WORST).map(([what, unit]) => {
    const text = unit.repeat(Math.ceil(LONGEST / unit.length)).slice(0, LONGEST);
    const times = [];
    for (let round = 0; round < 15; round++) {
      const other = `${text.slice(0, LONGEST - 2)}${String(round).padStart(2, "0")}`;
      const start = process.hrtime.bigint();
      try {
        screen(other);
      } catch {}
      times.push(Number(process.hrtime.bigint() - start) / 1000);
    }
    return { what, us: median(times) };
  });
}
