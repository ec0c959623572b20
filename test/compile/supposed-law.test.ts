// What each supposition makes of the house's law, in full: the act that it adds, the prohibitions, the recorded acts
// that it takes the place of, or in which words it has no effect or is refused.
import { InterdictError, type Ruleset, type Supposition } from "interdict";
import { compile, status, suppose } from "interdict/core";
import { expect, test } from "vitest";
import { compiled } from "../../src/compile/ruleset.js";
import { momentText } from "../../src/time/washington.js";
import { caseOf } from "../differential/case.js";
import { act, house, rule } from "./house.js";
import { suspension, world } from "./worlds.js";

const citation = { ref: "house/2", title: "House rules", confidence: "verified", sources: ["house"] } as const;
const identification = {
  ref: "house/identified",
  power: "house/2",
  by: "the board",
  identifies: ["transactions"],
  question: "Has the board identified it?",
  notEarlierThan: { after: "2030-01-01", days: 30, convention: "order" },
  citations: [citation],
} as const;
const later = { ...identification, ref: "house/listed", power: "house/3", notEarlierThan: "2030-02-15" } as const;

const rules = world(
  [
    act("power", "2030-01-01", {
      declares: [
        { ref: "house/identified", under: "house/1" },
        { ref: "house/listed", under: "house/3" },
      ],
      sets: [
        { effect: "house/identified", end: "from", bound: { open: true, notEarlierThan: "2030-01-31" } },
        { effect: "house/listed", end: "from", bound: { open: true, notEarlierThan: "2030-02-15" } },
        { effect: "house/4", end: "from", bound: "2030-06-01" },
        { effect: "house/4", end: "to", bound: { until: "2030-10-01" } },
      ],
    }),
    suspension("operation", "2030-05-01"),
    act("list", "2030-04-01", {
      kind: "identified",
      declares: [
        { ref: "house/identified/1", under: "house/identified" },
        { ref: "house/identified/3", under: "house/identified" },
      ],
      sets: [
        { effect: "house/identified", end: "from", bound: "2030-04-01" },
        { effect: "house/identified/1", end: "from", bound: "2030-05-01" },
        { effect: "house/identified/3", end: "from", bound: "2030-05-01" },
      ],
    }),
  ],
  [
    rule({ activities: "any", identification }),
    rule({ ref: "house/3", activities: "any", identification: later }),
    rule({ ref: "house/4", names: ["hooli"] }),
    rule({ ref: "house/identified/1", itemOf: "house/identified", activities: ["hosting"] }),
    rule({ ref: "house/identified/3", itemOf: "house/identified", activities: ["payment", "other"] }),
  ],
  ["house/1", "house/2", "house/3", "house/4"],
);

