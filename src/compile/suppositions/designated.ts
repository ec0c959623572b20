import type { SupposedDesignation } from "../../model/index.js";
import { dated, ids, made, text } from "./fields.js";

/**
 * Supposes that further applications or persons had been brought under an instrument that can be extended so. Each of
 * its prohibitions is copied for each of them, as `<prohibition>/designated-<id>`, and binds as many days after `on` as
 * the text says.
 *
 * The trap: few instruments give such a power. Section 1(b) of Executive Order 13971 does not: it adds nothing to the
 * list of eight. Then it has no effect, and the status says why. Acts that take named applications out of a prohibition
 * do not take out what is designated later.
 *
 * @throws InterdictError `invalid-input`, `invalid-date`, `over-long`; by `suppose`, `unknown-ref` for `under` and
 * `invalid-input` for names that are no ids of this ruleset
 * @example
 * ```ts
 * suppose(designated({ under: "pafaca", names: ["wechat"], on: "2025-03-01" }))
 *   .status("pafaca/2(a)(1)(A)/designated-wechat", { at: "2025-11-25" }).state // "pending": 270 days lead to 2025-11-26
 * ```
 */
export function designated(what: Omit<SupposedDesignation, "act">): SupposedDesignation {
  return made(what, (fields) => ({
    act: "designated",
    under: text(fields.under, "under"),
    names: ids(fields.names, "names"),
    ...dated(fields),
  }));
}
