import type { Identifier, IdentifierKind, PartyData } from "../../model/party.js";
import type { Subject } from "./hit.js";
import type { Claim } from "./settle.js";

/** An identifier of the data, or one of a neighbour, and what it claims. */
export interface Statement {
  readonly identifier: Pick<Identifier, "kind" | "value" | "scheme" | "payerCode">;
  readonly claim: Claim;
}

/** Lists what the data says of identifiers of some kinds: applications, then persons, then neighbours. */
export function statements(
  data: PartyData,
  subjects: ReadonlyMap<string, Subject>,
  kinds: readonly IdentifierKind[],
): readonly Statement[] {
  const list: Statement[] = [];
  for (const parties of [data.applications, data.persons])
    for (const { id, identifiers } of parties)
      for (const identifier of identifiers)
        if (kinds.includes(identifier.kind))
          list.push({ identifier, claim: claimOf(subjects.get(id) as Subject, identifier) });
  for (const { id, neighbours } of data.applications)
    for (const { kind, value, confidence } of neighbours)
      if (kind !== "name" && kinds.includes(kind)) {
        const subject = subjects.get(id) as Subject;
        list.push({
          identifier: { kind, value },
          claim: { subject, rule: kind, matched: value, confidence, not: true },
        });
      }
  return list;
}

function claimOf(subject: Subject, identifier: Identifier): Claim {
  const { kind, value, confidence, weak, shared } = identifier;
  return { subject, rule: kind, matched: value, confidence, weak: weak === true, shared: shared === true };
}
