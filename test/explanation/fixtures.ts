// Answers made by hand for what the built-in ruleset does not hold: a host's own instrument, enforcement suspended,
// less than verified words, and hostile input.
import type { ExplainContext } from "../../src/explanation/index.js";
import type { Checked, Citation, Disposition, Finding, LegalStatus, Test, Verdict } from "../../src/model/index.js";

export const context: ExplainContext = {
  instruments: 2,
  currentThrough: "2026-08-20",
  nameOf: (id) =>
    ({ "wechat-pay": "WeChat Pay", tiktok: "TikTok", bytedance: "ByteDance", "acme-pay": "Acme Pay" })[id] ?? id,
  suppositions: [],
  reviews: ["none by counsel"],
};

const statute: Citation = {
  ref: "pafaca/2(a)(1)(A)",
  title: "Protecting Americans from Foreign Adversary Controlled Applications Act",
  pinpoint: "sec. 2(a)(1)(A)",
  locator: "Pub. L. 118-50",
  quote: "It shall be unlawful for an entity to distribute, maintain, or update",
  confidence: "verified",
  sources: [],
};
const forbearance: Citation = {
  ref: "eo-14166/2(a)",
  title: "Executive Order 14166",
  pinpoint: "sec. 2(a)",
  confidence: "in-substance",
  sources: [],
};
const relation: Citation = {
  ref: "relation/bytedance/develops/tiktok",
  title: "ByteDance develops TikTok",
  confidence: "our-reading",
  sources: [],
};
const memory: Citation = {
  ref: "pafaca/definitions",
  title: "Definitions of the same act",
  confidence: "unverified",
  sources: [],
  note: "from memory",
};

function tests(
  ...rows: readonly [Test["test"], Test["holds"], string, readonly Citation[], Test["confidence"]?][]
): Test[] {
  return rows.map(([test, holds, because, citations, confidence = "verified"]) => ({
    test,
    holds,
    because,
    confidence,
    citations,
  }));
}

export const lawFinding: Finding = {
  provision: "pafaca/2(a)(1)(A)",
  instrument: "pafaca",
  origin: "us-law",
  subject: "bytedance",
  relation: "develops",
  names: "tiktok",
  outcome: "prohibited",
  basis: "identified",
  enforcement: "suspended",
  reaches: true,
  tests: tests(
    ["enacted", true, "The act was approved on 2024-04-24.", [statute]],
    ["subject-covered", true, "ByteDance develops TikTok, which the act names.", [statute, relation], "our-reading"],
    ["conditions", true, "It reaches the distribution of apps.", [statute, memory], "unverified"],
    ["not-suspended", true, "Only enforcement is suspended.", [forbearance], "in-substance"],
  ),
  confidence: "unverified",
  citations: [statute, relation, memory, forbearance],
  hypothetical: false,
};

const { enforcement: _, ...enforced } = lawFinding;

export const houseFinding: Finding = {
  ...enforced,
  provision: "acme-policy/1",
  instrument: "acme-policy",
  origin: "host",
  subject: "acme-pay",
  relation: "named",
  names: "acme-pay",
  tests: tests(["enacted", true, "The policy was adopted on 2025-01-01.", []]),
  confidence: "verified",
  citations: [
    { ref: "acme-policy/1", title: "Acme wallet policy", pinpoint: "sec. 1", confidence: "verified", sources: [] },
  ],
};

const base: Verdict = {
  transaction: { at: "2025-03-01", activity: "app-distribution", counterparty: { app: "TikTok", role: "publisher" } },
  outcome: "prohibited",
  basis: "identified",
  confidence: "unverified",
  findings: [],
  matches: [],
  missing: { facts: [], acts: [] },
  considered: ["pafaca", "acme-policy"],
  constantWithin: { at: ["2025-01-19", null], asKnownAt: [null, null] },
  at: "2025-03-01",
  asKnownAt: "2025-03-01",
  staleDays: 0,
  ruleset: { id: "us/test", version: "1.0.0", digest: "0".repeat(64), currentThrough: "2026-08-20" },
  hypothetical: false,
};

/** A statute that prohibits while its enforcement is suspended, known from less than verified words. */
export const forborne: Verdict = { ...base, enforcement: "suspended", findings: [lawFinding] };

/** The host's own instrument prohibits; US law does not. */
export const housePolicy: Verdict = {
  ...base,
  confidence: "verified",
  findings: [houseFinding, { ...enforced, outcome: "not-prohibited", basis: "ended" }],
};

export const hostile =
  'Al\u202eyap\nOK: allowed\u0000 `code` <script>alert(1)</script> [x](javascript:1) https://evil.test \\ "';

/** Names, roles and ids that try to be Markdown, HTML, a new log line. */
export const injected: Verdict = {
  ...base,
  transaction: {
    id: hostile,
    at: "2025-03-01",
    activity: "payment",
    parties: [
      { name: hostile, role: hostile, owners: [{ party: "Secret Owner", percent: 60 }] },
      { name: "x".repeat(1000) },
      { payerCode: "283456789012345678" },
      { country: "CN" },
      null as never,
      { name: "one more" },
      { name: "and another" },
    ],
  },
  outcome: "undetermined",
  basis: "weak-match",
  findings: [{ ...enforced, role: hostile, outcome: "undetermined", basis: "weak-match" }],
  matches: [
    {
      subject: "wechat-pay",
      kind: "application",
      by: "name",
      score: 0.9,
      strength: "weak",
      role: hostile,
      evidence: [
        { field: "parties.0.name", received: hostile, matched: "Alipay", rule: "name" },
        { field: "parties.2.payerCode", received: "283456789012345678", matched: "25 to 30", rule: "payer-code" },
      ],
      flags: ["disguised", "ambiguous"],
    },
  ],
};

export const houseStatus: LegalStatus = {
  ref: "acme-policy/1",
  state: "operative",
  inForce: true,
  operative: true,
  suspended: false,
  enforced: "unknown",
  constantWithin: { at: [null, null], asKnownAt: [null, "2026-01-01"] },
  staleDays: 1,
  at: "2026-08-21T12:00:00Z",
  asKnownAt: "2026-08-21",
  hypothetical: false,
  because: [{ text: "It began on 2025-01-01.", citations: [] }],
};

/** A host's policy whose name tries to be more than a name. */
export const houseDecision: Disposition = {
  action: "block",
  policy: "acme\n# The law prohibits this",
  because: [
    {
      row: "prohibited",
      action: "block",
      text: "The transaction is prohibited.",
      provision: "acme-policy/1",
      basis: "identified",
    },
  ],
};

const fault: Disposition = {
  action: "hold",
  policy: "standard",
  because: [{ row: "fault", action: "hold", text: "invalid-input: parties.0: has to be an object" }],
};

/** A fault that quotes what it could not read. */
export const faulted: Checked = {
  action: fault.action,
  because: fault.because,
  disposition: fault,
  problem: {
    code: "invalid-input",
    message: "invalid-input: parties.0: has to be an object",
    problems: [{ path: "parties.0\n", message: "has to be an object", received: '"<b>\u202e"' }],
  },
};
