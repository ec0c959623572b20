import { ACTIVITIES } from "../compile/activities.js";
import { type EffectNode, upperBound } from "../compile/effect-node.js";
import { gridFor } from "../compile/effects.js";
import type { CompiledRuleset } from "../compile/ruleset.js";
import type { Activity, ConstantWithin, Match } from "../model/index.js";
import { MINUTES } from "../time/day.js";
import { FACT_CODES, factsOf } from "./facts.js";
import { type Judgement, judge } from "./judge.js";
import type { Point } from "./point.js";
import { type Reached, reachedBy } from "./reached.js";
import { type Cells, rectangleOf } from "./rectangle.js";

/** A judgement and where it holds; the rectangle is set where it does not depend on the very day of knowledge. */
interface Cell {
  readonly judgement: Judgement;
  constantWithin: ConstantWithin | null;
}

/**
 * All judgements over one set of matches, filled as they are asked for: days of knowledge by moments by sides of the
 * day of knowledge, for each activity and combination of facts. A question is two short searches and a load.
 */
export class JudgementTable implements Cells {
  readonly known: readonly number[];
  readonly at: readonly number[];
  /** Whether something begins or ends within a day, so that a bare date may have to be asked in parts. */
  readonly withinDays: boolean;
  readonly #ruleset: CompiledRuleset;
  readonly #reached: readonly Reached[];
  readonly #matched: boolean;
  readonly #planes: (Cell | undefined)[][] = [];
  readonly #interned = new Map<string, Judgement>();

  constructor(ruleset: CompiledRuleset, matches: readonly Match[]) {
    this.#ruleset = ruleset;
    this.#reached = reachedBy(ruleset, matches);
    this.#matched = matches.length > 0;
    const known = new Set<number>();
    const at = new Set<number>();
    const axes = (node: EffectNode) => {
      const grid = gridFor(node);
      for (const day of grid.known) known.add(day);
      for (const moment of grid.at) at.add(moment);
    };
    for (const { rule, paths } of this.#reached) {
      axes(rule.effect);
      if (rule.identification) axes(rule.identification);
      for (const path of paths) for (const moment of [path.from, path.to]) if (Number.isFinite(moment)) at.add(moment);
    }
    this.known = [...known].sort((a, b) => a - b);
    this.at = [...at].sort((a, b) => a - b);
    this.withinDays = this.at.some((moment) => moment % MINUTES !== 0);
  }

  /** Reads the cell for a moment with the knowledge of a day. */
  read(activity: number, facts: number, moment: number, knownDay: number): Cell {
    const row = upperBound(this.known, knownDay);
    const column = upperBound(this.at, moment);
    const after = moment >= (knownDay + 1) * MINUTES;
    return this.#cell(activity, facts, row, column, after);
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

  #cell(activity: number, facts: number, row: number, column: number, after: boolean): Cell {
    const plane = activity * FACT_CODES + facts;
    let cells = this.#planes[plane];
    if (!cells) {
      cells = new Array((this.known.length + 1) * (this.at.length + 1) * 2).fill(undefined);
      this.#planes[plane] = cells;
    }
    const index = (row * (this.at.length + 1) + column) * 2 + (after ? 1 : 0);
    let cell = cells[index];
    if (!cell) {
      cell = this.#judge(activity, facts, row, column, after);
      cells[index] = cell;
    }
    return cell;
  }

  #judge(activity: number, facts: number, row: number, column: number, after: boolean): Cell {
    const point: Point = {
      moment: this.at[column - 1] ?? -Infinity,
      known: this.known[row - 1] ?? -Infinity,
      after,
    };
    const judgement = judge({
      ruleset: this.#ruleset,
      reached: this.#reached,
      matched: this.#matched,
      activity: ACTIVITIES[activity] as Activity,
      facts: factsOf(facts),
      point,
    });
    const key = JSON.stringify(judgement);
    const same = this.#interned.get(key);
    if (!same) this.#interned.set(key, judgement);
    return { judgement: same ?? judgement, constantWithin: null };
  }
}
