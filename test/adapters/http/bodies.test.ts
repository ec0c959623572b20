// A body that cannot be read whole and for sure holds the payment; under `observe` it goes on untouched.
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { HOSTS, type Running, start } from "./hosts.js";
import { ALLOWED } from "./payments.js";

let host: Running;
afterEach(() => host.close());

const JSON_TYPE = { "content-type": "application/json" };
const good = JSON.stringify(ALLOWED);
const encode = (text: string) => new TextEncoder().encode(text);

const BAD: readonly [string, string | Uint8Array<ArrayBuffer>, Record<string, string>, string][] = [
  ["malformed JSON", '{"payee":"Corner Bakery","at":"2026-08-20"', JSON_TYPE, "invalid-input"],
  ["two values", `${good}${good}`, JSON_TYPE, "invalid-input"],
  ["bytes that are no UTF-8", Uint8Array.of(0x22, 0xff, 0xfe, 0x22), JSON_TYPE, "invalid-input"],
  ["a form", "payee=Corner+Bakery", { "content-type": "application/x-www-form-urlencoded" }, "invalid-input"],
  ["JSON that calls itself text", good, { "content-type": "text/plain" }, "invalid-input"],
  ["JSON that hides in a parameter", good, { "content-type": "text/plain; a=application/json" }, "invalid-input"],
  ["another character set", good, { "content-type": "application/json; charset=utf-16le" }, "invalid-input"],
  [
    "another character set behind a blank",
    good.replace("Corner", "+AFc-e+AEM-hat Pay"),
    { "content-type": "application/json; charset =utf-7" },
    "invalid-input",
  ],
  [
    "another character set behind a tab",
    good,
    { "content-type": "application/json;\tcharset\t=utf-16le" },
    "invalid-input",
  ],
  ["a compressed body", gzipSync(good), { ...JSON_TYPE, "content-encoding": "gzip" }, "invalid-input"],
  ["an over-long body", JSON.stringify({ ...ALLOWED, pad: "x".repeat(2_000) }), JSON_TYPE, "over-long"],
  ["__proto__", `{"__proto__":{"usNexus":false},${good.slice(1)}`, JSON_TYPE, "invalid-input"],
  ["__proto__ spelt with an escape", `{"\\u005f_proto__":{"a":1},${good.slice(1)}`, JSON_TYPE, "invalid-input"],
  ["__proto__ deep inside", `{"a":[{"b":{"__proto__":null}}],${good.slice(1)}`, JSON_TYPE, "invalid-input"],
  ["constructor.prototype", `{"constructor":{"prototype":{"a":1}},${good.slice(1)}`, JSON_TYPE, "invalid-input"],
  ["depth without end", "[".repeat(900), JSON_TYPE, "invalid-input"],
];

const ALSO_GOOD: readonly [string, Uint8Array<ArrayBuffer>, Record<string, string>][] = [
  ["a type of JSON", encode(good), { "content-type": "application/json; charset=UTF-8" }],
  ["a firm called constructor", encode(`{"constructor":"Acme",${good.slice(1)}`), JSON_TYPE],
  ["text in any script", encode(JSON.stringify({ ...ALLOWED, note: "面包店 🥖" })), JSON_TYPE],
];

describe.each(HOSTS)("%s", (name) => {
  it.each(BAD)("%s is held, decided on, and does not reach the route", async (_, body, headers, code) => {
    host = await start(name, { maxBodyBytes: 1_000 });
    const response = await host.post(body, headers);
    expect(response.status).toBe(202);
    expect(host.decisions).toMatchObject([
      { applied: "hold", checked: { action: "hold", problem: { code } }, fault: { stage: "body", code } },
    ]);
    expect(host.decisions[0]?.transaction).toBeUndefined();
    expect(host.routed).toEqual([]);
    expect(({} as { usNexus?: boolean }).usNexus).toBeUndefined();
  });

  it.each(ALSO_GOOD)("%s passes with every byte", async (_, body, headers) => {
    host = await start(name);
    expect((await host.post(body, headers)).status).toBe(200);
    expect(host.routed).toEqual([new TextDecoder().decode(body)]);
  });

  it("a body of exactly the bound passes, and one byte more does not", async () => {
    const pad = (to: number) =>
      JSON.stringify({ ...ALLOWED, pad: "" }).replace('"pad":""', `"pad":"${"x".repeat(to)}"`);
    const bound = pad(700).length;
    host = await start(name, { maxBodyBytes: bound });
    expect((await host.post(pad(700))).status).toBe(200);
    expect((await host.post(pad(701))).status).toBe(202);
  });

  it("what is not JSON is read by the host's own `parse`, and what that throws is held", async () => {
    host = await start(name, {
      parse: (text, mediaType) => {
        if (mediaType !== "text/plain") throw new Error("secret detail");
        return { payee: text, at: "2026-08-20" };
      },
    });
    const plain = { "content-type": "text/plain; charset=utf-8" };
    expect((await host.post("Corner Bakery", plain)).status).toBe(200);
    expect((await host.post("<a/>", { "content-type": "text/xml" })).status).toBe(202);
    expect(host.decisions[1]?.fault).toMatchObject({ stage: "body", code: "invalid-input" });
    expect(JSON.stringify(host.decisions[1])).not.toContain("secret");
  });

  it.each(BAD.filter(([what]) => what === "an over-long body" || what === "malformed JSON"))(
    "observe: %s is decided on as unreadable, and goes on to whoever parses it next",
    async (what, body, headers, code) => {
      host = await start(name, { mode: "observe", maxBodyBytes: 1_000 });
      const response = await host.post(body, headers);
      expect(host.decisions).toMatchObject([
        { mode: "observe", applied: "pass", checked: { action: "hold" }, fault: { code } },
      ]);
      // Fastify refuses malformed JSON by itself; the other routes here read text.
      const parserRefuses = name === "fastify" && what === "malformed JSON";
      expect(response.status).toBe(parserRefuses ? 400 : 200);
      expect(host.routed).toEqual(parserRefuses ? [] : [body]);
    },
  );
});
