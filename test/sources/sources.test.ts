import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { ruleset } from "interdict";
import { sources } from "interdict/sources";
import { describe, expect, test } from "vitest";
import { instruments } from "../../src/law/index.js";
import type { Convention, Source } from "../../src/model/index.js";
import { parties } from "../../src/parties/index.js";
import { leadingDay } from "../../src/time/day.js";
import { computeDate } from "../../src/time/rule.js";

const conventions: readonly Convention[] = ["order", "1-cfr-18.17", "frcp-6(a)", "from-old-expiry"];
const computed = conventions.map((convention) => computeDate({ after: "2021-01-05", days: 45, convention }));

/** Every id in a list called `sources`, anywhere in a value, with the path to it. */
function cited(value: unknown, path: string): readonly (readonly [id: string, path: string])[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === "sources" && Array.isArray(part)
      ? part.map((id: unknown) => [String(id), `${path}.${key}`] as const)
      : cited(part, `${path}.${key}`),
  );
}

const citations = [
  ...cited(instruments, "instruments"),
  ...cited(parties, "parties"),
  ...cited(computed, "computeDate"),
];

/** Every list of sources in every file of `src/sources`, found on disk: a file that the register forgets is found too. */
const root = new URL("../../src/sources/", import.meta.url);
const files = readdirSync(fileURLToPath(root), { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts"))
  .map((file) => file.replaceAll("\\", "/"))
  .sort();
const lists = await Promise.all(
  files.map(async (file) => {
    const exported = (await import(new URL(file, root).href)) as Readonly<Record<string, unknown>>;
    return { file, sources: Object.values(exported).flat() as readonly Source[] };
  }),
);
const all: readonly Source[] = lists.flatMap((list) => list.sources);
const lawSources = lists.filter(({ file }) => file.startsWith("law")).flatMap((list) => list.sources);

describe("sources", () => {
  test("every cited source is there", () => {
    expect(citations.length).toBeGreaterThan(1000);
    expect(citations.filter(([id]) => sources[id] === undefined)).toEqual([]);
  });

  test("every source is cited", () => {
    const ids = new Set(citations.map(([id]) => id));
    expect(all.filter(({ id }) => !ids.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test("every file of sources holds some, and those of the law are told from those of the parties", () => {
    expect(lists.filter((list) => list.sources.length === 0)).toEqual([]);
    expect(files).toEqual(expect.arrayContaining(["law.ts", "law/lists.ts", "parties.ts"]));
    expect(lawSources.length).toBeGreaterThan(100);
  });

  test("no id is taken twice, and the register holds every source", () => {
    const ids = all.map(({ id }) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    expect(Object.keys(sources).sort()).toEqual([...ids].sort());
    for (const source of all) expect(sources[source.id]).toBe(source);
  });

  test("no source is listed twice under two ids: neither by its address nor, without one, by its title", () => {
    const told = all.map(({ title, url }) => url ?? title);
    expect(told.filter((text, at) => told.indexOf(text) !== at)).toEqual([]);
  });

  test.each(all.map((source) => [source.id, source] as const))(
    "%s says what it is and what was read",
    (_id, source) => {
      expect(source.title).not.toBe("");
      expect(source.read).not.toBe("");
      if (source.url !== undefined) expect(URL.canParse(source.url)).toBe(true);
      if (source.date !== undefined) expect(Number.isNaN(leadingDay(source.date))).toBe(false);
    },
  );

  test("a source of the law is not dated later than the day the ruleset is current through", () => {
    const later = lawSources.filter(({ date }) => date !== undefined && date > ruleset.currentThrough);
    expect(later.map(({ id }) => id)).toEqual([]);
  });

  test("the register cannot be changed", () => {
    expect(Object.isFrozen(sources)).toBe(true);
    for (const source of Object.values(sources)) expect(Object.isFrozen(source)).toBe(true);
  });
});
