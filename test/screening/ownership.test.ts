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
    [
      "three fractions of which each is little",
      owned(...[20, 20, 10.1].map((percent) => ({ party: tencent, percent }))),
      STRONG,
    ],
    [
      "a chain of three",
      owned(via(90, { party: { name: "Sub", owners: [{ party: tencent, percent: 80 }] }, percent: 70 })),
      STRONG,
    ],
    ["a chain that ends at half", owned(via(100, { party: tencent, percent: 50 })), ""],
    [
      "a known minority beside an unknown share",
      owned({ party: tencent, percent: 30 }, { party: tencent, percent: null }),
      WEAK,
    ],
    [
      "an unknown share beside a majority",
      owned({ party: tencent, percent: 60 }, { party: tencent, percent: null }),
      STRONG,
    ],
    [
      "an unknown share on one of two chains",
      owned(via(null, { party: tencent, percent: 100 }), { party: tencent, percent: 51 }),
      STRONG,
    ],
    ["one owner twice is two stakes", owned({ party: tencent, percent: 26 }, { party: tencent, percent: 26 }), STRONG],
    [
      "an owner that is itself held here",
      owned({ party: { app: "tenpay" }, percent: 80 }),
      "tenpay ownership strong 0.94",
    ],
    [
      "two of one house, together above half: their parent, for review",
      owned({ party: "Tenpay", percent: 30 }, { party: tencent, percent: 30 }),
      WEAK,
    ],
    ["two of one house, together half", owned({ party: "Tenpay", percent: 20 }, { party: tencent, percent: 30 }), ""],
    [
      "two of one house on one chain are one stake",
      owned({ party: { name: "Tenpay", owners: [{ party: tencent, percent: 100 }] }, percent: 30 }),
      "",
    ],
    ["two of different houses", owned({ party: "Alibaba", percent: 30 }, { party: tencent, percent: 30 }), ""],
    [
      "a minority in the data is no house",
      owned({ party: "Alibaba", percent: 30 }, { party: "Ant Group", percent: 30 }),
      "",
    ],
    ["owners only", { owners: [{ party: tencent, percent: 60 }] }, STRONG],
  ])("%s", (_, counterparty, expected) => {
    expect(found(counterparty)).toBe(expected);
  });

  it.each<[string, unknown]>([
    ["text", "60"],
    ["text with a sign", "60%"],
    ["not a number", Number.NaN],
    ["negative", -1],
    ["over 100", 100.01],
    ["without end", Number.POSITIVE_INFINITY],
    ["a truth", true],
    ["a big integer", 60n],
    ["a list", [60]],
  ])("refuses a share that is %s", (_, percent) => {
    const party = { name: "Some Game Studio", owners: [{ party: tencent, percent }] } as never;
    expect(() => screen(lookup, party)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });

  it("answers the widest and the deepest tree that is read", () => {
    const wide = owned(...Array.from({ length: 999 }, () => ({ party: tencent, percent: 0.1 })));
    expect(found(wide)).toBe(STRONG);
    let deep: Counterparty = { name: "Last", owners: [{ party: tencent, percent: 60 }] };
    for (let level = 0; level < 29; level++) deep = { name: "Holding", owners: [{ party: deep, percent: 100 }] };
    expect(found(deep)).toBe(STRONG);
  });

  it("refuses a cycle, which has no end", () => {
    const a: { name: string; owners: unknown[] } = { name: "A", owners: [] };
    const b = { name: "B", owners: [{ party: a, percent: 60 }] };
    a.owners.push({ party: b, percent: 60 });
    expect(() => screen(lookup, a as never)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });

  it("ends a cycle that is told by names", () => {
    const party = owned({
      party: {
        name: "Tencent",
        owners: [{ party: { name: "B", owners: [{ party: "Tencent", percent: 100 }] }, percent: 100 }],
      },
      percent: 40,
    });
    expect(found(party)).toBe("");
  });

  it("says where the owner stands", () => {
    expect(screen(lookup, owned(via(100, { party: tencent, percent: 60 })))[0]?.evidence).toMatchObject([
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
