// Whatever is passed to a verb or a constructor, one of two things comes back: an answer of its documented shape, or an
// InterdictError. Never another exception, never what the caller's own objects threw, and nothing is allowed by it.
import * as builtin from "interdict";
import { InterdictError, ruleset } from "interdict";
import * as core from "interdict/core";
import { describe, expect, it } from "vitest";
import { act, house, rule } from "../compile/house.js";

const SECRET = "the caller's secret";

const thrower = (): never => {
  throw new Error(SECRET);
};

/** An object of which one property throws when it is read. */
const throwing = (key: string, rest: object = {}): object =>
  Object.defineProperty({ ...rest }, key, { enumerable: true, get: thrower });

/** An object that throws whatever is asked of it. */
const refusing = (target: object = {}): object =>
  new Proxy(target, { get: thrower, has: thrower, ownKeys: thrower, getOwnPropertyDescriptor: thrower });

const revokedProxy = (target: object): object => {
  const { proxy, revoke } = Proxy.revocable(target, {});
  revoke();
  return proxy;
};

const cycle = (): object => {
  const round: Record<string, unknown> = { name: "round" };
  round.self = round;
  round.at = round;
  round.list = [round];
  return round;
};

const cyclicList = (): unknown[] => {
  const list: unknown[] = [];
  list.push(list, { list });
  return list;
};

const deep = (): unknown => {
  let value: unknown = {};
  for (let level = 0; level < 20_000; level++) value = { inner: value };
  return value;
};

const deepList = (): unknown => {
  let value: unknown = [];
  for (let level = 0; level < 20_000; level++) value = [value];
  return value;
};

/** Values that fit nowhere, made anew for every call. */
const HOSTILE: readonly (readonly [name: string, make: () => unknown])[] = [
  ["undefined", () => undefined],
  ["null", () => null],
  ["true", () => true],
  ["0", () => 0],
  ["-1", () => -1],
  ["a fraction", () => 1.5],
  ["NaN", () => Number.NaN],
  ["infinity", () => Number.POSITIVE_INFINITY],
  ["a bigint", () => 10n],
  ["a symbol", () => Symbol("x")],
  ["a function", () => () => "x"],
  ["an empty text", () => ""],
  ["a text", () => "x"],
  ["an over-long text", () => "x".repeat(100_000)],
  ["half a character", () => "\ud83d"],
  ["the name of an object's own method", () => "constructor"],
  ["__proto__", () => "__proto__"],
  ["an empty object", () => ({})],
  ["an object without a prototype", () => Object.create(null)],
  ["an empty list", () => []],
  ["a list of null", () => [null]],
  ["a list of a symbol", () => [Symbol("x")]],
  ["a list with holes", () => new Array(3)],
  ["a list of 200,000 entries", () => new Array(200_000).fill("x")],
  ["an invalid Date", () => new Date(Number.NaN)],
  ["a cycle", cycle],
  ["a list in itself", cyclicList],
  ["a nesting of 20,000 levels", deep],
  ["a list nested 20,000 levels", deepList],
  ["a proxy that throws", () => refusing()],
  ["a revoked proxy", () => revokedProxy({})],
  ["a revoked proxy of a list", () => revokedProxy([])],
  ["a list of a throwing proxy", () => [refusing()]],
  ["a text object that throws", () => ({ toString: thrower, valueOf: thrower, toJSON: thrower })],
  ["a Map", () => new Map([["ref", "eo-13971"]])],
  ["an error", () => new Error("x")],
  ["a proxy that lists no keys", () => new Proxy({}, { ownKeys: thrower })],
];

/** What a call came to: its answer, or the error of the library. Anything else fails the test. */
function asked(call: () => unknown): { readonly answer?: unknown; readonly error?: InterdictError } {
  try {
    return { answer: call() };
  } catch (error) {
    if (!(error instanceof InterdictError)) throw new Error(`not an InterdictError: ${String(error)}`);
    expect(error.problems.length).toBeGreaterThan(0);
    expect(JSON.stringify([error.message, error.problems])).not.toContain(SECRET);
    for (const problem of error.problems) expect(problem.received.length).toBeLessThanOrEqual(200);
    return { error };
  }
}

