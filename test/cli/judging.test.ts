import { expect, it } from "vitest";
import { exitOf } from "../../src/cli/exit.js";
import { check, type Transaction } from "../../src/index.js";
import { interdict } from "./harness.js";

it.each<{ argv: string[]; transaction: Transaction }>([
  { argv: ["WeChat Pay"], transaction: { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" } },
  {
    argv: ["--package", "com.tencent.mm"],
    transaction: { at: "2021-03-01", activity: "payment", counterparty: { androidPackage: "com.tencent.mm" } },
  },
  {
    argv: ["com.tencent.mm"],
    transaction: { at: "2021-03-01", activity: "payment", counterparty: "com.tencent.mm" },
  },
  {
    argv: ["--provider", "stripe", "--method", "wechat_pay", "--us-nexus"],
    transaction: {
      at: "2021-03-01",
      activity: "payment",
      counterparty: { provider: "stripe", paymentMethod: "wechat_pay" },
      usNexus: true,
    },
  },
  {
    argv: ["--name", "Corner Bakery", "--domain", "pay.weixin.qq.com", "--country", "CN", "--no-us-nexus"],
    transaction: {
      at: "2021-03-01",
      activity: "payment",
      counterparty: { name: "Corner Bakery", domain: "pay.weixin.qq.com", country: "CN" },
      usNexus: false,
    },
  },
  {
    argv: ["TikTok", "--activity", "app-distribution", "--within-us", "--kind", "business"],
    transaction: {
      at: "2021-03-01",
      activity: "app-distribution",
      counterparty: { name: "TikTok", kind: "business" },
      withinUnitedStates: true,
    },
  },
  {
    argv: ["TikTok", "--activity", "device-use", "--device-of", "US-TX", "--within-state", "US-TX", "--no-within-us"],
    transaction: {
      at: "2021-03-01",
      activity: "device-use",
      counterparty: "TikTok",
      withinUnitedStates: false,
      withinState: "US-TX",
      deviceOf: "US-TX",
    },
  },
])("check $argv asks what the library is asked", async ({ argv, transaction }) => {
  for (const policy of ["letter", "standard", "strict"] as const) {
    const ran = await interdict(["check", ...argv, "--at", "2021-03-01", "--policy", policy, "--json", "--verdict"]);
    const expected = check(transaction, { policy });
    const { result } = JSON.parse(ran.out);
    expect(result.transaction).toEqual(transaction);
    expect([result.action, result.verdict]).toEqual([expected.action, JSON.parse(JSON.stringify(expected.verdict))]);
    expect(ran.exit).toBe(exitOf([expected.action]));
  }
});

it("the day that the clock gave is Washington's, and is told", async () => {
  const ran = await interdict(["check", "Corner Bakery"], { now: new Date("2026-08-20T03:30:00Z") });
  expect(ran.out).toContain("day       2026-08-19 (today by the clock)");
  const told = JSON.parse((await interdict(["check", "Corner Bakery", "--json"])).out);
  expect(told.result).toMatchObject({ at: "2026-08-20", byClock: true });
  const given = JSON.parse((await interdict(["check", "Corner Bakery", "--json", "--at", "2026-08-20"])).out);
  expect(given.result.byClock).toBe(false);
});

it.each([
  { why: "a day that is none", argv: ["Corner Bakery", "--at", "2021-02-30"], says: "at" },
  { why: "an instant without zone", argv: ["Corner Bakery", "--at", "2026-08-20T12:00:00"], says: "at" },
  { why: "a name that is over-long", argv: ["x".repeat(1025), "--at", "2026-08-20"], says: "1024" },
  { why: "a name of blanks", argv: ["   ", "--at", "2026-08-20"], says: "nobody" },
  { why: "a ruleset that is over-stale", argv: ["Corner Bakery", "--at", "2027-08-20"], says: "current through" },
  { why: "a clock far ahead", argv: ["Corner Bakery"], says: "current through", now: new Date("2030-01-01T12:00:00Z") },
])("check holds with 3 for $why", async ({ argv, says, now }) => {
  const ran = await interdict(["check", ...argv], now ? { now } : {});
  expect(ran.exit).toBe(3);
  expect(ran.out).toMatch(/^hold/);
  expect(ran.out).toContain(says);
  const told = JSON.parse((await interdict(["check", ...argv, "--json"], now ? { now } : {})).out);
  expect(told).toMatchObject({ exit: 3, result: { action: "hold" } });
});

it("a policy that could let something through is refused before anything is asked", async () => {
  const rows = { prohibited: "allow" };
  const ran = await interdict(["check", "Alipay", "--policy", "-"], {
    stdin: JSON.stringify({ id: "lax", maxStaleDays: 9, rows }),
  });
  expect([ran.exit, ran.out]).toEqual([2, ""]);
  expect(ran.err).toContain("policy.rows.prohibited");
});

it.each([
  {
    why: "a broken line beside good ones",
    stdin: '{"at":"2026-08-20","activity":"payment","counterparty":"Corner Bakery"}\n{"at":\n',
    exit: 3,
  },
  { why: "a transaction without its day", stdin: '{"activity":"payment","counterparty":"Corner Bakery"}', exit: 3 },
  { why: "a misspelt field", stdin: '{"at":"2026-08-20","activity":"payment","conterparty":"Corner Bakery"}', exit: 3 },
  { why: "a value that is no transaction", stdin: "[null]", exit: 3 },
  { why: "a number", stdin: "7", exit: 3 },
  { why: "text that is no JSON", stdin: "at,name\n2026-08-20,Corner Bakery\n", exit: 3 },
  {
    why: "a list cut off",
    stdin: '[\n{"at":"2026-08-20","activity":"payment","counterparty":"Corner Bakery"},\n',
    exit: 3,
  },
  {
    why: "an over-long name",
    stdin: JSON.stringify({ at: "2026-08-20", activity: "payment", counterparty: "x".repeat(2000) }),
    exit: 3,
  },
  {
    why: "an over-stale day",
    stdin: JSON.stringify({ at: "2028-08-20", activity: "payment", counterparty: "Corner Bakery" }),
    exit: 3,
  },
  { why: "nothing at all", stdin: "", exit: 2 },
  { why: "an empty list", stdin: "[]", exit: 2 },
  { why: "bytes that are no UTF-8", stdin: Uint8Array.from([0x22, 0xff, 0x22]), exit: 2 },
])("evaluate never clears $why", async ({ stdin, exit }) => {
  for (const json of [[], ["--json"]]) expect((await interdict(["evaluate", "-", ...json], { stdin })).exit).toBe(exit);
});

it("evaluate takes a byte-order mark, and the strictest of several answers is its exit code", async () => {
  const allow = { at: "2026-08-20", activity: "payment", counterparty: "Corner Bakery" };
  const block = { at: "2025-03-01", activity: "app-distribution", counterparty: "TikTok", withinUnitedStates: true };
  const hold = { at: "2021-03-01", activity: "payment", counterparty: "Alipay" };
  const exit = async (list: readonly object[]) =>
    (await interdict(["evaluate", "-"], { stdin: `\ufeff${JSON.stringify(list)}` })).exit;
  expect([await exit([allow]), await exit([allow, hold]), await exit([hold, block, allow])]).toEqual([0, 3, 1]);
});

it("nothing of a file is lost: each line has its answer, with its number", async () => {
  const { out } = await interdict(["evaluate", "payments.ndjson", "--json"]);
  const { result } = JSON.parse(out);
  expect(result.answers.map(({ item, action }: { item: string; action: string }) => [item, action])).toEqual([
    ["line 1", "allow"],
    ["line 2", "hold"],
    ["line 3", "hold"],
  ]);
  expect(result.answers[1].problem.problems[0]).toMatchObject({
    path: "line 2",
    message: expect.stringContaining("is not JSON"),
  });
});
