import type { Citation, Confidence, Ref } from "./citation.js";
import type { DateRule, Day } from "./time.js";
import type { Activity } from "./transaction.js";

/** Whether a statement is law or the host's own policy. House policy never reads as US law. */
export type Origin = "us-law" | "host";

/** An executive order, statute, rule, identification, determination or court order, with all that it provides. */
export interface Instrument {
  /** Its reference: `eo-13971`. Every other reference in it begins with this and a slash. */
  readonly id: Ref;
  readonly kind:
    | "executive-order"
    | "statute"
    | "agency-action"
    | "court-order"
    | "rule"
    | "list"
    | "proposal"
    | "policy";
  /** Short title as cited: `Executive Order 13971`. */
  readonly title: string;
  /** Its own full title. */
  readonly fullTitle: string;
  readonly origin: Origin;
  readonly signed: Day;
  readonly published?: Day;
  /** Who issued it. */
  readonly issuer: string;
  readonly authority: readonly string[];
  readonly citation: Citation;
  /** Who has reviewed this record: `none by counsel` until a lawyer has. */
  readonly review: string;
  /** How much of the text this record holds. */
  readonly extent: { readonly held: "whole" | "in part"; readonly note: string };
  /** Every provision of the text, in its order. */
  readonly provisions: readonly Provision[];
  /** The provisions that prohibit, as rules. */
  readonly prohibitions: readonly Prohibition[];
  readonly designation?: Designation;
  /** Official acts that set bounds, in the order in which they became known. */
  readonly events: readonly LegalEvent[];
  readonly duties: readonly Duty[];
}

/** One provision of the text. Its reference is also the name of its effect: what is in force from a day to a day. */
export interface Provision {
  readonly ref: Ref;
  readonly heading: string;
  /** What it says, in our words. */
  readonly summary: string;
  readonly citation: Citation;
  /** How the ruleset carries it, or why it carries no rule of its own. */
  readonly encoding:
    | { readonly as: "prohibition" | "identification" | "event" | "duty" | "exemption" | "definition" }
    | { readonly as: "not-encoded"; readonly reason: string };
}

/**
 * How a party can stand to an application or person that a provision names.
 *
 * - `named`: it is what the text names
 * - `develops`, `controls`: develops, operates or publishes a named application; controls that developer, or a named person
 * - `subsidiary`, `affiliate`: of a named person, or of one who develops or controls a named application
 * - `operated`: an application that a named person, or its subsidiary, develops, operates or publishes
 * - `hosts`: an application in which a named one lives, brought in where something is paid
 * - `hosted`: an application that lives in a named one
 * - `identified`: identified by the authority
 */
export type Reach =
  | "named"
  | "develops"
  | "controls"
  | "subsidiary"
  | "affiliate"
  | "operated"
  | "hosts"
  | "hosted"
  | "identified";

/** A provision that prohibits, split as finely as any act has ever distinguished. */
export interface Prohibition {
  /** The provision, or the item of an identification. Also its effect. */
  readonly ref: Ref;
  /** Applications and persons that the text names, by id. */
  readonly names: readonly string[];
  /** Which relations to a named subject the text reaches, itself always included. */
  readonly reaches: readonly Reach[];
  /**
   * The transaction classes it prohibits; `"any"` where the text says any transaction; empty where it restricts
   * something that is no transaction of a host, which `restricts` then names.
   */
  readonly activities: readonly Activity[] | "any";
  /** What a text restricts that is none of the classes: "procurement by the Department of Defense". */
  readonly restricts?: string;
  /** Where the text speaks of services for an application: of its developer alone it is not known which one is meant. */
  readonly about?: "application";
  /** Where the text speaks of entering into an agreement: the agreement's own day has to lie within it as well. */
  readonly datedBy?: "agreement";
  /** Facts that the text requires besides class and subject. */
  readonly conditions?: readonly Condition[];
  /** Whether it binds only what is subject to US jurisdiction. */
  readonly usNexus: boolean;
  /** Set where the text prohibits only what an authority identifies. */
  readonly identification?: Identification;
  /** Facts on which the text makes an exception. */
  readonly exemptions: readonly Exemption[];
  /** The identification that this is an item of. Once an item is known, it is the prohibition and the provision that it
   * stands under gives no finding of its own. */
  readonly itemOf?: Ref;
  /** The persons an identification is limited to, by id; absent means all whom the provision reaches. */
  readonly persons?: readonly string[];
  readonly citations: readonly Citation[];
}

