import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldName } from "../../src/names/fold.js";
import { EMPTY_HASH, foldHash } from "../../src/names/hash.js";

describe("foldHash", () => {
  it("is the hash of the fold wherever it answers", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary-ascii" }), (text) => {
        const hash = foldHash(text);
        expect(hash === -1 || hash === foldHash(foldName(text))).toBe(true);
      }),
    );
  });

  it("asks for a closer look beyond ASCII", () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.string({ minLength: 1, unit: fc.constantFrom("é", "支", "\u200b") }),
        (text, more) => {
          expect(foldHash(text + more)).toBe(-1);
        },
      ),
    );
  });

  it.each(["Alipay+", "Q&Q", "com.tencent.mm", "alipays://x", "a@b", "a/b", "x.é"])(
    "asks for a closer look at %s",
    (text) => {
      expect(foldHash(text)).toBe(-1);
    },
  );

  it.each(["Acme Inc.", "A. B. Smith", "Smith . Sons"])("takes the full stop of %s for none", (text) => {
    expect(foldHash(text)).toBe(foldHash(foldName(text)));
  });

  it("gives a text without letters and digits the hash of nothing", () => {
    expect(foldHash(" -- ")).toBe(EMPTY_HASH);
  });
});
