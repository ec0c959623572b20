import { digestOf } from "./compile/digest.js";
import type { CompiledRuleset } from "./compile/ruleset.js";
import { dependsOn } from "./evaluation/change-causes.js";
import type { ClearanceScope, Ref } from "./model/index.js";

/** What a clearance stands on: of the ruleset only what is said of these subjects and in these provisions. */
export type Ground = Pick<ClearanceScope, "subjects" | "provisions">;

const MOST = 1000;
const known = new WeakMap<CompiledRuleset, Map<string, string>>();

/**
 * Hashes what a ruleset holds of subjects and provisions: the subjects themselves with their relations and codes, the
 * instruments of the provisions, and every act elsewhere that sets a bound on them or suspends them. An unrelated change
 * of the ruleset leaves it as it is.
 */
export function standsOn(rules: CompiledRuleset, { subjects, provisions }: Ground): string {
  const key = JSON.stringify([[...subjects].sort(), [...provisions].sort()]);
  const byKey = known.get(rules) ?? new Map<string, string>();
  known.set(rules, byKey);
  const held = byKey.get(key);
  if (held !== undefined) return held;
  const digest = digestOf({ parties: partiesOf(rules, subjects), law: lawOf(rules, provisions) });
  if (byKey.size >= MOST) byKey.clear();
  byKey.set(key, digest);
  return digest;
}

function partiesOf({ held }: CompiledRuleset, subjects: readonly string[]) {
  const parties = held.parties();
  const about = (id: string) => subjects.includes(id);
  return {
    subjects: [...parties.applications, ...parties.persons].filter(({ id }) => about(id)),
    relations: parties.relations.filter(({ subject, object }) => about(subject) || about(object)),
    codes: parties.providers.flatMap(({ id, codes }) =>
      codes.filter((code) => code.subjects.some(about)).map((code) => ({ provider: id, code })),
    ),
    asked: [...subjects].sort(),
  };
}

function lawOf(rules: CompiledRuleset, provisions: readonly Ref[]) {
  const relied = new Set<Ref>();
  const owners = new Set<Ref>();
  for (const { prohibition, instrument, effect, identification, takenOut } of rules.prohibitions) {
    if (!provisions.includes(prohibition.ref)) continue;
    owners.add(instrument.id);
    const acts = takenOut.map((out) => out.effect);
    for (const node of [effect, ...(identification ? [identification] : []), ...acts])
      for (const { ref } of dependsOn(node)) relied.add(ref);
  }
  return {
    provisions: [...provisions].sort(),
    instruments: rules.instruments.filter(({ id }) => owners.has(id)),
    acts: rules.instruments
      .filter(({ id }) => !owners.has(id))
      .flatMap(({ events }) =>
        events.filter(
          ({ sets, declares = [] }) =>
            sets.some(({ effect }) => relied.has(effect)) || declares.some(({ ref }) => relied.has(ref)),
        ),
      ),
  };
}
