import { fail, InterdictError } from "../errors.js";
import type { Instrument, Ref, RuleSource, Ruleset, Supposition } from "../model/index.js";
import { checkSource } from "./check.js";
import { digestOf } from "./digest.js";
import { freeze } from "./freeze.js";
import { type Law, lawOfAll } from "./law.js";
import { type PackedRules, unpack } from "./packed.js";
import { CompiledRuleset, compiled, type Held } from "./ruleset.js";
import { applySuppositions, canonicalText } from "./suppose.js";
import { copySupposition } from "./suppositions.js";

/**
 * Checks rules and parties as plain data and compiles them to a ruleset. Loud and slow on purpose: bad data fails here,
 * so that questions never do. The input is copied; changing it later changes nothing.
 *
 * @throws InterdictError `invalid-ruleset` with every problem at once.
 * @example
 * ```ts
 * const mine = compile({ id: "acme", version: "1", currentThrough: "2026-08-20", instruments, parties })
 * ```
 */
export function compile(source: RuleSource): Ruleset {
  const copy = copyOf(source);
  try {
    checkSource(copy);
  } catch (error) {
    if (error instanceof InterdictError) throw error;
    fail("invalid-ruleset", "", "lacks a list or record that the data model requires: see docs/data-model.md", source);
  }
  return assemble(copy, digestOf(copy));
}

function assemble(source: RuleSource, digest: string): Ruleset {
  const { id, version, currentThrough, instruments } = source;
  const parties = () => source.parties;
  const law = lawOfAll(instruments, parties);
  // What the check let pass and no effect can be made of fails here, not at the first question.
  law.whole();
  return assembled({ id, version, currentThrough, parties, source: () => source }, law, digest, idsOf(instruments));
}

/** Compiles packed data, whose invariants and digest were checked when the package was built, as it is asked for. */
export function assemblePacked(packed: PackedRules, digest: string): Ruleset {
  const { held, law } = unpack(packed);
  return assembled(held, law, digest, packed.considered);
}

function assembled(held: Held, law: Law, digest: string, considered: readonly Ref[]): Ruleset {
  const without: CompiledRuleset["without"] = [];
  const suppositions = Object.freeze([]);
  return new CompiledRuleset(held, digest, {
    suppositions,
    law,
    considered: Object.freeze(considered),
    without,
    recordedDigest: digest,
  });
}

function idsOf(instruments: readonly Instrument[]): readonly Ref[] {
  return instruments.map(({ id }) => id);
}

/**
 * Answers "what if": a new ruleset in which the suppositions replace recorded events on the same bounds. The ruleset
 * given is unchanged. Suppositions on a supposed ruleset add up, in any order.
 *
 * @throws InterdictError `invalid-input`, `invalid-date`, `unknown-ref` for a question that cannot be read. A question
 * about an act that the law does not allow is answered: the act has no effect, and the finding says why.
 * @example
 * ```ts
 * const what = suppose(ruleset, identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }))
 * ```
 */
export function suppose(ruleset: Ruleset, ...suppositions: readonly Supposition[]): Ruleset {
  const base = compiled(ruleset);
  if (suppositions.length === 0)
    fail("invalid-input", "suppositions", "has to hold at least one supposition", suppositions);
  const added = suppositions.map((supposition) => copySupposition(supposition));
  for (const supposition of added) checkParties(base, supposition);
  const all = distinct([...base.suppositions, ...added]);
  if (all.length > MOST_SUPPOSITIONS)
    fail("over-long", "suppositions", `holds ${all.length} suppositions; ${MOST_SUPPOSITIONS} are allowed`);
  const supposed = applySuppositions(base.source.instruments, all, (id) => base.parties.subjects.get(id)?.name ?? id);
  const law = lawOfAll(freeze(supposed.instruments), base.held.parties);
  law.whole();
  const digest = digestOf([base.recordedDigest, all.map(canonicalText).sort()]);
  return new CompiledRuleset(
    base.held,
    digest,
    {
      suppositions: Object.freeze(all),
      recordedDigest: base.recordedDigest,
      law,
      considered: base.considered,
      without: supposed.without,
    },
    base.shared,
    base.currentThrough,
  );
}

/** A misspelt person would quietly narrow what is supposed to be identified, or designate nobody. */
function checkParties(base: CompiledRuleset, supposition: Supposition): void {
  const known = (list: readonly string[], path: string) => {
    for (const id of list)
      if (!base.parties.subjects.has(id))
        fail("invalid-input", `supposition.${path}`, "is no party of this ruleset", id);
  };
  if (supposition.act === "identified") known(supposition.persons ?? [], "persons");
  if (supposition.act === "designated") known(supposition.names, "names");
}

function copyOf(source: RuleSource): RuleSource {
  try {
    return freeze(JSON.parse(JSON.stringify(source)) as RuleSource);
  } catch {
    return fail("invalid-ruleset", "", "has to be plain data that JSON can carry", source);
  }
}

const MOST_SUPPOSITIONS = 100;

/** The same question asked twice is one question. */
function distinct(suppositions: readonly Supposition[]): readonly Supposition[] {
  const seen = new Map(suppositions.map((supposition) => [canonicalText(supposition), supposition]));
  return [...seen.values()];
}
