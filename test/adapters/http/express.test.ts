// What is Express's own: parsers before the guard, error handlers, locals, several guards on one way.
import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import express, { type Express, type NextFunction, type Request, type RequestHandler, type Response } from "express";
import { afterEach, expect, it } from "vitest";
import { type Decision, decisionOf, expressGuard } from "../../../src/adapters/http.js";
import { ALLOWED, BLOCKED, HELD, interdict, toTransaction } from "./payments.js";

let server: Server;
afterEach(() => server.close());

async function serve(
  mount: (app: Express) => void,
): Promise<(body: unknown, type?: string) => Promise<globalThis.Response>> {
  const app = express();
  mount(app);
  server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/payments`;
  return (body, type = "application/json") =>
    fetch(url, {
      method: "POST",
      headers: { "content-type": type },
      body: typeof body === "string" ? body : JSON.stringify(body),
    });
}

const decisions: Decision[] = [];
const log = { onDecision: (decision: Decision) => void decisions.push(decision) };
afterEach(() => void decisions.splice(0));

const paid: RequestHandler = (req, res) => void res.json({ paid: req.body });
const guarded = (): RequestHandler => expressGuard(interdict, { transaction: toTransaction, ...log });

it.each<[string, RequestHandler[]]>([
  ["before the parser", [guarded(), express.json()]],
  ["after the parser", [express.json(), guarded()]],
  [
    "after a parser that keeps the bytes",
    [
      express.raw({ type: "*/*" }),
      guarded(),
      (req, _, next) => {
        req.body = JSON.parse(String(req.body));
        next();
      },
    ],
  ],
])("%s the guard decides, and the route gets the parsed body", async (_, handlers) => {
  const post = await serve((app) => app.post("/payments", ...handlers, paid));
  expect((await post(BLOCKED)).status).toBe(451);
  expect((await post(HELD)).status).toBe(202);
  expect(await (await post(ALLOWED)).json()).toEqual({ paid: ALLOWED });
});

it("what the parser before it has refused never reaches the route either", async () => {
  const post = await serve((app) => app.post("/payments", express.json(), guarded(), paid));
  expect((await post('{"payee":')).status).toBe(400);
  expect(decisions).toEqual([]);
});

it("a parsed body with a key that reaches into prototypes is held", async () => {
  const post = await serve((app) => app.post("/payments", express.json(), guarded(), paid));
  expect((await post(`{"__proto__":{"a":1},${JSON.stringify(ALLOWED).slice(1)}`)).status).toBe(202);
});

it("a body that somebody has read and not kept is held", async () => {
  const drain: RequestHandler = (req, _, next) => void req.resume().on("end", () => next());
  const post = await serve((app) => app.post("/payments", drain, guarded(), paid));
  expect((await post(ALLOWED)).status).toBe(202);
  expect(decisions[0]?.fault?.message).toContain("was read before the guard");
});

it("a form that the host parses is held, unless the host says with `parse` that it reads such bodies", async () => {
  const parse = () => ({});
  const form = express.urlencoded();
  const strict = await serve((app) => app.post("/payments", form, guarded(), paid));
  const body = new URLSearchParams(ALLOWED).toString();
  expect((await strict(body, "application/x-www-form-urlencoded")).status).toBe(202);
  server.close();
  const lenient = expressGuard(interdict, { transaction: toTransaction, parse });
  const post = await serve((app) => app.post("/payments", form, lenient as RequestHandler, paid));
  expect((await post(body, "application/x-www-form-urlencoded")).status).toBe(200);
});

it("a body that somebody has read between two guards is held by the second", async () => {
  const drain: RequestHandler = (req, _, next) => void req.resume().on("end", () => next());
  const post = await serve((app) => app.post("/payments", guarded(), drain, guarded(), paid));
  expect((await post(ALLOWED)).status).toBe(202);
  expect(decisions.map(({ applied }) => applied)).toEqual(["pass", "hold"]);
});

it("route and extractor get Express's own request, and the decision is on it three times", async () => {
  const seen: unknown[] = [];
  const guard = expressGuard<Request>(interdict, {
    transaction: (body, req) => {
      seen.push(req.get("content-type"));
      return toTransaction(body);
    },
  });
  const route: RequestHandler = (req, res) => {
    const { interdict: decision } = req as Request & { interdict?: Decision };
    seen.push(decision === res.locals.interdict, decision === decisionOf(req), decision?.checked.verdict?.outcome);
    res.end();
  };
  const post = await serve((app) => app.post("/payments", guard as RequestHandler, route));
  await post(ALLOWED);
  expect(seen).toEqual(["application/json", true, true, "not-prohibited"]);
});

it("error handlers get what the route throws, once, and nothing of what the guard does", async () => {
  const errors: string[] = [];
  const onError = (error: Error, _: Request, res: Response, next: NextFunction) => {
    errors.push(error.message);
    if (res.headersSent) next(error);
    else res.status(500).end();
  };
  const post = await serve((app) => {
    app.use(onError);
    app.post("/payments", guarded(), () => {
      throw new Error("route");
    });
    app.use(onError);
  });
  expect((await post(BLOCKED)).status).toBe(451);
  expect((await post("{")).status).toBe(202);
  expect(errors).toEqual([]);
  expect((await post(ALLOWED)).status).toBe(500);
  expect(errors).toEqual(["route"]);
});

it("mounted twice it decides twice: what was changed in between is seen", async () => {
  const change: RequestHandler = (req, _, next) => {
    req.body = { ...req.body, payee: "Alipay", at: "2021-03-01", usNexus: true };
    next();
  };
  const once = guarded();
  const post = await serve((app) => app.post("/payments", express.json(), once, change, once, paid));
  expect((await post(ALLOWED)).status).toBe(451);
  expect(decisions.map(({ applied }) => applied)).toEqual(["pass", "block"]);
});

it("a guard that watches after one that enforces does not hide what was enforced", async () => {
  const watch = expressGuard(interdict, { transaction: toTransaction, mode: "observe", policy: "strict", ...log });
  const route: RequestHandler = (req, res) => void res.json({ mode: decisionOf(req)?.mode });
  const post = await serve((app) => app.post("/payments", guarded(), watch as RequestHandler, express.json(), route));
  expect(await (await post(ALLOWED)).json()).toEqual({ mode: "enforce" });
  expect(decisions).toMatchObject([{ mode: "enforce" }, { mode: "observe", checked: { basis: "no-match" } }]);
});

it("where an answer has been begun already, nothing is added and the route does not run", async () => {
  let ran = false;
  const early: RequestHandler = (_, res, next) => {
    res.write("early");
    setTimeout(() => res.end(), 50);
    next();
  };
  const post = await serve((app) =>
    app.post("/payments", early, guarded(), () => {
      ran = true;
    }),
  );
  expect(await (await post(BLOCKED)).text()).toBe("early");
  expect(ran).toBe(false);
});
