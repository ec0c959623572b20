// An answer is a function of the question and the ruleset. Nothing else is read, and nothing that is handed out can be
// used to change what the next caller is told.
import fs, { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import * as builtin from "interdict";
import * as core from "interdict/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import { trapped } from "./traps.js";

type Rules = ReturnType<typeof core.compile>;

const QUESTIONS = [
  { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" },
  { at: "2021-03-15", activity: "payment", counterparty: { provider: "stripe", paymentMethod: "alipay" } },
  { at: "2021-02-19T03:00:00Z", activity: "hosting", counterparty: { androidPackage: "com.tencent.mm" } },
  { at: new Date("2021-03-01T12:00:00Z"), activity: "payment", parties: [{ name: "支付宝", role: "wallet" }] },
  { at: "2026-08-20", activity: "payment", counterparty: "Corner Bakery" },
  { at: "2022-01-01", activity: "other", counterparty: { owners: [{ party: "Ant Group", percent: 60 }] } },
] as const;

const DAYS = [
  { at: "2021-01-10", asKnownAt: "2021-01-10" },
  { at: "2021-07-01", asKnownAt: "2021-07-01" },
] as const;

const NARROW = {
  subjects: ["alipay", "wechat-pay"],
  activities: ["payment", "app-distribution"],
  asKnownAt: ["2026-08-20", "2026-08-21"],
} as const;

/** One of each constructor. */
const acts = [
  core.identified({ under: "eo-13971/1(e)", on: "2021-02-20", like: "eo-13943/identification" }),
  core.revoked({ ref: "eo-13942", on: "2021-01-15" }),
  core.postponed({ ref: "eo-13971/1(a)", on: "2021-02-01", to: "2021-04-01" }),
  core.extended({ ref: "eo-14352/3(a)", on: "2026-01-10", until: "2026-12-31" }),
  core.enjoined({ ref: "pafaca/2(a)(1)(A)", on: "2025-01-18" }),
  core.stayed({ ref: "wechat-users-v-trump/injunction", on: "2020-10-01" }),
  core.lifted({ ref: "tiktok-v-trump/injunction/1", on: "2020-10-15" }),
  core.designated({ under: "pafaca", names: ["wechat"], on: "2026-02-01" }),
];

const actsByName = Object.fromEntries(acts.map(({ act }) => [act, true]));

const OWN = { ref: "own", title: "Own policy", confidence: "verified", sources: ["own"] } as const;
const POLICY: core.Instrument = {
  id: "own",
  kind: "policy",
  title: "Own policy",
  fullTitle: "Own policy",
  origin: "host",
  signed: "2021-01-01",
  issuer: "the board",
  authority: [],
  citation: OWN,
  review: "none by counsel",
  extent: { held: "whole", note: "" },
  provisions: [{ ref: "own/1", heading: "1", summary: "1", citation: OWN, encoding: { as: "prohibition" } }],
  prohibitions: [
    {
      ref: "own/1",
      names: ["alipay"],
      reaches: ["named"],
      activities: ["payment"],
      usNexus: false,
      exemptions: [],
      citations: [OWN],
    },
  ],
  events: [
    {
      id: "own/signed",
      kind: "signed",
      what: "The board signs.",
      on: "2021-01-01",
      known: "2021-01-01",
      by: "the board",
      sets: [{ effect: "own", end: "from", bound: "2021-01-01" }],
      citations: [OWN],
    },
  ],
  duties: [],
};

const CLEARED = {
  id: "fp-1",
  kind: "false-positive",
  reason: "Seen",
  requestedBy: "lee",
  approvedBy: "ortiz",
  expires: "2022-01-01",
} as const;

/** Every verb over a ruleset, first as recorded and then with something supposed. Dates and texts only: no identities. */
function everything(ruleset: Rules): unknown {
  const told: unknown[] = [];
  const payments = core.identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] });
  const ended = core.revoked({ ref: "eo-13971", on: "2021-09-01" });
  for (const rules of [ruleset, core.suppose(ruleset, payments, ended)]) {
    for (const question of QUESTIONS) {
      for (const asKnownAt of [undefined, "2021-01-10", "2021-06-10"]) {
        const verdict = core.evaluate(rules, question, { asKnownAt });
        told.push(verdict, core.check(rules, question, { asKnownAt, policy: "strict" }), core.explain(rules, verdict));
        told.push((["letter", "standard", "strict"] as const).map((policy) => core.decide(verdict, policy)));
      }
    }
    told.push(core.check(rules, {} as never), core.check(rules, { ...QUESTIONS[0], at: "2021-02-30" }));
    for (const who of ["Ant Group", "WeChat", { domain: "pay.weixin.qq.com" }, { qr: "https://qr.alipay.com/x" }])
      told.push(core.screen(rules, who), core.coverage(rules, who, { at: "2021-03-01" }));
    for (const ref of ["eo-13971", "eo-13971/1(a)", "eo-13971/identification", "eo-14034/2(b)"])
      told.push(
        core.status(rules, ref, { at: "2021-03-01" }),
        core.effectiveDate(rules, ref),
        core.timeline(rules, ref),
        core.explain(rules, core.status(rules, ref, { at: "2021-03-01" }), { format: "markdown" }),
      );
    told.push(core.timeline(rules), core.duties(rules), core.duties(rules, "eo-14034", { at: "2021-10-07" }));
    told.push(core.bind(rules, { facts: { usNexus: true } }).evaluate(QUESTIONS[0]));
    told.push(core.changes(rules, { at: "2020-08-01" }, { at: "2026-08-20" }));
    told.push(
      core.changes(rules, DAYS[0], DAYS[1]),
      core.upcoming(rules, DAYS[0], 366),
      core.upcoming(rules, null, 366),
    );
    told.push(core.diff(rules, core.suppose(rules, ...acts), NARROW));
    const verdicts = QUESTIONS.map((question) => core.evaluate(rules, question, { asKnownAt: "2021-01-10" }));
    told.push(core.rescreen(rules, verdicts), core.rescreen(rules, verdicts, { asKnownAt: "2021-06-10" }));
    told.push(verdicts.map((verdict) => core.memo(rules, verdict)));
    const kept = verdicts.map((verdict) => core.record(rules, verdict, core.decide(verdict), { actor: "trap" }));
    told.push(
      kept,
      kept.map(core.verify),
      kept.map((each) => core.replay(rules, each)),
      core.verify(kept[0]!).ok,
    );
    const cleared = core.clearanceFor(rules, verdicts[0]!, CLEARED);
    told.push(
      cleared,
      core.lapsed(rules, cleared),
      core.decide(verdicts[0]!, "strict", { clearances: [cleared], ruleset: rules }),
    );
    const house = core.extend(rules, { instruments: [core.defineInstrument(POLICY)] });
    told.push(
      house.digest,
      core.evaluate(house, QUESTIONS[4]),
      core.check(house, QUESTIONS[0]),
      core.timeline(house, "own"),
    );
  }
  told.push(core.computeDate({ after: "2021-01-05", days: 45, convention: "frcp-6(a)" }));
  told.push(core.compareNames("Ant Group Co., Ltd.", "蚂蚁集团有限公司"), core.compareNames("Алипей", "Alipay"));
  return told;
}

