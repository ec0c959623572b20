import type { PartyData } from "../../model/party.js";
import type { Entries, Subject } from "./hit.js";
import { hostOf } from "./keys.js";
import { Claims } from "./settle.js";
import { statements } from "./statements.js";

/** Builds the table of domains and hosts. An entry is also for what is below it, unless a longer one is there. */
export function indexDomains(data: PartyData, subjects: ReadonlyMap<string, Subject>): Entries {
  const domains = new Claims();
  for (const { identifier, claim } of statements(data, subjects, ["domain", "host"]))
    domains.add(hostOf(identifier.value) ?? "", claim);
  return domains;
}
