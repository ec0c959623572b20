// The data that docs/data-model.md shows is the data: its worked example is the built-in one, its ruleset compiles.
import { type RuleSource, ruleset } from "interdict";
import { bind, compile } from "interdict/core";
import { ruleSourceSchema } from "interdict/schema";
import { expect, it } from "vitest";
import { blocksOf } from "./blocks.js";

const shown = blocksOf("docs/data-model.md", "json").map((block) => JSON.parse(block.text) as unknown);

it("shows the events of Executive Order 13971 as the ruleset holds them, their citations left out", () => {
  const held = ruleset.source.instruments.flatMap((instrument) =>
    instrument.events.map(({ citations: _, ...event }) => event),
  );
  const examples = shown.filter(Array.isArray).flat() as { readonly id: string }[];
  expect(examples.length).toBeGreaterThan(3);
  expect(examples).toEqual(examples.map(({ id }) => held.find((event) => event.id === id)));
});

it("shows a whole ruleset that is accepted, and prohibits from the day that is counted", () => {
  const source = shown.find((data) => !Array.isArray(data)) as RuleSource;
  expect(ruleSourceSchema.parse(source)).toEqual(source);
  const house = bind(compile(source));
  const on = (at: string) => house.evaluate({ at, activity: "payment", counterparty: "PandaPay" }).outcome;
  expect([on("2026-03-31"), on("2026-04-01")]).toEqual(["not-prohibited", "prohibited"]);
});
