// What is supposed opens every explanation, in words.
import {
  designated,
  enjoined,
  explain,
  extended,
  identified,
  lifted,
  postponed,
  revoked,
  type Supposition,
  status,
  stayed,
  suppose,
} from "interdict";
import { describe, expect, it } from "vitest";

const REF = "eo-13971/1(a)";
const SEC = "sec. 1(a) of Executive Order 13971";
const under = "eo-13971/1(e)";
const power = "sec. 1(e) of Executive Order 13971";
const ON = "2021-03-01";

/** The opening's second line. */
function words(...suppositions: Supposition[]): string {
  const what = suppose(...suppositions);
  const lines = what.explain(what.status("eo-13971", { at: ON })).split("\n");
  return lines.find((line) => line.includes("supposing that"))?.replace(/^.*supposing that: /, "") ?? "";
}

describe("each supposition is named in words", () => {
  it.each<[Supposition, string]>([
    [
      identified({ under, on: ON, activities: ["payment"] }),
      `transactions of these kinds had been identified under ${power} on ${ON}: payment.`,
    ],
    [
      identified({
        under,
        on: ON,
        persons: ["ant-group"],
        items: [{ activities: ["payment"], from: "2021-04-01" }, { activities: ["hosting", "transit"] }],
      }),
      `transactions of these kinds had been identified under ${power} on ${ON} for Ant Group Co., Ltd.: (1) payment from 2021-04-01, (2) hosting, transit.`,
    ],
    [
      identified({ under, on: ON, like: "eo-13943/identification" }),
      `transactions of the same kinds as in WeChat identification of 18 September 2020 had been identified under ${power} on ${ON}.`,
    ],
    [enjoined({ ref: REF, on: ON }), `${SEC} had been enjoined on ${ON}.`],
    [stayed({ ref: REF, on: ON, known: "2021-03-02" }), `${SEC} had been stayed on ${ON} (known from 2021-03-02).`],
    [lifted({ ref: REF, on: ON }), `every suspension of ${SEC} had been lifted on ${ON}.`],
    [lifted({ ref: "eo-14166/2(a)", on: ON }), `sec. 2(a) of Executive Order 14166 had been lifted on ${ON}.`],
    [revoked({ ref: "eo-13971", on: ON, known: ON }), `Executive Order 13971 had been revoked on ${ON}.`],
    [
      postponed({ ref: REF, on: "2021-02-01", to: ON }),
      `the beginning of ${SEC} had been put off, on 2021-02-01, to ${ON}.`,
    ],
    [
      extended({ ref: "eo-14166/2(a)", on: "2025-04-04", until: "2025-05-01" }),
      "sec. 2(a) of Executive Order 14166 had been extended, on 2025-04-04, until 2025-05-01.",
    ],
    [
      extended({ ref: "eo-14166/2(a)", on: "2025-04-04", until: { days: 1 } }),
      "sec. 2(a) of Executive Order 14166 had been extended, on 2025-04-04, by 1 day from its old expiry.",
    ],
    [
      designated({ under: "pafaca", names: ["wechat", "alipay"], on: "2025-03-01" }),
      "WeChat, Alipay had been designated under Protecting Americans from Foreign Adversary Controlled Applications Act on 2025-03-01.",
    ],
  ])("$0.act: $1", (supposition, expected) => {
    expect(words(supposition)).toBe(expected);
  });

  it("what another brought about is named by what it acts on", () => {
    const three = words(
      enjoined({ ref: REF, on: ON }),
      stayed({ ref: `${REF}/supposed-injunction`, on: "2021-03-15" }),
      lifted({ ref: REF, on: "2021-04-01" }),
    );
    expect(three).toBe(
      [
        `${SEC} had been enjoined on ${ON}`,
        `the supposed injunction of ${SEC} had been stayed on 2021-03-15`,
        `every suspension of ${SEC} had been lifted on 2021-04-01.`,
      ].join("; "),
    );
  });

  it("recorded law supposes nothing", () => {
    expect(explain(status("eo-13971", { at: ON }))).not.toContain("supposing");
  });
});
