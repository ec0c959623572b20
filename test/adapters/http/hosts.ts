import { once } from "node:events";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { Readable } from "node:stream";
import type { ReadableStream as NodeWebStream } from "node:stream/web";
import { createAdaptorServer } from "@hono/node-server";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import {
  type Decision,
  decisionOf,
  expressGuard,
  fastifyGuard,
  type GuardOptions,
  guard,
  honoGuard,
} from "../../../src/adapters/http.js";
import { interdict, toTransaction } from "./payments.js";

/** Options that mean the same on every host. */
export type Options = Partial<Omit<GuardOptions<never>, "onDecision" | "onFault">> & {
  readonly onDecision?: (decision: Decision) => unknown;
  readonly onFault?: (error: unknown, decision: Decision) => unknown;
  readonly interdict?: typeof interdict;
};

export interface Running {
  readonly origin: string;
  readonly port: number;
  /** The bodies that reached the route, as text. */
  readonly routed: string[];
  /** The decisions that the log was given. */
  readonly decisions: Decision[];
  post(body: unknown, headers?: Record<string, string>): Promise<Response>;
  close(): Promise<void>;
}

type Paid = (text: string, decision: Decision | undefined) => object;

/** Each starts a real server whose only route pays, behind the guard. */
const STARTS = {
  web: async (handle: typeof interdict, options: GuardOptions<never>, paid: Paid) => {
    const guarded = guard(handle, options as never);
    const answer = (request: Request) =>
      guarded(request, async (same, decision) => {
        if (decisionOf(same) !== decision) throw new Error("two decisions");
        return Response.json(paid(await same.text(), decision));
      });
    return listening(createServer(webHandler(answer)));
  },
  hono: async (handle: typeof interdict, options: GuardOptions<never>, paid: Paid) => {
    const app = new Hono<{ Variables: { interdict: Decision } }>();
    app.all("/payments", honoGuard(handle, options as never), async (c) =>
      c.json(paid(await c.req.text(), c.get("interdict"))),
    );
    return listening(createAdaptorServer({ fetch: app.fetch }) as Server);
  },
  express: async (handle: typeof interdict, options: GuardOptions<never>, paid: Paid) => {
    const app = express();
    app.all("/payments", expressGuard(handle, options as never), express.text({ type: () => true }), (req, res) => {
      res.json(paid(typeof req.body === "string" ? req.body : "", decisionOf(req)));
    });
    return listening(createServer(app));
  },
  fastify: async (handle: typeof interdict, options: GuardOptions<never>, paid: Paid) => {
    const app = fastify({ forceCloseConnections: true });
    app.register(fastifyGuard(handle, options as never));
    app.all("/payments", async (request) => {
      const { body } = request;
      return paid(body === undefined || body === null ? "" : JSON.stringify(body), decisionOf(request));
    });
    await app.listen({ port: 0, host: "127.0.0.1" });
    return app.server;
  },
} as const;

export type HostName = keyof typeof STARTS;
export const HOSTS = Object.keys(STARTS) as HostName[];

/** Starts a host with a guard. Everything that a test does not say is the default. */
export async function start(host: HostName, options: Options = {}): Promise<Running> {
  const routed: string[] = [];
  const decisions: Decision[] = [];
  const { interdict: handle = interdict, onDecision, ...rest } = options;
  const whole = {
    transaction: toTransaction,
    ...rest,
    onDecision: (decision: Decision) => {
      decisions.push(decision);
      return onDecision?.(decision);
    },
  };
  const server = await STARTS[host](handle, whole as GuardOptions<never>, (text, decision) => {
    routed.push(text);
    return { paid: true, decision: decision?.id, applied: decision?.applied };
  });
  const { port } = server.address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    port,
    routed,
    decisions,
    post: (body, headers) =>
      fetch(`${origin}/payments`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: typeof body === "string" || body instanceof Uint8Array ? body : JSON.stringify(body),
      }),
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function listening(server: Server): Promise<Server> {
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

/** The web standard on Node's own server, without a framework between. */
function webHandler(answer: (request: Request) => Promise<Response>) {
  return async (incoming: import("node:http").IncomingMessage, outgoing: import("node:http").ServerResponse) => {
    const headers = new Headers(incoming.headers as Record<string, string>);
    const hasBody = incoming.headers["transfer-encoding"] !== undefined || headers.has("content-length");
    const body = hasBody ? (Readable.toWeb(incoming) as NodeWebStream<Uint8Array> as ReadableStream) : null;
    const { method = "GET" } = incoming;
    try {
      const request = new Request(`http://localhost${incoming.url}`, {
        method,
        headers,
        body,
        duplex: "half",
      } as never);
      const response = await answer(request);
      outgoing.writeHead(response.status, Object.fromEntries(response.headers));
      outgoing.end(new Uint8Array(await response.arrayBuffer()));
    } catch {
      outgoing.writeHead(500).end();
    }
  };
}
