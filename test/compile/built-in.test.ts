// What holds of the built-in law as data, whatever the engine makes of it: what was known when, what each suspension
// bears on, what a proposal does, and that every reference of a host is there.
import { coverage, evaluate, type LegalEvent, type Prohibition, ruleset, status } from "interdict";
import { describe, expect, it } from "vitest";

const { instruments } = ruleset.source;
const law = instruments.filter(({ origin }) => origin === "us-law");
const events = law.flatMap((instrument) => instrument.events.map((event) => ({ instrument, event })));
const today = ruleset.currentThrough;

describe("nothing reads as live before anybody could know of it", () => {
  /** Acts that set the beginning of an effect, in the order in which they became known. */
  const beginnings = (ref: string) =>
    events
      .flatMap(({ event }) => event.sets.map((set) => ({ event, set })))
      .filter(({ set }) => set.effect === ref && set.end === "from")
      .sort((a, b) => (a.event.known < b.event.known ? -1 : a.event.known > b.event.known ? 1 : 0));

  it("a provision whose own beginning became known later than its instrument was said never to have begun before", () => {
    const early = law.flatMap(({ id, provisions, events: acts }) => {
      const first = acts.map(({ known }) => known).sort()[0] ?? "";
      return provisions
        .filter(({ ref }) => ref !== id)
        .flatMap(({ ref }) => {
          const [begins] = beginnings(ref);
          return begins && begins.event.known > first ? [`${ref}: ${begins.event.id} of ${begins.event.known}`] : [];
        });
    });
    expect(early).toEqual([]);
  });

  it("so no provision is in force on the day before the act that first begins it, as known on that day", () => {
    for (const { provisions } of law)
      for (const { ref } of provisions) {
        const begins = beginnings(ref).find(({ set }) => set.bound !== "never");
        if (!begins || beginnings(ref)[0] === begins) continue;
        const before = new Date(Date.parse(`${begins.event.known}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
        expect([ref, status(ref, { at: before, asKnownAt: before }).operative]).toEqual([ref, false]);
      }
  });

  it("an instrument is not in force as known on the day before its first act, and an awaited one not operative", () => {
    // The identifications of 2020 are effects that their orders declare: until they are made they are awaited.
    const awaited = new Set(events.flatMap(({ event }) => event.declares ?? []).map(({ ref }) => ref));
    for (const { id, events: acts } of law) {
      const first = acts.map(({ known }) => known).sort()[0] ?? today;
      const before = new Date(Date.parse(`${first}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
      const { inForce, operative } = status(id, { at: before, asKnownAt: before });
      expect([id, awaited.has(id) ? operative : inForce]).toEqual([id, false]);
    }
    expect(law.filter(({ id }) => awaited.has(id)).map(({ id }) => id)).toEqual([
      "eo-13942/identification",
      "eo-13943/identification",
    ]);
  });
});

describe("what was known when", () => {
  /** Acts known before their own day, by id, each with the reason: none is held. */
  const ANNOUNCED_AHEAD: Readonly<Record<string, string>> = {};

  it("no act is known before it happened, unless it was announced ahead", () => {
    const ahead = events.filter(({ event }) => event.known < event.on).map(({ event }) => event.id);
    expect(ahead).toEqual(Object.keys(ANNOUNCED_AHEAD));
  });

  // An act that came to light later; all others were public on their day.
  it("what became known later than its day is listed, with the day of the source", () => {
    const later = events.filter(({ event }) => event.known > event.on);
    expect(later.map(({ event }) => `${event.on} ${event.known} ${event.id}`).sort()).toEqual([
      // Commerce's document was on public inspection on 21 June 2021 and calls its act retroactive to 16 June.
      "2021-06-16 2021-06-21 eo-13942/identification/rescinded",
      "2021-06-16 2021-06-21 eo-13943/identification/rescinded",
      // Told by a report of 15 July 2021.
      "2021-06-22 2021-07-15 eo-13942/identification/formally-withdrawn",
      "2021-06-22 2021-07-15 eo-13943/identification/formally-withdrawn",
      // The letters of the Department of Justice were released on 3 July 2025.
      "2025-01-30 2025-07-03 pafaca/letters-2025-01-30",
      "2025-04-05 2025-07-03 pafaca/letters-2025-04-05",
    ]);
  });

  it("no act is later than the day the ruleset is current through", () => {
    expect(events.filter(({ event }) => event.known > today || event.on > today).map(({ event }) => event.id)).toEqual(
      [],
    );
  });

  it("no act became known before the instrument that holds it was signed", () => {
    const before = events.filter(({ instrument, event }) => event.known < instrument.signed);
    expect(before.map(({ event }) => event.id)).toEqual([]);
  });
});

describe("what an act does", () => {
  const declared = events.flatMap(({ event }) => event.declares ?? []);

  it("a suspension has exactly one target, which is there, and is declared once", () => {
    const suspensions = declared.filter(({ suspends }) => suspends !== undefined);
    expect(suspensions.length).toBeGreaterThan(20);
    expect(new Set(suspensions.map(({ ref }) => ref)).size).toBe(suspensions.length);
    for (const { ref, suspends } of suspensions) {
      expect(typeof suspends?.ref, ref).toBe("string");
      expect(status(suspends?.ref ?? "", { at: today }).ref).toBe(suspends?.ref);
      expect(["operation", "enforcement"], ref).toContain(suspends?.aspect);
    }
  });

  it("every suspension has a beginning", () => {
    const begun = new Set(
      events.flatMap(({ event }) => event.sets.filter((s) => s.end === "from").map((s) => s.effect)),
    );
    expect(declared.filter(({ ref, suspends }) => suspends && !begun.has(ref)).map(({ ref }) => ref)).toEqual([]);
  });

  it("a court suspends items, not the order or identification that they stand under", () => {
    const courts = law.filter(({ kind }) => kind === "court-order").flatMap(({ events: acts }) => acts);
    const targets = courts.flatMap(({ declares }) => declares ?? []).flatMap(({ suspends }) => suspends?.ref ?? []);
    const prohibitions = new Set(law.flatMap((i) => i.prohibitions.map(({ ref }) => ref)));
    const suspensions = new Set(declared.flatMap(({ ref, suspends }) => (suspends ? [ref] : [])));
    expect(targets.filter((ref) => !prohibitions.has(ref) && !suspensions.has(ref))).toEqual([]);
    expect(targets.filter((ref) => /^eo-1394[23]\/1\(a\)$/.test(ref))).toEqual([]);
  });

  it("non-enforcement suspends enforcement, and leaves the statute prohibiting", () => {
    const orders = law.filter(({ id }) => ["eo-14166", "eo-14352"].includes(id)).flatMap(({ events: acts }) => acts);
    const aspects = orders.flatMap(({ declares }) => declares ?? []).map(({ suspends }) => suspends);
    expect(aspects.length).toBeGreaterThan(0);
    for (const suspends of aspects) expect(suspends).toEqual({ ref: "pafaca", aspect: "enforcement" });
  });

  it("a proposal sets nothing, prohibits nothing and is in force on no day", () => {
    const proposals = law.filter(({ kind }) => kind === "proposal");
    expect(proposals.map(({ id }) => id)).toEqual(["entity-list-ant-proposal"]);
    for (const { id, prohibitions, duties, events: acts } of proposals) {
      expect([prohibitions, duties, acts.flatMap(({ sets, declares }) => [...sets, ...(declares ?? [])])]).toEqual([
        [],
        [],
        [],
      ]);
      for (const at of ["2020-10-14", "2020-11-03", "2020-11-04", today])
        expect(status(id, { at }).inForce).toBe(false);
    }
  });

  it("what is only proposed, reported, published or withdrawn before it counted sets nothing", () => {
    const WITHOUT_EFFECT: readonly LegalEvent["kind"][] = [
      "proposed",
      "reported",
      "withdrawn",
      "stay-denied",
      "upheld",
    ];
    const setting = events.filter(({ event }) => WITHOUT_EFFECT.includes(event.kind) && event.sets.length > 0);
    expect(setting.map(({ event }) => event.id)).toEqual([]);
  });
});

describe("no US instrument in this data forbids a payment through any of the eight apps today", () => {
  const eight = ["alipay", "camscanner", "qq-wallet", "shareit", "tencent-qq", "vmate", "wechat-pay", "wps-office"];
  const rules = new Map(law.flatMap(({ prohibitions }) => prohibitions.map((rule) => [rule.ref, rule] as const)));
  const reachesPayment = ({ activities }: Prohibition) => activities === "any" || activities.includes("payment");
  const nameOf = new Map(ruleset.source.parties.applications.map(({ id, name }) => [id, name]));
  const yesOrNo = [true, false] as const;
  const facts = yesOrNo.flatMap((usNexus) =>
    yesOrNo.flatMap((withinUnitedStates) =>
      yesOrNo.flatMap((personalUse) =>
        ["private", "US", "US-TX", "US-MD", "US-VA", "US-FL"].flatMap((deviceOf) =>
          ["US-MT", "US-TX"].map((withinState) => ({
            ...{ usNexus, withinUnitedStates, personalUse, deviceOf },
            withinState: withinUnitedStates ? withinState : null,
          })),
        ),
      ),
    ),
  );

  it("are the eight that the order names", () => {
    const named = instruments.find(({ id }) => id === "eo-13971")?.prohibitions[0]?.names;
    expect(named).toEqual(eight);
  });

  it.each(eight)("%s, whatever the facts are", (app) => {
    for (const stated of facts) {
      const payment = {
        at: today,
        activity: "payment" as const,
        counterparty: { app: nameOf.get(app) ?? "" },
        ...stated,
      };
      const verdict = evaluate(payment);
      expect(verdict.matches[0]).toMatchObject({ subject: app, strength: "strong" });
      expect(verdict).toMatchObject({ outcome: "not-prohibited", confidence: "verified", basis: "ended" });
      expect(verdict.missing).toEqual({ facts: [], acts: [] });
    }
  });

  it.each(eight)("%s: every provision that names or reaches it and forbids payments has ended", (app) => {
    const covering = coverage({ app: nameOf.get(app) ?? "" }).filter(({ provision }) => {
      const rule = rules.get(provision);
      return rule !== undefined && reachesPayment(rule);
    });
    expect(covering.map(({ provision }) => provision)).toContain("eo-13971/1(a)");
    for (const { provision, status: told } of covering)
      expect([provision, told.state, told.operative]).toEqual([provision, "ended", false]);
  });

  it("no provision in effect today forbids a payment with anybody, but those that forbid any transaction at all", () => {
    const live = [...rules.values()].filter(
      (rule) => reachesPayment(rule) && status(rule.ref, { at: today }).operative !== false,
    );
    expect(live.map(({ ref }) => ref)).toEqual([]);
  });
});

describe("the references that hosts write down are there", () => {
  const items = (under: string, count: number) => Array.from({ length: count }, (_, at) => `${under}/${at + 1}`);
  it.each([
    ...["eo-13971", "eo-13971/1(a)", "eo-13971/1(c)", "eo-13971/1(e)", "eo-13971/identification"],
    ...["eo-13942", "eo-13942/1(a)", "eo-13942/identification", ...items("eo-13942/identification", 5)],
    ...["eo-13943", "eo-13943/1(a)", "eo-13943/identification", ...items("eo-13943/identification", 6)],
    ...["eo-14034", "eo-14034/1", "pafaca", "pafaca/2(a)(1)(A)", "pafaca/2(a)(1)(B)"],
    "kaspersky/final-determination",
    ...["1", "2a", "2b", "2c", "2d", "2e"].map((part) => `kaspersky/final-determination/${part}`),
  ])("%s", (ref) => {
    expect(status(ref, { at: today }).ref).toBe(ref);
    expect(status(ref, { at: today }).because.length).toBeGreaterThan(0);
  });

  it("the named applications' provisions of the Act carry the date of 2(a)(2)(A)", () => {
    for (const ref of ["pafaca/2(a)(1)(A)", "pafaca/2(a)(1)(B)"]) {
      expect(status(ref, { at: "2025-01-18" }).state).toBe("pending");
      expect(status(ref, { at: "2025-01-19" })).toMatchObject({ state: "operative" });
    }
  });
});
