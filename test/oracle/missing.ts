// What is missing: what nobody has said and what could change the outcome, with what each answer would make of it.
//
// Something could change the outcome where, in some way in which all the rest may turn out or stay unsaid, an answer to
// it leads to another outcome than no answer. An answer is worth what the law says once it is given.
import type { Answer as Listed, Ref, RuleSource } from "../../src/model/index.js";
import type { Moment } from "./active.js";
import { pathsTo } from "./covered.js";
import { factsOf, type Stated } from "./facts.js";
import type { Answer, Finding } from "./verdict.js";

/** What may be said or left unsaid of one transaction on one day. */
export interface Said {
  readonly stated: Stated;
  /** The applications that it is stated to be about. */
  readonly applications: readonly string[];
  readonly sameParty?: boolean;
  /** The beginnings of the parts of the day that are asked about; one where the hour is given. */
  readonly parts: readonly Moment[];
  /** By the act: what the authority is taken to have answered. */
  readonly identified?: Readonly<Record<Ref, boolean>>;
}

/** Something unsaid: its name, and what each answer would say instead. */
export interface Unsaid {
  readonly name: string;
  readonly ways: readonly (readonly [answer: string, said: (said: Said) => Said])[];
}

const state =
  (change: Partial<Stated>) =>
  (said: Said): Said => ({ ...said, stated: { ...said.stated, ...change } });

const yesAndNo = (change: (value: boolean) => Partial<Stated>): Unsaid["ways"] =>
  [true, false].map((value) => [`${value}`, state(change(value))] as const);

/** Of what is undetermined in some part of the day: all that its texts read and nobody has said. */
export function unsaid(source: RuleSource, said: Said, found: readonly Finding[]): readonly Unsaid[] {
  const facts = factsOf(said.stated);
  const open = found.filter(({ outcome }) => outcome === "undetermined");
  const all = source.instruments.flatMap(({ prohibitions }) => prohibitions);
  const rules = (test: string, among = open) =>
    all.filter(({ ref }) =>
      among.some(
        ({ provision, tests }) =>
          provision === ref && tests.some((one) => one.test === test && one.holds === "unknown"),
      ),
    );
  const conditions = rules("conditions").flatMap((rule) => rule.conditions ?? []);
  const exempts = (fact: string) =>
    rules("not-exempt").some(({ exemptions }) => exemptions.some((one) => one.fact === fact));
  const places = (fact: string) => [
    ...new Set(conditions.flatMap((one) => (one.fact === fact && "is" in one ? [one.is] : []))),
  ];
  const { exception } = facts;
  // Where an application itself is only perhaps recognised, it is not unknown which one is meant.
  const which = rules(
    "subject-covered",
    found.filter(({ outcome, anyApplication }) => outcome === "undetermined" && anyApplication),
  );
  const meant = applicationsOf(source, which);
  const acts = rules("transaction-identified").flatMap(({ identification }) =>
    identification === undefined ? [] : [identification.ref],
  );

  const list: readonly (readonly [Unsaid["name"], boolean, Unsaid["ways"]])[] = [
    [
      "timeOfDay",
      said.parts.length > 1,
      said.parts.map((part) => [`from ${part}`, (one: Said) => ({ ...one, parts: [part] })] as const),
    ],
    [
      "app",
      meant.length > 0,
      [...meant, "another, which the text does not reach"].map(
        (app) => [app, (one: Said) => ({ ...one, applications: [app], sameParty: true })] as const,
      ),
    ],
    ["usNexus", facts.usNexus === "unknown" && rules("us-nexus").length > 0, yesAndNo((usNexus) => ({ usNexus }))],
    [
      "withinUnitedStates",
      conditions.some(
        ({ fact }) =>
          (fact === "withinUnitedStates" || fact === "partyWithinUnitedStates") && facts[fact] === "unknown",
      ),
      yesAndNo((withinUnitedStates) => ({ withinUnitedStates })),
    ],
    [
      "deviceOf",
      facts.deviceOf === undefined && places("deviceOf").length > 0,
      [...places("deviceOf"), "private"].map((deviceOf) => [deviceOf, state({ deviceOf })] as const),
    ],
    [
      "withinState",
      facts.withinState === undefined && places("withinState").length > 0,
      [...places("withinState"), "elsewhere"].map((withinState) => [withinState, state({ withinState })] as const),
    ],
    [
      "license",
      facts.license === "claimed" && exempts("license"),
      yesAndNo((held) => ({ license: held ? "confirmed" : "none" })),
    ],
    [
      "exception",
      exception?.confirmed === false && exempts("exception"),
      exception === undefined
        ? []
        : yesAndNo((held) => ({
            exception: held ? { ...exception, confirmed: true } : { ref: "none", confirmed: false },
          })),
    ],
    [
      "personalUse",
      facts.personalUse === "unknown" && exempts("personalUse"),
      yesAndNo((personalUse) => ({ personalUse })),
    ],
    ...[...new Set(acts)].map(
      (act) =>
        [
          act,
          said.identified?.[act] === undefined,
          [true, false].map(
            (made) =>
              [
                made ? "done" : "not done",
                (one: Said) => ({ ...one, identified: { ...one.identified, [act]: made } }),
              ] as const,
          ),
        ] as const,
    ),
  ];
  return list.filter(([, isOpen]) => isOpen).map(([name, , ways]) => ({ name, ways }));
}

