// What is refused of a supposition as it is written, in its words, and what is just allowed.
import { designated, enjoined, extended, identified, lifted, postponed, revoked, stayed, suppose } from "interdict";
import { expect, test } from "vitest";
import { told } from "./refused.js";

// biome-ignore lint/suspicious/noExplicitAny: what is broken has no type
type Broken = any;

const on = "2021-03-01";
const MADE: Readonly<Record<string, () => unknown>> = {
  "an identification of nothing": () => identified({ under: "eo-13971", on } as Broken),
  "of classes and items": () => identified({ under: "eo-13971", on, activities: ["payment"], items: [] } as Broken),
  "of classes like others": () => identified({ under: "eo-13971", on, activities: ["payment"], like: "x" } as Broken),
  "of a class that is none": () => identified({ under: "eo-13971", on, activities: ["pay"] } as Broken),
  "of classes in words": () => identified({ under: "eo-13971", on, activities: "payment" } as Broken),
  "of an item in words": () => identified({ under: "eo-13971", on, items: ["payment"] } as Broken),
  "of an item of no day": () =>
    identified({ under: "eo-13971", on, items: [{ activities: ["payment"], from: "soon" }] } as Broken),
  "of an item without classes": () => identified({ under: "eo-13971", on, items: [{ activities: [] }] } as Broken),
  "of 101 items": () =>
    identified({
      under: "eo-13971",
      on,
      items: Array.from({ length: 101 }, () => ({ activities: ["payment"] })),
    } as Broken),
  "of 100 items": () =>
    identified({
      under: "eo-13971",
      on,
      items: Array.from({ length: 100 }, () => ({ activities: ["payment"] })),
    } as Broken),
  "like a number": () => identified({ under: "eo-13971", on, like: 5 } as Broken),
  "of persons in words": () => identified({ under: "eo-13971", on, activities: ["payment"], persons: "x" } as Broken),
  "of persons without a name": () =>
    identified({ under: "eo-13971", on, activities: ["payment"], persons: [""] } as Broken),
  "known on no day": () => identified({ under: "eo-13971", on, known: "soon", activities: ["payment"] } as Broken),
  "under nothing": () => identified({ under: "", on, activities: ["payment"] } as Broken),
  "in no object": () => identified("eo-13971" as Broken),
  "an injunction of nothing": () => enjoined({ on } as Broken),
  "a stay on no day": () => stayed({ ref: "eo-13971", on: "2021-02-30" }),
  "a lifting of a number": () => lifted({ ref: 5, on } as Broken),
  "a revocation on no day": () => revoked({ ref: "eo-13971" } as Broken),
  "put off to no day": () => postponed({ ref: "eo-13971/1(a)", on, to: "soon" }),
  "put off to the past": () => postponed({ ref: "eo-13971/1(a)", on, to: "2021-02-28" }),
  "put off to its own day": () => postponed({ ref: "eo-13971/1(a)", on, to: on }),
  "extended to no day": () => extended({ ref: "eo-13971", on, until: "soon" }),
  "extended by half a day": () => extended({ ref: "eo-13971", on, until: { days: 0.5 } }),
  "extended by a day less": () => extended({ ref: "eo-13971", on, until: { days: -1 } }),
  "extended by too many days": () => extended({ ref: "eo-13971", on, until: { days: 36_526 } }),
  "extended by most days": () => extended({ ref: "eo-13971", on, until: { days: 36_525 } }),
  "extended by no days": () => extended({ ref: "eo-13971", on, until: { days: 0 } }),
  "extended by a text": () => extended({ ref: "eo-13971", on, until: { days: "5" } } as Broken),
  "a designation of nobody": () => designated({ under: "pafaca", names: [], on }),
  "a designation of 1,001": () =>
    designated({ under: "pafaca", names: Array.from({ length: 1001 }, (_, at) => `a${at}`), on }),
  "what throws when it is read": () =>
    revoked({
      get ref(): string {
        throw new Error("hostile");
      },
      on,
    }),
  "no act": () => suppose({} as Broken),
  "an act that is none": () => suppose({ act: "repealed", ref: "eo-13971", on } as Broken),
  "nothing supposed": () => suppose(null as Broken),
  "an act that throws when it is read": () =>
    suppose({
      get act(): "revoked" {
        throw new Error("hostile");
      },
    } as Broken),
};

test("what is refused, in its words", async () => {
  await expect(`${told(MADE, (make) => make()).join("\n")}\n`).toMatchFileSnapshot(
    "../golden/refused-suppositions.txt",
  );
});
