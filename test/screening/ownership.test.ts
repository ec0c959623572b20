import { describe, expect, it } from "vitest";
import type { Counterparty } from "../../src/model/transaction.js";
import { screen } from "../../src/screening/screen.js";
import { lookup } from "./fixture.js";

type Owners = NonNullable<Counterparty["owners"]>;
const tencent = { lei: "254900N4SLUMW4XUYY11" };
const owned = (...owners: Owners): Counterparty => ({ name: "Some Game Studio", owners });
const via = (percent: number | null, ...owners: Owners) => ({ party: { name: "Holding", owners }, percent });

const found = (counterparty: Counterparty): string =>
  screen(lookup, counterparty)
    .map((match) => `${match.subject} ${match.by} ${match.strength} ${match.score}`)
    .join(", ");

const STRONG = "tencent ownership strong 0.94";
const WEAK = "tencent ownership weak 0.86";

describe("ownership", () => {
  it.each<[string, Counterparty, string]>([
    ["more than half", owned({ party: tencent, percent: 50.01 }), STRONG],
    ["exactly half", owned({ party: tencent, percent: 50 }), ""],
    [
      "half in two fractions that binary arithmetic does not add well",
      owned({ party: tencent, percent: 33.3 }, { party: tencent, percent: 16.7 }),
      "",
    ],
    ["less", owned({ party: tencent, percent: 40 }), ""],
    ["a name as the owner", owned({ party: "Tencent", percent: 100 }), STRONG],
    ["two stakes that add up", owned({ party: tencent, percent: 30 }, { party: "Tencent", percent: 30 }), STRONG],
    ["a chain that multiplies to more", owned(via(80, { party: tencent, percent: 70 })), STRONG],
    ["a chain that multiplies to less", owned(via(70, { party: tencent, percent: 70 })), ""],
    [
      "two chains that add up",
      owned(via(50, { party: tencent, percent: 60 }), { party: tencent, percent: 25 }),
      STRONG,
    ],
    ["an unknown share", owned({ party: tencent, percent: null }), WEAK],
    ["an unknown share on the way", owned(via(null, { party: tencent, percent: 100 })), WEAK],
    ["an unknown share of too little", owned(via(40, { party: tencent, percent: null })), ""],
    [
      "an owner that is only probably the subject",
      owned({ party: { domain: "docs.qq.com" }, percent: 90 }),
      "qq ownership weak 0.86",
    ],
    [
      "an owner whose owner is the same is not counted twice",
      owned({ party: { name: "Tencent", owners: [{ party: tencent, percent: 100 }] }, percent: 30 }),
      "",
    ],
    ["no share", owned({ party: tencent, percent: 0 }), ""],
    ["an owner of nobody's", owned({ party: "Blue Bottle", percent: 100 }), ""],
    ["owners only", { owners: [{ party: tencent, percent: 60 }] }, STRONG],
  ])("%s", (_, counterparty, expected) => {
    expect(found(counterparty)).toBe(expected);
  });

  it("says where the owner stands", () => {
    expect(screen(lookup, owned(via(100, { party: tencent, percent: 60 })))[0]?.evidence).toEqual([
      { field: "owners.0.party.owners.0.party.lei", received: tencent.lei, matched: tencent.lei, rule: "owner" },
    ]);
  });

  it("adds nothing to a party that is the subject itself but the evidence", () => {
    const matches = screen(lookup, { ...tencent, owners: [{ party: "Tencent", percent: 90 }] });
    expect(matches.map(({ subject, by, score }) => [subject, by, score])).toEqual([["tencent", "identifier", 1]]);
    expect(matches[0]?.evidence.map((one) => one.rule)).toEqual(["lei", "owner"]);
  });

  it("is no conflict with the party's own fields", () => {
    const matches = screen(lookup, { name: "Alipay", owners: [{ party: tencent, percent: 90 }] });
    expect(matches.map(({ subject, flags }) => [subject, flags])).toEqual([
      ["alipay", []],
      ["tencent", []],
    ]);
  });
});
