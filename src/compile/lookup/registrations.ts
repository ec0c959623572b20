import { CheckedCodes } from "./checked.js";
import type { Entries, Entry } from "./hit.js";
import { codeKey } from "./keys.js";
import { type Claim, Claims } from "./settle.js";

/** A number shorter than this is found in too many registers to stand alone. */
const TELLING = 9;

/** Registers whose numbers end in a check character: how many stand before it, and which it can be. */
const CHECKED: Readonly<Record<string, () => CheckedCodes>> = {
  /** China's unified social credit code, GB 32100. */
  USCC: () => new CheckedCodes(17, [..."0123456789ABCDEFGHJKLMNPQRTUWXY"]),
  /** Singapore's unique entity number, in the form for companies. */
  UEN: () => new CheckedCodes(9, [..."CDEGHKMNRWZ"]),
};

/** Numbers in company registers, alone and with the register's name before them. */
export class Registrations implements Entries {
  readonly #whole = new Claims();
  readonly #checked = new Map<string, CheckedCodes>();

  add(value: string, scheme: string | undefined, claim: Claim): void {
    const key = codeKey(value);
    const own = key.length < TELLING ? { ...claim, weak: true } : claim;
    this.#whole.add(key, own);
    if (scheme === undefined) return;
    const register = codeKey(scheme);
    this.#whole.add(register + key, own);
    const fresh = CHECKED[register];
    if (fresh === undefined) return;
    const codes = this.#checked.get(register) ?? fresh();
    codes.add(key, own);
    this.#checked.set(register, codes);
  }

  get(key: string): Entry | undefined {
    return this.#whole.get(key);
  }

  /** Looks up a number whose check character is wrong. */
  near(key: string): Entry | undefined {
    for (const [register, codes] of this.#checked) {
      const entry = codes.get(key.startsWith(register) ? key.slice(register.length) : key);
      if (entry !== undefined) return entry;
    }
    return undefined;
  }

  /** All numbers that lead to somebody, with any check characters, alone and with the register's name. */
  *keys(): Iterable<string> {
    yield* this.#whole.keys();
    for (const [register, codes] of this.#checked)
      for (const key of codes.keys()) {
        yield key;
        yield register + key;
      }
  }
}
