// Where the engine once differed from the definition, as the smallest case of each.
import { evaluate, type Transaction } from "interdict";
import { expect, it } from "vitest";

const answersOf = (transaction: Transaction, asKnownAt: string, fact: string) =>
  evaluate(transaction, { asKnownAt }).missing.facts.find((one) => one.fact === fact)?.answers;

it("an order whose items are known prohibits nothing itself: Commerce identified nothing of CapCut", () => {
  // eo-13942/1(a) awaits an identification, and Commerce's of 18 September 2020 speaks of TikTok alone. The engine drops
  // 1(a) only for those whom an item reaches, and takes every other transaction with ByteDance's applications as made.
  const { outcome } = evaluate({
    at: "2020-10-01",
    activity: "payment",
    counterparty: { app: "capcut" },
    usNexus: true,
  });
  expect(outcome).toBe("not-prohibited");
});

it("an answer is worth what the verdict is once it is given: within the United States is also US nexus", () => {
  const asked: Transaction = {
    at: "2020-09-21",
    activity: "app-distribution",
    counterparty: { app: "tiktok" },
    personalUse: false,
  };
  const [yes] = answersOf(asked, "2020-09-18", "withinUnitedStates") ?? [];
  expect(yes?.outcome).toBe(evaluate({ ...asked, withinUnitedStates: true }, { asKnownAt: "2020-09-18" }).outcome);
});

it("an answer about a day whose parts differ is worth what the verdict on that day is, not on one part", () => {
  const asked: Transaction = {
    at: "2020-11-12",
    activity: "hosting",
    counterparty: { app: "tiktok" },
    usNexus: true,
    withinUnitedStates: true,
  };
  const no = answersOf(asked, "2020-09-18", "personalUse")?.find(({ answer }) => answer === "false");
  expect(no?.outcome).toBe(evaluate({ ...asked, personalUse: false }, { asKnownAt: "2020-09-18" }).outcome);
});

it("an affiliate of one who develops a named application is an affiliate, as of a named person", () => {
  // The list of Texas names Alipay and "any subsidiary or affiliate of an entity listed above"; alipay-hk-co is an
  // affiliate of ant-group, which develops Alipay. The engine walks to affiliates from named persons alone.
  const { findings } = evaluate({
    at: "2025-02-01",
    activity: "device-use",
    counterparty: { name: "Alipay Payment Services (HK) Limited" },
    deviceOf: "US-TX",
  });
  expect(findings.map(({ provision }) => provision)).toContain("tx-prohibited-technologies/list/2022-12-07");
});

it("what changes nothing is not missing: which application, where the company is listed itself", () => {
  const asked: Transaction = {
    at: "2022-12-06",
    activity: "device-use",
    counterparty: { name: "Tencent Holdings Limited" },
  };
  const answers = answersOf(asked, "2022-12-06", "app") ?? [];
  expect(answers.filter(({ outcome }) => outcome === "undetermined")).toEqual([]);
});
