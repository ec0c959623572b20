// The whole built-in ruleset, by sampling: two parties who may belong to different groups of instruments, any activity,
// any facts, at the days and hours on which something happens in any of them. What the definition makes of all findings
// together has to be the outcome, basis and enforcement of the engine.

import fc from "fast-check";
import { ruleset } from "interdict";
import { expect, test } from "vitest";
import { ACTIVITIES } from "../../src/compile/activities.js";
import { actingDays, around, boundDays, plus } from "./days.js";
import { subject, TRUTHS } from "./groups.js";
import {
  applicationsOf,
  askEngine,
  contradicts,
  Definition,
  foundOf,
  partsOf,
  type State,
  statedOf,
  type Told,
} from "./inquiry.js";
import { runs } from "./whole.js";

const { source } = ruleset;
const { instruments, parties } = source;

const some = <T>(values: readonly T[]) => fc.constantFrom(...values);
const known = around(actingDays(instruments));
const days = around([...boundDays(instruments, parties), ...actingDays(instruments)]);

const ids = [...parties.applications, ...parties.persons].map(({ id }) => id);
const reached = ["tiktok", "bytedance", "wechat-pay", "tencent-holdings", "kaspersky", "alipay", "tiktok-usds"];

const told = fc
  .record({
    usNexus: some(TRUTHS),
    withinUnitedStates: some(TRUTHS),
    personalUse: some(TRUTHS),
    licensed: some([undefined, undefined, true]),
    exception: some([undefined, undefined, "pafaca/2(b)", "tx-prohibited-technologies/exceptions"]),
    deviceOf: some([undefined, "US", "US-TX", "US-MD", "private"]),
    withinState: some([undefined, "US-MT", "US-CA"]),
    contractDate: some([undefined, undefined, "2024-07-19", "2024-07-20"]),
  })
  .map((facts) => Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Told)
  .filter((facts) => !contradicts(facts));

const whens = fc.oneof(
  { weight: 9, arbitrary: some(days).map((day) => ({ day })) },
  {
    weight: 1,
    arbitrary: fc.record({
      day: some(["2020-09-27", "2020-11-12"]),
      hour: some(["00:00Z", "23:58-05:00", "23:59-05:00"]).map((hour) => hour.replace("Z", "-05:00")),
    }),
  },
);

const states: fc.Arbitrary<State> = fc
  .record({
    who: fc.array(
      fc.oneof(some(ids), some(reached)).map((id) => subject(id)),
      { minLength: 1, maxLength: 2 },
    ),
    when: whens,
    lag: fc.oneof(some(known), fc.constant(undefined)),
    activity: some(ACTIVITIES),
    told,
  })
  .map(({ lag, ...state }) => ({ ...state, knownAt: lag ?? plus(state.when.day, 0) }));

test("pairs across groups: the findings of the definition, combined, are the engine's answer", () => {
  fc.assert(
    fc.property(states, (state) => {
      const summer = state.when.day === "2020-09-27";
      const { hour } = state.when;
      const when =
        hour === undefined ? state.when : { ...state.when, hour: summer ? hour.replace("-05", "-04") : hour };
      const asked = { ...state, when };
      const verdict = askEngine(ruleset, asked);
      const definition = new Definition(source, foundOf(verdict.matches), asked);
      const should = definition.answer({
        stated: statedOf(asked),
        applications: applicationsOf(verdict.matches),
        sameParty: asked.who.length === 1,
        parts: partsOf(source, when),
      });
      const { outcome, basis, enforcement } = verdict;
      expect({ outcome, basis, enforcement }).toEqual({ enforcement: undefined, ...should });
    }),
    { numRuns: runs(1_500, 400), seed: 13942 },
  );
}, 600_000);
