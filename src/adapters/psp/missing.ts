// What was not found, and why.
import type { NotFound } from "./mapped.js";
import type { Finding } from "./read.js";
import type { ObjectRow } from "./row.js";

/**
 * Lists the facts that no place gave, with every place that was tried; and the places that hold an id, also where another
 * place gave the fact.
 */
export function missing(row: ObjectRow, findings: readonly Finding[], taken: ReadonlySet<Finding>): NotFound[] {
  const given = new Set([...taken].map(({ slot }) => slot.fact));
  // Offers are not asked for where the method is known.
  if (given.has("method")) given.add("offered");
  const list = new Map<string, NotFound>();
  for (const finding of findings) {
    const { fact } = finding.slot;
    const why = "why" in finding ? finding.why : row.vague?.includes(finding.value) ? "names a family only" : undefined;
    if (why === undefined || (given.has(fact) && why !== "not-expanded")) continue;
    list.set(`${fact} ${finding.path}`, { fact, path: finding.path, why });
  }
  return [...list.values()];
}

/** The facts of every payment for which a kind of object has no place at all. */
export function withoutPath(row: ObjectRow): readonly NotFound[] {
  const places: Readonly<Record<string, boolean>> = {
    at: row.time !== undefined || (row.unsaid ?? []).some(({ fact }) => fact === "at"),
    method: row.method !== undefined || row.offered !== undefined,
    payee: (row.parties ?? []).some(({ role }) => role === "payee" || role === "creditor"),
    payer: (row.parties ?? []).some(({ role }) => role === "payer" || role === "debtor"),
  };
  return Object.entries(places)
    .filter(([, held]) => !held)
    .map(([fact]) => ({ fact, path: "", why: "no-path" }));
}
