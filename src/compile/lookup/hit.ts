import type { MatchEvidence, MatchFlag } from "../../model/match.js";

/** So many letters at the end of a text may be the beginning of a name that was cut there. */
export const LEAST_CUT = 13;

/** A subject, as far as screening needs it. */
export interface Subject {
  readonly id: string;
  readonly kind: "application" | "person";
  readonly name: string;
  /** Applications that live in this one. */
  readonly hosts: readonly string[];
}

/** How near a name came: the official name as written, another name as written, or only the same fold. */
export type Tier = "identifier" | "official" | "alias" | "folded";

/** One subject found under one key. Built once and shared; never given to callers. */
export interface Hit {
  readonly subject: string;
  readonly kind: "application" | "person";
  readonly rule: MatchEvidence["rule"];
  /** The value in the data that was met. */
  readonly matched: string;
  readonly weak: boolean;
  readonly flags: readonly MatchFlag[];
  readonly tier: Tier;
  /** A domain that serves several products: what is below it is for review. */
  readonly shared: boolean;
}

/**
 * What a key of the data stands for. No hits means that the key is known to be somebody else: it is an answer, and no
 * shorter key is asked.
 */
export interface Entry {
  readonly hits: readonly Hit[];
  /** Subjects of which the key is known to be only a neighbour. */
  readonly not: readonly string[];
}

/** Entries by key. What a key stands for may be decided when it is first asked for. */
export interface Entries {
  get(key: string): Entry | undefined;
  keys(): Iterable<string>;
}

/** A table that is asked with the value as received, then with its normalised key. */
export interface Table {
  readonly raw: Entries;
  readonly normalised: Entries;
}
