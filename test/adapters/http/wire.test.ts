// What fetch does not do: bodies in pieces, bodies without end, pipelines, broken connections, hostile headers.
import { afterEach, describe, expect, it, vi } from "vitest";
import { HOSTS, type Running, start } from "./hosts.js";
import { ALLOWED, BLOCKED, HELD } from "./payments.js";
import { post, type Raw, raw } from "./raw.js";

let host: Running;
let line: Raw;
afterEach(async () => {
  line?.destroy();
  await host.close();
});

const text = JSON.stringify;
const CHUNKED =
  "POST /payments HTTP/1.1\r\nhost: a\r\ncontent-type: application/json\r\ntransfer-encoding: chunked\r\n\r\n";
const chunk = (part: string) => `${part.length.toString(16)}\r\n${part}\r\n`;

describe.each(HOSTS)("%s", (name) => {
  it("a body in chunks is read whole and reaches the route whole", async () => {
    host = await start(name);
    line = raw(host.port);
    const body = text(ALLOWED);
    line.send(CHUNKED + chunk(body.slice(0, 9)));
    line.send(chunk(body.slice(9)));
    line.send("0\r\n\r\n");
    expect(await line.until('"paid":true')).toContain("HTTP/1.1 200");
    expect(host.routed).toEqual([body]);
  });

  it("a body without end is cut at the bound and answered while it is still being sent", async () => {
    host = await start(name, { maxBodyBytes: 5_000 });
    line = raw(host.port);
    line.send(CHUNKED);
    for (let sent = 0; sent < 20; sent += 1) line.send(chunk(" ".repeat(1_000)));
    expect(await line.until('"decision"')).toContain("HTTP/1.1 202");
    expect(host.decisions).toMatchObject([{ applied: "hold", fault: { stage: "body", code: "over-long" } }]);
    expect(host.routed).toEqual([]);
  });

  it("a body that claims to be over-long is answered before any of it has come", async () => {
    host = await start(name);
    line = raw(host.port);
    line.send(post("", { "content-length": "99999999" }));
    expect(await line.until('"decision"')).toContain("HTTP/1.1 202");
    expect(host.decisions).toMatchObject([{ fault: { code: "over-long" } }]);
  });

  it("a slow body is held when the time is over, and what comes later pays nothing", async () => {
    host = await start(name, { timeoutMs: 60 });
    line = raw(host.port);
    const body = text(ALLOWED);
    line.send(post(body).slice(0, -10));
    expect(await line.until('"decision"')).toContain("HTTP/1.1 202");
    line.send(body.slice(-10));
    expect(host.decisions).toMatchObject([{ applied: "hold", fault: { stage: "body", code: "timed-out" } }]);
    expect(host.routed).toEqual([]);
  });

  it("a client that goes away with half of its body unsent leaves a decision and no payment", async () => {
    host = await start(name);
    line = raw(host.port);
    line.send(post(text(ALLOWED)).slice(0, -10));
    await new Promise((resolve) => setTimeout(resolve, 30));
    line.destroy();
    await vi.waitFor(() => expect(host.decisions.length).toBe(1), 5_000);
    expect(host.decisions).toMatchObject([{ applied: "hold", fault: { stage: "body", code: "aborted" } }]);
    expect(host.routed).toEqual([]);
  });

  it("pipelined payments are answered each by its own decision, in order", async () => {
    host = await start(name);
    line = raw(host.port);
    line.send(post(text(ALLOWED)) + post(text(BLOCKED)) + post(text(HELD)) + post(text(ALLOWED)));
    const answers = await line.until('"decision"', 4);
    expect([...answers.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status)).toEqual([
      "200",
      "451",
      "202",
      "200",
    ]);
    const ids = [...answers.matchAll(/"decision":"([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(host.decisions.map(({ id }) => id));
    expect(host.routed).toEqual([text(ALLOWED), text(ALLOWED)]);
  });

  it("a client that waits for 100 Continue is asked to go on, and then refused", async () => {
    host = await start(name);
    line = raw(host.port);
    const request = post(text(BLOCKED), { expect: "100-continue" });
    const head = request.slice(0, request.indexOf("\r\n\r\n") + 4);
    line.send(head);
    expect(await line.until("100 Continue")).toContain("HTTP/1.1 100");
    line.send(text(BLOCKED));
    expect(await line.until('"decision"')).toContain("HTTP/1.1 451");
  });

  it("nothing that came with the request is in a header of the answer", async () => {
    const evil = 'x\r\nset-cookie: a=b\r\n\r\n<script>"';
    host = await start(name, { expose: "reasons", newId: () => evil });
    line = raw(host.port);
    const payment = { ...BLOCKED, payee: { name: "Alipay", role: evil }, id: evil };
    line.send(post(text(payment), { "x-request-id": "evil-id", origin: "https://evil.example", cookie: "evil=1" }));
    const answer = await line.until("\r\n\r\n");
    const head = answer.slice(0, answer.indexOf("\r\n\r\n")).toLowerCase();
    expect(head).toContain("451");
    for (const word of ["set-cookie", "script", "evil"]) expect(head).not.toContain(word);
    const whole = await line.until("}]}");
    const body = whole.slice(whole.indexOf("{"), whole.lastIndexOf("}") + 1);
    expect(JSON.parse(body)).toMatchObject({ decision: evil });
  });
});
