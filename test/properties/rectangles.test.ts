// The rectangle on every verdict and status: inside it, in both times, nothing changes; just outside each of its edges
// something does. Asked of Executive Order 13971 and the order that revoked it, compiled alone, from every viewpoint that
// matters; and of the whole built-in ruleset from viewpoints drawn with a fixed seed.
import { bind, evaluate, identified, revoked, ruleset, status } from "interdict";
import { describe, expect, test } from "vitest";
import type { ConstantWithin, Day, Transaction } from "../../src/model/index.js";
import { around, boundDays, before as eachStretch, FIRST_DAY, knowledgeDays, LAST_DAY, plus } from "./days.js";
import { rules, source } from "./domain.js";
import { runs } from "./whole.js";

const { instruments, parties } = source;

interface Seen {
  /** What must not change inside. */
  readonly says: string;
  /** Everything there is to see, but for the viewpoint itself: some of it has to change at an edge. */
  readonly shows: string;
  readonly within: ConstantWithin;
}

interface Ask {
  (at: Day, knownAt: Day): Seen;
  /** By answer and rectangle: what is wrong within it. */
  readonly inside: Map<string, Map<string, readonly string[]>>;
}

/** Days worth asking about; the moment of knowledge is one too, because an open act can only come after it. */
function candidates(days: readonly Day[], also: readonly Day[], [from, to]: readonly [string | null, string | null]) {
  const ends = [from ?? FIRST_DAY, to === null ? LAST_DAY : plus(to, -1)];
  const near = also.flatMap((day) => [day, plus(day, 1)]);
  return [...new Set([...days, ...near, ...ends])].filter(
    (day) => (from === null || from <= day) && (to === null || day < to) && FIRST_DAY <= day && day <= LAST_DAY,
  );
}

/** What is wrong with the rectangle of one answer, in words. */
function faults(ask: Ask, at: Day, knownAt: Day, atDays: readonly Day[], knownDays: readonly Day[]): readonly string[] {
  const { says, shows, within } = ask(at, knownAt);
  const [from, to] = within.at;
  const [knownFrom, knownTo] = within.asKnownAt;
  const name = `${at} as known ${knownAt}, at [${from}, ${to}) known [${knownFrom}, ${knownTo})`;
  const holds = (day: Day, known: Day) => ask(day, known).says === says;
  const looksAlike = (day: Day, known: Day) => ask(day, known).shows === shows;

  const wrong: string[] = [];
  const contains = (day: Day, [first, last]: readonly [string | null, string | null]) =>
    (first === null || first <= day) && (last === null || day < last);
  if (!contains(at, within.at) || !contains(knownAt, within.asKnownAt))
    wrong.push(`${name}: does not hold its viewpoint`);

  // Every viewpoint with the same answer and the same rectangle asks the same of it.
  const inside = ask.inside.get(says)?.get(JSON.stringify(within)) ?? insideOf();
  wrong.push(...inside.map((one) => `${name}: ${one}`));

  if (from !== null && looksAlike(plus(from, -1), knownAt)) wrong.push(`${name}: nothing changes before ${from}`);
  if (to !== null && looksAlike(to, knownAt)) wrong.push(`${name}: nothing changes at ${to}`);
  for (const known of [knownFrom === null ? null : plus(knownFrom, -1), knownTo])
    if (known !== null && candidates(atDays, [known], within.at).every((day) => looksAlike(day, known)))
      wrong.push(`${name}: nothing changes when known ${known}`);
  return wrong.slice(0, 3);

  function insideOf(): readonly string[] {
    const knowns = candidates(knownDays, [], within.asKnownAt);
    const ats = candidates(atDays, knowns, within.at);
    const found = knowns.flatMap((known) =>
      ats.filter((day) => !holds(day, known)).map((day) => `another answer at ${day} known ${known}`),
    );
    const ofAnswer = ask.inside.get(says) ?? new Map<string, readonly string[]>();
    ask.inside.set(says, ofAnswer.set(JSON.stringify(within), found));
    return found;
  }
}

function remembered(ask: (at: Day, knownAt: Day) => Seen): Ask {
  const seen = new Map<string, Seen>();
  const again = (at: Day, knownAt: Day): Seen => {
    const key = `${at} ${knownAt}`;
    const found = seen.get(key) ?? ask(at, knownAt);
    seen.set(key, found);
    return found;
  };
  return Object.assign(again, { inside: new Map() });
}

const recorded = bind(rules);
const { suppose } = recorded;
const handles = {
  "the law as recorded": recorded,
  "an identification supposed": suppose(
    identified({ under: "eo-13971/1(a)", on: "2021-02-20", activities: ["payment"] }),
  ),
  "an identification announced ahead": suppose(
    identified({ under: "eo-13971/1(a)", on: "2021-03-15", known: "2021-03-01", activities: ["payment"] }),
  ),
  "an early revocation supposed": suppose(revoked({ ref: "eo-13971", on: "2021-03-01" })),
  "both, and the revocation late": suppose(
    identified({ under: "eo-13971/1(a)", on: "2021-02-20", activities: ["payment"] }),
    revoked({ ref: "eo-13971", on: "2024-01-01" }),
  ),
};

const supposed: readonly Day[] = ["2021-02-20", "2021-03-01", "2021-03-15", "2024-01-01"];
const knownDays = around([...knowledgeDays(instruments), ...supposed, "2021-02-19"]);
const atDays = around([...boundDays(instruments, parties), ...knowledgeDays(instruments), ...supposed]);