/** The verbs of `interdict` itself, bound to the built-in ruleset. */
function builtinVerbs(): unknown {
  return [
    QUESTIONS.map((question) => [builtin.evaluate(question), builtin.check(question)]),
    builtin.explain(builtin.evaluate(QUESTIONS[0])),
    builtin.decide(builtin.evaluate(QUESTIONS[0])),
    builtin.screen("Alipay"),
    builtin.coverage("Alipay"),
    builtin.status("eo-13971", { at: "2021-03-01" }),
    builtin.effectiveDate("eo-13971/1(c)"),
    builtin.timeline("eo-13971"),
    builtin.duties(),
    builtin.computeDate({ after: "2021-01-05", days: 45 }),
    builtin.suppose(builtin.revoked({ ref: "eo-13971", on: "2021-03-01" })).evaluate(QUESTIONS[0]),
    builtin.suppose(...acts).status("pafaca/2(a)(1)(A)", { at: "2026-02-10" }),
    builtin.changes(DAYS[0], DAYS[1]),
    builtin.upcoming(DAYS[0], 60),
    builtin.diff(builtin.suppose(...acts).ruleset, NARROW),
    builtin.rescreen([builtin.evaluate(QUESTIONS[0])]),
    builtin.memo(builtin.evaluate(QUESTIONS[0])),
    builtin.record(builtin.check(QUESTIONS[0]), QUESTIONS[0]),
    builtin.record(builtin.check({} as never), {}),
    builtin.verify(builtin.record(builtin.check(QUESTIONS[0]), QUESTIONS[0])),
    builtin.replay(builtin.record(builtin.check(QUESTIONS[3]), QUESTIONS[3])),
    builtin.lapsed(builtin.clearanceFor(builtin.evaluate(QUESTIONS[0]), CLEARED)),
    builtin.extend({ instruments: [builtin.defineInstrument(POLICY)] }).check(QUESTIONS[1]),
  ];
}

