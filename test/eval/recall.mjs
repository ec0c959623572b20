// Recall by dress: every strong alias of the index in every dress that fits it.
import { DRESSES, dressesOf } from "./dresses.mjs";
import { pick, randomOf } from "./random.mjs";

/** The aliases that count by themselves, each with whom it names, and the spellings that belong to somebody else. */
export function aliasesOf({ applications, persons }) {
  const owners = new Map();
  const add = (value, subject, kind) => {
    const known = owners.get(value) ?? { value, kind, subjects: new Set() };
    known.subjects.add(subject);
    owners.set(value, known);
  };
  for (const [kind, parties] of [
    ["application", applications],
    ["person", persons],
  ])
    for (const party of parties) {
      add(party.name, party.id, kind);
      for (const alias of party.names) if (!alias.weak) add(alias.value, party.id, kind);
    }
  for (const party of [...applications, ...persons])
    for (const alias of party.names) if (alias.weak) owners.delete(alias.value);
  const neighbours = applications.flatMap((one) =>
    one.neighbours.filter((n) => n.kind === "name").map((n) => key(n.value)),
  );
  return { aliases: [...owners.values()], neighbours: new Set(neighbours) };
}

const key = (text) => text.toLowerCase().replace(/[\s\p{P}]+/gu, "");

/**
 * Dresses every alias. Left out are spellings that came out as a known neighbour's name, or as another subject's: there
 * the right answer is another one.
 */
export function dressed(parties, seeds = [1]) {
  const { aliases, neighbours } = aliasesOf(parties);
  const taken = new Map();
  for (const { value, subjects } of aliases)
    taken.set(key(value), new Set([...(taken.get(key(value)) ?? []), ...subjects]));
  return aliases.flatMap(({ value, kind, subjects }) =>
    seeds
      .flatMap((seed) => dressesOf({ value, kind }, seed))
      .filter(({ text }) => !neighbours.has(key(text)))
      .filter(({ text }) => [...(taken.get(key(text)) ?? subjects)].every((id) => subjects.has(id)))
      .map(({ dress, text }) => ({ dress, text, value, subjects })),
  );
}

/** Screens them all; per dress how many were found, how many strong, and which were not. */
export function recallByDress(parties, screen, seeds) {
  const rows = new Map(DRESSES.map((dress) => [dress, { dress, tried: 0, found: 0, strong: 0, lost: [] }]));
  for (const { dress, text, value, subjects } of dressed(parties, seeds)) {
    const row = rows.get(dress);
    row.tried++;
    const match = matchesOf(screen, text).find((one) => subjects.has(one.subject));
    if (match) row.found++;
    else row.lost.push({ text, value });
    if (match?.strength === "strong") row.strong++;
  }
  return [...rows.values()].filter((row) => row.tried > 0);
}

function matchesOf(screen, text) {
  try {
    return screen(text);
  } catch {
    return [];
  }
}

/** Some lost spellings to name in the report, the same every time. */
export function examplesOf(lost, most) {
  const random = randomOf(lost.length);
  const left = [...lost];
  const chosen = [];
  while (chosen.length < most && left.length > 0) {
    const one = pick(random, left);
    left.splice(left.indexOf(one), 1);
    chosen.push(one);
  }
  return chosen;
}