const PAYMENT = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" } as const;
const verdict = builtin.evaluate(PAYMENT);
const other = core.suppose(ruleset, core.revoked({ ref: "eo-13971", on: "2021-03-01" }));
const small = core.compile(house({}));
const DAY = { at: "2021-03-01" };

const DRAFT = {
  id: "fp-1",
  kind: "false-positive",
  reason: "Seen",
  requestedBy: "lee",
  approvedBy: "ortiz",
  expires: "2030-01-01",
} as const;

type Call = (value: never) => unknown;

/** Each argument of each verb, with the others as they should be. */
const VERBS: readonly (readonly [string, Call])[] = [
  ["changes, from", (value) => builtin.changes(value, DAY)],
  ["changes, to", (value) => builtin.changes(DAY, value)],
  ["changes, from.at", (value) => builtin.changes({ at: value }, DAY)],
  ["changes, to.asKnownAt", (value) => builtin.changes(DAY, { at: "2021-03-02", asKnownAt: value })],
  ["changes, ruleset", (value) => core.changes(value, DAY, DAY)],
  ["upcoming, viewpoint", (value) => builtin.upcoming(value, 30)],
  ["upcoming, at", (value) => builtin.upcoming({ at: value }, 30)],
  ["upcoming, days", (value) => builtin.upcoming(DAY, value)],
  ["upcoming, ruleset", (value) => core.upcoming(value, DAY, 30)],
  ["diff, other", (value) => builtin.diff(value, { subjects: ["alipay"], activities: ["payment"] })],
  ["diff, options", (value) => core.diff(small, small, value)],
  ["diff, subjects", (value) => core.diff(small, small, { subjects: value })],
  ["diff, activities", (value) => core.diff(small, small, { activities: value })],
  ["diff, facts", (value) => core.diff(small, small, { facts: value })],
  ["diff, a fact", (value) => core.diff(small, small, { facts: [{ usNexus: value, license: value }] })],
  ["diff, at", (value) => core.diff(small, small, { at: value })],
  ["diff, an end of asKnownAt", (value) => core.diff(small, small, { asKnownAt: ["2030-01-01", value] })],
  ["diff, ruleset", (value) => core.diff(value, small)],
  ["rescreen, records", (value) => builtin.rescreen(value)],
  ["rescreen, a record", (value) => builtin.rescreen([value])],
  ["rescreen, the verdict of a record", (value) => builtin.rescreen([{ verdict: value }] as never)],
  ["rescreen, a transaction", (value) => builtin.rescreen([{ ...verdict, transaction: value }])],
  ["rescreen, findings", (value) => builtin.rescreen([{ ...verdict, findings: value }])],
  ["rescreen, options", (value) => builtin.rescreen([verdict], value)],
  ["rescreen, asKnownAt", (value) => builtin.rescreen([verdict], { asKnownAt: value })],
  ["rescreen, ruleset", (value) => core.rescreen(value, [verdict])],
  ["memo, verdict", (value) => builtin.memo(value)],
  ["memo, the ruleset of a verdict", (value) => builtin.memo({ ...verdict, ruleset: value })],
  ["memo, findings", (value) => builtin.memo({ ...verdict, findings: value })],
  ["memo, matches", (value) => builtin.memo({ ...verdict, matches: value })],
  ["memo, missing", (value) => builtin.memo({ ...verdict, missing: value })],
  ["memo, transaction", (value) => builtin.memo({ ...verdict, transaction: value })],
  ["memo, at", (value) => builtin.memo({ ...verdict, at: value })],
  ["memo, ruleset", (value) => core.memo(value, verdict)],
  ["record, verdict", (value) => builtin.record(value, builtin.decide(verdict))],
  ["record, disposition", (value) => builtin.record(verdict, value)],
  ["record, because", (value) => builtin.record(verdict, { ...builtin.decide(verdict), because: value })],
  ["record, table", (value) => builtin.record(verdict, { ...builtin.decide(verdict), policy: "own", table: value })],
  ["record, transaction", (value) => builtin.record({ ...verdict, transaction: value }, builtin.decide(verdict))],
  ["record, findings", (value) => builtin.record({ ...verdict, findings: value }, builtin.decide(verdict))],
  ["record, context", (value) => builtin.record(verdict, builtin.decide(verdict), value)],
  ["record, ruleset", (value) => core.record(value, verdict, builtin.decide(verdict))],
  ["replay, ruleset", (value) => core.replay(value, {} as never)],
  ["clearanceFor, verdict", (value) => builtin.clearanceFor(value, DRAFT)],
  ["clearanceFor, draft", (value) => builtin.clearanceFor(verdict, value)],
  ["clearanceFor, id", (value) => builtin.clearanceFor(verdict, { ...DRAFT, id: value })],
  ["clearanceFor, expires", (value) => builtin.clearanceFor(verdict, { ...DRAFT, expires: value })],
  ["clearanceFor, counterparty", (value) => builtin.clearanceFor(verdict, { ...DRAFT, counterparty: value })],
  ["clearanceFor, subjects", (value) => builtin.clearanceFor(verdict, { ...DRAFT, subjects: value })],
  ["clearanceFor, provisions", (value) => builtin.clearanceFor(verdict, { ...DRAFT, provisions: value })],
  ["clearanceFor, activities", (value) => builtin.clearanceFor(verdict, { ...DRAFT, activities: value })],
  ["clearanceFor, ruleset", (value) => core.clearanceFor(value, verdict, DRAFT)],
  ["lapsed, clearance", (value) => builtin.lapsed(value)],
  ["extend, extension", (value) => core.extend(small, value)],
  ["extend, parties", (value) => core.extend(small, { parties: value })],
  ["extend, applications", (value) => core.extend(small, { parties: { applications: value } })],
  ["extend, an application", (value) => core.extend(small, { parties: { applications: [value] } })],
  ["extend, a person", (value) => core.extend(small, { parties: { persons: [value] } })],
  ["extend, a relation", (value) => core.extend(small, { parties: { relations: [value] } })],
  ["extend, a provider", (value) => core.extend(small, { parties: { providers: [value] } })],
  ["extend, instruments", (value) => core.extend(small, { instruments: value })],
  ["extend, an instrument", (value) => core.extend(small, { instruments: [value] })],
  ["extend, ruleset", (value) => core.extend(value, {})],
  ["defineInstrument", (value) => builtin.defineInstrument(value)],
  ["suppose, a supposition", (value) => core.suppose(small, value)],
  ["suppose, an act", (value) => core.suppose(small, { act: value, ref: "house/1", on: "2030-02-01" } as never)],
  ["suppose, ruleset", (value) => core.suppose(value, core.revoked({ ref: "house", on: "2030-02-01" }))],
  ["explain, subject", (value) => builtin.explain(value)],
  ["explain, options", (value) => builtin.explain(verdict, value)],
  ["evaluate, transaction", (value) => builtin.evaluate(value)],
  ["evaluate, at", (value) => builtin.evaluate({ ...PAYMENT, at: value })],
  ["evaluate, activity", (value) => builtin.evaluate({ ...PAYMENT, activity: value })],
  ["evaluate, counterparty", (value) => builtin.evaluate({ ...PAYMENT, counterparty: value })],
  ["evaluate, name", (value) => builtin.evaluate({ ...PAYMENT, counterparty: { name: value } })],
  ["evaluate, url", (value) => builtin.evaluate({ ...PAYMENT, counterparty: { url: value } })],
  ["evaluate, owners", (value) => builtin.evaluate({ ...PAYMENT, counterparty: { owners: value } })],
  ["evaluate, an owner", (value) => builtin.evaluate({ ...PAYMENT, counterparty: { owners: [value] } })],
  ["evaluate, parties", (value) => builtin.evaluate({ at: "2021-03-01", activity: "payment", parties: value })],
  ["evaluate, a party", (value) => builtin.evaluate({ ...PAYMENT, parties: [value] })],
  ["evaluate, usNexus", (value) => builtin.evaluate({ ...PAYMENT, usNexus: value })],
  ["evaluate, viewpoint", (value) => builtin.evaluate(PAYMENT, value)],
  ["evaluate, asKnownAt", (value) => builtin.evaluate(PAYMENT, { asKnownAt: value })],
  ["evaluate, ruleset", (value) => core.evaluate(value, PAYMENT)],
  ["screen, counterparty", (value) => builtin.screen(value)],
  ["screen, options", (value) => builtin.screen("Alipay", value)],
  ["screen, threshold", (value) => builtin.screen("Alipay", { threshold: value })],
  ["screen, ruleset", (value) => core.screen(value, "Alipay")],
  ["coverage, counterparty", (value) => builtin.coverage(value, DAY)],
  ["coverage, viewpoint", (value) => builtin.coverage("Alipay", value)],
  ["coverage, ruleset", (value) => core.coverage(value, "Alipay", DAY)],
  ["status, ref", (value) => builtin.status(value, DAY)],
  ["status, viewpoint", (value) => builtin.status("eo-13971", value)],
  ["status, at", (value) => builtin.status("eo-13971", { at: value })],
  ["status, ruleset", (value) => core.status(value, "eo-13971", DAY)],
  ["effectiveDate, ref", (value) => builtin.effectiveDate(value)],
  ["effectiveDate, viewpoint", (value) => builtin.effectiveDate("eo-13971/1(a)", value)],
  ["timeline, ref", (value) => builtin.timeline(value)],
  ["timeline, viewpoint", (value) => builtin.timeline("eo-13971", value)],
  ["duties, ref", (value) => builtin.duties(value)],
  ["duties, viewpoint", (value) => builtin.duties("eo-13971", value)],
  ["computeDate", (value) => builtin.computeDate(value)],
  ["computeDate, after", (value) => builtin.computeDate({ after: value, days: 45 })],
  ["computeDate, days", (value) => builtin.computeDate({ after: "2021-01-05", days: value })],
  ["computeDate, convention", (value) => builtin.computeDate({ after: "2021-01-05", days: 45, convention: value })],
  ["compareNames", (value) => core.compareNames(value, "Alipay")],
  ["compile, source", (value) => core.compile(value)],
  ["bind, ruleset", (value) => core.bind(value)],
  ["bind, options", (value) => core.bind(small, value)],
];

