// Invented parties: always the same, so that who is recognised is never in doubt; how they stand to each other is thrown.
import type { Alias, Application, PartyData, Person, Relation } from "../../src/model/index.js";
import { anyDay } from "./days.js";
import type { Dice } from "./dice.js";

export const APPLICATIONS: readonly string[] = ["quillora", "brandexo", "velmorin", "tuskado"];
export const PERSONS: readonly string[] = ["zephanor", "krillomax", "hobbertin", "wystrand", "jorvikal"];
export const SUBJECTS: readonly string[] = [...APPLICATIONS, ...PERSONS];

/** By this name alone it is for review who is meant. */
export const doubtful = (id: string): string => `${id.slice(0, 4)}umble`;

const sourced = { confidence: "verified", sources: ["a source"] } as const;

const alias = (value: string): Alias => ({ value, kind: "official", mode: "whole", ...sourced });

const names = (id: string): readonly Alias[] => [alias(id), { ...alias(doubtful(id)), weak: true }];

const application = (id: string): Application => ({ id, name: id, names: names(id), identifiers: [], neighbours: [] });

const person = (id: string): Person => ({
  id,
  name: id,
  kind: "business",
  names: names(id),
  identifiers: [],
  ...sourced,
});

const OF_PERSONS = ["controls", "subsidiary-of", "subsidiary-of", "minority-of", "affiliate-of"] as const;
const OF_APPLICATIONS = ["develops", "develops", "operates", "publishes", "controls"] as const;

function relation(dice: Dice): Relation {
  const kind = dice.int(10);
  const [one, other] = [dice.int(PERSONS.length), 1 + dice.int(PERSONS.length - 1)];
  const subject = PERSONS[one] as string;
  const ends =
    kind < 5
      ? { subject, relation: dice.pick(OF_APPLICATIONS), object: dice.pick(APPLICATIONS) }
      : kind < 9
        ? { subject, relation: dice.pick(OF_PERSONS), object: PERSONS[(one + other) % PERSONS.length] as string }
        : ({
            subject: dice.pick(APPLICATIONS.slice(0, 2)),
            relation: "hosts",
            object: dice.pick(APPLICATIONS.slice(2)),
          } as const);
  const [from, to] = [anyDay(dice), anyDay(dice)].sort() as [string, string];
  return {
    ...ends,
    basis: "invented",
    ...(dice.chance(0.3) ? { from } : {}),
    ...(dice.chance(0.3) && from < to ? { to } : {}),
    ...sourced,
    ...(dice.chance(0.15) ? { confidence: dice.pick(["unverified", "in-substance"] as const) } : {}),
  };
}

export function partiesOf(dice: Dice): PartyData {
  return {
    applications: APPLICATIONS.map(application),
    persons: PERSONS.map(person),
    relations: Array.from({ length: 2 + dice.int(8) }, () => relation(dice)),
    providers: [],
  };
}
