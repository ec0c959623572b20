// Suppositions together: in any order the same world; nothing is known early; nothing that has ended comes back.
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
  ruleset,
  type Supposition,
  status,
  stayed,
  suppose,
} from "interdict";
import { bind, suppose as supposeOn } from "interdict/core";
import { describe, expect, it } from "vitest";

const recorded = bind(ruleset);
const REF = "eo-13971/1(a)";
const payments = identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] });
const ITEM = "eo-13971/identification/1";

const permutations = <T>(list: readonly T[]): readonly (readonly T[])[] =>
  list.length < 2
    ? [list]
    : list.flatMap((one, at) => permutations(list.filter((_, other) => other !== at)).map((rest) => [one, ...rest]));

const days = [
  "2020-12-01",
  "2021-02-20",
  "2021-03-01",
  "2021-03-15",
  "2021-04-01",
  "2021-06-09",
  "2021-12-01",
  "2025-06-01",
];
const cases = days.flatMap((at) =>
  (["payment", "hosting", "app-distribution"] as const satisfies readonly Activity[]).flatMap((activity) =>
    ["WeChat Pay", "WeChat", "TikTok"].map((counterparty) => ({
      at,
      activity,
      counterparty,
      usNexus: true,
      withinUnitedStates: true,
      personalUse: false,
    })),
  ),
);
const known = ["2020-10-15", "2021-03-02", "2021-05-01", "2026-08-20"];

/** Everything that a world says: verdicts but for the echoed stamp's place, statuses, histories. */
function answers(world: Interdict): unknown {
  return [
    world.ruleset.digest,
    cases.flatMap((transaction) => known.map((asKnownAt) => world.evaluate(transaction, { asKnownAt }))),
    world.timeline(),
    [REF, "eo-13971", "eo-13971/identification", "eo-13942", "pafaca", "eo-14166/2(a)"].flatMap((ref) =>
      days.map((at) => world.status(ref, { at })),
    ),
  ];
}

describe("in any order the same world", () => {
  const worlds: readonly (readonly [string, readonly Supposition[]])[] = [
    [
      "an identification, an injunction of its item, a stay of that",
      [
        payments,
        enjoined({ ref: ITEM, on: "2021-03-01" }),
        stayed({ ref: `${ITEM}/supposed-injunction`, on: "2021-03-15" }),
      ],
    ],
    [
      "all on one day",
      [
        identified({ under: "eo-13971", on: "2021-03-01", activities: ["payment"] }),
        enjoined({ ref: ITEM, on: "2021-03-01" }),
        lifted({ ref: ITEM, on: "2021-03-01" }),
      ],
    ],
    [
      "a postponement, a revocation, and an identification of what had been identified otherwise",
      [
        postponed({ ref: REF, on: "2021-02-01", to: "2021-03-15" }),
        revoked({ ref: "eo-13971", on: "2021-12-01" }),
        identified({ under: "eo-13942", on: "2020-10-01", like: "eo-13943/identification" }),
      ],
    ],
    [
      "a designation, an extension, a revocation that comes too early for both",
      [
        designated({ under: "pafaca", names: ["wechat"], on: "2024-06-01" }),
        extended({ ref: "eo-14166/2(a)", on: "2025-04-04", until: { days: 100 } }),
        revoked({ ref: "pafaca", on: "2024-05-01" }),
      ],
    ],
    [
      "two revocations and a suspension between them",
      [
        revoked({ ref: "eo-13971", on: "2021-04-01" }),
        revoked({ ref: "eo-13971", on: "2021-12-01" }),
        enjoined({ ref: "eo-13971", on: "2021-05-01" }),
      ],
    ],
  ];

  it.each(worlds)("%s", (_, three) => {
    const expected = answers(suppose(...three));
    for (const order of permutations(three)) expect(answers(suppose(...order))).toEqual(expected);
  });

  it("also one after the other, where each can be asked on the last", () => {
    const [[, [identification, injunction, stay]]] = worlds as [[string, [Supposition, Supposition, Supposition]]];
    const digest = suppose(stay, injunction, identification).ruleset.digest;
    expect(suppose(identification).suppose(injunction).suppose(stay).ruleset.digest).toBe(digest);
    expect(supposeOn(supposeOn(ruleset, byHand(identification)), injunction, stay).digest).toBe(digest);
  });

  it("the same question twice is asked once", () => {
    expect(suppose(payments, payments).ruleset.suppositions).toHaveLength(1);
    expect(suppose(payments, payments).ruleset.digest).toBe(suppose(payments).ruleset.digest);
  });
});

