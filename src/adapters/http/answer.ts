import type { Citation } from "../../core.js";
import type { Decision } from "./decision.js";
import type { Settings } from "./options.js";

/** What is answered in place of the route. No header holds anything that came with the request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Titles of RFC 9457: with `about:blank` the phrase of the status and nothing about the case. */
const TITLES: Readonly<Record<number, string>> = {
  202: "Accepted",
  400: "Bad Request",
  402: "Payment Required",
  403: "Forbidden",
  404: "Not Found",
  409: "Conflict",
  422: "Unprocessable Content",
  423: "Locked",
  429: "Too Many Requests",
  451: "Unavailable For Legal Reasons",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
};

/**
 * Writes the answer to a request that does not pass, or nothing for one that does: problem+json of RFC 9457 with type,
 * title, status and the decision's id. A 202 is no problem and has the same members as plain JSON.
 */
export function answerTo<R>(settings: Settings<R>, decision: Decision): Answer | undefined {
  const { applied } = decision;
  if (applied === "pass") return undefined;
  const status = statusOf(settings, decision, applied);
  const problem = {
    type: settings.type[applied],
    title: TITLES[status] ?? (applied === "block" ? "Refused" : "Held"),
    status,
    decision: decision.id,
    ...(settings.expose === "reasons" && reasonsOf(decision)),
  };
  return {
    status,
    headers: {
      "content-type": status < 400 ? "application/json" : "application/problem+json",
      // 451 may be kept by caches unless told otherwise, and the next payment is another case.
      "cache-control": "no-store",
      "x-content-type-options": "nosniff",
      ...(status === 451 && settings.blockedBy && { link: `<${settings.blockedBy}>; rel="blocked-by"` }),
    },
    body: JSON.stringify(problem),
  };
}

function statusOf<R>(settings: Settings<R>, { fault, checked }: Decision, applied: "block" | "hold"): number {
  if (applied === "block") return settings.status.block;
  return fault || checked.problem ? settings.status.fault : settings.status.hold;
}

function reasonsOf({ checked, fault }: Decision) {
  const { outcome, basis, because, verdict, problem } = checked;
  const deciding = new Set(because.map((reason) => reason.provision));
  const findings = verdict?.findings.filter((finding) => deciding.has(finding.provision)) ?? [];
  return {
    outcome,
    basis,
    problem: (fault ?? problem)?.code,
    reasons: because.map(({ row, text, provision }) => ({ row, text, provision })),
    citations: findings.flatMap((finding) => finding.citations).map(cited),
  };
}

function cited({ ref, title, pinpoint, locator }: Citation) {
  return { ref, title, pinpoint, locator };
}