const [instrument] = house({ prohibitions: [rule()], events: [act("x", "2030-02-01")] }).instruments;
for (const field of Object.keys(instrument!))
  (VERBS as [string, Call][]).push(
    [`defineInstrument, ${field}`, (value) => builtin.defineInstrument({ ...instrument!, [field]: value })],
    [
      `extend, ${field} of an instrument`,
      (value) => core.extend(ruleset, { instruments: [{ ...instrument!, id: "own", [field]: value }] }),
    ],
  );

/** Every constructor of a supposition, with arguments that it takes. */
const SUPPOSITIONS: Readonly<Record<string, readonly [(what: never) => unknown, Readonly<Record<string, unknown>>]>> = {
  identified: [
    core.identified,
    { under: "eo-13971", on: "2021-02-20", activities: ["payment"], persons: ["ant-group"] },
  ],
  "identified by items": [
    core.identified,
    { under: "eo-13971", on: "2021-02-20", items: [{ activities: ["payment"] }] },
  ],
  "identified like another": [
    core.identified,
    { under: "eo-13971", on: "2021-02-20", like: "eo-13943/identification" },
  ],
  revoked: [core.revoked, { ref: "eo-13971", on: "2021-03-01", known: "2021-03-02" }],
  postponed: [core.postponed, { ref: "eo-13971/1(a)", on: "2021-02-01", to: "2021-04-01" }],
  extended: [core.extended, { ref: "eo-14166/2(a)", on: "2025-12-01", until: { days: 30 } }],
  enjoined: [core.enjoined, { ref: "eo-13971/1(a)", on: "2021-03-01" }],
  stayed: [core.stayed, { ref: "tiktok-v-trump/injunction/1", on: "2020-10-01" }],
  lifted: [core.lifted, { ref: "tiktok-v-trump/injunction/1", on: "2020-10-01" }],
  designated: [core.designated, { under: "pafaca", names: ["wechat"], on: "2026-01-01" }],
};

