// One state of a domain, asked of both: as a transaction of the engine, as questions of the definition.
import { evaluate } from "../../src/evaluation/evaluate.js";
import type {
  Activity,
  Day,
  Match,
  Party,
  Ref,
  RuleSource,
  Ruleset,
  Transaction,
  Verdict,
} from "../../src/model/index.js";
import { type Moment, moment } from "../oracle/active.js";
import { factsOf, NOTHING_STATED, type Stated, type StatedParty } from "../oracle/facts.js";
import type { Said } from "../oracle/missing.js";
import { type Answer, combine, type Finding, findings, ofWholeDay } from "../oracle/verdict.js";

/** Who is asked about, as a caller would say it. */
export interface Who {
  readonly id: string;
  readonly counterparty: Party;
}

/** A day, or an hour of it in Washington. */
export interface When {
  readonly day: Day;
  /** `23:59-04:00` */
  readonly hour?: string;
}

/** What a caller states; what is left out is unknown. */
export interface Told {
  readonly usNexus?: boolean | undefined;
  readonly withinUnitedStates?: boolean | undefined;
  readonly personalUse?: boolean | undefined;
  readonly licensed?: boolean | undefined;
  /** The last day of the licence. */
  readonly licensedTo?: Day | undefined;
  readonly exception?: Ref | undefined;
  readonly deviceOf?: string | undefined;
  readonly withinState?: string | undefined;
  readonly contractDate?: Day | undefined;
  /** A second party, of whom this is stated. */
  readonly other?: Pick<Party, "country" | "usPerson" | "kind"> | undefined;
}

export interface State {
  readonly who: readonly Who[];
  readonly when: When;
  readonly knownAt: Day;
  readonly activity: Activity;
  readonly told: Told;
}

export const LICENSE = { authority: "Secretary of Commerce", number: "1" };

export function transactionOf({ who, when, activity, told }: State): Transaction {
  const { licensed, licensedTo, other, ...facts } = told;
  const [first, ...others] = who.map(({ counterparty }) => counterparty);
  const parties = [...others, ...(other === undefined ? [] : [{ name: "Harbour Street Bakery", ...other }])];
  return {
    at: when.hour === undefined ? when.day : `${when.day}T${when.hour}`,
    activity,
    counterparty: first,
    ...(parties.length === 0 ? {} : { parties }),
    ...(licensed ? { license: licensedTo === undefined ? LICENSE : { ...LICENSE, validTo: licensedTo } } : {}),
    ...facts,
  };
}

export const askEngine = (ruleset: Ruleset, state: State): Verdict =>
  evaluate(ruleset, transactionOf(state), { asKnownAt: state.knownAt });

// ---- The definition ---------------------------------------------------------------------------------------------

const truth = (value: boolean | null | undefined) => value ?? "unknown";

function statedParty({ country, usPerson, kind }: Party): StatedParty {
  return {
    inside: country == null ? "unknown" : country === "US",
    usPerson: truth(usPerson),
    individual: kind == null ? "unknown" : kind === "individual",
  };
}

export function statedOf({ who, when, told }: State): Stated {
  const { licensed, licensedTo, other, exception, deviceOf, withinState, contractDate } = told;
  // On its last day a licence still counts.
  const lapsed = licensedTo !== undefined && licensedTo < when.day;
  const parties = [...who.map(({ counterparty }) => counterparty), ...(other === undefined ? [] : [other])];
  return {
    ...NOTHING_STATED,
    usNexus: truth(told.usNexus),
    withinUnitedStates: truth(told.withinUnitedStates),
    personalUse: truth(told.personalUse),
    parties: parties.map(statedParty),
    license: licensed && !lapsed ? "claimed" : "none",
    ...(exception === undefined ? {} : { exception: { ref: exception, confirmed: false } }),
    ...(deviceOf === undefined ? {} : { deviceOf }),
    ...(withinState === undefined ? {} : { withinState }),
    ...(contractDate === undefined ? {} : { contractDate }),
  };
}

