import { describe, expect, it } from "vitest";
import { emptyGlance, isPlain, showWhole } from "../../src/names/glance.js";
import { stemHash } from "../../src/names/hash.js";
import { hasHash, hashSet } from "../../src/names/hash-set.js";
import { spell } from "../../src/names/spell.js";
import { roomForText } from "../../src/names/spelt.js";

/** What is told of a text where only these folds are known. */
function told(text: string, ...known: readonly string[]): { readonly plain: boolean; readonly untold: boolean } {
  const glance = emptyGlance();
  for (const key of known) showWhole(glance, key);
  const whole = hashSet(new Set(known.map(stemHash)));
  const spelt = roomForText();
  return { plain: isPlain(text, glance), untold: !spell(text, spelt) || hasHash(whole, spelt.hash) };
}

describe("a known text as a whole", () => {
  it.each([
    ["Corner Bakery", "cornerbakery"],
    ["C.O.R.N.E.R. bakery,", "cornerbakery"],
    ["Corner & Bakery", "cornerandbakery"],
    ["Rand & Sand & Co", "randandsandandco"],
    ["Corner and Bakery", "cornerandbakery"],
    ["&Corner&", "andcornerand"],
    ["R&", "rand"],
    ["5493-00 ABCD EFGH IJKL 99", "549300abcdefghijkl00"],
    ["ab", "ab"],
    ["a", "a"],
  ])("is no clean miss: %s", (text, known) => {
    expect(told(text, known)).toEqual({ plain: false, untold: true });
  });

  it("is told from another", () => {
    expect(told("Corner Bakery", "cornerbistro", "cornershop")).toEqual({ plain: true, untold: false });
  });
});

describe("a text that has to be looked at more closely", () => {
  it.each([
    "Corner é",
    "Corner 支",
    "Corner\u200bBakery",
    "Corner+",
    "corner.bakery.mm",
    "corners://x",
    "a@b",
    "a//b",
    "-- -",
  ])("%s", (text) => {
    expect(told(text)).toEqual({ plain: false, untold: true });
  });

  it.each(["Acme Inc.", "A. B. Smith", "Smith . Sons", "Smith & Sons", "Route 17"])("not %s", (text) => {
    expect(told(text)).toEqual({ plain: true, untold: false });
  });
});