/** Values with which a verb answers, because it takes them: what is optional may be left out, an empty list is a list. */
const LEFT_OUT = ["undefined", "null"];
const NO_FIELDS = [...LEFT_OUT, "an empty object", "an object without a prototype"];
/** What JSON writes as null, or as an object or list without the field. */
const NULL_IN_JSON = ["NaN", "infinity", "an invalid Date", "a function", "a symbol"];
const ANY = HOSTILE.map(([name]) => name);
const TEXTS = ["a text", "an over-long text", "half a character", "the name of an object's own method", "__proto__"];
/** Texts that may be somebody's name. */
const NAMES = ["a text", "the name of an object's own method", "__proto__"];
/** The cycle has a name. */
const PARTIES = [...NAMES, "a cycle"];
const ANSWERED: Readonly<Record<string, readonly string[]>> = {
  "evaluate, counterparty": PARTIES,
  "evaluate, name": NAMES,
  "evaluate, url": NAMES,
  "evaluate, a party": ["an empty text", ...NO_FIELDS, ...PARTIES],
  "evaluate, usNexus": [...LEFT_OUT, "true"],
  "evaluate, viewpoint": NO_FIELDS,
  "evaluate, asKnownAt": LEFT_OUT,
  "screen, counterparty": PARTIES,
  "screen, options": NO_FIELDS,
  "screen, threshold": [...LEFT_OUT, "0"],
  "coverage, counterparty": PARTIES,
  "coverage, viewpoint": NO_FIELDS,
  "effectiveDate, viewpoint": NO_FIELDS,
  "timeline, ref": LEFT_OUT,
  "timeline, viewpoint": NO_FIELDS,
  "duties, ref": LEFT_OUT,
  "duties, viewpoint": NO_FIELDS,
  "computeDate, days": ["0"],
  "computeDate, convention": LEFT_OUT,
  compareNames: ["an empty text", ...TEXTS],
  "changes, to.asKnownAt": LEFT_OUT,
  "upcoming, viewpoint": NO_FIELDS,
  "upcoming, at": LEFT_OUT,
  "diff, options": NO_FIELDS,
  "diff, subjects": LEFT_OUT,
  "diff, activities": LEFT_OUT,
  "diff, facts": [...LEFT_OUT, "a list with holes"],
  "diff, a fact": LEFT_OUT,
  "diff, at": LEFT_OUT,
  "diff, an end of asKnownAt": LEFT_OUT,
  // Each record that cannot be read is an entry with its problem, as the test below says.
  "rescreen, records": ANY,
  "rescreen, a record": ANY,
  "rescreen, the verdict of a record": ANY,
  "rescreen, a transaction": ANY,
  "rescreen, findings": ANY,
  "rescreen, options": NO_FIELDS,
  "rescreen, asKnownAt": LEFT_OUT,
  "memo, findings": ["an empty list", "a list with holes"],
  "memo, matches": ["an empty list"],
  "record, context": NO_FIELDS,
  "clearanceFor, id": ["a text", "the name of an object's own method", "__proto__"],
  "clearanceFor, counterparty": LEFT_OUT,
  "clearanceFor, subjects": LEFT_OUT,
  "clearanceFor, provisions": LEFT_OUT,
  "clearanceFor, activities": LEFT_OUT,
  "extend, extension": ["an empty object", "an object without a prototype", "a Map", "an error"],
  "extend, parties": [...NO_FIELDS, ...NULL_IN_JSON, "a Map", "an error"],
  "extend, applications": [...LEFT_OUT, ...NULL_IN_JSON, "an empty list"],
  "extend, instruments": [...LEFT_OUT, ...NULL_IN_JSON, "an empty list"],
  "explain, options": [
    ...NO_FIELDS,
    ...[
      "a Map",
      "an error",
      "a proxy that lists no keys",
      "a cycle",
      "a nesting of 20,000 levels",
      "an invalid Date",
      "a text object that throws",
    ],
  ],
  "bind, options": NO_FIELDS,
};

