import type { Action, Policy, PolicyRow } from "../model/index.js";

/** The rows of a policy, in the order in which they are explained. */
export const POLICY_ROWS: readonly PolicyRow[] = [
  "prohibited",
  "missing-facts",
  "open-act",
  "weak-match",
  "not-identified",
  "suspended",
  "not-operative",
  "less-than-verified",
  "clear",
  "stale",
  "fault",
];

/** Rows in which a policy must not allow: prohibited, unknown, over-stale and bad input. */
export const NEVER_ALLOW: ReadonlySet<PolicyRow> = new Set([
  "prohibited",
  "missing-facts",
  "open-act",
  "weak-match",
  "stale",
  "fault",
]);

const rows = (
  notIdentified: Action,
  suspended: Action,
  notOperative: Action,
  lessThanVerified: Action,
): Policy["rows"] =>
  Object.freeze({
    prohibited: "block",
    "missing-facts": "hold",
    "open-act": "hold",
    "weak-match": "hold",
    "not-identified": notIdentified,
    suspended,
    "not-operative": notOperative,
    "less-than-verified": lessThanVerified,
    clear: "allow",
    stale: "hold",
    fault: "hold",
  });

/** What the law says and no more: what is not prohibited is allowed. */
export const letter: Policy = Object.freeze({
  id: "letter",
  rows: rows("allow", "allow", "allow", "allow"),
  maxStaleDays: 366,
});

/** The default: what is named and awaits an act is held, and so is what rests on less than verified facts. */
export const standard: Policy = Object.freeze({
  id: "standard",
  rows: rows("hold", "allow", "allow", "hold"),
  maxStaleDays: 180,
});

/** Whatever is named is stopped or held, whether or not it is prohibited on that day. */
export const strict: Policy = Object.freeze({
  id: "strict",
  rows: rows("block", "hold", "hold", "hold"),
  maxStaleDays: 30,
});

const PRESETS: ReadonlySet<Policy> = new Set([letter, standard, strict]);

/** Whether a policy is one of these, which a record names by its id. */
export const isPreset = (policy: Policy): boolean => PRESETS.has(policy);
