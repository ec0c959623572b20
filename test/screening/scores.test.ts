import { describe, expect, it } from "vitest";
import { buildLookup } from "../../src/compile/lookup.js";
import { parties } from "../../src/parties/index.js";
import { screen } from "../../src/screening/screen.js";
import { workOf } from "./work.js";

const lookup = buildLookup(parties);
const score = (name: string): number => screen(lookup, name)[0]?.score ?? 0;

describe("scores", () => {
  it("fall strictly from the better match to the worse", () => {
    const order = [
      "Alipay",
      "支付宝",
      "aLiPaY",
      "А\u200blipay",
      "ALIPAY SHANGHAI",
      "ALIPAY SHANGHAI CN",
      "Alippay",
      "Alippay Shanghai",
      "Alipay Zephyrine",
    ];
    const scores = order.map(score);
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
  });

  it.each([
    "Alipay",
    "支付宝",
    "ALIPAY",
    "Alipay Wallet",
    "Tecnent Holdings",
    "Alipay Zephyrine",
    "Аlipay app",
    "V-Mate by UCWeb",
    "QQ",
    "WPS",
    "com.tencent.mm",
    "全能扫描王",
    "Games Riot",
  ])("are the sum of their pieces: %s", (name) => {
    for (const match of screen(lookup, { name, app: name })) {
      const pieces = match.evidence.flatMap((one) => one.pieces ?? []);
      expect(pieces.reduce((sum, piece) => sum + piece.value, 0)).toBeCloseTo(match.score, 9);
      expect(pieces.length).toBeGreaterThan(0);
    }
  });

  it("are the sum of their pieces for every name of the data, in statements and in disguise", () => {
    const names = [...parties.applications, ...parties.persons].flatMap((party) =>
      party.names.map(({ value }) => value),
    );
    const dresses = [
      (name: string) => name,
      (name: string) => `${name.toUpperCase()}*ORDER 123`,
      (name: string) => `PAYPAL *${name}`,
      (name: string) => `${name} Quorblax, Singapore`,
      (name: string) => name.replace(/[aeop]/, (letter) => ({ a: "а", e: "е", o: "о", p: "р" })[letter] ?? letter),
      (name: string) => `${name.slice(0, 2)}\u200b${name.slice(2)}`,
    ];
    const wrong = new Set<string>();
    let matches = 0;
    for (const name of names)
      for (const dress of dresses)
        for (const { score, evidence } of screen(lookup, dress(name))) {
          matches++;
          const pieces = evidence.flatMap((one) => one.pieces ?? []);
          const sum = pieces.reduce((total, piece) => total + piece.value, 0);
          if (Math.abs(sum - score) > 1e-9 || score <= 0 || score > 1) wrong.add(dress(name));
        }
    expect([...wrong]).toEqual([]);
    expect(matches).toBeGreaterThan(names.length);
  });

  it("never rise from one match to the next", () => {
    for (const text of [
      "TIKTOK INC.*ORDER 123",
      "Tencent QQ Wallet",
      "TENPAY-WECHAT PAY",
      "Kasperskiy Lab",
      "ALIPAY SG",
    ]) {
      const all = screen(lookup, text).map((match) => match.score);
      expect(all).toEqual([...all].sort((a, b) => b - a));
      expect(all.length).toBeGreaterThan(0);
    }
  });

  it("name those who lost, with what they would have scored", () => {
    const [match] = screen(lookup, "ALIPAY (CHINA) NETWORK TECHNOLOGY");
    expect(match?.subject).toBe("alipay-cn");
    expect(match?.alternatives).toContainEqual({ subject: "alipay", score: 0.86 });
    expect(screen(lookup, "Alipay")[0]).not.toHaveProperty("alternatives");
  });
});

describe("hostile names", () => {
  it.each<[string, string]>([
    ["a name over and over", "alipay ".repeat(146)],
    ["nearly a name over and over", "alpay ".repeat(170)],
    ["letters apart", "a l i p a ".repeat(102)],
    ["Chinese, half a name", "支付".repeat(512)],
    ["Chinese, names", "支付宝贝".repeat(256)],
    ["signs in words", "@l1p@y$".repeat(146)],
    ["one long word", "tencentholdings".repeat(68)],
    ["syllables with numbers", "zhi1fu4".repeat(146)],
    ["Cyrillic", "алipay ".repeat(146)],
    ["legal forms", "ltd co ".repeat(146)],
    ["legal forms beside a name", `alipay ${"ltd co ".repeat(145)}`],
    ["Chinese legal forms beside a name", `支付宝${"有限公司".repeat(255)}`],
  ])("%s takes so many steps for each letter and no more", (_, text) => {
    const name = text.slice(0, 1024);
    screen(lookup, name);
    expect(workOf(() => screen(lookup, name.slice(1))) / name.length).toBeLessThan(400);
  });
});
