// Slips of the finger. Short names get none: two letters exchanged in `QQ` are another name.
import { pick } from "../random.mjs";

/** A name needs so many letters before one slip, and before two, leaves it recognisable. */
const FOR_ONE = 6;
const FOR_TWO = 10;

export const typos = {
  "one letter wrong": (text, random) => one(text, random, (all, at) => all.splice(at, 1, other(random, all[at]))),
  "one letter missing": (text, random) => one(text, random, (all, at) => all.splice(at, 1)),
  "one letter more": (text, random) => one(text, random, (all, at) => all.splice(at, 0, other(random, ""))),
  "one letter doubled": (text, random) => one(text, random, (all, at) => all.splice(at, 0, all[at])),
  "two letters exchanged": (text, random) =>
    one(text, random, (all, at) => {
      const next = at + 1;
      if (next >= all.length || all[next].toLowerCase() === all[at].toLowerCase() || !/[a-z]/i.test(all[next]))
        return false;
      [all[at], all[next]] = [all[next], all[at]];
      return true;
    }),
  "two slips": (text, random) => {
    if (count(text) < FOR_TWO) return undefined;
    const first = pick(random, SLIPS)(text, random);
    return first === undefined ? undefined : pick(random, SLIPS)(first, random);
  },
};

const SLIPS = ["one letter wrong", "one letter missing", "one letter more", "two letters exchanged"].map(
  (name) => typos[name],
);

const count = (text) => [...text].filter((c) => /[a-z]/i.test(c)).length;

function one(text, random, change) {
  if (count(text) < FOR_ONE) return undefined;
  for (let attempt = 0; attempt < 8; attempt++) {
    const all = [...text];
    const at = pick(
      random,
      all.flatMap((c, place) => (/[a-z]/i.test(c) ? [place] : [])),
    );
    if (change(all, at) === false) continue;
    const changed = all.join("");
    if (changed.toLowerCase() !== text.toLowerCase()) return changed;
  }
  return undefined;
}

function other(random, letter) {
  const chosen = pick(
    random,
    [..."abcdefghijklmnopqrstuvwxyz"].filter((c) => c !== letter.toLowerCase()),
  );
  return letter !== "" && letter !== letter.toLowerCase() ? chosen.toUpperCase() : chosen;
}
