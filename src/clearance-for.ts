import { matchesOf, partiesOf } from "./bearing.js";
import { compiled } from "./compile/ruleset.js";
import { readClearance } from "./decision/read-clearances.js";
import { assertOptions, fail, reading } from "./errors.js";
import type { Clearance, ClearanceScope, Day, JsonObject, Ruleset, Verdict } from "./model/index.js";
import { standsOn } from "./stands-on.js";
import { dayText } from "./time/day.js";
import { dayOf, readMoment } from "./time/read.js";
import { transactionForm } from "./transaction-form.js";

/** What a reviewer adds to a verdict to make a clearance of it. */
export interface ClearanceDraft extends Pick<Clearance, "id" | "kind" | "reason" | "requestedBy" | "approvedBy"> {
  /** The last day of transactions it counts for. */
  readonly expires: Day;
  /** The first; default the transaction's own day. */
  readonly from?: Day;
  /** The role of the party it is about. Needed where several parties were given. */
  readonly role?: string;
  /** The facts that tell the counterparty; default all that the party states, but for its role. */
  readonly counterparty?: JsonObject;
  /** Default: all subjects that the party was taken for. */
  readonly subjects?: ClearanceScope["subjects"];
  /** Default: all provisions that reach the transaction through these subjects. */
  readonly provisions?: ClearanceScope["provisions"];
  /** Default: the transaction's. */
  readonly activities?: ClearanceScope["activities"];
}

const KEYS = [
  "id",
  "kind",
  "reason",
  "requestedBy",
  "approvedBy",
  "expires",
  "from",
  "role",
  "counterparty",
  "subjects",
  "provisions",
  "activities",
];

/**
 * Makes a clearance from a verdict: its scope is what was matched and found there, no wider, and it stands on what the
 * ruleset holds of that today.
 *
 * The trap: all that the party states is part of the scope by default, a code that changes with every payment too. Give
 * `counterparty` with the facts that tell who it is.
 *
 * @throws InterdictError `invalid-input` for a verdict of another ruleset, where nobody was matched or it is not said
 * which party is meant, and for what no clearance may be
 * @example
 * ```ts
 * clearanceFor(ruleset, verdict, { id: "fp-7", kind: "false-positive", reason: "Identity card seen",
 *   requestedBy: "lee", approvedBy: "ortiz", expires: "2027-03-01" }).scope.subjects // ["wechat"]
 * ```
 */
export function clearanceFor(ruleset: Ruleset, verdict: Verdict, draft: ClearanceDraft): Clearance {
  const rules = compiled(ruleset);
  return reading(() => {
    if (verdict?.ruleset?.digest !== rules.digest)
      fail("invalid-input", "verdict.ruleset.digest", "is not of this ruleset: pass the one that gave the verdict");
    if (typeof draft !== "object" || draft === null) fail("invalid-input", "draft", "has to be an object", draft);
    assertOptions(draft, KEYS, "draft");
    const { id, kind, reason, requestedBy, approvedBy, expires } = draft;
    const form = transactionForm(verdict.transaction);
    const party = partyIn(form, draft);
    const { role: _, ...facts } = party;
    const subjects = listOf(draft.subjects, "subjects") ?? [
      ...new Set(matchesOf(rules, party).map(({ subject }) => subject)),
    ];
    if (subjects.length === 0) fail("invalid-input", "verdict", "matched nobody: there is nothing to clear");
    const about = verdict.findings.filter((finding) => finding.reaches && subjects.includes(finding.subject));
    const provisions = listOf(draft.provisions, "provisions") ?? [...new Set(about.map(({ provision }) => provision))];
    if (provisions.length === 0) fail("invalid-input", "verdict", "has no provision that reaches the transaction");
    return readClearance({
      id,
      kind,
      scope: {
        subjects: [...subjects],
        counterparty: draft.counterparty ?? facts,
        provisions: [...provisions],
        activities: [...(listOf(draft.activities, "activities") ?? [verdict.transaction.activity])],
        ...(kind === "license" ? { license: licenseIn(form) } : {}),
      },
      reason,
      requestedBy,
      approvedBy,
      from: draft.from ?? dayText(dayOf(readMoment(verdict.at, "at"))),
      expires,
      standsOn: standsOn(rules, { subjects, provisions }),
    });
  }, "what was given for a clearance");
}

/**
 * Says whether what a clearance stands on has changed since it was given. Its days are not looked at.
 *
 * @throws InterdictError `invalid-input` for what is no clearance
 */
export function lapsed(ruleset: Ruleset, clearance: Clearance): boolean {
  const rules = compiled(ruleset);
  const { scope, standsOn: held } = reading(() => readClearance(clearance), "the clearance");
  return standsOn(rules, scope) !== held;
}

/** A text is no list of its letters. */
function listOf<Item>(given: readonly Item[] | undefined, name: string): readonly Item[] | undefined {
  if (given === undefined || given === null || Array.isArray(given)) return given ?? undefined;
  return fail("invalid-input", `draft.${name}`, "has to be a list", given);
}

function partyIn(form: JsonObject, { role }: ClearanceDraft): JsonObject {
  const parties = partiesOf(form);
  const meant = role === undefined ? parties : parties.filter((party) => party.role === role);
  const [party] = meant;
  if (party && meant.length === 1) return party;
  return fail("invalid-input", "draft.role", "has to say which of the parties is meant, and only one", role);
}

function licenseIn({ license }: JsonObject): JsonObject {
  if (typeof license !== "object" || license === null || Array.isArray(license))
    return fail("invalid-input", "verdict.transaction.license", "claims no licence that could be confirmed");
  const { authority, number } = license as JsonObject;
  return { authority: authority ?? null, number: number ?? null };
}
