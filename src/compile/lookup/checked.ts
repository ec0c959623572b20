import type { Entries, Entry } from "./hit.js";
import { type Claim, Claims } from "./settle.js";

/**
 * Codes that end in check digits, found by what stands before them: the check digits name nobody, so wrong ones make
 * the party no other. Whether they are right is for the one who asks.
 */
export class CheckedCodes implements Entries {
  readonly #bodies = new Claims();
  readonly #length: number;
  readonly #digits: readonly string[];

  /**
   * @param length characters before the check digits
   * @param digits all that can stand in their place
   */
  constructor(length: number, digits: readonly string[]) {
    this.#length = length;
    this.#digits = digits;
  }

  add(key: string, claim: Claim): void {
    this.#bodies.add(key.slice(0, this.#length), claim);
  }

  /** Every code that leads to somebody once, with any check digits. */
  *keys(): Iterable<string> {
    for (const body of this.#bodies.keys()) yield body + this.#digits[0];
  }

  get(key: string): Entry | undefined {
    const over = key.length - this.#length;
    const right = over === 0 || over === (this.#digits[0] as string).length;
    return right ? this.#bodies.get(key.slice(0, this.#length)) : undefined;
  }
}

const DECIMAL = [..."0123456789"];

/** What ISO 17442 puts at the end of a LEI. */
export const LEI_DIGITS: readonly string[] = DECIMAL.flatMap((ten) => DECIMAL.map((one) => ten + one));
/** What ISO 6166 puts at the end of an ISIN. */
export const ISIN_DIGITS: readonly string[] = DECIMAL;
