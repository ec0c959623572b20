import type { Interdict } from "../../core.js";
import { answerTo } from "./answer.js";
import { parseText, readHead } from "./body.js";
import { type Decision, keepDecision, type Recorded } from "./decision.js";
import { toResponse } from "./guard.js";
import { judge } from "./judge.js";
import type { GuardOptions, Settings } from "./options.js";
import { readSettings } from "./settings.js";
import { readWebBody } from "./web-body.js";

/** As much of a Hono context as the guard touches. */
export interface HonoContext {
  readonly req: { readonly raw: Request; text(): Promise<string> };
  set(key: "interdict", decision: Decision): void;
}

/** A middleware of Hono. */
export type HonoGuard<C> = (context: C, next: () => Promise<void>) => Promise<Response | undefined>;

/**
 * Guards routes of Hono: `c.get("interdict")` holds the decision, `decisionOf(c.req.raw)` too. The body stays readable.
 *
 * The trap: mount it on the routes that pay (`app.post("/payments", honoGuard(...), route)`): what is routed past it is
 * not seen.
 *
 * @throws InterdictError `invalid-input`, `invalid-policy`: when it is made, never on a request
 * @example
 * ```ts
 * const app = new Hono<{ Variables: { interdict: Decision } }>()
 * app.post("/payments", honoGuard(interdict, { transaction }), (c) => c.json({ decision: c.get("interdict").id }))
 * ```
 */
export function honoGuard<C extends HonoContext = HonoContext, Kept extends Recorded = Recorded>(
  interdict: Pick<Interdict, "check">,
  options: GuardOptions<C, Kept>,
): HonoGuard<C> {
  const settings = readSettings(interdict, options);
  return async (context, next) => {
    const { raw } = context.req;
    const decision = await judge(settings, context, (signal) => readHonoBody(context, settings, signal));
    context.set("interdict", keepDecision(raw, decision));
    const answer = answerTo(settings, decision);
    if (answer) return toResponse(answer, raw.method);
    await next();
    return undefined;
  };
}

/** Hono keeps the body that an earlier middleware read; the raw request is spent then. */
async function readHonoBody<C extends HonoContext>(context: C, settings: Settings<C>, signal: AbortSignal) {
  const { raw } = context.req;
  if (!raw.bodyUsed) return readWebBody(raw, settings, signal);
  const contentType = raw.headers.get("content-type");
  const mediaType = readHead({ contentType, contentEncoding: null, contentLength: null }, settings);
  return parseText(await context.req.text(), mediaType, settings);
}
