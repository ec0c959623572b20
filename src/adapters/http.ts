// `interdict/http`: a guard before the routes that pay, on the web standard, Hono, Express and Fastify.
export type {
  Applied,
  Decision,
  Fault,
  FaultStage,
  GuardMode,
  RecordContext,
  Recorded,
} from "./http/decision.js";
export { decisionOf } from "./http/decision.js";
export { type ExpressGuard, type ExpressRequest, type ExpressResponse, expressGuard } from "./http/express.js";
export {
  type FastifyGuard,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  fastifyGuard,
} from "./http/fastify.js";
export { guard, type WebGuard, type WebRoute } from "./http/guard.js";
export { type HonoContext, type HonoGuard, honoGuard } from "./http/hono.js";
export type { NodeStream } from "./http/node-body.js";
export type { Deadline, GuardOptions, Statuses } from "./http/options.js";
export { type OtelAttributes, toOtelAttributes } from "./http/otel.js";
