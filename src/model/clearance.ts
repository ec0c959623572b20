import type { Ref } from "./citation.js";
import type { JsonObject } from "./record.js";
import type { Day } from "./time.js";
import type { Activity } from "./transaction.js";

/**
 * What a reviewer found: the counterparty is not who it was taken for, or the licence that is claimed is good. Plain
 * JSON. It hides no match and changes no verdict: it only explains why the disposition is `allow`.
 */
export interface Clearance {
  /** The host's own id, given back in every reason and record. */
  readonly id: string;
  /**
   * - `false-positive`: the counterparty is not the subject
   * - `license`: the licence that the transaction claims exists and covers it
   */
  readonly kind: "false-positive" | "license";
  /** What it covers; whatever is outside stays as it was. */
  readonly scope: ClearanceScope;
  /** Why, in the reviewer's words. */
  readonly reason: string;
  /** Who asked for it. */
  readonly requestedBy: string;
  /** Who approved it. Another person, unless the policy says `fourEyes: false`. */
  readonly approvedBy: string;
  /** The first day of transactions it counts for. */
  readonly from: Day;
  /** The last day of transactions it counts for. */
  readonly expires: Day;
  /**
   * SHA-256 of what the ruleset held of its subjects and provisions when it was given. Where that has changed since, the
   * clearance has lapsed. `clearanceFor` fills it in.
   */
  readonly standsOn: string;
}

/** What a clearance covers. */
export interface ClearanceScope {
  /** Ids of the subjects that the counterparty was taken for. */
  readonly subjects: readonly string[];
  /**
   * Facts of the counterparty, as a party of a transaction states them. Each of them has to be stated again, letter for
   * letter; what another field says is not covered.
   */
  readonly counterparty: JsonObject;
  /** Provisions whose findings it covers. A provision that is new is not covered. */
  readonly provisions: readonly Ref[];
  /** Activities it covers; absent means all. */
  readonly activities?: readonly Activity[];
  /** The licence that has to be claimed. Only for `license`. */
  readonly license?: { readonly authority: string; readonly number: string };
}

/** A clearance that could not be read. */
export interface IgnoredClearance {
  /** Its id, where it has one. */
  readonly id?: string;
  /** What was wrong with it. */
  readonly problem: string;
}
