// A mistake in the options stops the start, not a payment; and no configured address can break a header.
import { describe, expect, it } from "vitest";
import { expressGuard, fastifyGuard, guard, honoGuard } from "../../../src/adapters/http.js";
import { InterdictError } from "../../../src/errors.js";
import { interdict, toTransaction } from "./payments.js";

const WRONG: readonly [string, unknown, string][] = [
  ["no options", undefined, "invalid-input options"],
  ["no extractor", {}, "invalid-input options.transaction"],
  ["an extractor that is no function", { transaction: {} }, "invalid-input options.transaction"],
  ["a misspelt option", { timeoutMS: 5 }, "invalid-input options.timeoutMS"],
  ["an unknown mode", { mode: "watch" }, "invalid-input options.mode"],
  ["an unknown exposure", { expose: "all" }, "invalid-input options.expose"],
  ["an unknown policy", { policy: "lenient" }, "invalid-policy options.policy"],
  ["a block that says paid", { status: { block: 200 } }, "invalid-input options.status.block"],
  ["a block that says accepted", { status: { block: 202 } }, "invalid-input options.status.block"],
  ["a hold that says paid", { status: { hold: 200 } }, "invalid-input options.status.hold"],
  ["a hold that redirects", { status: { hold: 302 } }, "invalid-input options.status.hold"],
  ["a fault that says paid", { status: { fault: 204 } }, "invalid-input options.status.fault"],
  ["a status that is no number", { status: { block: "451" } }, "invalid-input options.status.block"],
  ["a status for what passes", { status: { allow: 200 } }, "invalid-input options.status.allow"],
  ["no time at all", { timeoutMs: 0 }, "invalid-input options.timeoutMs"],
  ["time without end", { timeoutMs: Number.POSITIVE_INFINITY }, "invalid-input options.timeoutMs"],
  ["a bound that is no number", { maxBodyBytes: "1mb" }, "invalid-input options.maxBodyBytes"],
  ["a record that is no function", { record: {} }, "invalid-input options.record"],
  ["an authority that is no address", { blockedBy: "Commerce" }, "invalid-input options.blockedBy"],
  ["an authority that is a script", { blockedBy: "javascript:alert(1)" }, "invalid-input options.blockedBy"],
  ["a problem type that is relative", { type: { block: "/refused" } }, "invalid-input options.type.block"],
];

describe.each<[string, (options: never) => unknown]>([
  ["guard", (options) => guard(interdict, options)],
  ["honoGuard", (options) => honoGuard(interdict, options)],
  ["expressGuard", (options) => expressGuard(interdict, options)],
  ["fastifyGuard", (options) => fastifyGuard(interdict, options)],
])("%s refuses", (_, make) => {
  it.each(WRONG)("%s", (what, options, expected) => {
    const whole =
      what.includes("options") || what.includes("extractor")
        ? options
        : { transaction: toTransaction, ...(options as object) };
    let refused = "";
    try {
      make(whole as never);
    } catch (error) {
      if (error instanceof InterdictError) refused = `${error.code} ${error.problems[0]?.path}`;
    }
    expect(refused).toBe(expected);
  });
});

it("what is no handle is refused", () => {
  expect(() => guard({} as never, { transaction: toTransaction })).toThrow("interdict: has to be a handle");
});

it.each([
  ["https://a.example/\r\nset-cookie: a=b", "<https://a.example/set-cookie:%20a=b>"],
  ['https://a.example/>; rel="next"', "<https://a.example/%3E;%20rel=%22next%22>"],
  ["https://a.example/?q=>&\u0000x", "<https://a.example/?q=%3E&%00x>"],
])("the authority %j is written so that it stays within its brackets", async (blockedBy, written) => {
  const guarded = guard(interdict, {
    transaction: () => ({ at: "2021-03-01", activity: "payment", counterparty: "Alipay", usNexus: true }),
    blockedBy,
  });
  const response = await guarded(new Request("http://localhost/"), () => new Response("paid"));
  expect(response.headers.get("link")).toBe(`${written}; rel="blocked-by"`);
});
