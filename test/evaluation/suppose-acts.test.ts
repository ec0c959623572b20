// Every supposition asked of the recorded law: the orders of 2020 and 2021, the Act of 2024 and its non-enforcement.
import {
  type Activity,
  designated,
  enjoined,
  extended,
  type Interdict,
  identified,
  lifted,
  postponed,
  revoked,
  stayed,
  suppose,
  type Transaction,
} from "interdict";
import { describe, expect, it } from "vitest";
import { truths } from "./told.js";

const pay = (at: string, more: Partial<Transaction> = {}): Transaction => ({
  at,
  activity: "payment",
  counterparty: "WeChat Pay",
  usNexus: true,
  withinUnitedStates: true,
  personalUse: false,
  ...more,
});

/** What one instrument's findings say of a transaction. */
function finding(what: Interdict, transaction: Transaction, instrument: string, asKnownAt?: string) {
  return what.evaluate(transaction, { asKnownAt }).findings.find((found) => found.instrument === instrument);
}

describe("Commerce identifies under Executive Order 13971 what it had identified for WeChat", () => {
  const what = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", like: "eo-13943/identification" }));

  it.each<[Activity, string]>([
    ["app-distribution", "1"],
    ["hosting", "2"],
    ["content-delivery", "3"],
    ["transit", "4"],
    ["payment", "5"],
    ["code-integration", "6"],
  ])("%s is item %s, as it was there", (activity, number) => {
    const found = finding(what, pay("2021-03-01", { activity, counterparty: "Alipay" }), "eo-13971");
    expect(found).toMatchObject({ provision: `eo-13971/identification/${number}`, outcome: "prohibited" });
  });

  it("conditions and exceptions are not taken over: the text of 1(a) has its own", () => {
    const abroad = pay("2021-03-01", { counterparty: "Alipay", withinUnitedStates: false, personalUse: true });
    expect(finding(what, abroad, "eo-13971")?.outcome).toBe("prohibited");
    expect(finding(what, { ...abroad, usNexus: false }, "eo-13971")?.basis).toBe("no-us-nexus");
  });

  it("what none of them lists is outside their scope", () => {
    expect(finding(what, pay("2021-03-01", { activity: "data-transfer" }), "eo-13971")?.basis).toBe("outside-scope");
  });

  it("a second identification is numbered on, and adds to it", () => {
    const more = what.suppose(identified({ under: "eo-13971", on: "2021-03-10", activities: ["data-transfer"] }));
    const found = finding(more, pay("2021-03-10", { activity: "data-transfer" }), "eo-13971");
    expect(found).toMatchObject({ provision: "eo-13971/identification/7", outcome: "prohibited" });
    expect(finding(more, pay("2021-03-10"), "eo-13971")?.provision).toBe("eo-13971/identification/5");
  });
});

describe("items with days of their own", () => {
  const what = suppose(
    identified({
      under: "eo-13971",
      on: "2021-02-20",
      items: [{ activities: ["payment"], from: "2021-03-20" }, { activities: ["hosting"] }],
    }),
  );

  it.each<[string, Activity, string]>([
    ["2021-02-20", "hosting", "identified"],
    ["2021-03-19", "payment", "not-operative"],
    ["2021-03-20", "payment", "identified"],
    ["2021-06-09", "payment", "ended"],
  ])("%s, %s: %s", (at, activity, basis) => {
    expect(finding(what, pay(at, { activity }), "eo-13971")?.basis).toBe(basis);
  });

  it("each can be put off, enjoined and revoked by its own name", () => {
    const ref = "eo-13971/identification/1";
    const at = { at: "2021-04-01" };
    expect(what.suppose(postponed({ ref, on: "2021-03-01", to: "2021-05-01" })).status(ref, at).state).toBe("pending");
    expect(what.suppose(enjoined({ ref, on: "2021-03-25" })).status(ref, at).state).toBe("suspended");
    expect(what.suppose(revoked({ ref, on: "2021-03-25" })).status(ref, at).state).toBe("ended");
  });
});

describe("Commerce identifies something else under Executive Order 13942, where it has acted", () => {
  const tiktok = (activity: Activity, at: string) => pay(at, { activity, counterparty: { app: "tiktok" } });
  const instead = (on: string) => suppose(identified({ under: "eo-13942", on, activities: ["payment"] }));
  const items = (on: string, transaction: Transaction, asKnownAt?: string) =>
    instead(on)
      .evaluate(transaction, { asKnownAt })
      .findings.filter(({ provision }) => provision.startsWith("eo-13942/"))
      .map(({ provision, basis }) => `${provision.slice("eo-13942/".length)} ${basis}`);

  it.each(["2020-09-01", "2020-10-01"])(
    "on %s: the supposed item binds and is numbered on, no recorded one binds",
    (on) => {
      const paid = items(on, tiktok("payment", "2020-10-05"));
      expect(paid[0]).toBe("identification/7 identified");
      const hosted = items(on, tiktok("hosting", "2020-12-01"));
      expect(hosted.filter((line) => line.endsWith("identified") || line.endsWith("suspended"))).toEqual([]);
    },
  );

  it("where the recorded items were not known yet, they are no prohibitions at all", () => {
    expect(items("2020-09-01", tiktok("hosting", "2020-12-01"))).toEqual(["identification/7 outside-scope"]);
  });

  it("where they were, they have ended, and the status says what took their place", () => {
    expect(items("2020-10-01", tiktok("hosting", "2020-12-01"))[0]).toBe("identification/2 ended");
    const { because } = instead("2020-10-01").status("eo-13942/identification/2", { at: "2020-12-01" });
    expect(because.map(({ text }) => text).join(" ")).toContain("takes the place of the recorded identification");
  });

  it("as known before, the recorded items stand", () => {
    expect(items("2020-10-01", tiktok("hosting", "2020-12-01"), "2020-09-30")[0]).toBe("identification/2 identified");
  });

  it("the day that the order names is no floor: an act before it has effect, one before the order has none", () => {
    expect(items("2020-08-06", tiktok("payment", "2020-09-20"))[0]).toBe("identification/7 identified");
    const { because } = instead("2020-08-05").status("eo-13942/identification", { at: "2020-09-20" });
    expect(because.map(({ text }) => text).join(" ")).toContain("allows none earlier than 2020-08-06");
  });
});

