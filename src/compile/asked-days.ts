import { dayNumber, dayText, MINUTES, packedDay } from "../time/day.js";

/** A bare day with the latest knowledge: what follows from its text for a ruleset. */
export interface AskedDay {
  /** Year, month and day in one number, by which its text is known again. */
  readonly packed: number;
  readonly day: number;
  /** Its first moment. */
  readonly moment: number;
  /** Day number of knowledge: the later of the day and the one the ruleset is current through. */
  readonly known: number;
  readonly asKnownAt: string;
  readonly staleDays: number;
  /** Its place in lists of what was answered for it, within its generation of days. */
  readonly slot: number;
  readonly generation: number;
}

const MANY = 512;
/** A place for every day of eight years; where two days share one, the later forgets all. */
const PLACES = 1 << 12;

/**
 * The days asked about lately: most of an answer follows from the day. A day's place follows from its digits; that
 * takes half as long as to look a text up that was not met before.
 */
export class AskedDays {
  /** Grows when the days are forgotten; their slots then mean others. */
  generation = 0;
  #count = 0;
  readonly #currentThrough: string;
  readonly #currentDay: number;
  readonly #days: (AskedDay | undefined)[] = new Array(PLACES).fill(undefined);

  constructor(currentThrough: string) {
    this.#currentThrough = currentThrough;
    this.#currentDay = dayNumber(currentThrough);
  }

  /** Reads a text of ten units as a bare day; `undefined` where it is none. */
  read(text: string): AskedDay | undefined {
    const packed = packedDay(text);
    const known = this.#days[packed & (PLACES - 1)];
    return known !== undefined && known.packed === packed ? known : this.#add(text, packed);
  }

  #add(text: string, packed: number): AskedDay | undefined {
    const day = dayNumber(text);
    if (!(day > 0)) return undefined;
    const place = packed & (PLACES - 1);
    // A place that another day holds: that day's slot must not be met again.
    if (this.#count >= MANY || this.#days[place] !== undefined) {
      this.#days.fill(undefined);
      this.#count = 0;
      this.generation++;
    }
    const ahead = Math.max(0, day - this.#currentDay);
    const asked: AskedDay = {
      packed,
      day,
      moment: day * MINUTES,
      known: this.#currentDay + ahead,
      asKnownAt: ahead === 0 ? this.#currentThrough : dayText(day),
      staleDays: ahead,
      slot: this.#count++,
      generation: this.generation,
    };
    this.#days[place] = asked;
    return asked;
  }
}
