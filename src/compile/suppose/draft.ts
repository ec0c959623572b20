import type { EffectDeclaration, Instrument, LegalEvent, Prohibition, Ref, SetsBound } from "../../model/index.js";
import type { EffectNode } from "../effect-node.js";
import { compileEffects, type EffectIndex, nodeOf } from "../effects.js";
import { replaceBound } from "./replace.js";

/** That something supposed has no effect, and of which effect or instrument that is told. */
export interface Without {
  readonly bears: Ref;
  readonly why: string;
}

/** What a supposed act does. */
export interface SupposedAct {
  readonly id: Ref;
  readonly what: string;
  readonly on: string;
  readonly known: string;
  readonly declares?: readonly EffectDeclaration[];
  readonly sets: readonly SetsBound[];
  readonly citations?: LegalEvent["citations"];
}

/** The law as far as suppositions have been worked into it. */
export class Draft {
  /** The law without any. */
  readonly recorded: readonly Instrument[];
  /** The name of an application or person. */
  readonly nameOf: (id: string) => string;
  readonly without: Without[] = [];
  #instruments: readonly Instrument[];
  #effects: EffectIndex | null = null;

  constructor(recorded: readonly Instrument[], nameOf: (id: string) => string) {
    this.recorded = recorded;
    this.nameOf = nameOf;
    this.#instruments = recorded;
  }

  get instruments(): readonly Instrument[] {
    return this.#instruments;
  }

  set instruments(instruments: readonly Instrument[]) {
    this.#instruments = instruments;
    this.#effects = null;
  }

  /** The effects as they stand now. */
  get effects(): EffectIndex {
    this.#effects ??= compileEffects(this.#instruments);
    return this.#effects;
  }

  node(ref: Ref): EffectNode {
    return nodeOf(this.effects, ref, "supposition.ref");
  }

  /** Adds an act, and the prohibitions that it brings about, to an instrument. */
  add(instrument: Ref, act: SupposedAct, prohibitions: readonly Prohibition[] = []): void {
    const event: LegalEvent = { kind: "supposed", by: "supposition", citations: [], ...act };
    this.instruments = this.#instruments.map((i) =>
      i.id === instrument
        ? { ...i, events: [...i.events, event], prohibitions: [...i.prohibitions, ...prohibitions] }
        : i,
    );
  }

  /** Takes away what recorded events say of a bound, as far as it became known on or after a day. */
  replace(effect: Ref, end: "from" | "to", known: string): void {
    this.instruments = replaceBound(this.#instruments, effect, end, known);
  }

  /** Answers that something supposed has no effect, for all that the effect concerns. */
  tell(node: EffectNode, why: string): void {
    for (const bears of this.#concerned(node)) this.without.push({ bears, why });
  }

  /** A name that no effect has yet. */
  free(name: Ref): Ref {
    let free = name;
    for (let n = 2; this.effects.has(free); n++) free = `${name}-${n}`;
    return free;
  }

  /** The instrument of an effect and, where it suspends others, theirs: what is supposed of a suspension bears on both. */
  #concerned(node: EffectNode): ReadonlySet<Ref> {
    const found = new Set([node.instrument.id]);
    const seen = new Set([node]);
    for (const at of seen)
      for (const target of this.effects.values())
        if (target.suspendedBy.some(({ effect }) => standsUnder(effect, at))) {
          seen.add(target);
          found.add(target.instrument.id);
        }
    return found;
  }
}

/** Whether an effect is another, or stands under it. */
function standsUnder(effect: EffectNode, other: EffectNode): boolean {
  return effect === other || (effect.under !== null && standsUnder(effect.under, other));
}