describe("the courts decide otherwise on WeChat", () => {
  const state = (what: Interdict, at: string) => what.status("eo-13943/identification/5", { at }).state;

  it("an injunction lifted in November 2020 lets item 5 operate, until its order is revoked", () => {
    const what = suppose(lifted({ ref: "wechat-users-v-trump/injunction", on: "2020-11-01" }));
    expect(state(what, "2020-10-31")).toBe("suspended");
    expect(state(what, "2020-11-01")).toBe("operative");
    expect(state(what, "2021-06-09")).toBe("ended");
  });
});

describe("the President does not enforce the Act for longer, or a court stays him", () => {
  const delay = "eo-14166/2(a)";
  const act = "pafaca/2(a)(1)(A)";
  // Asked with the knowledge of the day: later orders also rule out enforcement for conduct before them.

  it.each([
    ["2025-05-04", "operative yes yes no no"],
    ["2025-05-05", "operative yes yes no ?"],
    ["2025-05-06", "operative yes yes no yes"],
  ])("30 days from the old expiry, 5 April 2025: on %s %s", (at, expected) => {
    const what = suppose(extended({ ref: delay, on: "2025-04-04", until: { days: 30 } }));
    expect(truths(what.status(act, { at, asKnownAt: at }))).toBe(expected);
  });

  it("an extension after the delay had ended revives nothing, and the Act's status says so", () => {
    const cut = revoked({ ref: delay, on: "2025-03-01" });
    const what = suppose(cut, extended({ ref: delay, on: "2025-04-04", until: "2025-12-01" }));
    const { because, enforced } = what.status(act, { at: "2025-05-01", asKnownAt: "2025-05-01" });
    expect(enforced).toBe(true);
    expect(because.map(({ text }) => text).join(" ")).toContain("has no effect: it had ended by then");
  });

  it("a stay of the delay lets enforcement go on; the Act prohibits all the while", () => {
    const what = suppose(stayed({ ref: delay, on: "2025-02-01" }));
    expect(truths(what.status(act, { at: "2025-01-31", asKnownAt: "2025-02-01" }))).toBe("operative yes yes no no");
    expect(truths(what.status(act, { at: "2025-02-01", asKnownAt: "2025-02-01" }))).toBe("operative yes yes no yes");
  });
});

describe("a further application is designated", () => {
  const offered = (at: string) => pay(at, { activity: "app-distribution", counterparty: { app: "wechat" } });

  it("under the Act, WeChat is covered 270 days later, also after TikTok's divestiture", () => {
    const what = suppose(designated({ under: "pafaca", names: ["wechat"], on: "2025-03-01" }));
    expect(finding(what, offered("2025-11-25"), "pafaca")?.basis).toBe("not-operative");
    expect(finding(what, offered("2025-11-26"), "pafaca")).toMatchObject({
      provision: "pafaca/2(a)(1)(A)/designated-wechat",
      outcome: "prohibited",
    });
    expect(finding(what, offered("2026-08-01"), "pafaca")?.outcome).toBe("prohibited");
    expect(what.effectiveDate("pafaca/2(a)(1)(A)/designated-wechat").date).toBe("2025-11-26");
  });

  it("section 1(b) of Executive Order 13971 adds nothing to the list of eight", () => {
    const what = suppose(designated({ under: "eo-13971/1(b)", names: ["tiktok"], on: "2021-03-01" }));
    const { because } = what.status("eo-13971/1(b)", { at: "2021-03-01" });
    expect(because.map(({ text }) => text)).toContain(
      "The supposed designation of TikTok under eo-13971/1(b) on 2021-03-01 has no effect: Executive Order 13971 gives no power to bring anything further under it.",
    );
    expect(finding(what, pay("2021-03-01", { counterparty: { app: "tiktok" } }), "eo-13971")).toBeUndefined();
  });

  it("another provision of the Act gives no such power", () => {
    const what = suppose(designated({ under: "pafaca/2(a)(3)", names: ["wechat"], on: "2025-03-01" }));
    const { because } = what.status("pafaca", { at: "2025-03-01" });
    expect(because.map(({ text }) => text).join(" ")).toContain("gives no such power; pafaca/2(g)(3)(B) does");
  });
});
