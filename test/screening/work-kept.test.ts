// What each of some parties costs, as it stood: a gate that lets more through, a memory that is not asked and a way that is
// tried in vain give the same answers, and only the count tells. A party that costs less than is written may stay; of one
// that costs more the line differs. Where that is meant, `npx vitest run test/screening/work-kept.test.ts -u` writes it
// anew; to write down what costs less as well, take the files away first.
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { InterdictError } from "../../src/errors.js";
import type { Party } from "../../src/model/transaction.js";
import { parties } from "../../src/parties/index.js";
import { screenTransaction } from "../../src/screening/screen-transaction.js";
import { codes, combined, cut, hidden, identifiers, inContext, misspelt } from "./texts.js";
import { costOf, watchedLookups } from "./watched.js";

/** Names of nobody: what most screenings cost. */
const FIRST = [
  ...["Corner", "Blue Ocean", "J. Smith &", "Café Écru", "St. Mary's", "Ali", "Pay", "Wei", "Ten", "Tik Tak", "4lpine"],
  ...["QuickPay", "Kingfisher", "Camden", "VMware", "Riotous", "Müller", "ZHANG Wei", "Ant Hill", "The Pen", "Group"],
  ...["Office", "Shanghai", "Kasper", "Virtual", "WeCare", "Alipur", "Tencel", "北京", "Яблоко", "7-Eleven", "x"],
];
const TRADE = [
  ...["Bakery", "Trading Co., Ltd.", "Holdings", "Studio 54", "Kft.", "Café & Bar", "*ORDER 1234", "/PAYMENT/REF 12"],
  ...["LLC, Austin TX", "Software Services Group International", "by Smith", "trading as Lotus", "pharmacy@home"],
  ...["有限公司", "Pte Ltd Singapore SG", "- The Game", "Ltd\nLine two", "(HK)", "I Ltd", "via PayPal", "vvorld rnart"],
];
const nobody: readonly Party[] = FIRST.flatMap((first) => TRADE.map((trade) => ({ name: `${first} ${trade}` })));

/** Beside how many characters a name is told by the gate, and an answer is kept. */
const LENGTHS: readonly Party[] = [127, 128, 129, 255, 256, 257].map((length) => ({
  name: "Blue Ocean Trading "
    .repeat(14)
    .slice(0, length - 1)
    .padEnd(length, "x"),
}));

/** A draw of so many by what they are and not by their place: the others stay where one comes in. */
function oneIn(many: number, all: readonly Party[]): readonly Party[] {
  return all.filter((party) => {
    let sum = 0;
    for (const character of JSON.stringify(party)) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) | 0;
    return (sum >>> 4) % many === 0;
  });
}

const inRole = (all: readonly Party[]): readonly Party[] => all.map((party) => ({ ...party, role: "payee" }));

const SETS: readonly (readonly [string, readonly (Party | string)[]])[] = [
  ["nobody", [...oneIn(4, nobody), ...LENGTHS]],
  // A name may stand for the party.
  ["texts", [...oneIn(24, nobody), ...oneIn(40, inContext), ...oneIn(20, hidden)].map(({ name }) => name ?? "")],
  ["names", [...oneIn(8, inContext), ...oneIn(4, misspelt), ...oneIn(4, hidden), ...oneIn(12, cut)]],
  ["parties", [...oneIn(4, identifiers), ...inRole(oneIn(12, identifiers)), ...oneIn(6, codes), ...oneIn(2, combined)]],
];

const lookupOf = watchedLookups(buildLookup(parties));
const PART = 60;

/** What two ways of standing share in a memory of few places comes and goes; a gate or a memory is far more. */
const isMore = (cost: number, before: number): boolean => cost > before * 1.01 + 2;

/** What a party costs, and what it costs again where the first answer may be remembered. */
function costsOf(counterparty: Party | string): readonly [first: number, again: number] {
  const lookup = lookupOf();
  const answer = (): void => {
    try {
      screenTransaction(lookup, { counterparty });
    } catch (error) {
      if (!(error instanceof InterdictError)) throw error;
    }
  };
  return [costOf(answer), costOf(answer)];
}

function keptIn(file: string): ReadonlyMap<string, readonly [number, number]> {
  const url = new URL(file, import.meta.url);
  const lines = existsSync(url) ? readFileSync(url, "utf8").trimEnd().split("\n") : [];
  return new Map(
    lines.map((line) => {
      const [first, again, ...said] = line.split(" ");
      return [said.join(" "), [Number(first), Number(again)]];
    }),
  );
}

describe.each(SETS)("what %s cost does not rise", (set, all) => {
  const places = Array.from({ length: Math.ceil(all.length / PART) }, (_, at) => at);

  it.each(places)("part %i", async (place) => {
    const part = all.slice(place * PART, (place + 1) * PART);
    const file = `../golden/screening-work/${set}-${place}.txt`;
    const kept = keptIn(file);
    // What is built or learnt by the first of its kind is no work of the others.
    for (const party of part) costsOf(party);
    const lines = part.map((party) => {
      const said = JSON.stringify(party);
      const costs = costsOf(party);
      const before = kept.get(said);
      const same = before !== undefined && costs.every((cost, at) => !isMore(cost, before[at] as number));
      return [...(same ? before : costs), said].join(" ");
    });
    await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(file);
  });
});
