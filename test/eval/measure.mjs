// Everything that comes out the same in every run. The verbs are handed in, so that the report measures the build and
// the tests the sources.
import { readFileSync } from "node:fs";
import { falseAlarms } from "./false-alarms.mjs";
import { judge, neighboursOf } from "./judge.mjs";
import { besideOthers } from "./names.mjs";
import { oneWordAway } from "./one-word-away.mjs";
import { comparePairs } from "./pairs.mjs";
import { aliasesOf, recallByDress } from "./recall.mjs";

const read = (name) => JSON.parse(readFileSync(new URL(`./${name}.json`, import.meta.url), "utf8"));

/** Judges one of the sets of labelled counterparties. */
export function measureSet(name, { screen, ruleset }) {
  return judge(read(name), { screen, neighbours: neighboursOf(ruleset.source.parties) });
}

/** Compares the labelled pairs; `undefined` where the build has no `compareNames`. */
export function measurePairs({ compareNames }, name = "company-pairs") {
  return compareNames ? comparePairs(read(name), compareNames) : undefined;
}

export function measureDresses({ screen, ruleset }) {
  return recallByDress(ruleset.source.parties, screen, [1]);
}

export function measureFalseAlarms({ screen, ruleset }, lists) {
  return falseAlarms(screen, aliasesOf(ruleset.source.parties).aliases, lists);
}

export function measureBeside({ screen, ruleset }) {
  const { aliases } = aliasesOf(ruleset.source.parties);
  return falseAlarms(screen, [], [{ what: "beside", from: "", names: besideOthers(aliases) }]);
}

export function measureOneWordAway({ screen, ruleset }) {
  const { aliases } = aliasesOf(ruleset.source.parties);
  return falseAlarms(screen, aliases, [{ what: "one word away", from: "", names: oneWordAway(aliases) }]);
}
