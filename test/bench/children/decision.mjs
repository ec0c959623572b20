// One engine beside the limit, in a process of its own: what one engine is given must not slow the code of another.
import { all, limit, made } from "../peers/index.mjs";
import { expected, factsOf, fresh } from "../rule.mjs";
import { roundsOf } from "../timing.mjs";

const { name, checked, ...pace } = JSON.parse(process.argv[2]);
const facts = factsOf(checked);
const peer = all.find((one) => one.name === name);
const engines = [await made(limit), await made(peer)];
for (const engine of engines) await refuseUnequal(engine);
const [floor, times] = await roundsOf(
  engines.map(({ ask, read, awaits }) => ({ run: ask, pool: () => facts.map((one) => read(fresh(one))), awaits })),
  pace,
);
console.log(JSON.stringify({ floor, times }));
// A native engine may leave threads behind.
process.exit(0);

/** Throws at the first answer that is not the one expected: an engine that differs is not timed. */
async function refuseUnequal({ name, ask, read, other }) {
  for (const one of facts) {
    const answer = await ask(read(fresh(one)));
    if (answer !== (other ? false : expected(one)))
      throw new Error(`${name} answers ${answer} to ${JSON.stringify(one)}: it is not timed`);
  }
}