describe("no clock, no chance, no environment, no file, no network", () => {
  it.each<[string, () => unknown]>([
    ["Date.now", () => Date.now()],
    ["new Date()", () => new Date()],
    ["Date()", () => Date()],
    ["Math.random", () => Math.random()],
    ["performance.now", () => performance.now()],
    ["process.hrtime", () => process.hrtime()],
    ["process.env", () => process.env.TZ],
    ["process.env", () => "TZ" in process.env],
    ["process.env", () => Object.keys(process.env)],
    ["fetch", () => fetch("https://example.org")],
    ["setTimeout", () => setTimeout(() => {}, 0)],
    ["crypto.randomUUID", () => crypto.randomUUID()],
    ["fs.readFileSync", () => fs.readFileSync("package.json")],
    ["Intl.DateTimeFormat", () => Intl.DateTimeFormat("en")],
    ["Date's getHours", () => new Date(0).getHours()],
  ])("the trap for %s trips, and is taken down again", (name, leak) => {
    const before = [Date, Date.now, Math.random, process.env, fetch, fs.readFileSync];
    expect(trapped(leak).tripped).toEqual([name]);
    expect([Date, Date.now, Math.random, process.env, fetch, fs.readFileSync]).toEqual(before);
  });

  it("the trap lets through what is pure: a Date that is given its time", () => {
    expect(trapped(() => new Date(0).toISOString())).toEqual({ tripped: [], result: "1970-01-01T00:00:00.000Z" });
  });

  it("interdict answers every verb inside the trap", () => {
    const { tripped, result } = trapped(builtinVerbs);
    expect(tripped).toEqual([]);
    expect(result).toEqual(builtinVerbs());
  });

  it("what is asked inside the trap names every verb and every constructor that is exported", () => {
    const told = `${everything} ${builtinVerbs} ${readFileSync(fileURLToPath(import.meta.url), "utf8")}`;
    const verbs = (module: object) =>
      Object.entries(module).flatMap(([name, value]) => (typeof value === "function" ? [name] : []));
    const unasked = (prefix: string, names: readonly string[]) =>
      names.filter((name) => name !== "InterdictError" && !told.includes(`${prefix}.${name}(`));
    expect(unasked("core", verbs(core))).toEqual([]);
    expect(
      unasked(
        "builtin",
        verbs(builtin).filter((name) => !(name in actsByName) && name !== "bind"),
      ),
    ).toEqual([]);
  });

  it("interdict/core compiles and answers every verb inside the trap, with nothing worked out before", () => {
    const { tripped, result } = trapped(() => everything(core.compile(builtin.ruleset.source)));
    expect(tripped).toEqual([]);
    expect(result).toHaveLength((result as unknown[]).length);
    expect(result).toEqual(everything(builtin.ruleset));
  });

  it("the sources but the leaves import no module of the platform, and no package but the four that are declared", () => {
    const root = fileURLToPath(new URL("../../src/", import.meta.url));
    const imported = new Set<string>();
    for (const file of readdirSync(root, { recursive: true, encoding: "utf8" }))
      if (file.endsWith(".ts") && !/^(?:adapters|cli)\b/.test(file))
        for (const [, name] of readFileSync(`${root}${file}`, "utf8").matchAll(
          /^(?:import|export)[^;]*? from "([^"]+)"/gm,
        ))
          if (name && !name.startsWith("."))
            imported.add(
              name
                .split("/")
                .slice(0, name.startsWith("@") ? 2 : 1)
                .join("/"),
            );
    expect([...imported].sort()).toEqual(["@noble/hashes", "canonicalize", "date-fns", "zod"]);
  });
});

