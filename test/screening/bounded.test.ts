// Hostile values of the greatest length, in every field of an identifier: answered, and in bounded time. The bound is
// generous, for slow machines; what it would not pass is work that grows with the square of the length.
import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { FIELDS } from "../../src/screening/fields.js";
import { screen } from "../../src/screening/screen.js";

const lookup = buildLookup(parties);
const filled = (piece: string, beginning = "", end = ""): string =>
  beginning + piece.repeat(Math.floor((1024 - beginning.length - end.length) / piece.length)) + end;

const HOSTILE: readonly [string, string][] = [
  ["labels", filled("a.", "", "alipay.com")],
  ["labels of a longer domain", filled("alipay.com.")],
  ["closing dots", filled(".", "alipay.com")],
  ["at signs", filled("@", "https://", "alipay.com")],
  ["words with dots", filled("a.b ")],
  ["addresses", filled("x://a.b ")],
  ["addresses with paths", filled("a.b/c,")],
  ["escapes", filled("%25", "weixin", "3A//wxpay")],
  ["broken escapes", filled("%2", "https://alipay.com/")],
  ["escaped letters beyond ASCII", filled("%E5%BE%AE", "https://alipay.com/")],
  ["parameters", filled("&id=1", "https://play.google.com/store/apps/details?")],
  ["parts of an intent", filled(";a=b", "intent:#Intent", ";end")],
  ["nested intents", filled("intent:", "", "#Intent;scheme=alipays;end")],
  ["slashes", filled("/", "android-app://")],
  ["numbers in a path", filled("/id1x", "https://apps.apple.com")],
  ["elements of no length", filled("0000")],
  ["templates", filled("260400000", "000201").slice(0, 1024)],
  ["templates with identifiers", filled("26080004A.BC", "000201").slice(0, 1024)],
  ["templates in additional data", filled("50040000", "0002016299")],
  ["digits", filled("1")],
  ["letters beyond ASCII in elements", filled("支", "0002015999")],
  ["dashes in a code", filled("-", "254900N4SLUMW4XUYY", "11")],
  ["spaces in a code", filled(" ", "KYG87572163", "4")],
  ["colons", filled("a:")],
  ["brackets", filled("a[")],
  ["dots and colons before a letter", filled(".:", "", "x.y z")],
  ["back slashes", filled("\\", "https:")],
  ["ideographic full stops", filled("支。")],
  ["international labels", filled("xn--fiqs8s.")],
];

describe("values of the greatest length", () => {
  it.each(HOSTILE)("%s", (_, text) => {
    expect(text.length).toBeLessThanOrEqual(1024);
    for (const field of FIELDS) {
      // How names are sought has bounds and tests of its own.
      if (field === "provider" || field === "name" || field === "app") continue;
      screen(lookup, { [field]: text });
      // The best of some: a busy machine takes its time from any of them.
      const times = Array.from({ length: 5 }, () => {
        const started = performance.now();
        screen(lookup, { [field]: text });
        return performance.now() - started;
      });
      expect(Math.min(...times), field).toBeLessThan(25);
    }
  });

  it("a thousand parties", () => {
    const owners = Array.from({ length: 998 }, (_, index) => ({ party: { domain: `a${index}.qq.com` }, percent: 0.1 }));
    const started = performance.now();
    expect(screen(lookup, { name: "Some Game Studio", owners })[0]?.subject).toBe("tencent-qq");
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
