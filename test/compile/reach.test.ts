// Whom each prohibition of the held law reaches, over which relations and when, and the bounds of every effect; and how
// far a chain of companies is followed.
import { expect, test } from "vitest";
import { compile } from "../../src/compile/compile.js";
import { reachPaths } from "../../src/compile/reach.js";
import { compiled } from "../../src/compile/ruleset.js";
import { ruleset } from "../../src/index.js";
import type { LegalEvent } from "../../src/model/index.js";
import type { PartyData, Relation } from "../../src/model/party.js";
import { momentText } from "../../src/time/washington.js";
import { line, page } from "../evaluation/lines.js";
import { act, house, rule } from "./house.js";

test("whom each prohibition of the held law reaches, and how", async () => {
  const when = (moment: number) => (Number.isFinite(moment) ? momentText(moment) : "");
  const { prohibitions, effects } = compiled(ruleset);
  const lines = prohibitions.flatMap(
    ({ prohibition, paths, listed, floor, knownFrom, itemsKnownFrom, takenOut, ...rest }) => [
      `${prohibition.ref} ${when(floor)} ${knownFrom} ${itemsKnownFrom} ${rest.order} ${rest.umbrella?.ref} ${rest.identification?.ref} ${takenOut.map(({ effect, of }) => `${effect.ref} of ${of}`)}`,
      ...[...paths].map(
        ([subject, all]) =>
          `  ${subject}: ${all.map((p) => `${p.relation} ${p.names}${p.confidence === "verified" ? "" : ` ${p.confidence}`} ${when(p.from)}..${when(p.to)} ${p.via.length}`).join("; ")}`,
      ),
      ...[...(listed ?? [])].map(([subject, all]) => `  listed ${subject}: ${all.length}`),
    ],
  );
  const ends = [...effects.values()].map(
    ({ ref, under, declared, byDefault, from, to, suspendedBy }) =>
      `${ref} ${under?.ref} ${declared} ${byDefault} ${[from, to].map((sets) => sets.map(({ known, bound: { earliest, latest, open } }) => `${known} ${earliest} ${latest} ${open}`))} ${suspendedBy.map(({ effect, aspect }) => `${effect.ref} ${aspect}`)}`,
  );
  const again = compile(ruleset.source);
  expect(again.digest).toBe(ruleset.digest);
  const { places, agreementDays, enforceable } = compiled(ruleset);
  const facts = [[...places].join(), line(agreementDays), [...enforceable].map(({ ref }) => ref).join()];
  await expect(page({ prohibitions: lines, effects: ends, facts })).toMatchFileSnapshot("../golden/reach.txt");
});

const sourced = { basis: "test", confidence: "verified", sources: ["s"] } as const;

/** Twelve companies, each the next one's parent by one kind of relation; the last develops an app, and hosts none. */
function chained(relation: "subsidiary-of" | "controls", circle = false): PartyData {
  const ids = Array.from({ length: 12 }, (_, at) => `p${at}`);
  const links = ids.slice(1).map((id, at): Relation => {
    const [parent, child] = [`p${at}`, id];
    const [subject, object] = relation === "controls" ? [parent, child] : [child, parent];
    return { subject, relation, object, ...sourced };
  });
  const back: Relation = { subject: "p0", relation: "subsidiary-of", object: "p11", ...sourced };
  const app: Relation = { subject: "p11", relation: "develops", object: "app", ...sourced };
  const near: Relation = { subject: "p2", relation: "develops", object: "near", ...sourced };
  const application = (id: string) => ({ id, name: id, names: [], identifiers: [], neighbours: [] });
  return {
    applications: [application("app"), application("near")],
    persons: ids.map((id) => ({ id, name: id, kind: "business", names: [], identifiers: [], ...sourced })),
    relations: [...links, app, near, ...(circle ? [back] : [])],
    providers: [],
  };
}

