import type { Confidence, SourceId } from "./citation.js";
import type { Day } from "./time.js";

/** A value that was read somewhere, with how sure that is. */
export interface Sourced {
  readonly value: string;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

/**
 * How an alias counts. A person has reviewed it for every name.
 *
 * - `anywhere`: distinctive enough to count inside a longer text, such as a descriptor or a company's name
 * - `whole`: the text has to be the alias, after case, punctuation, scripts and legal forms
 * - `exact`: only as written
 */
export type MatchMode = "anywhere" | "whole" | "exact";

/** A name, in one spelling. */
export interface Alias extends Sourced {
  /** `official`, `spelling`, `localized`, `pinyin`, `abbreviation`, `former`, `edition`, `translation`, `typo`, `legal`. */
  readonly kind: string;
  /** BCP 47, where known. */
  readonly lang?: string;
  readonly mode: MatchMode;
  /** Set where the name alone is not enough: the match is for review. */
  readonly weak?: true;
}

/** The kinds of identifier under which a subject can be found. */
export type IdentifierKind =
  | "android-package"
  | "apple-bundle"
  | "app-store"
  | "desktop"
  | "domain"
  | "host"
  | "url-prefix"
  | "qr-guid"
  | "payer-code"
  | "lei"
  | "isin"
  | "ticker"
  | "registration";

/** An identifier. What `value` holds depends on the kind, as `IdentifierKind` and `docs/data-model.md` say. */
export interface Identifier extends Sourced {
  readonly kind: IdentifierKind;
  /** The match is for review: the value is shared with others, or was not read in a source. */
  readonly weak?: true;
  /** Exchange of a ticker, register of a registration number. */
  readonly scheme?: string;
  /** A payer code: the prefixes it begins with and how many digits it has. */
  readonly payerCode?: { readonly prefixes: readonly string[]; readonly minLength: number; readonly maxLength: number };
  /** A shared domain: only the bare domain and `www` count in full; any other subdomain is for review. */
  readonly shared?: true;
}

/** Something that looks like a subject and is not: it is never matched to it. */
export interface Neighbour {
  readonly kind: "android-package" | "domain" | "host" | "url-prefix" | "name";
  readonly value: string;
  /** What it is. */
  readonly is: string;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
}

/** An application. */
export interface Application {
  readonly id: string;
  readonly name: string;
  readonly names: readonly Alias[];
  readonly identifiers: readonly Identifier[];
  readonly neighbours: readonly Neighbour[];
  readonly note?: string;
}

/** A company or an individual. */
export interface Person {
  readonly id: string;
  readonly name: string;
  readonly kind: "business" | "individual";
  readonly jurisdiction?: string;
  readonly names: readonly Alias[];
  readonly identifiers: readonly Identifier[];
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

/**
 * A dated fact about who stands how to whom.
 *
 * - `develops`, `operates`, `publishes`, `controls`: a person to an application
 * - `controls`, `subsidiary-of`, `minority-of`, `affiliate-of`: a person to a person
 * - `hosts`: an application to one that lives in it
 */
export interface Relation {
  readonly subject: string;
  readonly relation:
    | "develops"
    | "operates"
    | "publishes"
    | "controls"
    | "subsidiary-of"
    | "minority-of"
    | "affiliate-of"
    | "hosts";
  readonly object: string;
  /** Why it is held to be so. */
  readonly basis: string;
  /** Share in percent, where a source gives one. */
  readonly percent?: number;
  /** First day; absent where the source gives none: then the relation has no beginning in the data. */
  readonly from?: Day;
  /** First day on which it no longer holds. */
  readonly to?: Day;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

/** What a provider's code stands for. */
export interface PaymentMethodCode {
  readonly code: string;
  /** Applications or persons; several where the code alone cannot tell; none where the code is known to be another wallet. */
  readonly subjects: readonly string[];
  /** The match is for review: the code may also stand for a wallet that is none of these. */
  readonly weak?: true;
  readonly confidence: Confidence;
  readonly sources: readonly SourceId[];
  readonly note?: string;
}

/** A payment service provider and the codes it publishes. */
export interface Provider {
  readonly id: string;
  /** Other spellings of the provider's name. */
  readonly aliases: readonly string[];
  readonly codes: readonly PaymentMethodCode[];
}

/** All parties of a ruleset. */
export interface PartyData {
  readonly applications: readonly Application[];
  readonly persons: readonly Person[];
  readonly relations: readonly Relation[];
  readonly providers: readonly Provider[];
}
