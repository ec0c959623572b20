// Rulesets of more and more instruments in one process, so that their questions can be timed beside each other.
import { bind, compile } from "interdict/core";
import { pick, randomOf } from "../../eval/random.mjs";
import { application, policy, sourceOf } from "../instrument.mjs";
import { heap } from "../isolate.mjs";
import { interleaved } from "../timing.mjs";

const { sizes, most, ...pace } = JSON.parse(process.argv[2]);
const POOL = 2000;

const dayOf = (number) => new Date(Date.UTC(2010, 0, 1 + number)).toISOString().slice(0, 10);
const LAST = 5800;
const days = Array.from({ length: LAST }, (_, at) => dayOf(at));
const since = (start) => performance.now() - start;

/** Each instrument begins and ends on days of its own; `same` has them all name one application, else each another. */
function built(many, same) {
  const random = randomOf(many);
  const instruments = Array.from({ length: many }, (_, at) => {
    const from = Math.floor(random() * (LAST - 400));
    const to = from + 30 + Math.floor(random() * 365);
    return policy({ id: `rule-${at}`, names: [`app-${same ? 0 : at}`], from: dayOf(from), to: dayOf(to) });
  });
  const applications = Array.from({ length: same ? 1 : many }, (_, at) =>
    application(`app-${at}`, `Application ${at}`, `com.example.app${at}`),
  );
  const source = sourceOf(instruments, { applications });
  const before = heap();
  const start = performance.now();
  const handle = bind(compile(source));
  const compileMs = since(start);
  const bytes = heap() - before;
  const first = performance.now();
  handle.evaluate(transaction("2015-06-01"));
  const firstMs = since(first);
  for (const at of days) handle.evaluate(transaction(at));
  const everyMs = since(first);
  return { many, handle, figures: { compileMs, firstMs, everyMs, bytes } };
}

const transaction = (at) => ({
  at,
  activity: "payment",
  counterparty: { androidPackage: "com.example.app0" },
  usNexus: true,
});

let turn = 0;
const dates = () => {
  const random = randomOf(++turn);
  return Array.from({ length: POOL }, () => pick(random, days));
};

built(30, false);
const apart = sizes.map((many) => built(many, false));
const together = sizes.filter((many) => many <= most).map((many) => built(many, true));

const verdicts = (all) =>
  interleaved(
    all.map(({ handle }) => ({
      run: (one) => handle.evaluate(one).findings.length,
      pool: () => dates().map(transaction),
    })),
    pace,
  );
const states = (all) =>
  interleaved(
    all.map(({ handle }) => ({ run: (at) => handle.status("rule-0/1", { at }).state.length, pool: dates })),
    pace,
  );
const [one, state, every] = [await verdicts(apart), await states(apart), await verdicts(together)];
console.log(
  JSON.stringify(
    apart.map(({ many, figures }, at) => ({
      many,
      ...figures,
      one: one[at],
      state: state[at],
      every: every[at],
      together: together[at]?.figures,
    })),
  ),
);
