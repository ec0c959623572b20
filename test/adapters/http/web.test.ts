// The guard on Request and Response alone, as on a worker or in a test of the host's own.
import { expect, it } from "vitest";
import { type Decision, decisionOf, guard } from "../../../src/adapters/http.js";
import { ALLOWED, BLOCKED, interdict, toTransaction } from "./payments.js";

const guarded = guard(interdict, { transaction: toTransaction });
const request = (body: unknown, type = "application/json") =>
  new Request("http://localhost/", { method: "POST", headers: { "content-type": type }, body: JSON.stringify(body) });

it("hands the route the very request, unread, and the decision", async () => {
  const asked = request(ALLOWED);
  let seen: Decision | undefined;
  const response = await guarded(asked, async (same, decision) => {
    expect(same).toBe(asked);
    expect(same.bodyUsed).toBe(false);
    seen = decision;
    return Response.json(await same.json());
  });
  expect(await response.json()).toEqual(ALLOWED);
  expect(decisionOf(asked)).toBe(seen);
  expect(seen?.checked.action).toBe("allow");
});

it("a request that no guard has seen has no decision", () => {
  expect(decisionOf(request(ALLOWED))).toBeUndefined();
});

it("a body that was read or locked before is held", async () => {
  const read = request(ALLOWED);
  await read.text();
  const locked = request(ALLOWED);
  locked.body?.getReader();
  for (const spent of [read, locked]) expect((await guarded(spent, () => Response.json("paid"))).status).toBe(202);
});

it("what the route throws is the route's, and it runs once", async () => {
  let runs = 0;
  const route = () => {
    runs += 1;
    throw new Error("route");
  };
  await expect(guarded(request(ALLOWED), route)).rejects.toThrow("route");
  expect(runs).toBe(1);
});

it("guards inside guards decide each for itself", async () => {
  const strict = guard(interdict, { transaction: toTransaction, policy: "strict" });
  const stale = { ...ALLOWED, at: "2026-11-01" };
  const response = await guarded(request(stale), (same) => strict(same, () => Response.json("paid")));
  expect(response.status).toBe(202);
  expect((await guarded(request(stale), () => Response.json("paid"))).status).toBe(200);
});

it("a host's own functions are told when their time is over", async () => {
  let told = false;
  const slow = guard(interdict, {
    timeoutMs: 20,
    transaction: (_, __, { signal }) =>
      new Promise((_, reject) => {
        signal.addEventListener("abort", () => {
          told = true;
          reject(signal.reason);
        });
      }),
  });
  expect((await slow(request(BLOCKED), () => Response.json("paid"))).status).toBe(202);
  expect(told).toBe(true);
});
