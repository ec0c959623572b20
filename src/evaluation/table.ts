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
import { answerOf, type KeptAnswer } from "./kept-answer.js";
import type { Point } from "./point.js";
import { type Reached, reachedBy } from "./reached.js";
import { type Cells, rectangleOf, type Same } from "./rectangle.js";
import { signatureFor } from "./signature.js";
import { PARTED, type Spans, spanOf, spansOf } from "./spans.js";
import { judgeWholeDay } from "./time-of-day.js";

/** A judgement, and what was answered with it. */
interface Cell {
  readonly judgement: Judgement;
  /** Where its rectangle does not depend on the very day of knowledge. */
  answer: KeptAnswer | undefined;
  /** Its number in the table; with a day of knowledge added, that of an answer whose rectangle depends on the day. */
  readonly key: number;
}

/** So many answers of a table are kept by their day of knowledge: each day of knowledge has its own. */
const MANY_BY_DAY = 1024;
/** More days than any calendar here has. */
const DAYS = 2 ** 23;

/** What is judged alike but for time: a class of activities by a class of facts. */
export interface Plane {
  readonly number: number;
  readonly cells: (Cell | undefined)[];
  /** What was answered for whole days up to the one that the ruleset is current through, by their spans. */
  readonly days: (KeptAnswer | undefined)[];
}

/**
 * All judgements over one set of matches, filled as they are asked for: days of knowledge by moments by sides of the
 * day of knowledge, for each activity and combination of facts. A question is two short searches and a load.
 */
export class JudgementTable implements Cells {
  readonly known: readonly number[];
  readonly at: readonly number[];
  /** Where it is kept, if it is: it counts its cells there. */
  shelf: { cells: number } | undefined;
  readonly #spans: Spans;
  readonly #ruleset: CompiledRuleset;
  readonly #currentDay: number;
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
  /** The same, flat: each decision reads them. */
  readonly #activityClasses: Uint16Array;
  readonly #factClasses: Uint16Array;
  readonly #planesEach: number;
  readonly #judgements: Judgements;
  #byDay = new Map<number, KeptAnswer>();

  constructor(ruleset: CompiledRuleset, { matches, joined }: MatchSet, rare: RareFacts = NO_RARE_FACTS) {
    this.#ruleset = ruleset;
    this.#currentDay = ruleset.currentDay;
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
    this.#activityClasses = this.#activities.of;
    this.#factClasses = this.#facts.of;
    this.#planesEach = this.#facts.firsts.length;
    this.#planes = new Array(this.#activities.firsts.length * this.#facts.firsts.length).fill(undefined);
    this.#spans = spansOf(this.at);
  }

  /** Answers a question about a whole day, given as a number and packed. */
  ofDay(activity: number, facts: number, day: number, packed: number, knownDay: number): KeptAnswer {
    const currentDay = this.#currentDay;
    const span = spanOf(this.#spans, day, packed);
    if (knownDay !== currentDay || day > currentDay) return this.#ofSpan(activity, facts, span, day, knownDay);
    const { days } = this.plane(activity, facts);
    const held = days[span];
    if (held !== undefined) return held;
    const answer = this.#ofSpan(activity, facts, span, day, knownDay);
    days[span] = answer;
    return answer;
  }

  #ofSpan(activity: number, facts: number, span: number, day: number, knownDay: number): KeptAnswer {
    const column = this.#spans.columns[span] as number;
    if (column !== PARTED) return this.#ofCell(activity, facts, column, day * MINUTES, knownDay);
    const { judgement, constantWithin } = judgeWholeDay(this, activity, facts, day * MINUTES, knownDay);
    return answerOf(judgement, constantWithin);
  }

  /** Answers a question about a moment. */
  ofMoment(activity: number, facts: number, moment: number, knownDay: number): KeptAnswer {
    return this.#ofCell(activity, facts, upperBound(this.at, moment), moment, knownDay);
  }

  #ofCell(activity: number, facts: number, column: number, moment: number, knownDay: number): KeptAnswer {
    const cell = this.#cell(activity, facts, this.#row(knownDay), column, moment >= (knownDay + 1) * MINUTES);
    return cell.answer ?? this.#byDay.get(cell.key + knownDay) ?? this.#keep(activity, facts, cell, moment, knownDay);
  }

  #keep(activity: number, facts: number, cell: Cell, moment: number, knownDay: number): KeptAnswer {
    const { number, cells } = this.plane(activity, facts);
    const same: Same = (row, column, after) => {
      const there = cells[this.#index(row, column, after)];
      if (there) return there.judgement === cell.judgement;
      return this.#judgements.isOf(cell.judgement, number, this.#point(row, column, after));
    };
    const answer = answerOf(cell.judgement, rectangleOf(this, same, moment, knownDay));
    if (this.#isSameAfter(activity, facts, this.#row(knownDay))) cell.answer = answer;
    else {
      if (this.#byDay.size >= MANY_BY_DAY) this.#byDay = new Map();
      this.#byDay.set(cell.key + knownDay, answer);
    }
    return answer;
  }

  /** Reads the cell for a moment with the knowledge of a day. */
  read(activity: number, facts: number, moment: number, knownDay: number): Cell {
    const column = upperBound(this.at, moment);
    return this.#cell(activity, facts, this.#row(knownDay), column, moment >= (knownDay + 1) * MINUTES);
  }

  #row(knownDay: number): number {
    const { known } = this;
    const rows = known.length;
    // Nearly every question is asked with the latest knowledge: the last row, without a search.
    return rows === 0 || knownDay >= (known[rows - 1] as number) ? rows : upperBound(known, knownDay);
  }

  /** Says where a judgement holds, as asked from a day of knowledge. */
  constantWithin(activity: number, facts: number, moment: number, knownDay: number): ConstantWithin {
    return this.ofMoment(activity, facts, moment, knownDay).constantWithin;
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
      (this.#activityClasses[activity] as number) * this.#planesEach + (this.#factClasses[facts] as number);
    return this.#planes[number] ?? this.#addPlane(number);
  }

  #addPlane(number: number): Plane {
    const cells = new Array((this.known.length + 1) * (this.at.length + 1) * 2).fill(undefined);
    const plane: Plane = { number, cells, days: new Array(this.#spans.columns.length).fill(undefined) };
    this.#planes[number] = plane;
    if (this.shelf) this.shelf.cells += cells.length;
    return plane;
  }

  #cell(activity: number, facts: number, row: number, column: number, after: boolean): Cell {
    const plane = this.plane(activity, facts);
    const index = this.#index(row, column, after);
    let cell = plane.cells[index];
    if (!cell) {
      const judgement = this.#judgements.of(plane.number, this.#point(row, column, after));
      cell = { judgement, answer: undefined, key: (plane.number * plane.cells.length + index) * DAYS };
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
