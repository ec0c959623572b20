import {
  computeDate,
  coverage,
  duties,
  effectiveDate,
  evaluate,
  type Instrument,
  type Interdict,
  type Prohibition,
  type Ref,
  type Relation,
  ruleset,
  type Supposition,
  status,
  suppose,
  timeline,
} from "interdict";

/** A question in plain data: a verb of the library, or a look into the data that it publishes, and what it is given. */
export interface Ask {
  readonly verb: keyof typeof VERBS;
  readonly args: readonly unknown[];
}

interface RelationsAsked {
  readonly object?: string;
  readonly subject?: string;
  /** Both ends, in either order. */
  readonly between?: readonly [string, string];
  readonly on: string;
}

type Given<Verb extends keyof Interdict> = Interdict[Verb] extends (...args: infer Args) => unknown ? Args : never;

/** Every verb, as a function of what the question gives it. Lists come back as `{ rows }`. */
const VERBS = {
  effectiveDate: (ref: Ref | readonly Ref[], viewpoint?: object) => ofEach(ref, (one) => effectiveDate(one, viewpoint)),
  status: (ref: Ref | readonly Ref[], viewpoint: object) => ofEach(ref, (one) => status(one, viewpoint)),
  timeline: (ref: Ref | readonly Ref[], viewpoint?: object) =>
    ofEach(ref, (one) => ({ rows: timeline(one, viewpoint) })),
  duties: (ref: Ref | readonly Ref[], viewpoint?: object) => ofEach(ref, (one) => ({ rows: duties(one, viewpoint) })),
  rule: (ref: Ref | readonly Ref[]) => ofEach(ref, rule),
  instrument: (ref: Ref | readonly Ref[]) => ofEach(ref, instrument),
  coverage: (...args: Given<"coverage">) => ({ rows: coverage(...args) }),
  evaluate: (...args: Given<"evaluate">) => evaluate(...args),
  computeDate: (...args: Given<"computeDate">) => computeDate(...args),
  relations: (asked: RelationsAsked) => ({ rows: ruleset.source.parties.relations.filter((one) => meets(one, asked)) }),
  suppose: (supposed: readonly Supposition[], verb: "evaluate" | "status", args: readonly unknown[]) => {
    const then = suppose(...supposed);
    return verb === "evaluate"
      ? then.evaluate(...(args as Given<"evaluate">))
      : then.status(...(args as Given<"status">));
  },
};

/** What the library answers. */
export function answer({ verb, args }: Ask): unknown {
  return (VERBS[verb] as (...args: readonly unknown[]) => unknown)(...args);
}

/** One question, or the same of several references: then the answers by reference. */
function ofEach<Answer>(ref: Ref | readonly Ref[], ask: (ref: Ref) => Answer): unknown {
  return typeof ref === "string" ? ask(ref) : Object.fromEntries(ref.map((one) => [one, ask(one)]));
}

function instrument(id: Ref): Instrument {
  const found = ruleset.source.instruments.find((one) => one.id === id);
  if (!found) throw new Error(`no instrument ${id} in the ruleset`);
  return found;
}

function rule(ref: Ref): Prohibition {
  const found = ruleset.source.instruments.flatMap((one) => one.prohibitions).find((one) => one.ref === ref);
  if (!found) throw new Error(`no rule ${ref} in the ruleset`);
  return found;
}

function meets({ subject, object, from, to }: Relation, asked: RelationsAsked): boolean {
  if ((from !== undefined && asked.on < from) || (to !== undefined && asked.on >= to)) return false;
  if (asked.between) return asked.between.includes(subject) && asked.between.includes(object);
  return (asked.object ?? object) === object && (asked.subject ?? subject) === subject;
}
