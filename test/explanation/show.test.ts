import { describe, expect, test } from "vitest";
import { shown, visible } from "../../src/explanation/show.js";

describe("visible", () => {
  test.each([
    ["a\nb", "a\\u{a}b"],
    ["\u001b[31m", "\\u{1b}[31m"],
    ["\u202eevil", "\\u{202e}evil"],
    ["Ali\u200bPay", "Ali\\u{200b}Pay"],
    ["line\u2028separator", "line\\u{2028}separator"],
    ["\ud800", "\\u{d800}"],
    ["\u{e0041}", "\\u{e0041}"],
    ["支付宝 Élan 😀", "支付宝 Élan 😀"],
  ])("%j is shown as %s", (text, expected) => {
    expect(visible(text)).toBe(expected);
  });
});

describe("shown", () => {
  test("200 characters are shown whole, 201 are cut to 200", () => {
    expect(shown("x".repeat(200))).toBe("x".repeat(200));
    expect(shown("x".repeat(201))).toBe(`${"x".repeat(197)}...`);
  });

  test("escapes count, and none is cut in half", () => {
    expect(shown("\u0000".repeat(100))).toBe(`${"\\u{0}".repeat(39)}...`);
    expect(shown("😀".repeat(150))).toBe(`${"😀".repeat(98)}...`);
  });

  test("further characters are escaped as asked", () => {
    expect(shown('a"b', '"')).toBe("a\\u{22}b");
  });
});
