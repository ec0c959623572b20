// The engine's grids say what the definition says, on random books of law. Also what must hold of any book: nobody
// knows the future, lifting a suspension revives nothing, and an answer that is certain survives every completion.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileEffects, effectTruth } from "../../src/compile/effects.js";
import type { BoundValue, Instrument, LegalEvent, Ref, Truth } from "../../src/model/index.js";
import { active, bound, dayNumber, eventsKnown, hasEnded, MINUTES_OF_A_DAY, moment } from "../oracle/active.js";
import { type Book, books, day, LAST_DAY, LAST_KNOWN, type Point, points } from "./books.js";
import { runs } from "./whole.js";

const SEED = 13971;

const engine = (instruments: readonly Instrument[]) => {
  const index = compileEffects(instruments);
  return (effect: Ref, { at, minute, knownAt }: Point): Truth =>
    effectTruth(index, effect, moment(at, minute), dayNumber(knownAt));
};

const definition = ({ instruments }: Book, effect: Ref, { at, minute, knownAt }: Point): Truth =>
  active(instruments, effect, moment(at, minute), knownAt);

/** Where the engine and the definition part. */
function differences(book: Book, answers: ReturnType<typeof engine>, point: Point): readonly unknown[] {
  return book.effects
    .map((effect) => ({ effect, point, is: answers(effect, point), should: definition(book, effect, point) }))
    .filter(({ is, should }) => is !== should);
}

const days = (first: number, last: number) => Array.from({ length: last - first + 1 }, (_, n) => day(first + n));

describe("the grid of an effect", () => {
  test("equals the definition, at random points of thousands of books", () => {
    fc.assert(
      fc.property(books, fc.array(points, { minLength: 2, maxLength: 2 }), (book, asked) => {
        const answers = engine(book.instruments);
        expect(asked.flatMap((point) => differences(book, answers, point))).toEqual([]);
      }),
      { numRuns: runs(10_000, 3_000), seed: SEED },
    );
  }, 600_000);

  test("equals the definition, at every day with the knowledge of every day, in 25 books", () => {
    fc.assert(
      fc.property(books, fc.constantFrom(0, 720, 1439), (book, minute) => {
        const answers = engine(book.instruments);
        const asked = days(-1, LAST_DAY + 9).flatMap((at) =>
          days(-1, LAST_KNOWN + 2).map((knownAt) => ({ at, minute, knownAt })),
        );
        expect(asked.flatMap((point) => differences(book, answers, point))).toEqual([]);
      }),
      { numRuns: 25, seed: SEED },
    );
  }, 600_000);
});

/** Instruments and provisions are always there; what an event declares is there once the book has that event. */
function isDeclared(instruments: readonly Instrument[], effect: Ref): boolean {
  const declared = instruments.flatMap(({ events }) => events.flatMap(({ declares }) => declares ?? []));
  return !effect.includes("/x") || declared.some(({ ref }) => ref === effect);
}

describe("any book of law", () => {
  const only = (instruments: readonly Instrument[], keep: (event: LegalEvent) => boolean) =>
    instruments.map((instrument) => ({ ...instrument, events: instrument.events.filter(keep) }));

  test("knows no future: acts that became known later never change an answer", () => {
    fc.assert(
      fc.property(books, points, (book, point) => {
        const before = only(book.instruments, (event) => event.known <= point.knownAt);
        const [all, then] = [engine(book.instruments), engine(before)];
        const there = book.effects.filter((effect) => isDeclared(before, effect));
        for (const effect of there) expect([effect, all(effect, point)]).toEqual([effect, then(effect, point)]);
        for (const effect of book.effects) if (!there.includes(effect)) expect(all(effect, point)).toBe(false);
      }),
      { numRuns: runs(3_000, 1_000), seed: SEED },
    );
  }, 600_000);

  test("revives nothing: what has ended stays so, whatever suspension is lifted", () => {
    fc.assert(
      fc.property(books, points, fc.integer({ min: 0, max: LAST_DAY }).map(day), (book, point, lifted) => {
        const first = book.instruments[0] as Instrument;
        const suspensions = book.instruments.flatMap(({ events }) =>
          events.flatMap(({ declares }) => declares?.filter(({ suspends }) => suspends !== undefined) ?? []),
        );
        const lifting: LegalEvent = {
          id: "lifted",
          kind: "lifted",
          what: "",
          on: lifted,
          known: day(LAST_KNOWN + 2),
          by: "",
          sets: suspensions.map(({ ref }) => ({ effect: ref, end: "to", bound: lifted })),
          citations: [],
        };
        const after = engine([{ ...first, events: [...first.events, lifting] }, ...book.instruments.slice(1)]);
        for (const effect of book.effects)
          if (hasEnded(book.instruments, effect, moment(point.at, point.minute), day(LAST_KNOWN + 2)) === true)
            if (!suspensions.some(({ ref }) => ref === effect))
              expect([effect, after(effect, { ...point, knownAt: day(LAST_KNOWN + 2) })]).toEqual([effect, false]);
      }),
      { numRuns: runs(3_000, 1_000), seed: SEED },
    );
  }, 600_000);

  test("is as certain as it says: however the open bounds turn out, a certain answer stands", () => {
    const choices = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
    fc.assert(
      fc.property(books, points, choices, (book, point, choice) => {
        const now = engine(book.instruments);
        const completion = complete(book, point, choice);
        const later = engine(completion);
        for (const effect of book.effects.filter((declared) => isDeclared(completion, declared))) {
          const answer = now(effect, point);
          const completed = later(effect, point);
          expect(completed).not.toBe("unknown");
          if (answer !== "unknown") expect([effect, completed]).toEqual([effect, answer]);
        }
      }),
      { numRuns: runs(3_000, 1_000), seed: SEED },
    );
  }, 600_000);
});

/** The book with every bound settled at one of the moments that are possible with the knowledge of the day. */
function complete(
  { instruments, effects }: Book,
  { knownAt }: Point,
  choice: readonly number[],
): readonly Instrument[] {
  const sets = effects.flatMap((effect, n) =>
    (["from", "to"] as const).flatMap((end, m) => {
      const { earliest, latest } = bound(instruments, effect, end, knownAt);
      if (earliest === latest) return [];
      const chosen = settle(earliest, latest, choice[(2 * n + m) % choice.length] ?? 0);
      return [{ effect, end, bound: chosen }];
    }),
  );
  const settled: LegalEvent = {
    id: "settled",
    kind: "supposed",
    what: "",
    on: knownAt,
    known: knownAt,
    by: "",
    sets,
    citations: [],
  };
  const known = eventsKnown(instruments, knownAt);
  return instruments.map((instrument, n) => ({
    ...instrument,
    events: [
      ...instrument.events.filter((event) => known.includes(event)),
      ...(n === instruments.length - 1 ? [settled] : []),
    ],
  }));
}

function settle(earliest: number, latest: number, choice: number): BoundValue {
  if (latest === Number.POSITIVE_INFINITY && choice % 4 === 0) return "never";
  const span = Math.min(latest, earliest + 10 * MINUTES_OF_A_DAY) - earliest;
  const chosen = earliest + (choice % (span + 1));
  const at = Math.floor(chosen / MINUTES_OF_A_DAY);
  return { day: new Date(at * 86_400_000).toISOString().slice(0, 10), minute: chosen - at * MINUTES_OF_A_DAY };
}
