// The built-in ruleset is packed when the package is built and read chapter by chapter. Whatever order it is read in, it has
// to be the ruleset that `compile` makes of the same law.
import { compile, evaluate, screen } from "interdict/core";
import { describe, expect, it } from "vitest";
import { packed } from "../../src/builtin-data.js";
import { BUILTIN_DIGEST } from "../../src/builtin-digest.js";
import { assemblePacked } from "../../src/compile/compile.js";
import type { EffectNode } from "../../src/compile/effect-node.js";
import { compiled } from "../../src/compile/ruleset.js";
import { instruments } from "../../src/law/index.js";
import { parties } from "../../src/parties/index.js";

const { id, version, currentThrough } = packed;
const whole = compile({ id, version, currentThrough, instruments, parties });
const fresh = () => compiled(assemblePacked(packed, BUILTIN_DIGEST));
const subjects = [...parties.applications, ...parties.persons].map((party) => party.id);

/** An effect as text, with all that it depends on. */
function told(node: EffectNode): unknown {
  const { ref, instrument, under, declared, byDefault, from, to, suspendedBy } = node;
  return [ref, instrument, under && told(under), declared, byDefault, from, to, suspendedBy.map((s) => told(s.effect))];
}

describe("what is packed is the ruleset itself", () => {
  it("has the law and the parties as they are written", () => {
    const { source } = fresh();
    expect(source.instruments).toEqual(instruments);
    expect(source.parties).toEqual(parties);
  });

  it("has the digest of what it holds", () => {
    expect(compile(fresh().source).digest).toBe(BUILTIN_DIGEST);
  });

  it("lists effects and prohibitions in the order of the ruleset, each with the same bounds", () => {
    const { effects, prohibitions, places, agreementDays } = fresh();
    const all = compiled(whole);
    expect([...effects.keys()]).toEqual([...all.effects.keys()]);
    expect([...effects.values()].map(told)).toEqual([...all.effects.values()].map(told));
    expect(prohibitions.map(({ order }) => order)).toEqual(all.prohibitions.map(({ order }) => order));
    expect([places, agreementDays]).toEqual([all.places, all.agreementDays]);
  });

  it("opens for a subject the prohibitions that reach it, and no others", () => {
    const all = compiled(whole).prohibitions;
    for (const subject of subjects) {
      const bearing = fresh().law.bearingOn([subject]);
      const expected = all.filter(({ paths }) => paths.has(subject));
      expect(bearing.map(({ prohibition }) => prohibition.ref)).toEqual(expected.map((r) => r.prohibition.ref));
      expect(bearing.map((r) => [r.knownFrom, r.itemsKnownFrom, r.floor, r.applications])).toEqual(
        expected.map((r) => [r.knownFrom, r.itemsKnownFrom, r.floor, r.applications]),
      );
      expect(bearing.map(({ paths }) => [...paths])).toEqual(expected.map(({ paths }) => [...paths]));
    }
  });

  it("bears on nobody who is not held", () => {
    for (const name of ["constructor", "__proto__", "nobody"]) expect(fresh().law.bearingOn([name])).toEqual([]);
  });
});

describe("a process that asks one question first gets the answer that it would get later", () => {
  const days = ["2020-09-21", "2021-02-19", "2025-01-19", "2026-08-20"];

  it.each(parties.applications.map(({ name }) => name))("%s", (app) => {
    const rules = fresh();
    for (const at of days)
      for (const activity of ["payment", "app-distribution", "device-use"] as const) {
        const asked = { at, activity, counterparty: { app } };
        expect(evaluate(rules, asked)).toEqual(evaluate(whole, asked));
      }
  });

  it("with what it hands out frozen", () => {
    const open = (value: unknown): boolean =>
      typeof value === "object" && value !== null && (!Object.isFrozen(value) || Object.values(value).some(open));
    for (const { name } of parties.applications) {
      const { findings, missing } = evaluate(fresh(), { at: "2020-09-21", activity: "payment", counterparty: name });
      expect([findings, missing].some(open)).toBe(false);
    }
  });
});

describe("the tables of names that are packed are those that the names give", () => {
  const mine = fresh().parties.lookup;
  const theirs = compiled(whole).parties.lookup;

  it("keys, with what they stand for", () => {
    const plain = (lookup: typeof mine) =>
      lookup.forms().forms.map((form) => ({ ...form, claims: form.claims(), entry: form.entry() }));
    expect(plain(mine)).toEqual(plain(theirs));
  });

  it("the gate", () => {
    const [ours, others] = [mine.gate(), theirs.gate()];
    expect({ ...ours, whole: [...ours.whole.slots].sort() }).toEqual({
      ...others,
      whole: [...others.whole.slots].sort(),
    });
  });

  it("folds, so that every spelling finds the same", () => {
    const [ours, others] = [mine.names(), theirs.names()];
    expect([...ours.normalised.keys()]).toEqual([...others.normalised.keys()]);
    for (const key of others.raw.keys()) expect(ours.raw.get(key)).toEqual(others.raw.get(key));
  });

  it("misspelt and disguised names, asked of a ruleset that was asked nothing before", () => {
    const names = [...parties.applications, ...parties.persons].flatMap(({ names: all }) => all.map((n) => n.value));
    const slips = names.flatMap((name) => [
      `${name.slice(0, -2)}${name.at(-1)}`,
      `${name[1] ?? ""}${name[0] ?? ""}${name.slice(2)} Shop`,
      name.replaceAll("a", "\u0430"),
      name.replace("l", "1"),
    ]);
    const asked = slips.filter((name) => name.trim() !== "");
    expect(asked.length).toBeGreaterThan(1000);
    const rules = fresh();
    for (const name of asked) expect(screen(rules, { name })).toEqual(screen(whole, { name }));
  });
});
