// What a supposition has to say, and that nothing about it can be changed later.
import {
  designated,
  enjoined,
  extended,
  identified,
  lifted,
  postponed,
  revoked,
  ruleset,
  type Supposition,
  stayed,
  suppose,
} from "interdict";
import * as core from "interdict/core";
import { describe, expect, it } from "vitest";
import { refused } from "../evaluation/told.js";

const REF = "eo-13971/1(a)";
const ON = "2021-03-01";
const one = { under: "eo-13971", on: ON } as const;
const constructors = { designated, enjoined, extended, identified, lifted, postponed, revoked, stayed };

/** One of each, as a caller would write it. */
const each: readonly Supposition[] = [
  identified({ ...one, activities: ["payment"] }),
  identified({ ...one, items: [{ activities: ["payment"], from: "2021-03-15" }, { activities: ["hosting"] }] }),
  identified({ ...one, like: "eo-13943/identification", persons: ["ant-group"] }),
  enjoined({ ref: REF, on: ON }),
  stayed({ ref: REF, on: ON, known: "2021-03-02" }),
  lifted({ ref: REF, on: ON }),
  revoked({ ref: REF, on: ON }),
  postponed({ ref: REF, on: "2021-02-01", to: ON }),
  extended({ ref: "eo-14166/2(a)", on: "2025-04-04", until: "2025-05-01" }),
  extended({ ref: "eo-14166/2(a)", on: "2025-04-04", until: { days: 30 } }),
  designated({ under: "pafaca", names: ["wechat"], on: ON }),
];

describe("suppositions are made by name, from both entries alike", () => {
  it.each(Object.entries(constructors))("%s", (name, make) => {
    expect(new Map<string, unknown>(Object.entries(core)).get(name)).toBe(make);
  });

  it.each(each.map((supposition) => [supposition.act, supposition] as const))(
    "%s: written by hand is the same",
    (_, it) => {
      const byHand = JSON.parse(JSON.stringify(it)) as Supposition;
      expect(suppose(byHand).ruleset.digest).toBe(suppose(it).ruleset.digest);
      expect(suppose(byHand).ruleset.suppositions).toEqual([it]);
    },
  );

  it.each(each.map((supposition) => [supposition.act, supposition] as const))(
    "%s: frozen through and through",
    (_, it) => {
      const frozen = (value: unknown): boolean =>
        typeof value !== "object" || value === null || (Object.isFrozen(value) && Object.values(value).every(frozen));
      expect(frozen(it)).toBe(true);
    },
  );

  it("each is another question", () => {
    expect(new Set(each.map((it) => suppose(it).ruleset.digest)).size).toBe(each.length);
  });

  it("one class and a list of one item are the same question, and so is what follows from a default", () => {
    const digest = (supposition: Supposition) => suppose(supposition).ruleset.digest;
    const plain = digest(identified({ ...one, activities: ["payment", "hosting"] }));
    expect(digest(identified({ ...one, items: [{ activities: ["hosting", "payment"] }] }))).toBe(plain);
    expect(digest(identified({ ...one, items: [{ activities: ["hosting", "payment"], from: ON }] }))).toBe(plain);
    expect(digest(identified({ ...one, known: ON, activities: ["payment", "hosting"] }))).toBe(plain);
  });

  it("a list that is changed afterwards changes nothing", () => {
    const items = [{ activities: ["payment" as const] }];
    const names = ["wechat"];
    const made = [identified({ ...one, items }), designated({ under: "pafaca", names, on: ON })];
    items.push({ activities: ["payment"] });
    names.push("alipay");
    expect(made).toMatchObject([{ items: [{ activities: ["payment"] }] }, { names: ["wechat"] }]);
  });
});

