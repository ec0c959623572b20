// In what state an instrument, a provision or an item is: four things that are easily mixed, each by its definition.
import type { Day, LegalState, LegalStatus, Ref, RuleSource, Truth } from "../../src/model/index.js";
import { active, and, chainAbove, hasBegun, hasEnded, type Moment, not, or, suspendedIn } from "./active.js";

export type Status = Pick<LegalStatus, "state" | "inForce" | "operative" | "suspended" | "enforced">;

/** What the state is told from. */
interface Truths {
  readonly enacted: Truth;
  /** Every instrument that it stands in or under has begun. */
  readonly issued: Truth;
  readonly ended: Truth;
  /** It and all that it stands under have begun. */
  readonly begun: Truth;
  readonly suspended: Truth;
  readonly unenforced: Truth;
  readonly operative: Truth;
}

function truthsAt({ instruments }: RuleSource, effect: Ref, at: Moment, knownAt: Day): Truths {
  const chain = [effect, ...chainAbove(instruments, effect, knownAt)];
  const outermost = chain.at(-1) as Ref;
  const issuing = chain.filter((ref) => ref === outermost || instruments.some(({ id }) => id === ref));
  const begun = (refs: readonly Ref[]) => and(...refs.map((ref) => hasBegun(instruments, ref, at, knownAt)));
  const suspendedAs = (aspect: "operation" | "enforcement") =>
    or(...chain.map((ref) => suspendedIn(instruments, ref, aspect, at, knownAt)));
  return {
    enacted: begun([outermost]),
    issued: begun(issuing),
    ended: or(...chain.map((ref) => hasEnded(instruments, ref, at, knownAt))),
    begun: begun(chain),
    suspended: suspendedAs("operation"),
    unenforced: suspendedAs("enforcement"),
    operative: active(instruments, effect, at, knownAt),
  };
}

/** Of a day that has parts, what is not the same in all of them is not known of the day. */
function ofWholeDay(parts: readonly Truths[]): Truths {
  const [first, ...others] = parts as readonly [Truths, ...Truths[]];
  const names = Object.keys(first) as readonly (keyof Truths)[];
  const joined = names.map((name) => [
    name,
    others.every((part) => part[name] === first[name]) ? first[name] : "unknown",
  ]);
  return Object.fromEntries(joined) as Truths;
}

/** The status of an effect in the parts of a day, or at one moment, as known on a day. */
export function statusOf(source: RuleSource, effect: Ref, parts: readonly Moment[], knownAt: Day): Status {
  const truths = ofWholeDay(parts.map((at) => truthsAt(source, effect, at, knownAt)));
  // A definition or an act is not enforced: of these, enforcement says nothing.
  const enforceable = source.instruments.some(
    ({ id, prohibitions }) => id === effect || prohibitions.some(({ ref }) => ref === effect),
  );
  return {
    state: stateOf(truths),
    inForce: and(truths.issued, not(truths.ended)),
    operative: truths.operative,
    suspended: truths.suspended,
    enforced: enforceable ? and(truths.operative, not(truths.unenforced)) : truths.operative,
  };
}

/** The first that holds. */
function stateOf({ enacted, ended, begun, suspended, operative }: Truths): LegalState {
  if (enacted === false) return "not-enacted";
  if (ended === true) return "ended";
  if (begun === false) return "pending";
  if (suspended === true) return "suspended";
  return operative === true ? "operative" : "uncertain";
}