/** An act that a named prohibition awaits, for subjects it already names. */
export interface Identification {
  /** The effect of the act: live once it is made. */
  readonly ref: Ref;
  /** The provision that gives the power. */
  readonly power: Ref;
  /** Who may act. */
  readonly by: string;
  /** What the act identifies. */
  readonly identifies: readonly ("persons" | "transactions")[];
  /** What is asked, as a question that only the authority can answer. */
  readonly question: string;
  /** The first day on which the act may be made: an act before it has no effect. */
  readonly notEarlierThan?: DateRule | Day;
  readonly citations: readonly Citation[];
}

/**
 * A fact that a text requires.
 *
 * - `withinUnitedStates`: the act happens within the land or maritime borders of the United States and its territories
 * - `partyWithinUnitedStates`: a party is there, or the act happens there
 * - `deviceOf`: a device or network of this public body, or of its contractor: `US`, `US-TX` (ISO 3166-2)
 * - `withinState`: the act happens within this state: `US-MT`
 */
export type Condition =
  | { readonly fact: "withinUnitedStates" | "partyWithinUnitedStates"; readonly citation: Citation }
  | { readonly fact: "deviceOf" | "withinState"; readonly is: string; readonly citation: Citation };

/**
 * What takes a transaction out of a prohibition.
 *
 * - `license`: a licence issued under the instrument; counts only when stated, and then has to be confirmed
 * - `personalUse`: an individual's own use, or every party an individual
 * - `exception`: the exception of the text that `ref` names; counts only when the host claims it, and has to be confirmed
 * - `act`: an official act that takes some applications out from its day
 */
export type Exemption =
  | { readonly fact: "license" | "personalUse"; readonly citation: Citation }
  | { readonly fact: "exception"; readonly ref: Ref; readonly citation: Citation }
  | {
      readonly fact: "act";
      /** The effect that takes them out while it is live. */
      readonly effect: Ref;
      /** Ids of the applications that it takes out. */
      readonly of: readonly string[];
      readonly citation: Citation;
    };

/** A standing power to bring further applications under the prohibitions of an instrument. It opens no act. */
export interface Designation {
  /** The provision that gives the power. */
  readonly power: Ref;
  readonly by: string;
  /** Days after the designation from which the prohibitions bind. */
  readonly days: number;
  readonly citations: readonly Citation[];
}

/**
 * A known bound is a day or a rule; `never` has no day; an open act has only its earliest day; `until` leaves unsaid
 * whether its day still counts.
 */
export type BoundValue =
  | Day
  | DateRule
  | "never"
  | { readonly day: Day /** Minute of the Washington day, 0 to 1439. */; readonly minute: number }
  | { readonly until: Day | DateRule }
  | { readonly open: true; readonly notEarlierThan: DateRule | Day };

/** One bound that an event sets: on which effect, which end, and to what. */
export interface SetsBound {
  readonly effect: Ref;
  readonly end: "from" | "to";
  readonly bound: BoundValue;
}

/** An effect that is not a provision: an identification, one of its items, a suspension. */
export interface EffectDeclaration {
  readonly ref: Ref;
  /** Live only while this one is. */
  readonly under?: Ref;
  /** Suspends that effect while it is live itself; `enforcement` leaves the prohibition standing. */
  readonly suspends?: { readonly ref: Ref; readonly aspect: "operation" | "enforcement" };
}

/** An official act: known from a day, with a citation, setting bounds of effects. */
export interface LegalEvent {
  readonly id: Ref;
  /** A label for people; the bounds say what the act did. */
  readonly kind:
    | "signed"
    | "published"
    | "identified"
    | "postponed"
    | "enjoined"
    | "stayed"
    | "stay-denied"
    | "lifted"
    | "dismissed"
    | "withdrawn"
    | "rescinded"
    | "revoked"
    | "vacated"
    | "expired"
    | "extended"
    | "attested-absence"
    | "divested"
    | "designated"
    | "proposed"
    | "reported"
    | "enacted"
    | "determined"
    | "listed"
    | "amended"
    | "upheld"
    | "continued"
    | "supposed";
  /** What happened, in our words. */
  readonly what: string;
  readonly on: Day;
  /** The day from which it could be known; `on` where the act was public at once. */
  readonly known: Day;
  readonly by: string;
  /** Effects that come into being with this event. */
  readonly declares?: readonly EffectDeclaration[];
  readonly sets: readonly SetsBound[];
  readonly citations: readonly Citation[];
}

/** Something an official owes by, or from, a day. */
export interface Duty {
  readonly ref: Ref;
  readonly who: string;
  readonly to?: string;
  readonly what: string;
  readonly due?: DateRule;
  /** Whether the act is known to have come. */
  readonly performed: {
    readonly state: "yes" | "no" | "not-found";
    readonly on?: Day;
    /** The day from which that is known; absent where it was known with the instrument. */
    readonly known?: Day;
    readonly note: string;
  };
  readonly citation: Citation;
}

export type { Confidence };
