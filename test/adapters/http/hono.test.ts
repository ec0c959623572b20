// What is Hono's own: its cached body, its variables, its error handler; without a server too, as on a worker.
import { Hono } from "hono";
import { afterEach, expect, it } from "vitest";
import { type Decision, decisionOf, honoGuard } from "../../../src/adapters/http.js";
import { ALLOWED, BLOCKED, interdict, toTransaction } from "./payments.js";

type Env = { Variables: { interdict: Decision } };
const decisions: Decision[] = [];
afterEach(() => void decisions.splice(0));

const guarded = honoGuard(interdict, {
  transaction: toTransaction,
  onDecision: (decision) => void decisions.push(decision),
});
const request = (body: unknown) =>
  new Request("http://localhost/payments", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

it("the route reads the body as it likes, and has the decision as a typed variable", async () => {
  const app = new Hono<Env>().post("/payments", guarded, async (c) => {
    const decision: Decision = c.get("interdict");
    return c.json({
      same: decision === decisionOf(c.req.raw),
      body: await c.req.json(),
      basis: decision.checked.basis,
    });
  });
  const response = await app.request(request(ALLOWED));
  expect(await response.json()).toEqual({ same: true, body: ALLOWED, basis: "no-match" });
  expect((await app.request(request(BLOCKED))).status).toBe(451);
});

it("a body that an earlier middleware has read through Hono is decided on; one it took away is held", async () => {
  const app = new Hono<Env>();
  app.use("/payments", async (c, next) => {
    if (c.req.query("take")) await c.req.raw.text();
    else await c.req.json();
    await next();
  });
  app.post("/payments", guarded, (c) => c.text("paid"));
  expect((await app.request(request(ALLOWED))).status).toBe(200);
  expect((await app.request(request(BLOCKED))).status).toBe(451);
  const taken = new Request("http://localhost/payments?take=1", request(ALLOWED));
  expect((await app.request(taken)).status).toBe(202);
  expect(decisions.at(-1)?.fault?.stage).toBe("body");
});

it("what the route throws goes to the application's error handler", async () => {
  const app = new Hono<Env>().post("/payments", guarded, () => {
    throw new Error("route");
  });
  app.onError((error, c) => c.text(error.message, 500));
  expect(await (await app.request(request(ALLOWED))).text()).toBe("route");
});

it("guards a whole path as a middleware", async () => {
  const app = new Hono<Env>();
  app.use("/payments/*", guarded);
  app.post("/payments/card", (c) => c.text("paid"));
  const url = "http://localhost/payments/card";
  expect((await app.request(new Request(url, request(BLOCKED)))).status).toBe(451);
  expect((await app.request(new Request(url, request(ALLOWED)))).status).toBe(200);
});
