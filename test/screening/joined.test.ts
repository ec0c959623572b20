// Every answer to two parties of which each names several, as it stood: who is joined with whom, in which order, and what
// the next step reads of it. Written anew with `npx vitest run test/screening/joined.test.ts -u`.
import { expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import type { Match } from "../../src/model/match.js";
import type { Party } from "../../src/model/transaction.js";
import { parties } from "../../src/parties/index.js";
import { screenTransaction } from "../../src/screening/screen-transaction.js";

const lookup = buildLookup(parties);

const SAID: readonly Party[] = [
  ...[{ name: "WeChat | Maria" }, { name: "WeChat Pay | Maria", role: "payee" }, { name: "Alipay Tencent" }],
  ...[{ name: "WeChat", domain: "alipay.com" }, { name: "WeChat Pay", domain: "weixin.qq.com" }, { app: "wechat" }],
  ...[{ name: "Alippay and Tencent QQ" }, { domain: "alipay.com", role: "payee" }, { name: "Corner Bakery" }],
  ...[
    { name: "Alipay", owners: [{ party: "Tencent", percent: 60 }] },
    { url: "weixin://wxpay/x", role: "wallet" },
  ],
  ...[
    { name: "Tencent QQ by Smith", app: "nobody" },
    { provider: "Alipay", paymentMethod: "wechat_pay" },
  ],
  ...[{ androidPackage: "com.tencent.mm", name: "Weixin" }, { name: "WeCaht Pay *1234" }],
];

const told = ({ subject, role, by, score, strength, flags, evidence, alternatives }: Match): string => {
  const met = evidence.map(
    ({ field, matched, rule, pieces }) => `${field} ${rule} ${matched}${pieces ? " counted" : ""}`,
  );
  const lost = alternatives?.map((one) => ` < ${one.subject} ${one.score}`).join("") ?? "";
  return `  ${subject} ${role} ${by} ${score} ${strength} [${flags.join(" ")}] ${met.join(" + ")}${lost}`;
};

const parts = (match: Match): readonly unknown[] => {
  const { flags, evidence, alternatives = flags } = match;
  return [match, alternatives, flags, evidence, ...evidence, ...evidence.flatMap(({ pieces = [] }) => pieces)];
};

it("all that is answered is frozen", () => {
  for (const one of SAID)
    for (const other of SAID)
      for (const match of screenTransaction(lookup, { parties: [one, other] }).matches)
        expect(parts(match).filter((part) => !Object.isFrozen(part))).toEqual([]);
});

it("of two parties that name several", async () => {
  const lines = SAID.flatMap((one) =>
    SAID.flatMap((other) => {
      const { matches, joined, key } = screenTransaction(lookup, { parties: [one, other] });
      return [JSON.stringify([one, other]), `  ${joined ? "joined" : "alike"} ${key}`, ...matches.map(told)];
    }),
  );
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../golden/screening-rare/joined.txt");
});

it("a guest of two hosts has the evidence of each once", () => {
  const read = { confidence: "verified", sources: [] } as const;
  const applications = ["Lotus", "Iris", "Garden"].map((name) => ({
    ...{ id: name.toLowerCase(), name, identifiers: [], neighbours: [], ...read },
    names: [{ value: name, kind: "official", mode: "whole", ...read } as const],
  }));
  const hosts = ["lotus", "iris"].map(
    (subject) => ({ subject, relation: "hosts", object: "garden", basis: "", ...read }) as const,
  );
  const small = buildLookup({ applications, persons: [], relations: hosts, providers: [] });
  const guests = (...asked: readonly Party[]): readonly unknown[] =>
    screenTransaction(small, { parties: asked })
      .matches.filter(({ by }) => by === "relation")
      .map(({ evidence }) => evidence.map(({ matched, pieces }) => `${matched}${pieces ? " counted" : ""}`));
  const [lotus, iris, both] = [{ name: "Lotus" }, { name: "Iris" }, { name: "Lotus", app: "iris" }];
  expect(guests(lotus)).toEqual([["lotus counted"]]);
  expect(guests(lotus, { ...lotus, domain: "lotus.example" })).toEqual([["lotus counted"]]);
  expect(guests(lotus, iris)).toEqual([["lotus counted"], ["iris counted"]]);
  expect(guests(both)).toEqual([["lotus counted", "iris"]]);
  expect(guests(lotus, both)).toEqual([["lotus counted", "iris"]]);
  expect(guests(both, lotus)).toEqual([["lotus counted", "iris"]]);
});
