import type {
  Ref,
  SupposedDesignation,
  SupposedExtension,
  SupposedIdentification,
  SupposedLifting,
  SupposedPostponement,
  SupposedRevocation,
  SupposedSuspension,
  Supposition,
} from "../model/index.js";

/** What the words of a supposition have to know of the ruleset. */
export interface SupposedNames {
  /** A reference as a reader knows it: "sec. 1(e) of Executive Order 13971". */
  readonly cite: (ref: Ref) => string;
  /** Name of an application or person. */
  readonly nameOf: (id: string) => string;
  /** Whether a reference is a suspension, or a provision under which suspensions stand. */
  readonly suspends: (ref: Ref) => boolean;
}

/**
 * Puts a supposition in words, to follow "supposing that": one clause, with the day from which it is known where that is
 * another.
 */
export function suppositionWords(it: Supposition, names: SupposedNames): string {
  const known = it.known === undefined || it.known === it.on ? "" : ` (known from ${it.known})`;
  return `${clause(it, names)}${known}`;
}

function clause(it: Supposition, names: SupposedNames): string {
  switch (it.act) {
    case "identified":
      return identified(it, names);
    case "enjoined":
    case "stayed":
      return suspended(it, names);
    case "lifted":
      return lifted(it, names);
    case "revoked":
      return revoked(it, names);
    case "postponed":
      return postponed(it, names);
    case "extended":
      return extended(it, names);
    case "designated":
      return designated(it, names);
  }
}

function identified(it: SupposedIdentification, { cite, nameOf }: SupposedNames): string {
  const persons = it.persons ? ` for ${it.persons.map(nameOf).join(", ")}` : "";
  const act = `had been identified under ${cite(it.under)} on ${it.on}${persons}`;
  if (it.like !== undefined) return `transactions of the same kinds as in ${cite(it.like)} ${act}`;
  if (it.activities) return `transactions of these kinds ${act}: ${it.activities.join(", ")}`;
  const items = (it.items ?? []).map(
    ({ activities, from }, at) => `(${at + 1}) ${activities.join(", ")}${from === undefined ? "" : ` from ${from}`}`,
  );
  return `transactions of these kinds ${act}: ${items.join(", ")}`;
}

function suspended({ act, ref, on }: SupposedSuspension, { cite }: SupposedNames): string {
  return `${cite(ref)} had been ${act} on ${on}`;
}

function lifted({ ref, on }: SupposedLifting, { cite, suspends }: SupposedNames): string {
  return `${suspends(ref) ? "" : "every suspension of "}${cite(ref)} had been lifted on ${on}`;
}

function revoked({ ref, on }: SupposedRevocation, { cite }: SupposedNames): string {
  return `${cite(ref)} had been revoked on ${on}`;
}

function postponed({ ref, on, to }: SupposedPostponement, { cite }: SupposedNames): string {
  return `the beginning of ${cite(ref)} had been put off, on ${on}, to ${to}`;
}

function extended({ ref, on, until }: SupposedExtension, { cite }: SupposedNames): string {
  if (typeof until === "string") return `${cite(ref)} had been extended, on ${on}, until ${until}`;
  const days = until.days === 1 ? "1 day" : `${until.days} days`;
  return `${cite(ref)} had been extended, on ${on}, by ${days} from its old expiry`;
}

function designated({ under, names, on }: SupposedDesignation, { cite, nameOf }: SupposedNames): string {
  return `${names.map(nameOf).join(", ")} had been designated under ${cite(under)} on ${on}`;
}