test("an affiliate is somebody else than those on the way to it", () => {
  const data = chained("subsidiary-of");
  const link = (subject: string, object: string): Relation => ({
    subject,
    relation: "affiliate-of",
    object,
    ...sourced,
  });
  const affiliated = { ...data, relations: [...data.relations, link("p1", "p2"), link("p5", "p1"), link("p2", "p2")] };
  const reached = reachPaths(affiliated, rule({ names: ["near"], reaches: ["develops", "controls", "affiliate"] }));
  expect([...reached].map(([id, paths]) => `${id} ${paths.map((p) => `${p.relation} ${p.via.length}`)}`)).toEqual([
    "near named 0",
    "p2 develops 1",
    "p1 controls 2,affiliate 2",
    "p5 affiliate 3",
    "p0 controls 3",
  ]);
});

test("a chain of companies is followed up and down for so many steps, and a circle once", () => {
  const reached = (
    names: readonly string[],
    reaches: readonly ("subsidiary" | "controls" | "develops" | "operated")[],
    data: PartyData,
  ) =>
    [...reachPaths(data, rule({ names, reaches }))].map(
      ([subject, paths]) => `${subject} ${paths.map(({ relation, via }) => `${relation} ${via.length}`)}`,
    );
  for (const relation of ["subsidiary-of", "controls"] as const) {
    const data = chained(relation);
    const below = Array.from({ length: 9 }, (_, at) => (at === 0 ? "p0 named 0" : `p${at} subsidiary ${at}`));
    expect(reached(["p0"], ["subsidiary"], data)).toEqual(below.slice(0, 9));
    const above = Array.from({ length: 9 }, (_, at) => (at === 0 ? "p11 named 0" : `p${11 - at} controls ${at}`));
    expect(reached(["p11"], ["controls"], data)).toEqual(above);
    expect(reached(["p11"], ["subsidiary"], data)).toEqual(["p11 named 0"]);
    expect(reached(["p0"], ["operated"], data)).toEqual(["p0 named 0", "near operated 3"]);
    expect(reached(["p4"], ["operated"], data)).toEqual(["p4 named 0", "app operated 8"]);
    expect(reached(["p3"], ["operated"], data)).toEqual(["p3 named 0", "app operated 9"]);
    expect(reached(["p2"], ["operated"], data)).toEqual(["p2 named 0", "near operated 1"]);
    expect(reached(["app"], ["develops"], data)).toEqual(["app named 0", "p11 develops 1"]);
  }
  expect(reached(["p3"], ["subsidiary"], chained("subsidiary-of", true)).length).toBe(9);
  expect(reached(["p11"], ["operated"], chained("subsidiary-of", true))).toEqual([
    "p11 named 0",
    "app operated 1",
    "near operated 4",
  ]);
});

test("nobody is an affiliate of oneself", () => {
  const data = chained("subsidiary-of");
  const itself: Relation = { subject: "p2", relation: "affiliate-of", object: "p2", ...sourced };
  const reached = reachPaths({ ...data, relations: [itself] }, rule({ names: ["p2"], reaches: ["affiliate"] }));
  expect([...reached].map(([id, paths]) => [id, paths.length])).toEqual([["p2", 1]]);
});

test("the days of agreements are those on which a rule that is dated by them begins, unless one of them is open", () => {
  const dated = (ref: string) => rule({ ref, datedBy: "agreement" });
  const begins = (id: string, effect: string, bound: LegalEvent["sets"][number]["bound"]) =>
    act(id, "2030-01-02", { sets: [{ effect, end: "from", bound }] });
  const daysOf = (...events: readonly LegalEvent[]) => {
    const rules = compile(
      house({
        provisions: ["house/1", "house/2", "house/3"],
        prohibitions: [dated("house/1"), dated("house/2"), rule({ ref: "house/3" })],
        events,
      }),
    );
    return compiled(rules).agreementDays?.map((moment) => momentText(moment)) ?? null;
  };
  const [first, later] = [
    begins("a", "house/1", "2030-03-01"),
    begins("b", "house/2", { day: "2030-02-01", minute: 60 }),
  ];
  expect(daysOf(first, later)).toEqual(["2030-01-01", "2030-02-01T01:00:00-05:00", "2030-03-01"]);
  expect(daysOf(first, begins("b", "house/2", "never"))).toEqual(["2030-01-01", "2030-03-01"]);
  expect(daysOf(first, begins("b", "house/2", { open: true, notEarlierThan: "2030-02-01" }))).toBeNull();
  expect(daysOf(first, later, begins("c", "house/3", { open: true, notEarlierThan: "2030-02-01" }))).toHaveLength(3);
});