const on = "2030-03-01";
const identified = (rest: object) => ({ act: "identified", under: "house/3", on, ...rest });
const ASKED: readonly (readonly object[])[] = [
  [identified({ activities: ["payment"] })],
  [identified({ activities: ["payment"], known: "2030-03-05", persons: ["globex"] })],
  [identified({ items: [{ activities: ["payment", "hosting"], from: "2030-03-15" }, { activities: ["other"] }] })],
  [identified({ like: "house/identified" })],
  [identified({ like: "house/identified", under: "house/identified" })],
  [identified({ under: "house/2", activities: ["payment"], known: "2030-03-10" })],
  [identified({ under: "house/2", activities: ["payment"], known: "2030-06-10" })],
  [identified({ activities: ["payment"] }), identified({ activities: ["hosting"], on: "2030-02-20" })],
  [identified({ activities: ["payment"] }), identified({ activities: ["hosting"], on: "2030-02-14" })],
  [
    identified({ activities: ["payment"] }),
    identified({ activities: ["hosting"], on: "2030-02-20", known: "2030-04-01" }),
  ],
  [identified({ activities: ["payment"] }), identified({ under: "house/2", activities: ["other"], on: "2030-02-20" })],
  [identified({ activities: ["payment"], on: "2030-02-14" })],
  [identified({ activities: ["payment"], on: "2030-02-15" })],
  [identified({ under: "house/2", activities: ["payment"], on: "2030-01-30" })],
  [identified({ under: "house/2", activities: ["payment"], on: "2030-01-31" })],
  [identified({ under: "house", activities: ["payment"] })],
  [identified({ under: "house/4", activities: ["payment"] })],
  [identified({ under: "house/9", activities: ["payment"] })],
  [identified({ like: "house/4" })],
  [identified({ like: "house/9" })],
  [identified({ activities: ["payment"], persons: ["nobody"] })],
  [identified({ activities: ["payment"], persons: "globex" })],
  [identified({ activities: [] })],
  [identified({ under: "", activities: ["payment"] })],
  [{ act: "designated", under: "house", names: ["globex"], on }],
  [{ act: "designated", under: "house", names: ["nobody"], on }],
  [{ act: "designated", under: 5, names: ["globex"], on }],
  [{ act: "revoked", ref: "house", on }],
  [{ act: "revoked", ref: "house/4", on: "2030-09-30" }],
  [{ act: "revoked", ref: "house/4", on: "2030-10-01" }],
  [{ act: "revoked", ref: "house/4", on: "2030-10-02" }],
  [{ act: "revoked", ref: "house/4", on: "2029-12-31" }],
  [
    { act: "revoked", ref: "house/4", on },
    { act: "revoked", ref: "house/4", on: "2030-04-01" },
  ],
  [{ act: "postponed", ref: "house/4", on, to: "2030-07-01" }],
  [{ act: "postponed", ref: "house/4", on, to: "2030-05-01" }],
  [{ act: "postponed", ref: "house/4", on: "2030-06-01", to: "2030-07-01" }],
  [{ act: "extended", ref: "house/4", on, until: "2030-12-01" }],
  [{ act: "extended", ref: "house/4", on, until: { days: 10 } }],
  [{ act: "extended", ref: "house/4", on, until: "2030-09-01" }],
  [{ act: "extended", ref: "house/1", on, until: "2030-09-01" }],
  [{ act: "extended", ref: "house/4", on: "2030-10-01", until: "2030-12-01" }],
  [{ act: "extended", ref: "house/4", on: "2030-10-02", until: "2030-12-01" }],
  [{ act: "extended", ref: "house/4", on, until: "2030-10-01" }],
  [{ act: "extended", ref: "house/4", on, until: "2030-10-02" }],
  [
    { act: "revoked", ref: "house", on: "2030-04-01" },
    { act: "extended", ref: "house/4", on: "2030-04-01", until: "2030-12-01" },
    { act: "postponed", ref: "house/4", on: "2030-04-01", to: "2030-07-01" },
  ],
  [
    { act: "revoked", ref: "house", on: "2030-04-02" },
    { act: "extended", ref: "house/4", on: "2030-04-01", until: "2030-12-01" },
  ],
  [{ act: "postponed", ref: "house/4", on: "2030-05-31", to: "2030-06-02", known: "2030-06-01" }],
  [{ act: "postponed", ref: "house/identified", on, to: "2030-07-01" }],
  [{ act: "postponed", ref: "house/4", on, to: "2030-06-01" }],
  [{ act: "enjoined", ref: "house/4", on: "2030-07-01" }],
  [{ act: "stayed", ref: "house/pause", on: "2030-03-10" }],
  [
    { act: "stayed", ref: "house/4", on: "2030-07-01" },
    { act: "lifted", ref: "house/4", on: "2030-08-01" },
  ],
  [{ act: "lifted", ref: "house/1", on: "2030-03-10" }],
  [{ act: "lifted", ref: "house/4", on: "2030-03-10" }],
  [{ act: "lifted", ref: "house/9", on: "2030-03-10" }],
  [{ act: "repealed", ref: "house/4", on }],
];

/** Every bound with its act, and every prohibition. */
function lawOf(of: Ruleset): readonly string[] {
  const { effects, prohibitions } = compiled(of);
  const bounds = [...effects.values()].flatMap(({ ref, from, to }) =>
    Object.entries({ from, to }).flatMap(([end, sets]) =>
      sets.map(({ event, bound: { earliest, latest } }) => {
        const { id, what, on: day, known } = event;
        return `${ref} ${end} ${momentOf(earliest)}..${momentOf(latest)}, by ${id} on ${day}, known ${known}: ${what}`;
      }),
    ),
  );
  const rulesOf = prohibitions.map(({ prohibition }) => {
    const { ref, itemOf, names, activities, persons } = prohibition;
    return `${ref}${itemOf ? ` under ${itemOf}` : ""}: ${activities} with ${names}, ${persons ?? "anybody"} identified`;
  });
  return [...bounds, ...rulesOf];
}

