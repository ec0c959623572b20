import type { Action, Checked, Transaction } from "../index.js";
import type { Line, Span, Style } from "./text.js";

const STYLE: Readonly<Record<Action, Style>> = { allow: "green", hold: "yellow", block: "red" };

/** The word of a disposition, in its colour. */
export function actionSpan(action: Action): Span {
  return { style: STYLE[action] ?? "yellow", text: action };
}

/**
 * A check as JSON: what a log or a script needs, without the findings and their quotations. `--verdict` adds the whole
 * verdict.
 */
export function checkedResult(transaction: unknown, checked: Checked, whole: boolean) {
  const { action, outcome, basis, because, verdict, problem } = checked;
  const controlling = verdict?.findings[0];
  return {
    transaction,
    action,
    because,
    outcome: outcome ?? null,
    basis: basis ?? null,
    enforcement: verdict?.enforcement ?? null,
    confidence: verdict?.confidence ?? null,
    provision: controlling?.provision ?? null,
    subject: controlling?.subject ?? null,
    matches: verdict?.matches ?? [],
    missing: verdict?.missing ?? null,
    constantWithin: verdict?.constantWithin ?? null,
    at: verdict?.at ?? null,
    asKnownAt: verdict?.asKnownAt ?? null,
    staleDays: verdict?.staleDays ?? null,
    hypothetical: verdict?.hypothetical ?? null,
    ruleset: verdict?.ruleset ?? null,
    problem: problem ?? null,
    ...(whole ? { verdict: verdict ?? null } : {}),
  };
}

/** A check in a few lines: the host's word, the law's, what is missing, who was recognised. */
export function checkedLines(checked: Checked, byClock = false): readonly Line[] {
  const { action, verdict, problem, because } = checked;
  const lines: Line[] = [];
  if (!verdict) {
    lines.push([actionSpan(action), "  not answered: what was asked cannot be read"]);
    for (const { path, message, received } of problem?.problems ?? [])
      lines.push(`  ${path || "the input"}: ${message} (received ${received})`);
    if ((problem?.problems.length ?? 0) === 0) lines.push(`  ${problem?.message ?? "no reason was given"}`);
    return lines;
  }
  const { outcome, basis, enforcement, at, asKnownAt, findings, matches, missing, ruleset, hypothetical } = verdict;
  const suspended = enforcement ? ", enforcement suspended" : "";
  lines.push([actionSpan(action), `  ${because[0]?.text ?? ""}`]);
  lines.push(`  law       ${outcome} (${basis}${suspended})${hypothetical ? ", hypothetical" : ""}`);
  lines.push(`  day       ${at}${byClock ? " (today by the clock)" : ""}, as known on ${asKnownAt}`);
  const [first] = findings;
  if (first)
    lines.push(
      `  provision ${first.provision}, on ${first.subject}${first.origin === "host" ? ", a rule of the host" : ""}`,
    );
  for (const { subject, by, strength, score } of matches)
    lines.push(`  match     ${subject} by ${by}, ${strength}, ${score.toFixed(2)}`);
  if (matches.length === 0) lines.push("  match     nobody of this ruleset was recognised; that clears nobody");
  for (const { fact, question } of missing.facts) lines.push(`  missing   ${fact}: ${question}`);
  for (const { act, by } of missing.acts) lines.push(`  open      ${act}, by ${by}`);
  lines.push([
    {
      style: "dim",
      text: `  ruleset   ${ruleset.id} ${ruleset.version}, ${ruleset.digest.slice(0, 16)}, current through ${ruleset.currentThrough}; not OFAC's lists`,
    },
  ]);
  return lines;
}

/** Who a transaction is with, in one short text for a list. */
export function whoText(transaction: unknown): string {
  if (typeof transaction !== "object" || transaction === null) return "(unreadable)";
  const { id, counterparty, parties } = transaction as Partial<Transaction>;
  const list: readonly unknown[] = [counterparty, ...(Array.isArray(parties) ? parties : [])];
  const names = list.filter((party) => party !== undefined && party !== null).map(partyText);
  const text = names.join(", ") || "(nobody named)";
  const cut = text.length > 60 ? `${text.slice(0, 57)}...` : text;
  return typeof id === "string" ? `${id.slice(0, 40)} ${cut}` : cut;
}

function partyText(party: unknown): string {
  if (typeof party === "string") return party;
  if (typeof party !== "object" || party === null) return "(unreadable)";
  const told = Object.entries(party).find(([field, value]) => !UNTOLD.has(field) && typeof value === "string");
  return told ? String(told[1]) : "(no name)";
}

/** A payer's code is a means of payment and is not shown; the others name nobody. */
const UNTOLD: ReadonlySet<string> = new Set(["payerCode", "provider", "role", "country", "kind"]);
