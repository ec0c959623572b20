// What is supposed, written out by hand as one more event and, for an identification, one more item: the rules that the
// definition is asked under. It shares nothing with what the engine makes of a supposition.
import type {
  Day,
  Instrument,
  LegalEvent,
  Prohibition,
  Ref,
  RuleSource,
  SetsBound,
  SupposedRevocation,
} from "../../src/model/index.js";
import { dayAfter, dayNumber } from "../oracle/active.js";
import type { Supposed } from "./domain.js";

const ORDER = "eo-13971";
const IDENTIFICATION = `${ORDER}/identification`;

export function supposedSource(source: RuleSource, suppositions: readonly Supposed[]): RuleSource {
  return suppositions.reduce(
    (rules, supposition) =>
      supposition.act === "revoked" ? withRevocation(rules, supposition) : withIdentification(rules, supposition),
    source,
  );
}

function event(id: Ref, on: Day, known: Day, sets: readonly SetsBound[], declares: Ref[] = []): LegalEvent {
  const declared = declares.map((ref) => ({ ref, under: `${ORDER}/1(a)` }));
  return { id, kind: "supposed", what: id, on, known, by: "nobody", declares: declared, sets, citations: [] };
}

/** Takes recorded settings of a bound away from the day on which the supposed one is known. */
function without(instruments: readonly Instrument[], effect: Ref, end: "from" | "to", since: Day) {
  return instruments.map((instrument) => ({
    ...instrument,
    events: instrument.events.map((recorded) =>
      recorded.known < since || recorded.kind === "supposed"
        ? recorded
        : { ...recorded, sets: recorded.sets.filter((set) => set.effect !== effect || set.end !== end) },
    ),
  }));
}

function append(instruments: readonly Instrument[], supposed: LegalEvent, item?: Prohibition): readonly Instrument[] {
  return instruments.map((instrument) =>
    instrument.id === ORDER
      ? {
          ...instrument,
          events: [...instrument.events, supposed],
          prohibitions: [...instrument.prohibitions, ...(item === undefined ? [] : [item])],
        }
      : instrument,
  );
}

function withRevocation(source: RuleSource, { ref, on, known = on }: SupposedRevocation): RuleSource {
  const sets: readonly SetsBound[] = [{ effect: ref, end: "to", bound: on }];
  const instruments = without(source.instruments, ref, "to", known);
  return { ...source, instruments: append(instruments, event(`${ref}/supposed-revocation`, on, known, sets)) };
}

function withIdentification(source: RuleSource, supposed: Extract<Supposed, { act: "identified" }>): RuleSource {
  const { on, known = on, activities, persons } = supposed;
  const order = source.instruments.find(({ id }) => id === ORDER);
  const umbrella = order?.prohibitions[0];
  const notEarlierThan = umbrella?.identification?.notEarlierThan;
  if (order === undefined || umbrella === undefined || notEarlierThan === undefined) throw new Error("no such order");
  // 1(e): an act before the first day on which it may be done is none.
  if (dayNumber(on) < dayAfter(notEarlierThan)) return source;

  const { identification: _, ...text } = umbrella;
  const ref = `${IDENTIFICATION}/supposed-${order.prohibitions.length}`;
  const item: Prohibition = {
    ...text,
    ref,
    activities,
    ...(persons === undefined ? {} : { persons }),
    itemOf: IDENTIFICATION,
  };
  // A second act adds to the first: the identification began with the earlier of those known.
  const earlier = order.events
    .filter((event) => event.kind === "supposed" && event.sets.some(({ effect }) => effect === IDENTIFICATION))
    .map((event) => event.on);
  const began = [...earlier, on].sort()[0] ?? on;
  const sets: readonly SetsBound[] = [
    { effect: IDENTIFICATION, end: "from", bound: began },
    { effect: ref, end: "from", bound: on },
  ];
  const instruments = without(source.instruments, IDENTIFICATION, "from", known);
  return { ...source, instruments: append(instruments, event(ref, on, known, sets, [ref]), item) };
}
