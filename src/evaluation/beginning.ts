import { type BoundSet, type EffectNode, lastKnown } from "../compile/effect-node.js";
import type { Citation, Test, Truth } from "../model/index.js";
import { and } from "../time/kleene.js";
import { momentText } from "../time/washington.js";
import type { Case } from "./case.js";
import { test } from "./make-test.js";
import { atAgreement, identifiedAt, stateAt } from "./point.js";

/** An item begins by its own date once its identification has been made; before that, with what it stands under. */
export function begunTest({ reached: { rule }, point, facts }: Case): Test {
  const umbrella = rule.prohibition.itemOf ? (rule.identification?.under ?? null) : rule.effect;
  const made = rule.prohibition.itemOf && rule.identification ? identifiedAt(rule.identification, point) : false;
  const under = umbrella ? stateAt(umbrella, point).chainBegun : true;
  const own = made === false ? true : stateAt(rule.effect, point).begun;
  const holds = and(under, made === "unknown" && own !== true ? "unknown" : own);
  const { agreement } = facts.rare;
  if (rule.prohibition.datedBy === "agreement" && agreement !== undefined && agreement < point.moment) {
    const entered = stateAt(rule.effect, atAgreement(point, agreement)).chainBegun;
    if (entered !== true && holds !== false)
      return test(
        "begun",
        entered,
        "It reaches new agreements, and the agreement was entered into before it began.",
        rule.prohibition.citations,
      );
  }
  const decisive = own === true || !umbrella ? (umbrella ?? rule.effect) : rule.effect;
  const set = beginningOf(decisive, point);
  const citations = set?.event.citations ?? rule.prohibition.citations;
  return test(
    "begun",
    holds,
    describeBeginning(decisive, set, holds),
    pick(citations, decisive.ref) ?? rule.prohibition.citations,
  );
}

function describeBeginning(node: EffectNode, set: BoundSet | undefined, holds: Truth): string {
  if (!set) return holds === true ? "It began with its instrument." : "Its beginning was not known.";
  const when = Number.isFinite(set.bound.earliest) ? momentText(set.bound.earliest) : "no day";
  const rule = typeof set.set.bound === "object" && "after" in set.set.bound ? set.set.bound : null;
  const counted = rule ? `, ${rule.days} days after the date of the order, ${rule.after}` : "";
  if (holds === true) return `It began on ${when}${counted}.`;
  return holds === false
    ? `It begins only on ${when}${counted}.`
    : `Whether it has begun is uncertain: ${node.ref} begins on or after ${when}.`;
}

/** An effect and all that it stands under, nearest first. */
export function chain(node: EffectNode): readonly EffectNode[] {
  const nodes: EffectNode[] = [];
  for (let at: EffectNode | null = node; at; at = at.under) nodes.push(at);
  return nodes;
}

/** The last event known to have set the beginning of an effect, or of the nearest it stands under. */
export function beginningOf(node: EffectNode, point: { readonly known: number }): BoundSet | undefined {
  for (const at of chain(node)) {
    const set = lastKnown(at.from, point.known);
    if (set) return set;
  }
  return undefined;
}

/** The citations of an act that are of one provision; where none is, all of them. */
export function pick(citations: readonly Citation[], ref: string): readonly Citation[] | undefined {
  const exact = citations.filter((citation) => citation.ref === ref);
  return exact.length > 0 ? exact : citations.length > 0 ? citations : undefined;
}