/** Whether one statement denies what another says: then what is true cannot be told from what is said. */
export function contradicts({ usNexus, withinUnitedStates, other }: Told): boolean {
  return usNexus === false && (withinUnitedStates === true || other?.country === "US" || other?.usPerson === true);
}

/** The beginnings of the parts of a day that bounds divide; the hour alone where it is given. */
export function partsOf(source: RuleSource, { day, hour }: When): readonly Moment[] {
  if (hour !== undefined) {
    const [hours, minutes] = hour.slice(0, 5).split(":").map(Number) as [number, number];
    return [moment(day, hours * 60 + minutes)];
  }
  const bounds = source.instruments.flatMap(({ events }) => events.flatMap(({ sets }) => sets));
  const within = bounds.flatMap(({ bound }) =>
    typeof bound === "object" && "minute" in bound && bound.day === day ? [bound.minute] : [],
  );
  return [...new Set([0, ...within])].sort((a, b) => a - b).map((minute) => moment(day, minute));
}

/** Whom the screener took the counterparties for. What an application hosts is for the definition to see. */
export const foundOf = (matches: readonly Match[]): readonly Match[] =>
  matches.filter(({ by, evidence }) => by !== "relation" || evidence.some(({ rule }) => rule !== "hosts"));

/** The applications that a transaction is stated to be about. */
export const applicationsOf = (matches: readonly Match[]): readonly string[] => [
  ...new Set(
    foundOf(matches).flatMap(({ kind, strength, subject }) =>
      kind === "application" && strength === "strong" ? [subject] : [],
    ),
  ),
];

/** What the definition answers about certain subjects, on one day, in one activity, to whatever is said. */
export class Definition {
  readonly #source: RuleSource;
  readonly #matches: readonly Pick<Match, "subject" | "strength">[];
  readonly #state: Pick<State, "when" | "knownAt" | "activity">;
  readonly #answers = new Map<string, Answer>();
  readonly #findings = new Map<string, readonly Finding[]>();

  constructor(source: RuleSource, matches: Definition["matches"], state: Pick<State, "when" | "knownAt" | "activity">) {
    this.#source = source;
    this.#matches = matches;
    this.#state = state;
  }

  get matches(): readonly Pick<Match, "subject" | "strength">[] {
    return this.#matches;
  }

  findings(said: Said): readonly Finding[] {
    return said.parts.flatMap((at) => this.#at(said, at));
  }

  answer(said: Said): Answer {
    if (this.#matches.length === 0) return { outcome: "not-prohibited", basis: "no-match" };
    const key = keyOf(said, said.parts.join());
    const known = this.#answers.get(key) ?? ofWholeDay(said.parts.map((at) => combine(this.#at(said, at))));
    this.#answers.set(key, known);
    return known;
  }

  #at(said: Said, at: Moment): readonly Finding[] {
    const key = keyOf(said, `${at}`);
    const known = this.#findings.get(key);
    if (known !== undefined) return known;
    const { activity, knownAt, when } = this.#state;
    const facts = factsOf(said.stated);
    const { applications, sameParty, identified } = said;
    const found = findings(
      this.#source,
      this.#matches.map(({ subject, strength }) => ({
        ...{ subject, strength, activity, day: when.day, at, knownAt, facts, applications },
        ...(sameParty === undefined ? {} : { sameParty }),
        ...(identified === undefined ? {} : { identified }),
      })),
    );
    this.#findings.set(key, found);
    return found;
  }
}

function keyOf({ stated, applications, sameParty, identified }: Said, parts: string): string {
  const { usNexus, withinUnitedStates, partyWithinUnitedStates, personalUse, license, ...rare } = factsOf(stated);
  const { exception, deviceOf, withinState, contractDate } = rare;
  const claimed = exception === undefined ? "" : `${exception.ref}${exception.confirmed}`;
  return `${usNexus} ${withinUnitedStates} ${partyWithinUnitedStates} ${personalUse} ${license} ${claimed} ${deviceOf} ${withinState} ${contractDate} ${applications.join()} ${sameParty} ${identified === undefined ? "" : JSON.stringify(identified)} ${parts}`;
}
