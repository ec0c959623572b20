import type { Interdict } from "../../core.js";
import { answerTo } from "./answer.js";
import { startDeadline } from "./deadline.js";
import { type Decision, keepDecision, type Recorded } from "./decision.js";
import { judge, type ReadBody } from "./judge.js";
import { type NodeStream, readNodeBody } from "./node-body.js";
import type { GuardOptions } from "./options.js";
import { readSettings } from "./settings.js";

/** As much of a Fastify request as the guard touches. */
export interface FastifyRequest {
  readonly raw: NodeStream;
  readonly body: unknown;
}

/** As much of a Fastify reply as the guard touches. */
export interface FastifyReply {
  readonly sent: boolean;
  code(status: number): unknown;
  header(name: string, value: string): unknown;
  send(body: Uint8Array): unknown;
}

/** As much of a Fastify instance as the guard touches. */
export interface FastifyInstance<R> {
  decorateRequest(name: "interdict", value: null): unknown;
  hasRequestDecorator(name: string): boolean;
  addHook(name: "preParsing", hook: (request: R, reply: FastifyReply, payload: unknown) => Promise<unknown>): unknown;
  addHook(name: "preHandler", hook: (request: R, reply: FastifyReply) => Promise<unknown>): unknown;
}

/** A plugin of Fastify 5. */
export type FastifyGuard<R> = (instance: FastifyInstance<R>) => Promise<void>;

/**
 * Guards all routes of the Fastify 5 scope that it is registered in: `request.interdict` holds the decision.
 *
 * A body that is malformed, over-long, slow or of a wrong type is decided on before Fastify's own parser can answer it.
 * Everything else is decided on just before the handler, on the body that the handler gets: parsed, validated, coerced.
 *
 * The trap: it does not leave its scope. Register it beside the routes that pay, with them in one plugin.
 *
 * @throws InterdictError `invalid-input`, `invalid-policy`: when it is made, never on a request
 * @example
 * ```ts
 * app.register(async (payments) => {
 *   payments.register(fastifyGuard(interdict, { transaction }))
 *   payments.post("/payments", async (request) => ({ decision: decisionOf(request)?.id }))
 * })
 * ```
 */
export function fastifyGuard<R extends FastifyRequest = FastifyRequest, Kept extends Recorded = Recorded>(
  interdict: Pick<Interdict, "check">,
  options: GuardOptions<R, Kept>,
): FastifyGuard<R> {
  const settings = readSettings(interdict, options);
  const decided = new WeakSet<object>();

  async function decide(request: R, reply: FastifyReply, readBody: ReadBody): Promise<unknown> {
    const decision = await judge(settings, request, readBody);
    (request as R & { interdict?: Decision }).interdict = keepDecision(request, decision);
    const answer = answerTo(settings, decision);
    if (!answer) return undefined;
    if (reply.sent) return reply;
    reply.code(answer.status);
    for (const [name, value] of Object.entries(answer.headers)) reply.header(name, value);
    if (!request.raw.complete) reply.header("connection", "close");
    // As bytes: to a text of JSON Fastify adds a character set, which neither media type has.
    return reply.send(new TextEncoder().encode(answer.body));
  }

  /** Decides at once on a body that cannot be read, which would otherwise end in Fastify's own error, undecided. */
  async function preParsing(request: R, reply: FastifyReply, payload: unknown): Promise<unknown> {
    // What another hook has put in its place, say unpacked, is not the body that was sent.
    if (payload !== request.raw) return undefined;
    const deadline = startDeadline(settings.timeoutMs);
    try {
      await deadline.within(() => readNodeBody(request.raw, undefined, settings, deadline.signal));
      return undefined;
    } catch (error) {
      decided.add(request);
      return await decide(request, reply, () => Promise.reject(error));
    } finally {
      deadline.stop();
    }
  }

  async function preHandler(request: R, reply: FastifyReply): Promise<unknown> {
    // A guard that only watches lets the unreadable body go on to here.
    if (decided.has(request)) return undefined;
    return decide(request, reply, (signal) => readNodeBody(request.raw, request.body, settings, signal));
  }

  const plugin: FastifyGuard<R> = async (instance) => {
    if (!instance.hasRequestDecorator("interdict")) instance.decorateRequest("interdict", null);
    instance.addHook("preParsing", preParsing);
    instance.addHook("preHandler", preHandler);
  };
  // Fastify would give the plugin a scope of its own, in which there are no routes to guard.
  return Object.assign(plugin, { [Symbol.for("skip-override")]: true });
}
