// General fuzzy-search packages on the names of the same index. They know nothing of scripts, legal forms or context, so
// only their speed is compared here; each one's settings are such as its users choose for names.
import { distance } from "fastest-levenshtein";
import FlexSearch from "flexsearch";
import Fuse from "fuse.js";
import fuzzysort from "fuzzysort";
import jaroWinkler from "talisman/metrics/jaro-winkler.js";

/** Each a function from a name to the number of index names that it finds. */
export function peers(names) {
  const small = names.map((name) => name.toLowerCase());
  const fuse = new Fuse(small, { includeScore: true, threshold: 0.2, ignoreLocation: true });
  const prepared = small.map((name) => fuzzysort.prepare(name));
  const flex = new FlexSearch.Index({ tokenize: "forward" });
  small.forEach((name, at) => {
    flex.add(at, name);
  });
  return [
    { what: "flexsearch", run: (text) => flex.search(text.toLowerCase()).length },
    { what: "fuzzysort", run: (text) => fuzzysort.go(text.toLowerCase(), prepared, { threshold: 0.8 }).length },
    { what: "fastest-levenshtein, every name", run: (text) => scan(small, text.toLowerCase(), near) },
    { what: "talisman Jaro-Winkler, every name", run: (text) => scan(small, text.toLowerCase(), alike) },
    { what: "fuse.js", run: (text) => fuse.search(text.toLowerCase()).length },
  ];
}

function scan(names, text, holds) {
  let found = 0;
  for (const name of names) if (holds(text, name)) found++;
  return found;
}

const near = (a, b) => distance(a, b) <= 0.15 * Math.max(a.length, b.length);
const alike = (a, b) => jaroWinkler(a, b) >= 0.92;
