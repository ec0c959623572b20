import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { screen } from "../../src/screening/screen.js";

const lookup = buildLookup(parties);
const names = [...parties.applications, ...parties.persons].flatMap((party) =>
  party.names.filter((name) => name.mode !== "exact").map((name) => [party.id, name.value, name.mode] as const),
);

const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)).replaceAll(" ", "\u3000");
const CYRILLIC = new Map([..."aceopxyABCEHKMOPTX"].map((char, at) => [char, [..."асеорхуАВСЕНКМОРТХ"][at] as string]));

/** Every way to write a name that leaves it what it is. */
const dresses: Readonly<Record<string, (name: string) => string>> = {
  "capital letters": (name) => name.toUpperCase(),
  "small letters": (name) => name.toLowerCase(),
  "full width": wide,
  decomposed: (name) => name.normalize("NFD"),
  "in brackets": (name) => `「${name}」`,
  "with signs": (name) => `* ${name} ®`,
  "hidden characters": (name) => [...name].join("\u200b"),
  "a hidden direction": (name) => `\u202a${name}\u202c`,
  "no spaces": (name) => name.replaceAll(" ", ""),
  hyphens: (name) => name.replaceAll(" ", "-"),
  "two spaces": (name) => name.replaceAll(" ", "  "),
  "letters apart": (name) => [...name].join(" "),
};

const found = (id: string, text: string): boolean =>
  screen(lookup, text).some((match) => match.subject === id && match.by !== "relation");

describe("a name is found in every dress", () => {
  it.each(Object.entries(dresses))("%s", (_, dress) => {
    expect(names.filter(([id, name]) => !found(id, dress(name))).map(([, name]) => name)).toEqual([]);
  });

  it("two dresses at once", () => {
    const dress = fc.constantFrom(...Object.values(dresses));
    fc.assert(
      fc.property(fc.constantFrom(...names), dress, dress, ([id, name], a, b) => found(id, a(b(name)))),
      { numRuns: 500, seed: 3 },
    );
  });

  it("letters of another script, flagged", () => {
    // Musical.ly looks like a host, and a host with another letter is another host.
    const latin = names.filter(([, name]) => /^[\0-\x7f]+$/.test(name) && /[acepxyo]/.test(name) && !/\.\w/.test(name));
    for (const [id, name] of latin) {
      const text = name.replace(/[acepxyo]/, (char) => CYRILLIC.get(char) ?? char);
      const match = screen(lookup, text).find((one) => one.subject === id);
      expect(match?.flags, text).toContain("disguised");
    }
  });

  it.each([" app", " for Android", " Pte. Ltd."])("and with%s behind it", (more) => {
    const distinctive = names.filter(([, , mode]) => mode === "anywhere");
    expect(distinctive.filter(([id, name]) => !found(id, name + more)).map(([, name]) => name)).toEqual([]);
  });
});
