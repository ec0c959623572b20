// Supposed worlds over the house's rules: in what state they are, and why a supposition has no effect.
import { compile, type LegalEvent, type Prohibition, type Supposition, status, suppose } from "interdict/core";
import { act, house } from "./house.js";

/** The house with acts, and with prohibitions and provisions of one's own. */
export const world = (
  events: readonly LegalEvent[] = [],
  prohibitions?: readonly Prohibition[],
  provisions?: string[],
) => compile(house({ events, ...(prohibitions ? { prohibitions } : {}), ...(provisions ? { provisions } : {}) }));

/** The state of `house/1`, or of another effect, in a supposed world. */
export function state(
  rules: ReturnType<typeof world>,
  at: string,
  of: readonly Supposition[],
  ref = "house/1",
  asKnownAt?: string,
) {
  return status(of.length > 0 ? suppose(rules, ...of) : rules, ref, { at, asKnownAt }).state;
}

/** Why a supposition has no effect, as the status tells it. */
export function why(rules: ReturnType<typeof world>, of: readonly Supposition[], ref = "house/1"): string {
  const { because } = status(suppose(rules, ...of), ref, { at: "2030-12-31" });
  return because.map(({ text }) => text).find((text) => text.includes("has no effect")) ?? "";
}

/** `house/pause` suspends `house/1` from 2030-03-01. */
export const suspension = (aspect: "operation" | "enforcement", to?: string): LegalEvent =>
  act("pause", "2030-03-01", {
    declares: [{ ref: "house/pause", suspends: { ref: "house/1", aspect } }],
    sets: [
      { effect: "house/pause", end: "from", bound: "2030-03-01" },
      ...(to ? [{ effect: "house/pause", end: "to" as const, bound: { until: to } }] : []),
    ],
  });
