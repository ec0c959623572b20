// Names of several words in which a dictionary word, one slip away, stands for one of them: `Art Group` for `Ant Group`.
// Some are slips and some are other companies, which the text alone cannot tell: a person should look.
import { corpora } from "./names.mjs";

const LETTERS = [..."abcdefghijklmnopqrstuvwxyz"];
const NAME = /^[A-Za-z]+( [A-Za-z]+)+$/;
/** A shorter word has neighbours everywhere. */
const SHORTEST = 3;

export function oneWordAway(aliases, words = dictionary()) {
  const names = new Set();
  for (const { value } of aliases) {
    if (!NAME.test(value)) continue;
    const parts = value.split(" ");
    for (const [at, part] of parts.entries())
      for (const word of slipsOf(part.toLowerCase()))
        if (words.has(word)) names.add(parts.map((one, place) => (place === at ? capital(word) : one)).join(" "));
  }
  return [...names];
}

const dictionary = () => new Set(corpora().find(({ what }) => what === "English words").names);

const capital = (word) => word[0].toUpperCase() + word.slice(1);

/** All words that one letter wrong, missing or more makes of a word, and one exchange of neighbours. */
function slipsOf(word) {
  if (word.length < SHORTEST) return [];
  const slips = new Set();
  for (let at = 0; at <= word.length; at++) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    for (const letter of LETTERS) {
      slips.add(before + letter + after);
      if (after !== "") slips.add(before + letter + after.slice(1));
    }
    if (after !== "") slips.add(before + after.slice(1));
    if (after.length > 1) slips.add(before + after[1] + after[0] + after.slice(2));
  }
  slips.delete(word);
  return slips;
}
