// Two handles of a US processor: on the law as it is, and as it would be had payments been identified on 2021-02-20.
import { bind, identified, ruleset } from "../../../src/index.js";

export const law = bind(ruleset, { facts: { usNexus: true } });
export const supposed = law.suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));

/** A day on which the supposed identification binds, in seconds. */
export const IN_MARCH_2021 = Date.UTC(2021, 2, 1, 12) / 1000;
export const TODAY = "2026-08-20";
