// What a provider's object holds, and where: data only. A path is dotted; `[]` goes through a list, and `@` at the end
// takes the names of the members that hold something (PayPal writes the method as a name).
import type { Activity } from "../../core.js";

/** A provider, by the id under which the ruleset holds its payment-method codes. */
export interface ProviderRow {
  readonly id: string;
  /** Other spellings of the id, as the ruleset takes them. */
  readonly aliases?: readonly string[];
  readonly objects: readonly ObjectRow[];
  /** Where an entry of a list of methods, as it is offered at a checkout, holds its code and its display name. */
  readonly entry?: { readonly code: readonly string[]; readonly name?: readonly string[] };
}

/** One kind of object. */
export interface ObjectRow {
  /** The provider's own word: `payment_intent`. */
  readonly kind: string;
  /** How it is told from the others: a member with a certain text, or members that it alone has. The first row wins. */
  readonly is: { readonly path: string; readonly equals: string } | { readonly has: readonly string[] };
  /** Where the shape was read, and when. */
  readonly read: string;
  readonly activity: Activity;
  /** Where the transactions stand, if there can be several: a path through lists. */
  readonly each?: string;
  readonly id?: readonly string[];
  /** When the payment is made, best first. The making of an object that is paid later is no such time. */
  readonly time?: readonly string[];
  /** How its numbers count; texts and Dates are taken as they are. */
  readonly clock?: "seconds";
  /** The method that is used. Every one found is screened. */
  readonly method?: readonly string[];
  /** The methods that may still be used: read where the used one was not found, or is not the current one. */
  readonly offered?: readonly string[];
  /**
   * Where the method stands with which the object would be paid now; the others of `method` may be of an attempt before.
   * As a mere id it is known all the same where `sameAs` holds the same id, for the method is told beside that one.
   */
  readonly current?: { readonly path: string; readonly sameAs: string };
  /** Members that say the method by standing there with something in them, each with the word for it: `card`. */
  readonly standing?: Readonly<Record<string, string>>;
  /** Texts in which the code is a part: a path of `method`, and the expression whose first group is the code. */
  readonly within?: Readonly<Record<string, RegExp>>;
  /** Words that stand where a method stands and name a family only: they do not count as a method. */
  readonly vague?: readonly string[];
  /** Text of or for the payment: screened as a name. */
  readonly descriptor?: readonly string[];
  readonly parties?: readonly PartyRow[];
  /** Objects that may also come as their id, with the beginnings of such ids; none says that any text is one. */
  readonly expandable?: Readonly<Record<string, readonly string[]>>;
  /** What has to be found, or the transaction is held: `method`, or the role of a party. */
  readonly needs: readonly string[];
  /** What looks like a fact and is none, to be reported as not found. */
  readonly unsaid?: readonly { readonly fact: string; readonly path: string; readonly why: string }[];
  /** The number of transactions, as the message itself counts them. */
  readonly count?: string;
  /** Parsed from XML: an element that may repeat comes alone where it does not, and an empty one as "". */
  readonly xml?: true;
}

/** Where a party stands. Fields are paths below `at`; a list of paths is one text, joined with a space. */
export interface PartyRow {
  /** `payer`, `payee`, `wallet`, or the word of the message: `creditor-agent`. */
  readonly role: string;
  readonly at?: string;
  readonly name?: string | readonly string[];
  readonly country?: string;
  readonly lei?: string;
  readonly registrationNumber?: string;
  readonly url?: string;
}

/** The fields of a party row that are read. */
export const PARTY_FIELDS = ["name", "country", "lei", "registrationNumber", "url"] as const;

export type PartyField = (typeof PARTY_FIELDS)[number];
