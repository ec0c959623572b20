// What the held law answers to every question that needs no transaction: each day that a text ties to a provision, all
// that happened, what is owed, what is to come, what changed on the way, whom it covers and why each provision stands as
// it does. A change of any of them is a difference in review.
import {
  changes,
  coverage,
  duties,
  effectiveDate,
  identified,
  ruleset,
  status,
  suppose,
  timeline,
  upcoming,
} from "interdict";
import { expect, test } from "vitest";
import { compiled } from "../../src/compile/ruleset.js";
import { line, page } from "./lines.js";

const LATEST = "2026-08-20";
const DAYS = ["2020-08-14", "2020-09-20", "2020-11-30", "2021-01-20", "2021-03-01", "2021-06-21", "2025-01-19", LATEST];
const { instruments, parties } = ruleset.source;
const refs = [...compiled(ruleset).effects.keys()];
const asKnown = (at: string) => ({ at, asKnownAt: at });
/** Each once, under the first question that leads to it. */
const once = (lines: readonly string[]) => [...new Set(lines)];

async function golden(name: string, parts: Readonly<Record<string, readonly string[]>>) {
  await expect(page(parts)).toMatchFileSnapshot(`../golden/held-law/${name}.txt`);
}

test("the day of every provision", async () => {
  const owed = instruments.flatMap(({ duties: all }) => all.map(({ ref }) => ref));
  const asked = [...new Set([...refs, ...owed])];
  const early = ["2020-09-20", "2021-01-20"].flatMap((asKnownAt) =>
    asked.map((ref) => `${asKnownAt} ${ref}: ${effectiveDate(ref, { asKnownAt }).steps}`),
  );
  await golden("days", {
    "as known at last": asked.map((ref) => line(effectiveDate(ref))),
    "as known before": early.filter((one) => !one.includes("was not known by")),
  });
});

test("what happened", async () => {
  await golden("history", {
    whole: timeline().map(line),
    "as known on a day": DAYS.slice(0, 4).map((asKnownAt) => {
      const told = timeline(null, { asKnownAt });
      return `${asKnownAt}: ${told.length}, last ${line(told.at(-1)?.what)}`;
    }),
    "of a provision": refs.map((ref) => `${ref}: ${timeline(ref).map(({ on, kind }) => `${on} ${kind}`)}`),
  });
});

test("what is owed", async () => {
  await golden("duties", {
    "at last": duties().map(line),
    "on a day, as known then": DAYS.flatMap((day) =>
      duties(null, asKnown(day)).map(({ ref, state, performed }) => `${day} ${ref} ${state} ${line(performed.state)}`),
    ),
  });
});

test("what is to come, as known on a day", async () => {
  await golden("to-come", Object.fromEntries(DAYS.map((day) => [day, upcoming(asKnown(day), 400).map(line)])));
});

test("whom it covers", async () => {
  const named = [...parties.applications, ...parties.persons].map(({ name }) => name);
  const short = (name: string, day: string) =>
    coverage(name, asKnown(day)).map(
      ({ provision, subject, relation, names, status: { state }, citations, origin }) =>
        `${name}: ${provision} ${state}, ${subject} ${relation} ${names}, ${origin} ${citations.map(({ ref }) => ref)}`,
    );
  await golden(
    "coverage",
    Object.fromEntries(["2021-03-01", LATEST].map((day) => [day, named.flatMap((name) => short(name, day))])),
  );
});

test("why each provision stands as it does", async () => {
  const said = (ref: string, day: string) => status(ref, asKnown(day)).because.map(line);
  await golden("reasons", Object.fromEntries(refs.map((ref) => [ref, once(DAYS.flatMap((day) => said(ref, day)))])));
});

test("what changed on the way, and by which acts", async () => {
  const known = changes({ at: "2020-11-01", asKnownAt: "2020-11-01" }, { at: "2021-02-01", asKnownAt: "2021-02-01" });
  const reached = changes({ at: "2025-01-01" }, { at: "2025-03-01" });
  const supposed = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
  const told = supposed.changes(asKnown("2021-02-18"), asKnown("2021-03-01"));
  await golden("changes", {
    "in a winter, with what became known": known.map(line),
    "in another, as known at last": reached.map(line),
    "with an identification supposed": told.map(line),
  });
});
