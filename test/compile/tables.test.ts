// The tables in which parties are looked up, in full, of the small world of the tests of screening with some companies
// more. A change of any entry is a difference in review; that they find whom they should is tested in test/screening.
import { expect, test } from "vitest";
import type { Entries } from "../../src/compile/lookup/hit.js";
import type { NameForm } from "../../src/compile/lookup/name-form.js";
import { packFolds, packForms, packWhole } from "../../src/compile/lookup/pack-names.js";
import type { Claim } from "../../src/compile/lookup/settle.js";
import { claimsIn } from "../../src/compile/lookup/written.js";
import { buildLookup } from "../../src/compile/lookup.js";
import { pack } from "../../src/compile/pack.js";
import { caseOf } from "../differential/case.js";
import { line, page } from "../evaluation/lines.js";
import { smallWorld as parties } from "./small-world.js";

const entries = (table: Entries) =>
  [...table.keys()].map((key) => {
    const { hits = [], not = [] } = table.get(key) ?? {};
    const told = hits.map(({ subject, kind: _, rule, matched, weak, flags, tier, shared }) =>
      [subject, rule, matched, weak ? "weak" : "", ...flags, tier, shared ? "shared" : ""].filter(Boolean).join(" "),
    );
    return `${key}: ${told.join("; ")}${not.length > 0 ? ` not ${not}` : ""}`;
  });

const claimed = ({ subject, matched, confidence, weak, not }: Claim) =>
  `${subject.id} ${matched} ${confidence}${weak ? " weak" : ""}${not ? " not" : ""}`;

const told = (form: NameForm) => {
  const { key, words, cuts, held } = form;
  const flags = ["anywhere", "reduced", "reordered", "company", "neighbour", "near", "holds"] as const;
  return `${key}: ${words.join(" ")} ${cuts} ${held} ${flags.filter((flag) => form[flag])} | ${form.claims().map(claimed)}`;
};

test("the tables of a small world", async () => {
  const lookup = buildLookup(parties);
  const { lei, isin, guids, registrations, tickers, payerCodes } = lookup.codes();
  const { apps, names, providers } = lookup;
  const ascii = lookup.plainForms().forms.map(told);
  const all = lookup.forms();
  const near = registrations.near("201912345X") === registrations.near("UEN201912345Z");
  const golden = page({
    subjects: [...lookup.subjects.values()].map(line),
    below: [...lookup.below()].map(([over, under]) => `${over}: ${[...under]}`),
    "names as written": entries(names().raw),
    "names by their fold": entries(names().normalised),
    "only as written": names().exact,
    packages: entries(apps().packages.raw),
    "packages in small letters": entries(apps().packages.normalised),
    "store numbers": entries(apps().appStore),
    domains: entries(lookup.domains()),
    prefixes: [...lookup.prefixes()].map(([scheme, list]) => `${scheme}: ${list.map(line)}`),
    guids: entries(guids),
    lei: entries(lei),
    isin: entries(isin),
    tickers: entries(tickers()),
    registrations: [...entries(registrations), `near ${near} ${line(registrations.near("201912345X"))}`],
    "payer codes": payerCodes.map(line),
    providers: [...providers()].flatMap(([name, table]) => [
      `${name}:`,
      ...entries(table().raw),
      ...entries(table().normalised),
    ]),
    "codes that tell": entries(lookup.distinctive()),
    "keys in ASCII": ascii,
    "keys beyond": all.forms.slice(ascii.length).map(told),
    shuffles: [...all.shuffles()].map(([chars, { key }]) => `${chars} ${key}`),
    longest: [
      `${all.longest()}`,
      ...all
        .sorted()
        .slice(0, 9)
        .map(({ key }) => key),
    ],
  });
  await expect(golden).toMatchFileSnapshot("../golden/tables.txt");
});

test("what is packed of it", async () => {
  const lookup = buildLookup(parties);
  const { hashes, cells } = packWhole(lookup);
  // An invented law, so that this stays as it is when the held law changes.
  const { chapters, bearing } = pack(caseOf(11, 2).law.source);
  const sizes = chapters.map(({ text, places, orders }) => `${places} | ${orders} | ${text().length}`);
  const golden = page({
    folds: [line(packFolds(parties))],
    forms: [line(packForms(lookup, parties))],
    whole: [`${hashes.length} ${cells.length}`, line(hashes.slice(0, 60)), line(cells.slice(0, 60))],
    claims: claimsIn(parties, lookup.subjects).map(claimed),
    chapters: sizes,
    shared: [(chapters[0]?.text() ?? "").slice(0, 6000)],
    bearing: [bearing()],
  });
  await expect(golden).toMatchFileSnapshot("../golden/packed.txt");
});
