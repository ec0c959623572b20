// What is answered outside, and what reaches the route: the same on every host, over real connections.
import { randomUUID } from "node:crypto";
import { afterEach, describe, expect, it } from "vitest";
import { HOSTS, type Options, type Running, start } from "./hosts.js";
import { ALLOWED, BLOCKED, HELD, LONG_NAME, STALE } from "./payments.js";

let host: Running;
afterEach(() => host.close());

describe.each(HOSTS)("%s", (name) => {
  const run = async (options?: Options) => {
    host = await start(name, options);
    return host;
  };

  it("an allowed payment reaches the route with its body whole and its decision", async () => {
    await run();
    const response = await host.post(ALLOWED);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ paid: true, decision: host.decisions[0]?.id, applied: "pass" });
    expect(host.routed).toEqual([JSON.stringify(ALLOWED)]);
    expect(host.decisions[0]).toMatchObject({ mode: "enforce", checked: { action: "allow", basis: "no-match" } });
  });

  it("a blocked payment is answered 451 with type, title, status and id, and nothing else", async () => {
    await run();
    const response = await host.post(BLOCKED);
    expect(response.status).toBe(451);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("link")).toBeNull();
    const [decision] = host.decisions;
    const title = "Unavailable For Legal Reasons";
    expect(await response.json()).toEqual({ type: "about:blank", title, status: 451, decision: decision?.id });
    expect(decision).toMatchObject({ applied: "block", checked: { outcome: "prohibited", basis: "identified" } });
    expect(decision?.checked.verdict?.findings[0]?.citations.length).toBeGreaterThan(0);
    expect(host.routed).toEqual([]);
  });

  it.each([
    ["a missing fact", HELD, "missing-facts"],
    ["a day far beyond the ruleset's sources", STALE, "no-match"],
    ["a name that is over-long", LONG_NAME, undefined],
    ["a body that names nobody", { at: "2026-08-20" }, undefined],
  ])("%s is held with 202 and does not reach the route", async (_, payment, basis) => {
    await run();
    const response = await host.post(payment);
    expect(response.status).toBe(202);
    expect(response.headers.get("content-type")).toBe("application/json");
    const [decision] = host.decisions;
    expect(await response.json()).toEqual({
      type: "about:blank",
      title: "Accepted",
      status: 202,
      decision: decision?.id,
    });
    expect(decision).toMatchObject({ applied: "hold", checked: { action: "hold" } });
    expect(decision?.checked.basis).toBe(basis);
    expect(host.routed).toEqual([]);
  });

  it("answers by the host's own statuses, types and authority", async () => {
    await run({
      status: { block: 403, hold: 423, fault: 503 },
      type: { block: "https://pay.example/refused", hold: "https://pay.example/held" },
      blockedBy: "https://www.commerce.example/",
    });
    const [blocked, held, faulty] = [await host.post(BLOCKED), await host.post(HELD), await host.post("{")];
    expect([blocked.status, held.status, faulty.status]).toEqual([403, 423, 503]);
    expect(blocked.headers.get("link")).toBeNull();
    expect(await blocked.json()).toMatchObject({
      type: "https://pay.example/refused",
      title: "Forbidden",
      status: 403,
    });
    expect(held.headers.get("content-type")).toBe("application/problem+json");
    expect(await held.json()).toMatchObject({ type: "https://pay.example/held", title: "Locked" });
    expect(await faulty.json()).toMatchObject({ status: 503 });
  });

  it("says who demanded the block on a 451, where that is configured", async () => {
    await run({ blockedBy: "https://www.commerce.example/a b" });
    const response = await host.post(BLOCKED);
    expect(response.headers.get("link")).toBe('<https://www.commerce.example/a%20b>; rel="blocked-by"');
  });

  it("tells reasons and citations outside only where that is asked for", async () => {
    await run({ expose: "reasons" });
    const body = (await (await host.post(BLOCKED)).json()) as Record<string, unknown>;
    expect(body).toMatchObject({ outcome: "prohibited", basis: "identified" });
    expect(body.reasons).toContainEqual(expect.objectContaining({ row: "prohibited" }));
    expect(body.citations).toContainEqual(expect.objectContaining({ title: "Executive Order 13971" }));
    expect(await (await host.post("{")).json()).toMatchObject({
      problem: "invalid-input",
      reasons: [{ row: "fault" }],
    });
  });

  it("the handle's policy decides, and the guard's goes before it", async () => {
    await run({ policy: "letter" });
    expect((await host.post(STALE)).status).toBe(200);
  });

  it("a HEAD and a GET without a body are decided on like the rest, by their address", async () => {
    await run({
      transaction: (body: unknown, request: { url?: string; req?: { url: string } }) => {
        if (body !== undefined) throw new Error("a body out of nothing");
        const address = new URL(request.url ?? request.req?.url ?? "", "http://localhost");
        return {
          at: "2021-03-01",
          activity: "payment",
          counterparty: address.searchParams.get("payee"),
          usNexus: true,
        };
      },
    } as never);
    const ask = (method: string, payee: string) => fetch(`${host.origin}/payments?payee=${payee}`, { method });
    const [get, head, allowed] = [await ask("GET", "alipay"), await ask("HEAD", "alipay"), await ask("GET", "bakery")];
    expect([get.status, head.status, allowed.status]).toEqual([451, 451, 200]);
    expect(head.headers.get("content-type")).toBe("application/problem+json");
    expect(await head.text()).toBe("");
    expect(host.routed).toEqual([""]);
  });

  it("a POST without a body is no payment and is held", async () => {
    await run();
    expect((await fetch(`${host.origin}/payments`, { method: "POST" })).status).toBe(202);
    expect(host.routed).toEqual([]);
  });

  it("a hundred payments at once get each their own decision", async () => {
    await run();
    const kinds = [ALLOWED, HELD, BLOCKED];
    const payments = Array.from({ length: 99 }, (_, i) => ({ ...kinds[i % 3], nonce: randomUUID() }));
    const answers = await Promise.all(
      payments.map(async (payment) => {
        const response = await host.post(payment);
        return { status: response.status, id: ((await response.json()) as { decision: string }).decision };
      }),
    );
    expect(answers.map(({ status }) => status)).toEqual(payments.map((_, i) => [200, 202, 451][i % 3]));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(99);
    expect(new Set(host.decisions.map(({ id }) => id))).toEqual(new Set(answers.map(({ id }) => id)));
    expect(host.routed.length).toBe(33);
  });
});
