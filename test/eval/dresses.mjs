// The names of the index in the dresses in which they arrive. Used by the report, and by tests that hold that a match
// survives every dress. Always the same for the same alias and seed, whatever else is in the index.
import { han } from "./dresses/han.mjs";
import { lookalikes } from "./dresses/letters.mjs";
import { looks } from "./dresses/looks.mjs";
import { typos } from "./dresses/typos.mjs";
import { words } from "./dresses/words.mjs";
import { randomOf } from "./random.mjs";

export { randomOf };

const ALL = { ...looks, ...lookalikes, ...typos, ...words, ...han };

export const DRESSES = Object.keys(ALL);

/** Every dress that fits an alias. Whether it then spells another name of the index is for the caller to look at. */
export function dressesOf({ value, kind }, seed = 1) {
  return DRESSES.flatMap((dress) => {
    const text = ALL[dress](value, randomOf(`${seed}|${dress}|${value}`), kind);
    return text === undefined || text === value ? [] : [{ dress, text }];
  });
}
