// An application that lives in another comes in with it, for payments and for nothing else.
import { type Activity, evaluate, screen } from "interdict";
import { describe, expect, it } from "vitest";

const reached = (activity: Activity, counterparty: object): boolean =>
  evaluate({ at: "2021-03-01", activity, usNexus: true, counterparty }).findings.some(
    (finding) => finding.subject === "wechat-pay" && finding.provision.startsWith("eo-13971"),
  );

describe("the host of a wallet", () => {
  it.each<[string, object]>([
    ["by package", { androidPackage: "com.tencent.mm" }],
    ["by store number", { appStoreId: "414478124" }],
    ["by deep link", { url: "weixin://dl/chat" }],
    ["by an intent", { url: "intent:#Intent;package=com.tencent.mm;end" }],
  ])("%s brings the wallet into a payment only", (_, counterparty) => {
    expect(reached("payment", counterparty)).toBe(true);
    for (const activity of ["app-distribution", "hosting", "content-delivery", "software-update", "other"] as const)
      expect(reached(activity, counterparty), activity).toBe(false);
  });

  it("stands before the wallet, and the wallet brings no host", () => {
    const by = (counterparty: object) => screen(counterparty).map((match) => `${match.subject} ${match.by}`);
    expect(by({ androidPackage: "com.tencent.mm" })).toEqual(["wechat identifier", "wechat-pay relation"]);
    expect(by({ url: "wxp://f2f0abc" })).toEqual(["wechat-pay identifier"]);
    expect(by({ payerCode: "134567890123456789" })).toEqual(["wechat-pay identifier"]);
  });
});