/** `defineInstrument` tells only what can be told without a ruleset: `extend` and `compile` read what is in it. */
const answered = (verb: string) =>
  ANSWERED[verb] ??
  (/^defineInstrument, (citation|extent|authority)$/.test(verb)
    ? ANY
    : /^defineInstrument, (kind|title|fullTitle|issuer|review)$/.test(verb)
      ? TEXTS
      : /^defineInstrument, /.test(verb)
        ? [...(verb.endsWith("published") ? ["undefined"] : []), "an empty list"]
        : verb.endsWith("designation")
          ? LEFT_OUT
          : []);

describe("every verb, whatever is passed", () => {
  it.each(VERBS)("%s", (verb, call) => {
    for (const [name, make] of HOSTILE) {
      const { error } = asked(() => call(make() as never));
      if (!answered(verb).includes(name)) expect(error, name).toBeInstanceOf(InterdictError);
    }
  });
});

describe("verbs that never throw, whatever is passed", () => {
  it.each<[string, Call]>([
    ["verify", (value) => builtin.verify(value).ok],
    ["replay", (value) => builtin.replay(value).ok !== "differs"],
    [
      "verify, a field",
      (value) => builtin.verify({ ...builtin.record(verdict, builtin.decide(verdict)), facts: value }).ok,
    ],
    ["decide, clearances", (value) => builtin.decide(verdict, "strict", { clearances: value }).action === "allow"],
    ["decide, a clearance", (value) => builtin.decide(verdict, "strict", { clearances: [value] }).action === "allow"],
    ["decide, options", (value) => builtin.decide(verdict, "strict", value).action === "allow"],
    [
      "check, clearances",
      (value) => builtin.check(PAYMENT, { policy: "strict", clearances: value }).action === "allow",
    ],
  ])("%s", (_, call) => {
    for (const [name, make] of HOSTILE) {
      const { error, answer } = asked(() => call(make() as never));
      expect(error, name).toBeUndefined();
      expect(answer, name).toBe(false);
    }
  });
});

