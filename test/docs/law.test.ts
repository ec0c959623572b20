// docs/law.md, docs/coverage.md and docs/press-claims.md say what the data says. They are written by docs/generate.mjs.
import { type Citation, type Prohibition, ruleset } from "interdict";
import { expect, it } from "vitest";
import { read } from "./blocks.js";

const { instruments } = ruleset.source;

it("has current pages (node docs/generate.mjs writes them, after a build)", async () => {
  const script: string = "../../docs/generate.mjs";
  const { pages } = (await import(script)) as { pages(): ReadonlyMap<string, string> };
  expect([...pages().keys()]).toEqual(["law.md", "coverage.md", "press-claims.md"]);
  for (const [name, text] of pages()) expect(read(`docs/${name}`), name).toBe(text);
});

it("rests every rule, condition, exception, power and duty on a provision that the record holds", () => {
  const held = new Set(instruments.flatMap((i) => i.provisions.map((p) => p.ref)));
  const grounded = (citations: readonly Citation[]) =>
    citations.some(({ ref }) => held.has(ref) || [...held].some((place) => ref.startsWith(`${place}/`)));
  const rests = (p: Prohibition): readonly (readonly [string, readonly Citation[]])[] => [
    [`rule ${p.ref}`, p.citations],
    ...(p.identification ? [[`awaited act ${p.identification.ref}`, p.identification.citations] as const] : []),
    ...(p.conditions ?? []).map((c) => [`condition ${c.fact} of ${p.ref}`, [c.citation]] as const),
    ...p.exemptions.map((e) => [`exception ${e.fact} of ${p.ref}`, [e.citation]] as const),
  ];
  const stated = instruments.flatMap(({ prohibitions, designation, duties }) => [
    ...prohibitions.flatMap(rests),
    ...(designation ? [[`designation under ${designation.power}`, designation.citations] as const] : []),
    ...duties.map((d) => [`duty ${d.ref}`, [d.citation]] as const),
  ]);
  expect(stated.filter(([, citations]) => !grounded(citations)).map(([name]) => name)).toEqual([]);
});

it("encodes every provision, or says why not", () => {
  const rows = read("docs/coverage.md").split("\n");
  const bare = instruments
    .flatMap((i) => i.provisions)
    .filter(({ ref, encoding }) => {
      const row = rows.find((line) => line.startsWith(`| \`${ref}\` |`)) ?? "| nothing";
      if (encoding.as === "not-encoded") return encoding.reason.trim() === "" || !row.includes("not encoded");
      return encoding.as !== "definition" && row.includes("| nothing");
    });
  expect(bare.map(({ ref, encoding }) => `${ref}: ${encoding.as}, and nothing cites it`)).toEqual([]);
});

it("says of every instrument whether it is in force today", () => {
  const page = read("docs/law.md");
  const today = page.slice(
    page.indexOf("## In force today"),
    page.indexOf("\n## ", page.indexOf("## In force today") + 1),
  );
  for (const { title } of instruments) expect(today, title).toContain(`| [${title}`);
});