describe("the same answer on another machine, on another day", () => {
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllEnvs();
  });

  const fresh = async (): Promise<unknown> => {
    vi.resetModules();
    const { ruleset } = await import("interdict");
    const { evaluate, timeline, computeDate, compile } = await import("interdict/core");
    return [
      QUESTIONS.map((question) => evaluate(ruleset, question)),
      timeline(ruleset),
      computeDate({ after: "2021-01-05", days: 45 }),
      compile(ruleset.source).digest,
    ];
  };

  it.each(["1999-12-31T23:59:59Z", "2021-02-19T04:59:00Z", "2099-01-01T00:00:00Z"])(
    "loaded and asked when the clock says %s",
    async (now) => {
      const here = await fresh();
      vi.useFakeTimers({ now: new Date(now), toFake: ["Date"] });
      expect(new Date().toISOString().slice(0, 4)).toBe(now.slice(0, 4));
      expect(await fresh()).toEqual(here);
    },
  );

  it.each([
    ["Asia/Shanghai", 20],
    ["America/New_York", 7],
    ["Pacific/Kiritimati", 2],
    ["UTC", 12],
  ] as const)("loaded and asked in %s", async (zone, hour) => {
    const here = await fresh();
    vi.stubEnv("TZ", zone);
    expect(new Date("2021-01-05T12:00:00Z").getHours()).toBe(hour);
    expect(await fresh()).toEqual(here);
  });
});

describe("the same question has the same answer", () => {
  it("asked twice, asked in another order, and asked of a ruleset compiled anew", () => {
    const first = everything(builtin.ruleset);
    expect(everything(builtin.ruleset)).toEqual(first);
    const anew = core.compile(builtin.ruleset.source);
    for (const question of [...QUESTIONS].reverse()) core.evaluate(anew, question, { asKnownAt: "2021-06-10" });
    expect(everything(anew)).toEqual(first);
  });

  it("does not depend on how a party is written: a text, an object, a list", () => {
    const base = { at: "2021-03-01", activity: "payment" } as const;
    const { transaction: _, matches: __, ...one } = core.evaluate(builtin.ruleset, { ...base, counterparty: "Alipay" });
    for (const parties of [{ counterparty: { name: "Alipay" } }, { parties: [{ name: "Alipay" }] }]) {
      const { transaction, matches, ...other } = core.evaluate(builtin.ruleset, { ...base, ...parties });
      expect(other).toEqual(one);
    }
  });

  it("the digest that the package carries is that of its data", () => {
    expect(core.compile(builtin.ruleset.source).digest).toBe(builtin.ruleset.digest);
  });

  it("compiling from JSON gives the same digest, in whatever order its keys stand", () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .map(([key, part]) => [key, turned(part)] as const)
                .reverse(),
            )
          : value;
    expect(core.compile(turned(builtin.ruleset.source) as never).digest).toBe(builtin.ruleset.digest);
  });

  it("one letter more in the data gives another digest", () => {
    const { source } = builtin.ruleset;
    expect(core.compile({ ...source, version: `${source.version}x` }).digest).not.toBe(builtin.ruleset.digest);
  });

  it("the question is not written to", () => {
    const question = Object.freeze({ ...QUESTIONS[0], counterparty: Object.freeze({ name: "WeChat Pay" }) });
    const before = structuredClone(question);
    core.check(builtin.ruleset, question);
    expect(question).toEqual(before);
  });
});