describe("every constructor of a supposition, whatever is passed", () => {
  const constructors = Object.entries(SUPPOSITIONS);

  it.each(constructors)("%s is taken as it should be, and gives what suppose can read", (_, [make, given]) => {
    const made = make(given as never);
    expect(Object.isFrozen(made)).toBe(true);
    expect(asked(() => core.suppose(ruleset, made as never)).error?.message).toBeUndefined();
  });

  it.each(constructors)("%s, the whole", (_, [make]) => {
    for (const [name, hostile] of HOSTILE) {
      const { error } = asked(() => make(hostile() as never));
      expect(error?.code, name).toMatch(/^(invalid-input|invalid-date|over-long)$/);
    }
  });

  it.each(constructors)("%s, each field", (_, [make, given]) => {
    for (const field of Object.keys(given)) {
      for (const [name, hostile] of HOSTILE) {
        const { answer, error } = asked(() => make({ ...given, [field]: hostile() } as never));
        // Only what is optional may be left out, and only a text may stand for a text: whether it exists, suppose says.
        if (error === undefined) {
          const supposed = asked(() => core.suppose(ruleset, answer as never));
          if (!["undefined", "null"].includes(name)) expect(supposed.error?.code, `${field}: ${name}`).toBeDefined();
        } else expect(error.code, `${field}: ${name}`).toMatch(/^(invalid-input|invalid-date|over-long)$/);
      }
      const { error } = asked(() => make(throwing(field, given) as never));
      expect(error?.code, field).toBe("invalid-input");
    }
  });
});

