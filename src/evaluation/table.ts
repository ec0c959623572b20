import { ACTIVITIES } from "../compile/activities.js";
import { type EffectNode, upperBound } from "../compile/effect-node.js";
import { gridFor } from "../compile/effects.js";
import type { CompiledRuleset } from "../compile/ruleset.js";
import type { Activity, ConstantWithin, Match } from "../model/index.js";
import type { MatchSet } from "../screening/index.js";
import { MINUTES } from "../time/day.js";
import { activityClasses, type Classes, classesOf, factClasses } from "./classes.js";
import { factsOf, NO_RARE_FACTS, type RareFacts } from "./facts.js";
import type { Judgement, Question } from "./judge.js";
import { type Judgements, judgementsOf } from "./judgements.js";
import type { Point } from "./point.js";
import { type Reached, reachedBy } from "./reached.js";
import { type Cells, rectangleOf, type Same } from "./rectangle.js";
import { signatureFor } from "./signature.js";

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
  readonly #judgements: Judgements;
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
      if (Number.isFinite(rule.floor)) at.add(rule.floor);
      for (const { effect } of rule.takenOut) axes(effect);
      const listed = rule.listed?.get(subject) ?? [];
      for (const path of [...paths, ...listed])
        for (const moment of [path.from, path.to]) if (Number.isFinite(moment)) at.add(moment);
    }
    // Whether an act was still open when the agreement was made depends on which of the two days comes first.
    if (rare.agreement !== undefined && ruleset.agreementDays === null) known.add(Math.floor(rare.agreement / MINUTES));
    this.known = [...known].sort((a, b) => a - b);
    this.at = [...at].sort((a, b) => a - b);
    this.#judgements = judgementsOf(signatureFor(this.#reached, rare.agreement), (plane, point) =>
      this.#question(plane, point),
    );
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
    const { number, cells } = this.plane(activity, facts);
    const same: Same = (row, column, after) => {
      const there = cells[this.#index(row, column, after)];
      if (there) return there.judgement === cell.judgement;
      return this.#judgements.isOf(cell.judgement, number, this.#point(row, column, after));
    };
    const rectangle = rectangleOf(this, same, moment, knownDay);
    if (this.#isSameAfter(activity, facts, upperBound(this.known, knownDay))) cell.constantWithin = rectangle;
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

  /** Whether nothing in a row is judged otherwise after the day of knowledge: then that very day changes no rectangle. */
  #isSameAfter(activity: number, facts: number, row: number): boolean {
    for (let column = 0; column <= this.at.length; column++) {
      if (!this.#judgements.turnsAt(this.#point(row, column, false))) continue;
      const upTo = this.#cell(activity, facts, row, column, false);
      if (upTo.judgement !== this.#cell(activity, facts, row, column, true).judgement) return false;
    }
    return true;
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
    const index = this.#index(row, column, after);
    let cell = plane.cells[index];
    if (!cell) {
      const judgement = this.#judgements.of(plane.number, this.#point(row, column, after));
      cell = { judgement, constantWithin: null };
      plane.cells[index] = cell;
    }
    return cell;
  }

  #index(row: number, column: number, after: boolean): number {
    return (row * (this.at.length + 1) + column) * 2 + (after ? 1 : 0);
  }

  #point(row: number, column: number, after: boolean): Point {
    return { moment: this.at[column - 1] ?? -Infinity, known: this.known[row - 1] ?? -Infinity, after };
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
}

/** The applications that a transaction names outright; a hosted one comes in with its host. */
function statedApplications(matches: readonly Match[]): readonly string[] {
  const stated = matches.filter((m) => m.kind === "application" && m.strength === "strong" && m.by !== "relation");
  return [...new Set(stated.map((match) => match.subject))];
}
