import { describe, expect, it } from "vitest";
import type { Counterparty } from "../../src/model/transaction.js";
import { screen } from "../../src/screening/screen.js";
import { lookup } from "./fixture.js";

const conflicts = (counterparty: Counterparty): boolean => {
  const matches = screen(lookup, counterparty);
  expect(matches.length).toBeGreaterThan(0);
  const flagged = matches.filter((match) => match.flags.includes("conflict"));
  expect([0, matches.length]).toContain(flagged.length);
  return flagged.length > 0;
};

describe("conflict", () => {
  it.each<[string, Counterparty]>([
    ["two unrelated applications", { name: "Alipay", androidPackage: "com.tencent.mm" }],
    ["an application and somebody else's developer", { name: "Tencent", domain: "alipay.com" }],
    ["a minority owner is not related", { name: "Alibaba", app: "alipay" }],
    ["another package beside a known bundle", { androidPackage: "com.spotify.music", iosBundleId: "com.tencent.xin" }],
    ["a known neighbour beside a name", { androidPackage: "hk.alipay.wallet", name: "Alipay" }],
    ["another app beside a domain", { app: "Spotify", domain: "alipay.com" }],
  ])("%s", (_, counterparty) => {
    expect(conflicts(counterparty)).toBe(true);
  });

  it.each<[string, Counterparty]>([
    ["the same subject twice", { name: "Alipay", domain: "alipay.com" }],
    ["a host and its guest", { name: "WeChat Pay", androidPackage: "com.tencent.mm" }],
    ["a developer and its application", { name: "Tencent", androidPackage: "com.tencent.mm" }],
    ["a parent and what its subsidiary operates", { name: "Tencent", app: "wechat-pay" }],
    ["a name nobody knows", { name: "Spotify", androidPackage: "com.tencent.mm" }],
    ["a company and an application of its own that is not listed", { name: "Tencent", app: "Honor of Kings" }],
    ["one of several that a name can mean", { name: "Penguin Suite", androidPackage: "com.tencent.mm" }],
  ])("none: %s", (_, counterparty) => {
    expect(conflicts(counterparty)).toBe(false);
  });

  it("drops nothing", () => {
    expect(screen(lookup, { name: "Alipay", androidPackage: "com.tencent.mm" }).map((match) => match.subject)).toEqual([
      "alipay",
      "wechat",
      "wechat-pay",
    ]);
  });
});