/** The applications that texts about applications reach. */
function applicationsOf({ parties }: RuleSource, rules: readonly Parameters<typeof pathsTo>[1][]): readonly string[] {
  return parties.applications
    .map(({ id }) => id)
    .filter((subject) =>
      rules.some(
        (rule) => rule.about === "application" && pathsTo(parties, rule, { subject, day: "2021-01-01" }).length > 0,
      ),
    )
    .sort();
}

/** What is missing, with what each answer would make of the verdict. */
export function missing(
  said: Said,
  open: readonly Unsaid[],
  ask: (said: Said) => Answer,
): readonly { readonly name: string; readonly answers: readonly Listed[] }[] {
  return open
    .filter((one) => couldChange(said, one, open, ask))
    .map(({ name, ways }) => ({
      name,
      answers: ways.map(([told, change]) => {
        const { outcome, basis } = ask(change(said));
        return { answer: told, outcome, basis };
      }),
    }));
}

/** A way in which what is unsaid may turn out or stay unsaid: what is said then, with the answer to each. */
interface World {
  readonly said: Said;
  readonly answers: ReadonlyMap<string, string>;
}

/** All of them, but for those in which one answer denies another: what happens within the United States has its nexus. */
function* worldsOf(said: Said, open: readonly Unsaid[], answers: World["answers"] = new Map()): Generator<World> {
  const [next, ...rest] = open;
  if (next === undefined) {
    if (isPossible(answers)) yield { said, answers };
    return;
  }
  yield* worldsOf(said, rest, answers);
  for (const [told, change] of next.ways) yield* worldsOf(change(said), rest, new Map([...answers, [next.name, told]]));
}

/** Whether, in some way in which the rest may turn out or stay unsaid, an answer leads to another outcome than none. */
function couldChange(said: Said, one: Unsaid, open: readonly Unsaid[], ask: (said: Said) => Answer): boolean {
  const rest = open.filter((other) => other !== one);
  for (const world of worldsOf(said, rest)) if (changes(world, one, ask)) return true;
  return false;
}

const isPossible = (answers: World["answers"]): boolean =>
  answers.get("usNexus") !== "false" || answers.get("withinUnitedStates") !== "true";

/** Whether an answer leads to another outcome than none. */
function changes({ said, answers }: World, { name, ways }: Unsaid, ask: (said: Said) => Answer): boolean {
  const { outcome } = ask(said);
  return ways.some(
    ([told, change]) => isPossible(new Map([...answers, [name, told]])) && ask(change(said)).outcome !== outcome,
  );
}