/** The same supposition, written by hand. */
function byHand(supposition: Supposition): Supposition {
  return JSON.parse(JSON.stringify(supposition)) as Supposition;
}

describe("nothing is known early: before the day it is known a supposition changes no answer", () => {
  const told = (world: Interdict, asKnownAt: string) => [
    cases.map((transaction) => {
      const { outcome, basis, findings } = world.evaluate(transaction, { asKnownAt });
      return [outcome, basis, findings.map(({ provision, basis }) => `${provision} ${basis}`)];
    }),
    [...statusRefs].flatMap((ref) =>
      days.map((at) => {
        const { state, inForce, operative, suspended, enforced } = world.status(ref, { at, asKnownAt });
        return [ref, at, state, inForce, operative, suspended, enforced];
      }),
    ),
  ];
  const statusRefs = [
    REF,
    "eo-13971/identification",
    "eo-13942/identification/2",
    "eo-13943/identification/5",
    "eo-13971",
  ];

  it.each<[string, string, Supposition]>([
    ["an identification", "2021-02-19", payments],
    ["one known later", "2021-05-01", { ...payments, known: "2021-05-02" }],
    ["one known ahead", "2021-02-19", { ...payments, on: "2021-03-15", known: "2021-02-20" }],
    [
      "one instead of a recorded one",
      "2020-09-30",
      identified({ under: "eo-13942", on: "2020-10-01", activities: ["payment"] }),
    ],
    ["an injunction", "2021-02-28", enjoined({ ref: REF, on: "2021-03-01" })],
    ["a stay", "2021-02-28", stayed({ ref: "eo-13971", on: "2021-03-01" })],
    ["a lifting", "2020-10-31", lifted({ ref: "wechat-users-v-trump/injunction", on: "2020-11-01" })],
    ["a revocation", "2021-03-31", revoked({ ref: "eo-13971", on: "2021-04-01" })],
    ["a postponement", "2021-01-31", postponed({ ref: REF, on: "2021-02-01", to: "2021-04-01" })],
    ["an extension", "2025-04-03", extended({ ref: "eo-14166/2(a)", on: "2025-04-04", until: { days: 30 } })],
  ])("%s, as known on %s", (_, asKnownAt, supposition) => {
    expect(told(suppose(supposition), asKnownAt)).toEqual(told(recorded, asKnownAt));
  });
});

describe("nothing that has ended comes back", () => {
  const end = revoked({ ref: "eo-13971", on: "2021-03-01" });
  const injunction = enjoined({ ref: REF, on: "2021-02-25" });

  it.each<[string, Supposition]>([
    ["an identification", identified({ under: "eo-13971", on: "2021-04-01", activities: ["payment"] })],
    ["a stay of an injunction", stayed({ ref: `${REF}/supposed-injunction`, on: "2021-04-01" })],
    ["a lifting", lifted({ ref: REF, on: "2021-04-01" })],
    ["an extension by a day", extended({ ref: "eo-13971", on: "2021-04-01", until: "2022-01-01" })],
    ["an extension by a number of days", extended({ ref: "eo-13971", on: "2021-04-01", until: { days: 300 } })],
    ["a postponement of its beginning", postponed({ ref: REF, on: "2021-04-01", to: "2021-05-01" })],
    ["a later revocation", revoked({ ref: "eo-13971", on: "2021-12-01" })],
    ["a designation", designated({ under: "eo-13971", names: ["tiktok"], on: "2021-04-01" })],
  ])("not by %s", (_, supposition) => {
    const world = suppose(end, injunction, payments, supposition);
    for (const at of ["2021-04-01", "2021-05-15", "2021-12-31"]) {
      expect(world.status(REF, { at }).state).toBe("ended");
      expect(world.evaluate({ ...cases[0], at, activity: "payment", counterparty: "Alipay" }).outcome).toBe(
        "not-prohibited",
      );
    }
  });

  it("the recorded law is as it was", () => {
    expect(status("eo-13971", { at: "2021-06-08" }).state).toBe("operative");
    expect(ruleset.suppositions).toEqual([]);
  });
});
