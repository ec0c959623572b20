// What the mapper takes and gives.
import type { DateInput, Maybe, Party, Transaction } from "../../core.js";

/** What the caller adds, because no object says it. */
export interface MapContext {
  /** When the payment is made; goes before a time in the object. Required where the object has none. */
  readonly at?: Maybe<DateInput>;
  /** Whether a person or property subject to US jurisdiction takes part. Never read from an object. */
  readonly usNexus?: Maybe<boolean>;
  readonly withinUnitedStates?: Maybe<boolean>;
  /** Parties that the caller knows beside those of the object: the merchant, a platform. */
  readonly parties?: Maybe<readonly Party[]>;
}

/** A place that gave a fact. `fact` is `at`, `id`, `method`, `offered`, `descriptor`, or role and field: `payer.country`. */
export interface Found {
  readonly fact: string;
  readonly path: string;
}

/**
 * A fact that no place gave, or a place that names another object. `why` is `absent`, `null`, `blank`, `empty`,
 * `not-expanded` (an id in the place of the object), `no-path` (this kind of object has no place for it), or says in
 * words why a likely place is none.
 */
export interface NotFound {
  readonly fact: string;
  readonly path: string;
  readonly why: string;
}

/** A party read from an object. */
export interface MappedParty extends Party {
  /**
   * Here instead of everything else: something required was not found, at these paths. `check` refuses a party that is
   * told by nothing, and so the transaction is held.
   */
  readonly notFound?: string;
}

/** A transaction with what was read for it. */
export interface MappedTransaction extends Transaction {
  readonly parties: readonly MappedParty[];
}

/** A provider's object as a transaction, and what could not be found in it. */
export interface Mapped {
  /** Ready for `check`. `at` is `""` where no time was found or given, which `check` holds as `invalid-date`. */
  readonly transaction: MappedTransaction;
  /** The provider's id in the ruleset. */
  readonly provider: string;
  /** The kind of object that it was read as. */
  readonly kind: string;
  readonly found: readonly Found[];
  readonly notFound: readonly NotFound[];
  /** Members of the object that no path of its row reads. */
  readonly unread: readonly string[];
}
