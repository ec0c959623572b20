/** Times functions over the same inputs in interleaved rounds, and gives each one's median in ns a call. */
export function medians(functions, inputs, { rounds = 21, repeats = 20 } = {}) {
  const times = functions.map(() => []);
  let sink = 0;
  for (let round = 0; round < rounds; round++)
    functions.forEach((run, at) => {
      const start = process.hrtime.bigint();
      for (let repeat = 0; repeat < repeats; repeat++) for (const input of inputs) sink += run(input);
      times[at].push(Number(process.hrtime.bigint() - start) / (repeats * inputs.length));
    });
  if (Number.isNaN(sink)) throw new Error("a measured function gave no number");
  return times.map(median);
}

export function median(list) {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

export const ratio = (of, to) => `${(of / to).toFixed(1)} x`;
