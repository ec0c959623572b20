// What is held and what is made new. With a young generation so large that nothing is collected while it is counted.
import { heap } from "../isolate.mjs";

const CALLS = 10_000;
const empty = heap();
const { evaluate, check, extend, identified, screen, suppose } = await import("interdict");
const { company, policy } = await import("../instrument.mjs");
const { factsOf, fresh } = await import("../rule.mjs");
const { flat, median } = await import("../timing.mjs");

const held = [];
let last = empty;
function holds(what) {
  const now = heap();
  held.push({ what, bytes: now - last });
  last = now;
}

holds("importing `interdict`, its ruleset compiled");
const transaction = ({ app, day, activity, usNexus }) => ({
  at: day,
  activity,
  counterparty: { androidPackage: app },
  usNexus,
});
evaluate(transaction(factsOf(1)[0]));
holds("the first verdict by an identifier");
screen("Corner Bakery");
screen("ALIPAY Payments Ltd");
holds("the first names: the tables of names are built");
const kept = [suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }))];
holds("a supposed ruleset beside it");
const rule = policy({ id: "acme", names: ["acme-party"], from: "2026-01-01", to: "2026-06-01" });
kept.push(extend({ instruments: [rule], parties: { persons: [company("acme-party", "Nemo Trading")] } }));
holds("a ruleset extended by an instrument and a party");

const clean = (at) => flat(`Corner Bakery ${at} GmbH`);
const facts = factsOf(CALLS).map((one) => transaction(fresh(one)));
const names = Array.from({ length: CALLS }, (_, at) => clean(at));
const known = Array.from({ length: CALLS }, (_, at) => flat(at % 2 ? "ALIPAY" : "WeChat Pay"));

const PASSES = 5;

/** Bytes a call, after calls enough that what is built once is built; the median of some passes. */
function allocates(what, run, inputs) {
  const bytes = [];
  for (let pass = -PASSES; pass < PASSES; pass++) {
    heap();
    const before = process.memoryUsage().heapUsed;
    for (const input of inputs) run(input);
    if (pass >= 0) bytes.push((process.memoryUsage().heapUsed - before) / inputs.length);
  }
  return { what, bytes: median(bytes) };
}

const made = [
  allocates("nothing: a call that allocates nothing", (one) => one.at.length, facts),
  allocates("`evaluate`, identifier given, with findings", evaluate, facts),
  allocates("`check`, the same, decided", check, facts),
  allocates("`screen`, a clean name, no match", screen, names),
  allocates("`screen`, a name of the data as it is written", screen, known),
];
if (kept.length !== 2) throw new Error("what was measured has to be kept");
console.log(JSON.stringify({ held, made }));
