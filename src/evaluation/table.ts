import { ACTIVITIES } from "../compile/activities.js";
import { type EffectNode, upperBound } from "../compile/effect-node.js";
import { gridFor } from "../compile/effects.js";
import type { CompiledRuleset } from "../compile/ruleset.js";
import type { Activity, Answer, ConstantWithin, Match } from "../model/index.js";
import type { MatchSet } from "../screening/index.js";
import { MINUTES } from "../time/day.js";
import { activityClasses, type Classes, classesOf, factClasses } from "./classes.js";
import { factsOf, NO_RARE_FACTS, type RareFacts } from "./facts.js";
import type { Judgement, Question } from "./judge.js";
import { judge } from "./missing.js";
import type { Point } from "./point.js";
import { type Reached, reachedBy } from "./reached.js";
import { type Cells, rectangleOf } from "./rectangle.js";
import { type Signature, signatureFor } from "./signature.js";

/** A judgement and where it holds; the rectangle is set where it does not depend on the very day of knowledge. */
interface Cell {
  readonly judgement: Judgement;
  constantWithin: ConstantWithin | null;
}

/** What is judged alike but for time: a class of activities by a class of facts. */
export interface Plane {
  readonly number: number;
  readonly cells: (Cell | undefined)[];
  /** What was answered for whole days with the latest knowledge, by their slots. */
  days: (DayAnswer | undefined)[];
  /** Of the slots. */
  generation: number;
}

/** What a verdict says, but for what it repeats of the question. Flat: the payment path reads it in one go. */
export interface DayAnswer extends Omit<Judgement, "enforcement"> {
  readonly enforcement: Judgement["enforcement"] | undefined;
  readonly constantWithin: ConstantWithin;
}

/**
 * All judgements over one set of matches, filled as they are asked for: days of knowledge by moments by sides of the
 * day of knowledge, for each activity and combination of facts. A question is two short searches and a load.
 */
export class JudgementTable implements Cells {
  readonly known: readonly number[];
  readonly at: readonly number[];
  /** Days within which something begins or ends, so that a bare date has to be asked in parts. */
  readonly partedDays: ReadonlySet<number>;
  readonly #ruleset: CompiledRuleset;
  readonly #reached: readonly Reached[];
  readonly #matched: boolean;
  readonly #applications: readonly string[];
  readonly #together: boolean;
  readonly #rare: RareFacts;
  /** One for each class of activities by class of facts, so few and dense: a sparse list would be a hash table. */
  readonly #planes: (Plane | undefined)[];
  /** Activities and combinations of facts, in classes that no rule here tells apart. */
  readonly #activities: Classes;
  readonly #facts: Classes;
  readonly #signature: Signature;
  readonly #judged = new Map<string, Judgement>();
  readonly #interned = new Map<string, Judgement>();
  readonly #answers = new Map<Judgement, Map<string, DayAnswer>>();

  constructor(ruleset: CompiledRuleset, { matches, joined }: MatchSet, rare: RareFacts = NO_RARE_FACTS) {
    this.#ruleset = ruleset;
    this.#together = !joined;
    this.#rare = rare;
    this.#applications = statedApplications(matches);
    this.#reached = reachedBy(ruleset, matches);
    this.#matched = matches.length > 0;
    const known = new Set<number>();
    const at = new Set<number>();
    const axes = (node: EffectNode) => {
      const grid = gridFor(node);
      for (const day of grid.known) known.add(day);
      for (const moment of grid.at) at.add(moment);
    };
    for (const { rule, paths, subject } of this.#reached) {
      axes(rule.effect);
      if (rule.identification) axes(rule.identification);
      for (const { effect } of rule.takenOut) axes(effect);
      const listed = rule.listed?.get(subject) ?? [];
      for (const path of [...paths, ...listed])
        for (const moment of [path.from, path.to]) if (Number.isFinite(moment)) at.add(moment);
    }
    // Whether an act was still open when the agreement was made depends on which of the two days comes first.
    if (rare.agreement !== undefined && ruleset.agreementDays === null) known.add(Math.floor(rare.agreement / MINUTES));
    this.known = [...known].sort((a, b) => a - b);
    this.at = [...at].sort((a, b) => a - b);
    this.#signature = signatureFor(this.#reached, rare.agreement);
    this.#activities = classesOf(activityClasses(this.#reached));
    this.#facts = classesOf(factClasses(this.#reached));
    this.#planes = new Array(this.#activities.firsts.length * this.#facts.firsts.length).fill(undefined);
    this.partedDays = new Set(this.at.filter((moment) => moment % MINUTES !== 0).map((m) => Math.floor(m / MINUTES)));
  }

  /** Reads the cell for a moment with the knowledge of a day. */
  read(activity: number, facts: number, moment: number, knownDay: number): Cell {
    const { known, at } = this;
    const rows = known.length;
    // Nearly every question is asked with the latest knowledge: the last row, without a search.
    const row = rows === 0 || knownDay >= (known[rows - 1] as number) ? rows : upperBound(known, knownDay);
    return this.#cell(activity, facts, row, upperBound(at, moment), moment >= (knownDay + 1) * MINUTES);
  }

