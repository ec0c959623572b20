// A subscription for a compliance team: what changed since the last look, what is due, and where two rulesets differ.
// Run after a build: node examples/what-changed.mjs
import { changes, diff, extended, ruleset, suppose, upcoming } from "interdict";

const prohibitions = ruleset.source.instruments.flatMap((instrument) => instrument.prohibitions);
/** The provisions that restrict something; the rest of a text only frames them. */
const restricts = new Set(prohibitions.map(({ ref }) => ref));
/** The acts that take an application out of one. */
const takesOut = new Set(
  prohibitions.flatMap((p) => p.exemptions).flatMap((e) => (e.fact === "act" ? [e.effect] : [])),
);

/** @type {(ref: string, truths: import("interdict").StatusTruths) => string} */
const stateOf = (ref, { state, enforced }) => {
  if (state !== "operative" || enforced === true || !restricts.has(ref)) return state;
  return enforced === "unknown" ? "operative, perhaps enforced" : "operative, not enforced";
};

/** @type {(day: string) => { at: string, asKnownAt: string }} */
const seenOn = (day) => ({ at: day, asKnownAt: day });

const lastLook = "2026-01-20";
const today = "2026-08-20";
console.log(`What changed from ${lastLook} to ${today}`);
for (const { ref, on, before, after, because } of changes(seenOn(lastLook), seenOn(today))) {
  if (!restricts.has(ref) && !takesOut.has(ref)) continue;
  if (stateOf(ref, before) === stateOf(ref, after)) continue;
  console.log(`  ${on}  ${ref}: ${stateOf(ref, before)}; then ${stateOf(ref, after)}`);
  for (const act of because) console.log(`              ${act.kind}, known ${act.known}: ${act.what}`);
}

/** @type {(day: string, days: number) => void} */
const due = (day, days) => {
  const list = upcoming(seenOn(day), days);
  console.log(`\nWhat was due in the ${days} days after ${day}, as known then`);
  for (const { on, kind, ref } of list) console.log(`  ${on}  ${kind} ${ref}`);
  if (list.length === 0) console.log("  Nothing that a recorded text sets. An authority can act on any day.");
};
due("2021-01-10", 60);
due("2025-09-30", 120);
due(today, 366);

// The same call holds a new version of the ruleset against the old one. Here an enforcement delay is supposed to have
// been longer, from what was known on 15 January 2026.
const other = suppose(extended({ ref: "eo-14352/3(a)", on: "2026-01-15", until: { days: 30 } })).ruleset;
const differences = diff(other, {
  subjects: ["tiktok"],
  activities: ["app-distribution"],
  facts: [{ withinUnitedStates: true }],
  asKnownAt: ["2026-01-15", "2026-01-16"],
});
/** @type {(answer: import("interdict").DiffAnswer) => string} */
const say = ({ outcome, basis, enforcement }) => `${outcome} (${basis})${enforcement ? ", enforcement suspended" : ""}`;

console.log("\nWhere the other ruleset decides differently, as known on 15 January 2026");
for (const { subject, activity, at, before, after } of differences)
  console.log(
    `  ${subject}, ${activity}, ${at[0]} to before ${at[1] ?? "any day"}\n    ${say(before)}\n    ${say(after)}`,
  );
