// docs/law.md and docs/coverage.md say what the data says. They are written by docs/generate.mjs.
import { ruleset } from "interdict";
import { expect, it } from "vitest";
import { read } from "./blocks.js";

const { instruments } = ruleset.source;

it("has current pages (node docs/generate.mjs writes them, after a build)", async () => {
  const script: string = "../../docs/generate.mjs";
  const { pages } = (await import(script)) as { pages(): ReadonlyMap<string, string> };
  for (const [name, text] of pages()) expect(read(`docs/${name}`), name).toBe(text);
});

it("cites, for every rule, event and duty, words that the record holds", () => {
  const held = new Set(instruments.flatMap((i) => [i.id, ...i.provisions.map((p) => p.ref)]));
  const ungrounded = instruments
    .flatMap(({ prohibitions, duties }) => [
      ...prohibitions.flatMap((p) => p.citations),
      ...duties.map((d) => d.citation),
    ])
    .map((citation) => citation.ref)
    .filter((ref) => !held.has(ref) && ![...held].some((place) => ref.startsWith(`${place}/`)));
  expect(ungrounded).toEqual([]);
});

it("encodes every provision, or says why not", () => {
  const page = read("docs/coverage.md");
  for (const { ref, encoding } of instruments.flatMap((i) => i.provisions)) {
    const row = page.split("\n").find((line) => line.startsWith(`| \`${ref}\` |`));
    expect(row, ref).toBeDefined();
    if (encoding.as === "not-encoded") expect(encoding.reason, ref).not.toBe("");
    else if (encoding.as !== "definition") expect(row, ref).not.toMatch(/\| nothing/);
  }
});