describe("a getter that throws is refused or told, and what it threw is not repeated", () => {
  it.each<[string, () => unknown]>([
    ["changes, known", () => builtin.changes(DAY, throwing("asKnownAt", DAY) as never)],
    ["upcoming", () => builtin.upcoming(throwing("at") as never, 30)],
    ["diff", () => core.diff(small, small, throwing("subjects") as never)],
    ["rescreen, options", () => builtin.rescreen([], throwing("asKnownAt") as never)],
    ["memo", () => builtin.memo(throwing("ruleset") as never)],
    ["memo, findings", () => builtin.memo(throwing("findings", verdict) as never)],
    ["memo, matches", () => builtin.memo(throwing("matches", verdict) as never)],
    ["extend", () => core.extend(small, throwing("instruments") as never)],
    ["extend, a party", () => core.extend(small, { parties: throwing("persons") as never })],
    ["suppose", () => core.suppose(small, throwing("act") as never)],
    ["suppose, a field", () => core.suppose(small, throwing("on", { act: "revoked", ref: "house" }) as never)],
  ])("%s", (_, call) => {
    expect(asked(call).error).toBeInstanceOf(InterdictError);
  });

  it.each<[string, () => unknown]>([
    ["changes", () => builtin.changes(throwing("at") as never, DAY)],
    ["diff, a fact", () => core.diff(small, small, { facts: [throwing("usNexus") as never] })],
    ["defineInstrument", () => builtin.defineInstrument(throwing("id", instrument) as never)],
    ["defineInstrument, events", () => builtin.defineInstrument(throwing("events", instrument) as never)],
    [
      "defineInstrument, a provision",
      () => builtin.defineInstrument({ ...instrument!, provisions: [throwing("ref") as never] }),
    ],
    [
      "defineInstrument, an event",
      () => builtin.defineInstrument({ ...instrument!, events: [throwing("sets") as never] }),
    ],
  ])("%s, before anything is answered", (_, call) => {
    expect(asked(call).error).toBeInstanceOf(InterdictError);
  });

  it("rescreen loses no record and throws for none: each has its problem in its place", () => {
    const records = HOSTILE.map(([, make]) => make());
    const found = builtin.rescreen([verdict, ...records, verdict] as never);
    expect(found).toHaveLength(records.length + 2);
    for (const entry of found.slice(1, -1)) {
      expect(entry.changed).toBe(true);
      expect(entry.after).toBeUndefined();
      expect(entry.problem?.code).toBe("invalid-input");
      expect(entry.problem?.message).not.toContain(SECRET);
    }
    expect([found[0]?.changed, found.at(-1)?.changed]).toEqual([false, false]);
  });
});

describe("nothing hostile is allowed", () => {
  const handles = [
    builtin.suppose(core.identified({ under: "eo-13971", on: "2021-02-20", activities: ["payment"] })),
    core.bind(core.extend(ruleset, {})),
    core.bind(other, { policy: "letter" }),
  ];

  it("as a transaction, on handles that were supposed, extended and bound", () => {
    for (const handle of handles)
      for (const [name, make] of HOSTILE) {
        expect(handle.check(make() as never).action, name).toBe("hold");
        for (const field of ["at", "activity", "counterparty"])
          if (!(field === "counterparty" && readsAsName(name)))
            expect(handle.check({ ...PAYMENT, [field]: make() } as never).action, `${field}: ${name}`).toBe("hold");
      }
  });

  it("as a verdict or a policy that is decided upon", () => {
    for (const [name, make] of HOSTILE) {
      expect(builtin.decide(make() as never).action, name).toBe("hold");
      // No finding is what a verdict on nobody has.
      if (name !== "an empty list")
        expect(builtin.decide({ ...verdict, findings: make() } as never, "letter").action, name).not.toBe("allow");
      if (make() !== undefined && make() !== null)
        expect(builtin.decide(verdict, make() as never).action, `policy: ${name}`).toBe("hold");
    }
  });
});

/** Hostile values that a counterparty can be: a name that nobody has is no fault, and no field but a party's is read. */
function readsAsName(name: string): boolean {
  return ["a text", "the name of an object's own method", "__proto__", "a cycle"].includes(name);
}
