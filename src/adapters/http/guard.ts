import type { Interdict } from "../../core.js";
import { type Answer, answerTo } from "./answer.js";
import { type Decision, keepDecision, type Recorded } from "./decision.js";
import { judge } from "./judge.js";
import type { GuardOptions } from "./options.js";
import { readSettings } from "./settings.js";
import { readWebBody } from "./web-body.js";

/** A route of the web standard, which is handed the decision. */
export type WebRoute = (request: Request, decision: Decision) => Response | Promise<Response>;

/** Decides on a request, then answers it or runs the route. */
export type WebGuard = (request: Request, route: WebRoute) => Promise<Response>;

/**
 * Guards routes on the web-standard Request and Response: decides before the route, which runs for what passes, with
 * the body still unread.
 *
 * The trap: a fault, a time-out or a body that cannot be read is held and never reaches the route, unless `mode` is
 * `observe`, which stops nothing at all. What the route itself throws is passed on.
 *
 * @throws InterdictError `invalid-input`, `invalid-policy`: when it is made, never on a request
 * @example
 * ```ts
 * const guarded = guard(bind(ruleset, { facts: { usNexus: true } }), {
 *   transaction: (body) => ({ at: new Date(), activity: "payment", counterparty: readPayee(body) }),
 * })
 * const response = await guarded(request, (request, decision) => pay(request, decision.id)) // 451 for a blocked one
 * ```
 */
export function guard<Kept extends Recorded = Recorded>(
  interdict: Pick<Interdict, "check">,
  options: GuardOptions<Request, Kept>,
): WebGuard {
  const settings = readSettings(interdict, options);
  return async (request, route) => {
    const decision = await judge(settings, request, (signal) => readWebBody(request, settings, signal));
    const standing = keepDecision(request, decision);
    const answer = answerTo(settings, decision);
    // The unread rest of a refused body is left to the server: on Node 20 a cancelled `Readable.toWeb` ends the process.
    return answer ? toResponse(answer, request.method) : route(request, standing);
  };
}

/** Answers in the web's own terms. An answer to HEAD has no body. */
export function toResponse(answer: Answer, method: string): Response {
  return new Response(method === "HEAD" ? null : answer.body, { status: answer.status, headers: answer.headers });
}