describe("what cannot be read is refused at once", () => {
  it.each<[string, () => unknown, string]>([
    ["nothing is identified", () => identified(one), "invalid-input activities"],
    ["two say what", () => identified({ ...one, activities: ["payment"], like: "x" }), "invalid-input like"],
    [
      "two others say what",
      () => identified({ ...one, items: [{ activities: ["payment"] }], like: "x" }),
      "invalid-input like",
    ],
    ["no items", () => identified({ ...one, items: [] }), "invalid-input items"],
    ["an item that is none", () => identified({ ...one, items: ["payment" as never] }), "invalid-input items.0"],
    [
      "an item without classes",
      () => identified({ ...one, items: [{ activities: ["payment"] }, { activities: [] }] }),
      "invalid-input items.1.activities",
    ],
    [
      "an item from 30 February",
      () => identified({ ...one, items: [{ activities: ["payment"], from: "2021-02-30" }] }),
      "invalid-date items.0.from",
    ],
    [
      "101 items",
      () => identified({ ...one, items: Array.from({ length: 101 }, () => ({ activities: ["payment" as const] })) }),
      "over-long items",
    ],
    ["1,001 names", () => designated({ ...one, names: Array.from({ length: 1001 }, String) }), "over-long names"],
    ["like nothing", () => identified({ ...one, like: "" }), "invalid-input like"],
    ["enjoined: no reference", () => enjoined({ on: ON } as never), "invalid-input ref"],
    ["stayed: a reference that is a number", () => stayed({ ref: 5 as never, on: ON }), "invalid-input ref"],
    ["lifted: no day", () => lifted({ ref: REF } as never), "invalid-date on"],
    ["postponed: to no day", () => postponed({ ref: REF, on: ON } as never), "invalid-date to"],
    ["postponed: to an instant", () => postponed({ ref: REF, on: ON, to: "2021-04-01T00:00Z" }), "invalid-date to"],
    ["extended: until no day", () => extended({ ref: REF, on: ON, until: "soon" }), "invalid-date until"],
    ["extended: by no days", () => extended({ ref: REF, on: ON, until: {} as never }), "invalid-input until.days"],
    ["extended: by half a day", () => extended({ ref: REF, on: ON, until: { days: 0.5 } }), "invalid-input until.days"],
    ["extended: backwards", () => extended({ ref: REF, on: ON, until: { days: -1 } }), "invalid-input until.days"],
    ["designated: nobody", () => designated({ ...one, names: [] }), "invalid-input names"],
    ["designated: a text", () => designated({ ...one, names: "wechat" as never }), "invalid-input names"],
    ["designated: known some day", () => designated({ ...one, names: ["x"], known: "soon" }), "invalid-date known"],
  ])("%s", (_, call, expected) => {
    expect(refused(call)).toBe(expected);
  });

  it.each<[string, Supposition, string]>([
    ["enjoined", enjoined({ ref: "eo-99999", on: ON }), "unknown-ref supposition.ref"],
    ["stayed", stayed({ ref: `${REF}/supposed-injunction`, on: ON }), "unknown-ref supposition.ref"],
    ["lifted", lifted({ ref: "eo-13971/9", on: ON }), "unknown-ref supposition.ref"],
    ["postponed", postponed({ ref: "eo-99999", on: ON, to: ON }), "unknown-ref supposition.ref"],
    ["extended", extended({ ref: "eo-99999", on: ON, until: ON }), "unknown-ref supposition.ref"],
    ["designated", designated({ under: "eo-99999", names: ["wechat"], on: ON }), "unknown-ref supposition.under"],
    ["a stranger", designated({ under: "pafaca", names: ["nobody"], on: ON }), "invalid-input supposition.names"],
    ["like nothing", identified({ ...one, like: "eo-99999/identification" }), "unknown-ref supposition.like"],
    ["like one without items", identified({ ...one, like: REF }), "invalid-input supposition.like"],
  ])("by suppose: %s", (_, supposition, expected) => {
    expect(refused(() => suppose(supposition))).toBe(expected);
  });
});

describe("hostile input is refused in our own words", () => {
  const hostile = (field: string) =>
    Object.defineProperty({ act: "enjoined", ref: REF, on: ON, names: ["wechat"] }, field, {
      enumerable: true,
      get() {
        throw new Error("mine");
      },
    });

  it.each(["act", "ref", "on", "known"])("a getter that throws: %s", (field) => {
    expect(refused(() => suppose(hostile(field) as never))).toBe("invalid-input");
  });

  it.each(Object.entries(constructors))("%s, called by itself", (_, make) => {
    expect(refused(() => make(hostile("on") as never))).toMatch(/^invalid-(input|date)/);
    expect(refused(() => make(null as never))).toBe("invalid-input supposition");
  });

  it("a list that changes while it is read is kept as it was checked", () => {
    let reads = 0;
    const activities = new Proxy(["payment"], {
      get: (target, key) => (key === "0" && reads++ > 0 ? "nonsense" : Reflect.get(target, key)),
    });
    expect(identified({ ...one, activities: activities as never }).activities).toEqual(["payment"]);
  });

  it("a list that claims to be endless is refused", () => {
    const endless = new Proxy([], { get: (_, key) => (key === "length" ? 2 ** 32 - 1 : undefined) });
    expect(refused(() => designated({ ...one, names: endless }))).toBe("over-long names");
  });

  it("a hundred suppositions are allowed, and no more", () => {
    const days = Array.from({ length: 101 }, (_, n) =>
      revoked({ ref: REF, on: ON, known: `20${22 + (n % 70)}-0${1 + Math.floor(n / 70)}-01` }),
    );
    expect(suppose(...days.slice(0, 100)).ruleset.suppositions).toHaveLength(100);
    expect(refused(() => suppose(...days))).toBe("over-long suppositions");
    expect(ruleset.suppositions).toEqual([]);
  });
});