  /** Says where a judgement holds, as asked from a day of knowledge. */
  constantWithin(activity: number, facts: number, moment: number, knownDay: number): ConstantWithin {
    const cell = this.read(activity, facts, moment, knownDay);
    if (cell.constantWithin) return cell.constantWithin;
    const { rectangle, everyKnown } = rectangleOf(
      this,
      (row, column, after) => this.#cell(activity, facts, row, column, after).judgement,
      moment,
      knownDay,
    );
    if (everyKnown) cell.constantWithin = rectangle;
    return rectangle;
  }

  /** The flat answer of a judgement and a rectangle: the same one for all days on which both are the same. */
  answer(judgement: Judgement, constantWithin: ConstantWithin): DayAnswer {
    const key = `${constantWithin.at} ${constantWithin.asKnownAt}`;
    const answers = this.#answers.get(judgement) ?? new Map<string, DayAnswer>();
    const answer = answers.get(key) ?? { enforcement: undefined, ...judgement, constantWithin };
    this.#answers.set(judgement, answers.set(key, answer));
    return answer;
  }

  /** The plane of an activity and a combination of facts. */
  plane(activity: number, facts: number): Plane {
    const number =
      (this.#activities.of[activity] as number) * this.#facts.firsts.length + (this.#facts.of[facts] as number);
    return this.#planes[number] ?? this.#addPlane(number);
  }

  #addPlane(number: number): Plane {
    const cells = new Array((this.known.length + 1) * (this.at.length + 1) * 2).fill(undefined);
    const plane: Plane = { number, cells, days: [], generation: 0 };
    this.#planes[number] = plane;
    return plane;
  }

  #cell(activity: number, facts: number, row: number, column: number, after: boolean): Cell {
    const plane = this.plane(activity, facts);
    const index = (row * (this.at.length + 1) + column) * 2 + (after ? 1 : 0);
    let cell = plane.cells[index];
    if (!cell) {
      cell = this.#judge(plane.number, row, column, after);
      plane.cells[index] = cell;
    }
    return cell;
  }

  /** The question that a judgement answers, asked of one moment with the knowledge of a day. */
  question(activity: number, facts: number, moment: number, knownDay: number): Question {
    return this.#question(this.plane(activity, facts).number, {
      moment,
      known: knownDay,
      after: moment >= (knownDay + 1) * MINUTES,
    });
  }

  #question(plane: number, point: Point): Question {
    const classes = this.#facts.firsts.length;
    return {
      ruleset: this.#ruleset,
      reached: this.#reached,
      matched: this.#matched,
      activity: ACTIVITIES[this.#activities.firsts[Math.floor(plane / classes)] as number] as Activity,
      applications: this.#applications,
      together: this.#together,
      facts: factsOf(this.#facts.firsts[plane % classes] as number, this.#rare),
      point,
    };
  }

  #judge(plane: number, row: number, column: number, after: boolean): Cell {
    const point: Point = {
      moment: this.at[column - 1] ?? -Infinity,
      known: this.known[row - 1] ?? -Infinity,
      after,
    };
    const asked = `${plane} ${this.#signature(point)}`;
    const judged = this.#judged.get(asked);
    if (judged) return { judgement: judged, constantWithin: null };
    const judgement = judge(this.#question(plane, point));
    // Only within a plane: what a policy reads of a finding depends on the activity too.
    const key = `${plane}\n${contentOf(judgement)}`;
    const same = this.#interned.get(key) ?? judgement;
    this.#interned.set(key, same);
    this.#judged.set(asked, same);
    return { judgement: same, constantWithin: null };
  }
}

/** The applications that a transaction names outright; a hosted one comes in with its host. */
function statedApplications(matches: readonly Match[]): readonly string[] {
  const stated = matches.filter((m) => m.kind === "application" && m.strength === "strong" && m.by !== "relation");
  return [...new Set(stated.map((match) => match.subject))];
}

/** One text for one judgement: two are the same answer where outcome, reasons and what is missing are. */
function contentOf({ outcome, basis, enforcement, findings, missing }: Judgement): string {
  const of = (f: Judgement["findings"][number]) =>
    [
      f.provision,
      f.subject,
      f.role,
      f.relation,
      f.names,
      f.basis,
      f.enforcement,
      f.confidence,
      ...f.tests.map((t) => `${t.holds} ${t.because}`),
    ].join("|");
  const answers = (list: readonly Answer[]) => list.map(({ outcome, basis }) => `${outcome} ${basis}`).join();
  const asked = [
    ...missing.facts.map((m) => `${m.fact} ${answers(m.answers)}`),
    ...missing.acts.map((m) => `${m.act} ${answers(m.answers)}`),
  ];
  return [outcome, basis, enforcement, ...findings.map(of), ...asked].join("\n");
}
