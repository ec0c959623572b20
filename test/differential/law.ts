// Invented law: some orders, what courts and later acts do to them, and perhaps a policy of the house.
import type {
  BoundValue,
  EffectDeclaration,
  Extension,
  Instrument,
  LegalEvent,
  Prohibition,
  Ref,
  RuleSource,
  SetsBound,
} from "../../src/model/index.js";
import { anyBound, anyDay, dayOf, LAST_KNOWN, someBound } from "./days.js";
import type { Dice } from "./dice.js";
import { addOrder, type Book, event, instrumentOf, take } from "./orders.js";
import { partiesOf } from "./parties.js";

export interface Law {
  readonly source: RuleSource;
  /** What the host adds. */
  readonly house?: Extension;
}

/**
 * A text that speaks of new agreements awaits no act here: whether an agreement was made before an act that is still to
 * come is a question that no held law asks, and that the definition leaves open.
 */
function dated(instruments: readonly Instrument[]): readonly Instrument[] {
  const bounds = instruments.flatMap(({ events }) => events.flatMap(({ sets }) => sets.map(({ bound }) => bound)));
  const open = bounds.some((bound) => typeof bound === "object" && "open" in bound);
  const kept = ({ datedBy, ...rule }: Prohibition): Prohibition =>
    datedBy === undefined || open || rule.itemOf !== undefined || rule.identification !== undefined
      ? rule
      : { ...rule, datedBy };
  return instruments.map((one) => ({ ...one, prohibitions: one.prohibitions.map(kept) }));
}

const newBook = (): Book => ({ instruments: [], known: new Map(), dependsOn: new Map(), suspensions: [] });

export function lawOf(dice: Dice): Law {
  const book = newBook();
  const orders = 1 + dice.int(3);
  for (let n = 1; n <= orders; n++) addOrder(book, dice, `order-${n}`);
  if (dice.chance(0.8)) addActs(book, dice, "court", 1 + dice.int(6));
  const source: RuleSource = {
    id: "invented",
    version: "1",
    currentThrough: dayOf(12),
    instruments: dated(book.instruments),
    parties: partiesOf(dice),
  };
  if (!dice.chance(0.25)) return { source };
  const own = newBook();
  addOrder(own, dice, "house");
  if (dice.chance(0.3)) addActs(own, dice, "house-2", 1 + dice.int(2));
  return { source, house: { instruments: dated(own.instruments).map((one) => ({ ...one, origin: "host" as const })) } };
}

/** Later acts: they begin, end, put off, revoke, suspend, stay and lift. */
function addActs(book: Book, dice: Dice, id: Ref, count: number): void {
  const known = dice.int(LAST_KNOWN);
  const provision = take(book, `${id}/1`, known, take(book, id, known));
  const first = event(`${id}/first`, known, known, { sets: [{ effect: id, end: "from", bound: dayOf(known) }] });
  const acts = Array.from({ length: count }, (_, n) => actOf(book, dice, id, n));
  const events: readonly LegalEvent[] = [first, ...acts];
  const own: Instrument = instrumentOf(dice, id, known, { provisions: [provision], prohibitions: [], events });
  book.instruments.push({ ...own, kind: "court-order" });
}

function actOf(book: Book, dice: Dice, id: Ref, n: number): LegalEvent {
  const known = dice.int(LAST_KNOWN);
  const on = Math.max(0, known - (dice.chance(0.2) ? dice.int(4) : 0));
  const there = (refs: readonly Ref[]) => refs.filter((ref) => (book.known.get(ref) ?? Infinity) <= known);
  const all = there([...book.known.keys()]);
  const suspensions = there(book.suspensions);
  if (all.length === 0) return event(`${id}/act-${n}`, on, known, { sets: [] });
  if (dice.chance(0.4)) return suspension(book, dice, id, n, { on, known, all, suspensions });
  const effect = suspensions.length > 0 && dice.chance(0.3) ? dice.pick(suspensions) : dice.pick(all);
  const sets: readonly SetsBound[] = dice.chance(0.6)
    ? [{ effect, end: "to", bound: dice.chance(0.5) ? dayOf(on) : anyBound(dice) }]
    : [{ effect, end: "from", bound: beginning(dice, effect) }];
  return event(`${id}/act-${n}`, on, known, { sets });
}

/** What is known to have been identified is not to come any more. */
const beginning = (dice: Dice, effect: Ref): BoundValue =>
  dice.chance(0.2) ? "never" : effect.endsWith("/identification") ? someBound(dice) : anyBound(dice);

interface Then {
  readonly on: number;
  readonly known: number;
  readonly all: readonly Ref[];
  readonly suspensions: readonly Ref[];
}

function suspension(book: Book, dice: Dice, id: Ref, n: number, { on, known, all, suspensions }: Then): LegalEvent {
  const target = suspensions.length > 0 && dice.chance(0.25) ? dice.pick(suspensions) : dice.pick(all);
  const ref = `${id}/suspension-${n}`;
  const under = dice.chance(0.3) ? dice.pick([id, `${id}/1`]) : undefined;
  const upon = under !== undefined && all.includes(under) && !leadsTo(book, under, target) ? under : undefined;
  take(book, ref, known, ...(upon === undefined ? [] : [upon]));
  book.dependsOn.get(target)?.push(ref);
  book.suspensions.push(ref);
  const aspect = dice.chance(0.55) ? "operation" : "enforcement";
  const declared: EffectDeclaration = {
    ref,
    ...(upon === undefined ? {} : { under: upon }),
    suspends: { ref: target, aspect },
  };
  const sets: readonly SetsBound[] = [
    { effect: ref, end: "from", bound: dice.chance(0.6) ? dayOf(on) : anyBound(dice) },
    ...(dice.chance(0.3)
      ? [{ effect: ref, end: "to", bound: dice.chance(0.5) ? { until: anyDay(dice) } : anyBound(dice) } as const]
      : []),
  ];
  return event(`${id}/act-${n}`, on, known, { declares: [declared], sets });
}

function leadsTo({ dependsOn }: Book, from: Ref, to: Ref): boolean {
  const seen = new Set<Ref>([from]);
  for (const at of seen) for (const next of dependsOn.get(at) ?? []) seen.add(next);
  return seen.has(to);
}