/** The places of an answer that a caller can write to. */
function writable(value: unknown, path = "", seen = new Set<unknown>()): string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  const parts = Object.entries(value).flatMap(([key, part]) => writable(part, `${path}.${key}`, seen));
  return Object.isFrozen(value) ? parts : [path, ...parts];
}

/** Empties every list and overwrites every field that can be reached. */
function vandalise(value: unknown, seen = new Set<unknown>()): void {
  if (typeof value !== "object" || value === null || seen.has(value)) return;
  seen.add(value);
  for (const part of Object.values(value)) vandalise(part, seen);
  for (const key of Object.keys(value)) Reflect.set(value, key, "changed by a caller");
  if (Array.isArray(value)) Reflect.set(value, "length", 0);
}

describe("what is handed out cannot be changed", () => {
  const verdict = core.evaluate(builtin.ruleset, QUESTIONS[1], { asKnownAt: "2021-01-10" });

  it.each<[string, unknown]>([
    ["the list of findings", verdict.findings],
    ["a finding", verdict.findings[0]],
    ["the tests of a finding", verdict.findings[0]?.tests],
    ["a test", verdict.findings[0]?.tests[0]],
    ["the citations of a finding", verdict.findings[0]?.citations],
    ["the list of matches", verdict.matches],
    ["a match", verdict.matches[0]],
    ["the evidence of a match", verdict.matches[0]?.evidence],
    ["what is missing", verdict.missing],
    ["the missing facts", verdict.missing.facts],
    ["the missing acts", verdict.missing.acts],
    ["an answer to a missing fact", verdict.missing.acts[0]?.answers[0]],
    ["the instruments considered", verdict.considered],
    ["the rectangle", verdict.constantWithin],
    ["a side of the rectangle", verdict.constantWithin.at],
    ["the stamp of the ruleset", verdict.ruleset],
    ["a status", core.status(builtin.ruleset, "eo-13971/1(a)", { at: "2021-03-01" })],
    ["the reasons of a status", core.status(builtin.ruleset, "eo-13971/1(a)", { at: "2021-03-01" }).because],
    ["a coverage", core.coverage(builtin.ruleset, "Alipay")[0]],
    ["a line of a timeline", core.timeline(builtin.ruleset)[0]],
    ["a duty", core.duties(builtin.ruleset)[0]],
    ["the changes", core.changes(builtin.ruleset, DAYS[0], DAYS[1])],
    ["a change", core.changes(builtin.ruleset, DAYS[0], DAYS[1])[0]],
    ["what is upcoming", core.upcoming(builtin.ruleset, DAYS[0], 60)],
    ["an entry of what is upcoming", core.upcoming(builtin.ruleset, DAYS[0], 60)[0]],
    ["the differences", core.diff(builtin.ruleset, core.suppose(builtin.ruleset, ...acts), NARROW)],
    ["a difference", core.diff(builtin.ruleset, core.suppose(builtin.ruleset, ...acts), NARROW)[0]],
    ["what was rescreened", core.rescreen(builtin.ruleset, [verdict])],
    ["an entry of what was rescreened", core.rescreen(builtin.ruleset, [verdict])[0]],
    ["an extended ruleset", core.extend(builtin.ruleset, { instruments: [POLICY] })],
    ...acts.map((act) => [`the supposition ${act.act}`, act] as [string, unknown]),
    ["a disposition", core.decide(verdict)],
    ["the reasons of a disposition", core.decide(verdict).because],
    ["a supposition", core.revoked({ ref: "eo-13971", on: "2021-03-01" })],
    ["a preset", core.standard],
    ["the rows of a preset", core.strict.rows],
    ["the built-in ruleset", builtin.ruleset],
    ["a compiled ruleset", core.compile(builtin.ruleset.source)],
  ])("%s is frozen", (_, part) => {
    expect(part).toBeDefined();
    expect(Object.isFrozen(part)).toBe(true);
  });

  it("the list of a ruleset's suppositions is frozen, also where it is empty", () => {
    expect(Object.isFrozen(builtin.ruleset.suppositions)).toBe(true);
  });

  it("matches are frozen down to the last letter", () => {
    expect(writable(verdict.matches)).toEqual([]);
  });

  it("findings are frozen down to the last letter", () => {
    expect(writable(verdict.findings)).toEqual([]);
  });

  it("what is missing is frozen down to the last letter", () => {
    expect(writable(verdict.missing)).toEqual([]);
  });

  it("the data of a ruleset that was compiled is frozen down to the last letter", () => {
    expect(writable(core.compile(builtin.ruleset.source).source)).toEqual([]);
  });

  it("the data of the built-in ruleset is frozen down to the last letter", () => {
    expect(writable(builtin.ruleset.source)).toEqual([]);
  });
});

