// Every refusal in full, as it stood: code, place and words. Where one is changed on purpose,
// `npx vitest run test/screening/refusals.test.ts -u` writes it anew.
import { expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { InterdictError } from "../../src/errors.js";
import { parties } from "../../src/parties/index.js";
import { FIELDS } from "../../src/screening/fields.js";
import { screen } from "../../src/screening/screen.js";
import { screenTransaction } from "../../src/screening/screen-transaction.js";

const lookup = buildLookup(parties);
const cycle: { owners: unknown[] } = { owners: [] };
cycle.owners.push({ party: { owners: [{ party: cycle }] } });
const nested = (levels: number): object =>
  levels === 0 ? { name: "Corner Bakery" } : { owners: [{ party: nested(levels - 1) }] };
const many = (count: number) => Array.from({ length: count }, () => "Corner Bakery");
const owned = (percent: unknown) => ({ name: "Corner Bakery", owners: [{ party: "Zephyrine", percent }] });
const angry = {
  get name(): string {
    throw new Error("secret");
  },
};
const angryOwner = {
  get party(): string {
    throw new Error("secret");
  },
};

const PARTIES: readonly (readonly [string, unknown])[] = [
  ...[5, true, null, undefined, [], ["Alipay"], "", " ", "-", {}, { name: "" }, { name: "-" }, { name: null }].map(
    (party) => [JSON.stringify(party) ?? "nothing", party] as const,
  ),
  ...FIELDS.map((field) => [`a number in ${field}`, { [field]: 5 }] as const),
  ...FIELDS.map((field) => [`1,025 characters in ${field}`, { [field]: "x".repeat(1025) }] as const),
  ["1,025 characters", "x".repeat(1025)],
  ["1,024 characters", "x".repeat(1024)],
  ["half a character", "Ali\ud800pay"],
  ["half a character in a field", { lei: "\udc00" }],
  ["a whole character", "Ali\u{1f600}pay"],
  ["a number for a role", { name: "Corner Bakery", role: 5 }],
  ["a long role", { name: "Corner Bakery", role: "x".repeat(1025) }],
  ["unknown keys", { nmae: "Alipay" }],
  ["unknown keys that say nothing", { nmae: null, more: undefined }],
  ["one of them says something", { nmae: null, more: 1 }],
  ["an unknown key beside a role", { role: "payee", nmae: "Alipay" }],
  ["a role and a country", { role: "payee", country: "US", usPerson: true, kind: "business" }],
  ["an unknown key beside a provider", { provider: "nobody", nmae: "Alipay" }],
  ["an unknown key beside a name", { name: "Corner Bakery", nmae: "Alipay" }],
  ["an unknown key beside an owner", { owners: [{ party: "Corner Bakery" }], nmae: "Alipay" }],
  ["a boxed text", new String("Alipay")],
  ["a map", new Map([["name", "Alipay"]])],
  ["a date", new Date(0)],
  ["a function", () => "Alipay"],
  ["what throws", angry],
  ["an owner that throws", { owners: [angryOwner] }],
  ["owners that are no list", { name: "Corner Bakery", owners: {} }],
  ["owners that are a text", { owners: "Alipay" }],
  ["no owners", { name: "Corner Bakery", owners: [] }],
  ["an owner that is a text", { name: "Corner Bakery", owners: ["Alipay"] }],
  ["an owner that is nothing", { name: "Corner Bakery", owners: [null] }],
  ["an owner without a party", { name: "Corner Bakery", owners: [{ percent: 5 }] }],
  ["an owner that says nothing", { owners: [{ party: {} }] }],
  ["an owner of unknown keys", { name: "Corner Bakery", owners: [{ party: { nmae: "Alipay" } }] }],
  ...[-1, -0.001, 0, 50, 100, 100.001, 101, "60", Number.NaN, Number.POSITIVE_INFINITY, null, undefined, {}].map(
    (percent) => [`a share of ${String(percent)}`, owned(percent)] as const,
  ),
  ["a cycle", cycle],
  ["31 levels", nested(31)],
  ["32 levels", nested(32)],
  ["999 owners", { owners: many(999).map((party) => ({ party })) }],
  ["1,000 owners", { owners: many(1000).map((party) => ({ party })) }],
  ["1,001 owners", { owners: many(1001).map((party) => ({ party })) }],
  ["several things at once", { name: 5, lei: "x".repeat(1025), owners: [{ party: { isin: {} }, percent: 101 }] }],
];

const TRANSACTIONS: readonly (readonly [string, object])[] = [
  ["nobody", {}],
  ["no parties", { parties: [] }],
  ["empty parties", { parties: [{}, { role: "payer" }, ""] }],
  ["parties that are no list", { parties: "Alipay" }],
  ["nothing and a name", { counterparty: null, parties: ["Corner Bakery"] }],
  ["an empty party beside one", { counterparty: {}, parties: ["Corner Bakery", {}] }],
  ["an unread one beside one", { counterparty: "Corner Bakery", parties: [{ nmae: "Alipay" }] }],
  ["an unread one before one", { counterparty: { nmae: "Alipay" }, parties: ["Corner Bakery"] }],
  [
    "faults in several parties",
    { counterparty: { name: 5 }, parties: [5, { lei: 5 }, "x".repeat(1025), { isin: [] }] },
  ],
  ["one of them over long", { parties: ["Corner Bakery", "x".repeat(1025)] }],
  ["999 parties and the counterparty", { counterparty: "Corner Bakery", parties: many(999) }],
  ["1,000 parties and the counterparty", { counterparty: "Corner Bakery", parties: many(1000) }],
  ["1,000 parties", { parties: many(1000) }],
  ["1,001 parties", { parties: many(1001) }],
  ["owners over several parties", { parties: [nested(1), { owners: many(998).map((party) => ({ party })) }] }],
  ["faults that come before too many", { parties: [{ name: 5 }, { owners: many(1001).map((party) => ({ party })) }] }],
];

function outcome(run: () => unknown): string {
  try {
    run();
    return "answered";
  } catch (error) {
    if (!(error instanceof InterdictError)) return `threw ${String(error)}`;
    const { code, problems } = error;
    return [code, ...problems.map(({ path, message, received }) => `    ${path}: ${message} (${received})`)].join("\n");
  }
}

it("says where and why", async () => {
  const screened = PARTIES.flatMap(([name, party]) => {
    const one = outcome(() => screen(lookup, party as string));
    const among = outcome(() => screenTransaction(lookup, { parties: ["Corner Bakery", party] }));
    return [`${name}\n  ${one}`, `${name}, among others\n  ${among}`];
  });
  const all = TRANSACTIONS.map(([name, asked]) => `${name}\n  ${outcome(() => screenTransaction(lookup, asked))}`);
  const thresholds = [-0.01, 0, 1, 1.01, Number.NaN, "0.9", null].map(
    (threshold) =>
      `a threshold of ${String(threshold)}\n  ${outcome(() => screen(lookup, "Alipay", { threshold: threshold as number }))}`,
  );
  await expect(`${[...screened, ...all, ...thresholds].join("\n")}\n`).toMatchFileSnapshot(
    "../golden/screening-rare/refusals.txt",
  );
});
