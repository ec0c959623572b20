import { dayNumber, dayText, MINUTES } from "../time/day.js";

/** A bare day with the latest knowledge: what follows from its text for a ruleset. */
export interface AskedDay {
  readonly text: string;
  readonly day: number;
  /** Its first moment. */
  readonly moment: number;
  /** Day number of knowledge: the later of the day and the one the ruleset is current through. */
  readonly known: number;
  readonly asKnownAt: string;
  readonly staleDays: number;
  /** Its place in lists of what was answered for it, within a {@link AskedDays.generation}. */
  readonly slot: number;
}

const MANY = 512;

/** The days asked about lately: payments of one day all write the same ten characters, and most follows from these. */
export class AskedDays {
  /** Grows when the days are forgotten; their slots then mean others. */
  generation = 0;
  readonly #currentThrough: string;
  readonly #currentDay: number;
  readonly #days = new Map<string, AskedDay>();

  constructor(currentThrough: string) {
    this.#currentThrough = currentThrough;
    this.#currentDay = dayNumber(currentThrough);
  }

  /** Reads a bare day; `undefined` where the text is none. */
  read(text: string): AskedDay | undefined {
    return this.#days.get(text) ?? this.#add(text);
  }

  #add(text: string): AskedDay | undefined {
    const day = dayNumber(text);
    if (!(day > 0)) return undefined;
    if (this.#days.size >= MANY) {
      this.#days.clear();
      this.generation++;
    }
    const ahead = Math.max(0, day - this.#currentDay);
    const asked: AskedDay = {
      text,
      day,
      moment: day * MINUTES,
      known: this.#currentDay + ahead,
      asKnownAt: ahead === 0 ? this.#currentThrough : dayText(day),
      staleDays: ahead,
      slot: this.#days.size,
    };
    this.#days.set(text, asked);
    return asked;
  }
}
