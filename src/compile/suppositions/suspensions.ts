import type { SupposedLifting, SupposedSuspension } from "../../model/index.js";
import { dated, made, text } from "./fields.js";

/**
 * Supposes that a court had enjoined an instrument, a provision, an item or a suspension. The injunction is an effect of
 * its own, `<ref>/supposed-injunction` (`-2` where that is taken), which a later supposition can stay or lift.
 *
 * The trap: a court enjoins the items of an identification, not the order. What is enjoined is still in force.
 *
 * @throws InterdictError `invalid-input`, `invalid-date`; whether `ref` exists is found out by `suppose`
 * @example
 * ```ts
 * suppose(enjoined({ ref: "eo-13971/1(a)", on: "2021-03-01" })).status("eo-13971/1(a)", { at: "2021-03-01" }).state
 * // "suspended"
 * ```
 */
export function enjoined(what: Omit<SupposedSuspension, "act">): SupposedSuspension & { readonly act: "enjoined" } {
  return made(what, (fields) => ({ act: "enjoined", ref: text(fields.ref, "ref"), ...dated(fields) }));
}

/**
 * Supposes that a court or authority had stayed an instrument, a provision, an item or a suspension. The stay is an
 * effect of its own, `<ref>/supposed-stay` (`-2` where that is taken).
 *
 * The trap: a stay of an injunction names the injunction, not what it enjoins, and brings that back only as far as it
 * has not ended meanwhile. A stay of an enforcement suspension lets enforcement go on.
 *
 * @throws InterdictError `invalid-input`, `invalid-date`; whether `ref` exists is found out by `suppose`
 * @example
 * ```ts
 * const injunction = enjoined({ ref: "eo-13971/1(a)", on: "2021-03-01" });
 * const stay = stayed({ ref: "eo-13971/1(a)/supposed-injunction", on: "2021-03-15" });
 * suppose(injunction, stay).status("eo-13971/1(a)", { at: "2021-03-15" }).state // "operative"
 * ```
 */
export function stayed(what: Omit<SupposedSuspension, "act">): SupposedSuspension & { readonly act: "stayed" } {
  return made(what, (fields) => ({ act: "stayed", ref: text(fields.ref, "ref"), ...dated(fields) }));
}

/**
 * Supposes that a suspension had been lifted. `ref` is the suspension, or the provision under which suspensions stand;
 * or what is suspended, and then every suspension of exactly that is lifted.
 *
 * The trap: it revives nothing that has ended. Where nothing is suspended on that day, it has no effect and says so.
 *
 * @throws InterdictError `invalid-input`, `invalid-date`; whether `ref` exists is found out by `suppose`
 * @example
 * ```ts
 * const injunction = enjoined({ ref: "eo-13971/1(a)", on: "2021-03-01" });
 * const lifting = lifted({ ref: "eo-13971/1(a)", on: "2021-04-01" });
 * suppose(injunction, lifting).status("eo-13971/1(a)", { at: "2021-04-01" }).state // "operative"
 * suppose(injunction, lifting).status("eo-13971/1(a)", { at: "2021-06-09" }).state // "ended"
 * ```
 */
export function lifted(what: Omit<SupposedLifting, "act">): SupposedLifting {
  return made(what, (fields) => ({ act: "lifted", ref: text(fields.ref, "ref"), ...dated(fields) }));
}
