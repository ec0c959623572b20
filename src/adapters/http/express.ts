import type { Interdict } from "../../core.js";
import { answerTo } from "./answer.js";
import { type Decision, keepDecision, type Recorded } from "./decision.js";
import { judge } from "./judge.js";
import { type NodeStream, readNodeBody } from "./node-body.js";
import type { GuardOptions } from "./options.js";
import { readSettings } from "./settings.js";

/** As much of an Express request as the guard touches. */
export interface ExpressRequest extends NodeStream {
  readonly method: string;
  readonly url: string;
  body?: unknown;
}

/** As much of an Express response as the guard touches. */
export interface ExpressResponse {
  readonly headersSent: boolean;
  readonly locals: Record<string, unknown>;
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body: string): unknown;
}

/** A middleware of Express 5. */
export type ExpressGuard<R> = (request: R, response: ExpressResponse, next: () => void) => Promise<void>;

/**
 * Guards routes of Express 5: `req.interdict` and `res.locals.interdict` hold the decision, `decisionOf(req)` has it
 * typed. Mount it before the body parser, and it reads within its own bounds and puts the body back; after the parser,
 * and it reads `req.body`.
 *
 * The trap: after a parser, what the parser refuses never comes here; Express's error handler answers it, and no decision
 * is made. Before the parser every refusal is a decision.
 *
 * @throws InterdictError `invalid-input`, `invalid-policy`: when it is made, never on a request
 * @example
 * ```ts
 * app.post("/payments", expressGuard(interdict, { transaction }), express.json(), (req, res) => res.json({ paid: true }))
 * ```
 */
export function expressGuard<R extends ExpressRequest = ExpressRequest, Kept extends Recorded = Recorded>(
  interdict: Pick<Interdict, "check">,
  options: GuardOptions<R, Kept>,
): ExpressGuard<R> {
  const settings = readSettings(interdict, options);
  return async (request, response, next) => {
    const decision = await judge(settings, request, (signal) => readNodeBody(request, request.body, settings, signal));
    const standing = keepDecision(request, decision);
    (request as R & { interdict?: Decision }).interdict = standing;
    response.locals.interdict = standing;
    const answer = answerTo(settings, decision);
    if (!answer) return next();
    // Somebody before the guard has answered: nothing can be said any more, and the route still does not run.
    if (response.headersSent) return;
    response.statusCode = answer.status;
    for (const [name, value] of Object.entries(answer.headers)) response.setHeader(name, value);
    // The rest of a body that was cut is not waited for.
    if (!request.complete) response.setHeader("connection", "close");
    response.end(answer.body);
  };
}
