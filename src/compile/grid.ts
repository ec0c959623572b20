import type { Truth } from "../model/index.js";
import { and, not, or } from "../time/kleene.js";
import { type MomentBound, NEVER } from "./bounds.js";
import { type EffectNode, type EffectState, type Grid, lastKnown } from "./effect-node.js";

/** Compiles an effect to its grid. */
export function gridOf(node: EffectNode): Grid {
  const known = new Set<number>();
  const at = new Set<number>();
  collect(node, known, at);
  const rows = [...known].sort(ascending);
  const columns = [...at].sort(ascending);
  const cells: EffectState[] = [];
  for (let row = 0; row <= rows.length; row++)
    for (let column = 0; column <= columns.length; column++) {
      const knownDay = rows[row - 1] ?? -Infinity;
      const moment = columns[column - 1] ?? -Infinity;
      cells.push(intern(evaluate(node, moment, knownDay, false)), intern(evaluate(node, moment, knownDay, true)));
    }
  return { known: rows, at: columns, cells };
}

const ascending = (a: number, b: number) => a - b;

function collect(node: EffectNode, known: Set<number>, at: Set<number>): void {
  if (Number.isFinite(node.declared)) known.add(node.declared);
  for (const { known: day, bound } of [...node.from, ...node.to]) {
    known.add(day);
    for (const moment of [bound.earliest, bound.latest]) if (Number.isFinite(moment)) at.add(moment);
  }
  if (node.under) collect(node.under, known, at);
  for (const { effect } of node.suspendedBy) collect(effect, known, at);
}

function evaluate(node: EffectNode, moment: number, knownDay: number, after: boolean): EffectState {
  const known = node.declared <= knownDay;
  // Of what nobody knew, nobody knew what it stands under.
  const parent = node.under && known ? evaluate(node.under, moment, knownDay, after) : null;
  const from = known ? (lastKnown(node.from, knownDay)?.bound ?? node.byDefault) : NEVER;
  const to = known ? (lastKnown(node.to, knownDay)?.bound ?? NEVER) : NEVER;
  const begun = reached(from, moment, after);
  const over = reached(to, moment, after);
  let suspended: Truth = false;
  let forborne: Truth = false;
  for (const { effect, aspect } of node.suspendedBy) {
    const live = evaluate(effect, moment, knownDay, after).active;
    if (aspect === "operation") suspended = or(suspended, live);
    else forborne = or(forborne, live);
  }
  return {
    begun,
    chainBegun: parent ? and(begun, parent.chainBegun) : begun,
    enacted: known ? (parent ? parent.enacted : begun) : false,
    issued: known ? issued(node, begun, parent) : false,
    ended: parent ? or(over, parent.ended) : over,
    suspended: parent ? or(suspended, parent.suspended) : suspended,
    forborne: parent ? or(forborne, parent.forborne) : forborne,
    active: and(and(begun, not(over)), and(not(suspended), parent ? parent.active : true)),
  };
}

function issued(node: EffectNode, begun: Truth, parent: EffectState | null): Truth {
  if (!parent) return begun;
  return node.ref === node.instrument.id ? and(begun, parent.issued) : parent.issued;
}

/** An open act can only come after the day of knowledge: for moments up to it, it has not come, and that is certain. */
function reached(bound: MomentBound, moment: number, after: boolean): Truth {
  if (bound.open && !after) return false;
  if (moment >= bound.latest) return true;
  return moment < bound.earliest ? false : "unknown";
}

const interned = new Map<string, EffectState>();

function intern(state: EffectState): EffectState {
  const key = Object.values(state).join();
  const found = interned.get(key);
  if (found) return found;
  interned.set(key, Object.freeze(state));
  return state;
}
