import { fail } from "../../errors.js";
import type { SupposedExtension, SupposedPostponement, SupposedRevocation } from "../../model/index.js";
import { dated, day, made, text } from "./fields.js";

const MOST_DAYS = 36_525;

/**
 * Supposes that an instrument or provision had been revoked on a day. It replaces what recorded law knows of its end, from
 * the day on which it is supposed to be known; what was known before that day stands.
 *
 * The trap: a later day than the recorded one lengthens its life. A revocation after another supposed one has no effect.
 *
 * @throws InterdictError `invalid-input`, `invalid-date`; whether `ref` exists is found out by `suppose`
 * @example
 * ```ts
 * suppose(revoked({ ref: "eo-13971", on: "2021-03-01" })).status("eo-13971", { at: "2021-03-02" }).state // "ended"
 * ```
 */
export function revoked(what: Omit<SupposedRevocation, "act">): SupposedRevocation {
  return made(what, (fields) => ({ act: "revoked", ref: text(fields.ref, "ref"), ...dated(fields) }));
}

/**
 * Supposes that a beginning had been put off, on one day to a later one.
 *
 * The trap: `on` is the day of the act, `to` the new first day. What had begun by `on`, as known on that day, cannot be
 * put off any more, and what awaits an act has no day that could be.
 *
 * @throws InterdictError `invalid-input`, `invalid-date`; whether `ref` exists is found out by `suppose`
 * @example
 * ```ts
 * suppose(postponed({ ref: "eo-13971/1(a)", on: "2021-02-10", to: "2021-04-20" }))
 *   .status("eo-13971/1(a)", { at: "2021-03-01" }).state // "pending"
 * ```
 */
export function postponed(what: Omit<SupposedPostponement, "act">): SupposedPostponement {
  return made(what, (fields) => ({
    act: "postponed",
    ref: text(fields.ref, "ref"),
    ...dated(fields),
    to: day(fields.to, "to"),
  }));
}

/**
 * Supposes that something that ends had been extended: until a day, or by so many days from its old expiry.
 *
 * The trap: days run from the old expiry, not from `on`. The old expiry is the one known on `on` but for recorded acts
 * that the supposed one replaces: an extension of the same day counts from the end before it. What has no recorded end,
 * or had ended by then, is not extended.
 *
 * @throws InterdictError `invalid-input`, `invalid-date`; whether `ref` exists is found out by `suppose`, and
 * `invalid-input` where it is a duty, which has a day but no end
 * @example
 * ```ts
 * suppose(extended({ ref: "eo-14166/2(a)", on: "2025-04-04", until: { days: 30 } }))
 *   .status("eo-14166/2(a)", { at: "2025-05-04" }).state // "operative": 2025-04-05 + 30 = 2025-05-05
 * ```
 */
export function extended(what: Omit<SupposedExtension, "act">): SupposedExtension {
  return made(what, (fields) => ({
    act: "extended",
    ref: text(fields.ref, "ref"),
    ...dated(fields),
    until: untilOf(fields.until),
  }));
}

function untilOf(until: unknown): SupposedExtension["until"] {
  if (typeof until !== "object" || until === null) return day(until, "until");
  const { days } = until as { readonly days?: unknown };
  if (typeof days !== "number" || !Number.isInteger(days) || days < 0 || days > MOST_DAYS)
    return fail("invalid-input", "until.days", `has to be a whole number from 0 to ${MOST_DAYS}`, days);
  return Object.freeze({ days });
}