const momentOf = (moment: number) => (Number.isFinite(moment) ? momentText(moment) : `${moment}`);

function made(suppositions: readonly object[]): readonly string[] {
  const refs = ["house/1", "house/3", "house/4", "house/pause", "house/identified", "house/listed"];
  return madeOf(rules, suppositions, refs);
}

/** What is there more and what less, and why a supposition has no effect. */
function madeOf(before: Ruleset, suppositions: readonly object[], refs: readonly string[]): readonly string[] {
  try {
    const supposed = suppose(before, ...(suppositions as readonly Supposition[]));
    const [held, law] = [new Set(lawOf(before)), lawOf(supposed)];
    const said = refs.flatMap((ref) => status(supposed, ref, { at: "2030-12-31" }).because.map(({ text }) => text));
    return [
      ...law.filter((line) => !held.has(line)).map((line) => `  + ${line}`),
      ...[...held].filter((line) => !law.includes(line)).map((line) => `  - ${line}`),
      ...new Set(said.filter((text) => text.includes("no effect")).map((text) => `  ${text}`)),
    ];
  } catch (error) {
    if (!(error instanceof InterdictError)) throw error;
    return error.problems.map(({ path, message }) => `  refused ${error.code} ${path}: ${message}`);
  }
}

test("what is supposed stands in the law as its golden file says", async () => {
  const lines = ASKED.flatMap((each) => [JSON.stringify(each), ...made(each)]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../golden/supposed-law.txt");
});

test("no two of these are the same question", () => {
  const readable = ASKED.filter((each) => !made(each).some((line) => line.startsWith("  refused")));
  const digests = readable.map((each) => suppose(rules, ...(each as readonly Supposition[])).digest);
  expect(new Set(digests).size).toBe(readable.length);
});

// What the house's law has no occasion for: designations, suspensions of suspensions, several acts at once.
test("so do suppositions on invented laws", async () => {
  const cases = Array.from({ length: 60 }, (_, number) => caseOf(12, number).law);
  const lines = cases
    .filter(({ suppositions }) => suppositions.length > 0)
    .flatMap(({ source, suppositions }) => {
      const before = compile(source);
      return [JSON.stringify(suppositions), ...madeOf(before, suppositions, [...compiled(before).effects.keys()])];
    });
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../golden/supposed-invented.txt");
});

test("so do designations, one beside another", async () => {
  const source = house({
    prohibitions: [rule({ exemptions: [{ fact: "act", effect: "house/sold", of: ["hooli-pay"], citation }] })],
    events: [act("sale", "2030-06-01", { declares: [{ ref: "house/sold", under: "house" }] })],
  });
  const [instrument] = source.instruments as [(typeof source.instruments)[0]];
  const designation = { power: "house/1", by: "the board", days: 10, citations: [citation] };
  const before = compile({ ...source, instruments: [{ ...instrument, designation }] });
  const designated = (names: readonly string[], day: string, under = "house") => ({
    ...{ act: "designated", under, names, on: day },
  });
  const asked: readonly (readonly object[])[] = [
    [designated(["hooli"], on)],
    [designated(["hooli"], on), designated(["initech"], "2030-04-01")],
    [designated(["hooli"], on), designated(["hooli", "initech"], "2030-04-01")],
    [designated(["hooli", "initech"], on, "house/1")],
    [designated(["hooli"], on, "house/sold")],
    [designated(["hooli"], "2029-12-31")],
    [{ act: "revoked", ref: "house", on: "2030-02-01" }, designated(["hooli"], on)],
    [{ act: "revoked", ref: "house", on }, designated(["hooli"], on)],
  ];
  const lines = asked.flatMap((each) => [JSON.stringify(each), ...madeOf(before, each, ["house", "house/1"])]);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot("../golden/supposed-designations.txt");
});
