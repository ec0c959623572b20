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

/** How a party can stand to an application or person that a provision names. */
export type Reach = "named" | "develops" | "controls" | "subsidiary" | "hosts" | "identified";

/** A provision that prohibits, split as finely as any act has ever distinguished. */
export interface Prohibition {
  /** The provision, or the item of an identification. Also its effect. */
  readonly ref: Ref;
  /** Applications and persons that the text names, by id. */
  readonly names: readonly string[];
  /** Which relations to a named subject the text reaches, itself always included. */
  readonly reaches: readonly Reach[];
  /** The transaction classes it prohibits; `"any"` where the text says any transaction. */
  readonly activities: readonly Activity[] | "any";
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

/** A fact that takes a transaction out of a prohibition. */
export interface Exemption {
  /** `license`: a licence issued under the instrument; counts only when stated, and then has to be confirmed. */
  readonly fact: "license" | "personalUse";
  readonly citation: Citation;
}

/** A known bound is a day or a rule; `never` has no day; an open act has only its earliest day. */
export type BoundValue =
  | Day
  | DateRule
  | "never"
  | { readonly day: Day /** Minute of the Washington day, 0 to 1439. */; readonly minute: number }
  | { readonly until: Day }
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
