// Times functions beside each other, so that whatever else the machine does falls on all of them alike.

/**
 * Interleaved rounds: in each, every function in turn runs over inputs that its `pool` makes new, for as long as its
 * share of time lasts. Gives for each the ns a call, round by round; the first `warm` rounds are not among them.
 */
export async function roundsOf(functions, { rounds, shareMs, warm = 1, batch = 50 }) {
  const times = functions.map(() => []);
  for (let round = 0; round < warm + rounds; round++)
    for (let turn = 0; turn < functions.length; turn++) {
      const at = (turn + round) % functions.length;
      const { run, pool, awaits } = functions[at];
      const inputs = pool();
      settle();
      const time = awaits ? await awaited(run, inputs, shareMs) : timed(run, inputs, shareMs, batch);
      if (round >= warm) times[at].push(time);
    }
  return times;
}

/** The same, as the spread of each over its rounds. */
export const interleaved = async (functions, pace) => (await roundsOf(functions, pace)).map(spread);

function timed(run, inputs, shareMs, batch) {
  let sink = 0;
  let done = 0;
  let spent = 0;
  const start = process.hrtime.bigint();
  while (spent < shareMs * 1e6 && done < inputs.length) {
    for (const end = Math.min(done + batch, inputs.length); done < end; done++) sink += Number(run(inputs[done]));
    spent = Number(process.hrtime.bigint() - start);
  }
  if (Number.isNaN(sink)) throw new Error("a measured function gave nothing");
  return spent / done;
}

async function awaited(run, inputs, shareMs) {
  let sink = 0;
  let done = 0;
  let spent = 0;
  const start = process.hrtime.bigint();
  while (spent < shareMs * 1e6 && done < inputs.length) {
    sink += Number(await run(inputs[done++]));
    spent = Number(process.hrtime.bigint() - start);
  }
  if (Number.isNaN(sink)) throw new Error("a measured function gave nothing");
  return spent / done;
}

/** Moves the inputs out of the way of the collector, so that it works in the timed part only for what that makes. */
function settle() {
  globalThis.gc?.({ type: "minor" });
  globalThis.gc?.({ type: "minor" });
}

/** Median and quartiles. */
export function spread(list) {
  const sorted = [...list].sort((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
  return { median: at(0.5), low: at(0.25), high: at(0.75) };
}

export const median = (list) => spread(list).median;

/** One piece of memory, as a string has that was read from a socket; joined strings are slow to read. */
export const flat = (text) => Buffer.from(text).toString();