const questions: Readonly<Record<string, Omit<Transaction, "at">>> = {
  "a US payment through Alipay": { activity: "payment", counterparty: { app: "alipay" }, usNexus: true },
  "a payment through Alipay, nexus unknown": { activity: "payment", counterparty: { app: "alipay" } },
  "a payment through Alipay without nexus": { activity: "payment", counterparty: { app: "alipay" }, usNexus: false },
  "hosting WeChat": { activity: "hosting", counterparty: { androidPackage: "com.tencent.mm" }, usNexus: true },
  "a payment within WeChat": { activity: "payment", counterparty: { androidPackage: "com.tencent.mm" }, usNexus: true },
  "a payment to WorldFirst": { activity: "payment", counterparty: { name: "World First UK Limited" }, usNexus: true },
  "a payment to Jack Ma": { activity: "payment", counterparty: { name: "Jack Ma" }, usNexus: true },
  "a payment to a bakery": { activity: "payment", counterparty: { name: "Harbour Street Bakery" }, usNexus: true },
};

describe.each(Object.entries(handles))("under %s, the rectangle", (_name, handle) => {
  test.each(Object.entries(questions))(
    "of the verdict on %s is exact",
    (_question, facts) => {
      const ask = remembered((at, asKnownAt) => {
        const { outcome, basis, missing, findings, constantWithin } = handle.evaluate({ ...facts, at }, { asKnownAt });
        const says = JSON.stringify({ outcome, basis, missing, findings });
        return { says, shows: says, within: constantWithin };
      });
      expect(
        knownDays.flatMap((knownAt) =>
          [...new Set([...atDays, knownAt, plus(knownAt, 1)])].flatMap((at) =>
            faults(ask, at, knownAt, atDays, knownDays),
          ),
        ),
      ).toEqual([]);
    },
    600_000,
  );

  const refs = ["eo-13971", "eo-13971/1(a)", "eo-13971/1(e)", "eo-13971/identification", "eo-14034", "eo-14034/1"];
  test.each(refs)(
    "of the status of %s is exact",
    (ref) => {
      const ask = remembered((at, asKnownAt) => {
        const seen = handle.status(ref, { at, asKnownAt });
        const { state, inForce, operative, suspended, enforced } = seen;
        const says = JSON.stringify({ state, inForce, operative, suspended, enforced });
        return { says, shows: JSON.stringify([says, seen.because]), within: seen.constantWithin };
      });
      expect(
        knownDays.flatMap((knownAt) =>
          [...new Set([...atDays, knownAt, plus(knownAt, 1)])].flatMap((at) =>
            faults(ask, at, knownAt, atDays, knownDays),
          ),
        ),
      ).toEqual([]);
    },
    600_000,
  );
});

const whole: Readonly<Record<string, Omit<Transaction, "at">>> = {
  "a payment within WeChat": { activity: "payment", counterparty: { app: "wechat" }, usNexus: true },
  "hosting WeChat within the US, for a business": {
    activity: "hosting",
    counterparty: { app: "wechat" },
    withinUnitedStates: true,
    personalUse: false,
  },
  "distribution of TikTok's editor": {
    activity: "app-distribution",
    counterparty: { app: "capcut" },
    withinUnitedStates: true,
  },
  "an update of Kaspersky": { activity: "software-update", counterparty: { app: "kaspersky" }, usNexus: true },
  "WPS Office on a device of Texas": { activity: "device-use", counterparty: { app: "wps-office" }, deviceOf: "US-TX" },
};

describe("under the whole law, the rectangle", () => {
  const all = ruleset.source;
  // One day of every stretch within which nothing happens.
  const knownDays = eachStretch(knowledgeDays(all.instruments));
  const atDays = eachStretch([...boundDays(all.instruments, { ...all.parties, relations: [] }), ...knownDays]);
  /** A viewpoint every so many days, drawn evenly over both times. */
  const drawn = Array.from({ length: runs(6, 3) }, (_, n) => {
    const pick = (days: readonly Day[], step: number) => days[(n * step + 5) % days.length] as Day;
    return [pick(atDays, 37), pick(knownDays, 29)] as const;
  });

  /** A short name for a long answer, so that a hundred thousand of them fit in memory. */
  const names = new Map<string, string>();
  const told = (answer: string): string => {
    const name = names.get(answer) ?? `${names.size}`;
    names.set(answer, name);
    return name;
  };

  test.each(Object.entries(whole))("of the verdict on %s is exact", (_question, facts) => {
    const ask = remembered((at, asKnownAt) => {
      const { outcome, basis, enforcement, missing, findings, constantWithin } = evaluate(
        { ...facts, at },
        { asKnownAt },
      );
      const says = told(JSON.stringify({ outcome, basis, enforcement, missing, findings }));
      return { says, shows: says, within: constantWithin };
    });
    expect(drawn.flatMap(([at, knownAt]) => faults(ask, at, knownAt, atDays, knownDays))).toEqual([]);
  });

  test.each(["eo-13943/identification/5", "pafaca/2(a)(1)(A)", "wechat-users-v-trump/injunction/5", "eo-14166/2(a)"])(
    "of the status of %s is exact",
    (ref) => {
      const ask = remembered((at, asKnownAt) => {
        const { state, inForce, operative, suspended, enforced, because, constantWithin } = status(ref, {
          at,
          asKnownAt,
        });
        const says = JSON.stringify({ state, inForce, operative, suspended, enforced });
        return { says, shows: told(JSON.stringify([says, because])), within: constantWithin };
      });
      expect(drawn.flatMap(([at, knownAt]) => faults(ask, at, knownAt, atDays, knownDays))).toEqual([]);
    },
  );
});