describe("what one caller does to an answer, the next is not told", () => {
  const ask = (rules: Rules) => core.evaluate(rules, QUESTIONS[1], { asKnownAt: "2021-01-10" });
  const answers: readonly (readonly [string, (rules: Rules) => unknown])[] = [
    ["matches", (rules) => ask(rules).matches],
    ["a rectangle", (rules) => ask(rules).constantWithin],
    ["a status", (rules) => core.status(rules, "eo-13971/1(a)", { at: "2021-03-01" })],
    ["a coverage", (rules) => core.coverage(rules, "Alipay")],
    ["an effective date", (rules) => core.effectiveDate(rules, "eo-13971/1(a)")],
    ["a timeline", (rules) => core.timeline(rules)],
    ["duties", (rules) => core.duties(rules)],
    ["changes", (rules) => core.changes(rules, DAYS[0], DAYS[1])],
    ["what is upcoming", (rules) => core.upcoming(rules, DAYS[0], 60)],
    ["differences", (rules) => core.diff(rules, core.suppose(rules, ...acts), NARROW)],
    ["what was rescreened", (rules) => core.rescreen(rules, [ask(rules)])[0]?.after?.findings],
    ["a screening", (rules) => core.screen(rules, "Alipay")],
  ];

  it.each(answers)("%s", (_, answer) => {
    const rules = core.compile(builtin.ruleset.source);
    const before = structuredClone(answer(rules));
    vandalise(answer(rules));
    expect(answer(rules)).toEqual(before);
  });

  it.each<[string, (rules: Rules) => unknown]>([
    ["findings", (rules) => ask(rules).findings],
    ["what is missing", (rules) => ask(rules).missing],
    ["a disposition", (rules) => core.decide(ask(rules))],
  ])("%s", (_, answer) => {
    const rules = core.compile(builtin.ruleset.source);
    const before = structuredClone(answer(rules));
    vandalise(answer(rules));
    expect(answer(rules)).toEqual(before);
  });

  it.each<[string, (copy: typeof builtin) => unknown]>([
    ["duties of the built-in ruleset", (copy) => copy.duties()],
    ["a timeline of the built-in ruleset", (copy) => copy.timeline("eo-13971")],
    ["findings of the built-in ruleset", (copy) => copy.evaluate(QUESTIONS[0]).findings],
  ])("%s", async (_, answer) => {
    vi.resetModules();
    const copy = await import("interdict");
    const before = structuredClone(answer(copy));
    vandalise(answer(copy));
    expect(answer(copy)).toEqual(before);
  });
});
