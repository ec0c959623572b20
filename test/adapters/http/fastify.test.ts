// What is Fastify's own: scopes, validation before the handler, decorators, other hooks on the way.
import fastify, { type FastifyInstance } from "fastify";
import { afterEach, expect, it } from "vitest";
import { type Decision, decisionOf, fastifyGuard } from "../../../src/adapters/http.js";
import { ALLOWED, BLOCKED, interdict, toTransaction } from "./payments.js";

let app: FastifyInstance;
const decisions: Decision[] = [];
afterEach(async () => {
  decisions.splice(0);
  await app.close();
});

const guarded = (more: object = {}) =>
  fastifyGuard(interdict, {
    transaction: toTransaction,
    onDecision: (decision) => void decisions.push(decision),
    ...more,
  });

async function listen(): Promise<(path: string, body: unknown) => Promise<Response>> {
  const origin = await app.listen({ port: 0, host: "127.0.0.1" });
  return (path, body) =>
    fetch(origin + path, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
}

it("guards the routes of its scope, those declared before it too, and no others", async () => {
  app = fastify();
  app.register(async (payments) => {
    payments.post("/before", async () => "paid");
    payments.register(guarded());
    payments.post("/after", async () => "paid");
  });
  app.post("/else", async () => "done");
  const post = await listen();
  expect((await post("/before", BLOCKED)).status).toBe(451);
  expect((await post("/after", BLOCKED)).status).toBe(451);
  expect((await post("/after", ALLOWED)).status).toBe(200);
  expect((await post("/else", BLOCKED)).status).toBe(200);
});

it("decides on the body that the handler gets: defaults and coercion of the schema included", async () => {
  app = fastify();
  app.register(guarded());
  const properties = { payee: { type: "string", default: "Alipay" }, usNexus: { type: "boolean" } };
  app.post("/", { schema: { body: { type: "object", properties } } }, async () => "paid");
  const post = await listen();
  expect((await post("/", { at: "2021-03-01", usNexus: "true" })).status).toBe(451);
});

it("what the schema refuses is refused by Fastify and does not reach the route", async () => {
  app = fastify();
  app.register(guarded());
  app.post("/", { schema: { body: { type: "object", required: ["amount"] } } }, async () => "paid");
  const post = await listen();
  expect((await post("/", ALLOWED)).status).toBe(400);
});

it("the decision is on the request", async () => {
  app = fastify();
  app.register(guarded());
  app.post("/", async (request) => ({
    same: (request as unknown as { interdict: Decision }).interdict === decisionOf(request),
    id: decisionOf(request)?.id,
  }));
  const post = await listen();
  expect(await (await post("/", ALLOWED)).json()).toEqual({ same: true, id: decisions[0]?.id });
});

it("registered twice it decides twice", async () => {
  app = fastify();
  app.register(guarded());
  app.register(guarded());
  app.post("/", async () => "paid");
  const post = await listen();
  expect((await post("/", ALLOWED)).status).toBe(200);
  expect(decisions.length).toBe(2);
  expect((await post("/", "{")).status).toBe(202);
  expect(decisions.length).toBe(3);
});

it("behind a hook that replaces the body, what Fastify makes of the replacement is decided on", async () => {
  app = fastify();
  app.register(guarded());
  const { Readable } = await import("node:stream");
  app.addHook("preParsing", async (request, _, payload) => {
    payload.resume();
    const bytes = Buffer.from(JSON.stringify(BLOCKED));
    request.headers["content-length"] = String(bytes.length);
    return Object.assign(Readable.from([bytes]), { receivedEncodedLength: bytes.length });
  });
  app.post("/", async () => "paid");
  const post = await listen();
  expect((await post("/", ALLOWED)).status).toBe(451);
});

it("errors of the route go to the error handler, and the guard's answers do not", async () => {
  app = fastify();
  const errors: string[] = [];
  app.setErrorHandler((error: Error, _, reply) => {
    errors.push(error.message);
    return reply.code(500).send();
  });
  app.register(guarded());
  app.post("/", async () => {
    throw new Error("route");
  });
  const post = await listen();
  expect((await post("/", BLOCKED)).status).toBe(451);
  expect((await post("/", "{")).status).toBe(202);
  expect((await post("/", ALLOWED)).status).toBe(500);
  expect(errors).toEqual(["route"]);
});
