import { suppose } from "interdict";
import { suppositionSchema } from "interdict/schema";
import { describe, expect, test } from "vitest";
import type { Supposition } from "../../src/model/index.js";

const identified = { act: "identified", under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] };
const revoked = { act: "revoked", ref: "eo-13971", on: "2021-03-01", known: "2021-03-02" };

describe("suppositionSchema", () => {
  test.each<readonly [string, unknown]>([
    ["an identification", identified],
    ["an identification of persons", { ...identified, known: "2021-02-21", persons: ["ant-group"] }],
    ["a revocation", revoked],
  ])("takes %s, and suppose answers it", (_name, value) => {
    const supposition: Supposition = suppositionSchema.parse(value);
    expect(supposition).toStrictEqual(value);
    const what = suppose(supposition).evaluate({ at: "2021-03-01", activity: "payment", counterparty: "Alipay" });
    expect(what.hypothetical).toBe(true);
  });

  test.each<readonly [string, unknown]>([
    [
      "an identification item by item",
      {
        act: "identified",
        under: "eo-13971/1(e)",
        on: "2021-02-20",
        items: [{ activities: ["payment"], from: "2021-03-20" }, { activities: ["hosting"] }],
      },
    ],
    [
      "an identification like another",
      { act: "identified", under: "eo-13971/1(e)", on: "2021-02-20", like: "eo-13943/identification" },
    ],
    ["an injunction", { act: "enjoined", ref: "eo-13971/1(a)", on: "2021-02-25", known: "2021-02-26" }],
    ["a stay", { act: "stayed", ref: "wechat-users-v-trump/injunction", on: "2020-10-26" }],
    ["a lifting", { act: "lifted", ref: "eo-13971/1(a)", on: "2021-03-25" }],
    ["a postponement", { act: "postponed", ref: "eo-13971/1(a)", on: "2021-02-01", to: "2021-03-21" }],
    ["an extension to a day", { act: "extended", ref: "eo-14352/2", on: "2026-01-20", until: "2026-04-23" }],
    ["an extension by days", { act: "extended", ref: "eo-14352/2", on: "2026-01-20", until: { days: 90 } }],
    ["a designation", { act: "designated", under: "pafaca", on: "2026-01-01", names: ["alipay"] }],
  ])("takes %s as given", (_name, value) => {
    expect(suppositionSchema.parse(value)).toStrictEqual(value);
  });

  test.each<readonly [string, unknown, path: string]>([
    ["no act", { ...identified, act: undefined }, "act"],
    ["an act of another kind", { ...identified, act: "tweeted" }, "act"],
    ["nothing that is identified", { act: "identified", under: "eo-13971/1(e)", on: "2021-02-20" }, ""],
    ["two ways of saying what", { ...identified, like: "eo-13943/identification" }, ""],
    [
      "an item without classes",
      { act: "identified", under: "eo-13971", on: "2021-02-20", items: [{}] },
      "items.0.activities",
    ],
    ["nobody identified", { ...identified, persons: [] }, "persons"],
    ["an injunction of nothing", { act: "enjoined", on: "2021-03-01" }, "ref"],
    ["a postponement to no day", { act: "postponed", ref: "eo-13971/1(a)", on: "2021-02-01" }, "to"],
    [
      "an extension by half a day",
      { act: "extended", ref: "eo-14350/1", on: "2025-09-16", until: { days: 0.5 } },
      "until",
    ],
    ["a designation of nobody", { act: "designated", under: "pafaca", on: "2026-01-01", names: [] }, "names"],
    ["a day that does not exist", { ...identified, on: "2021-02-30" }, "on"],
    ["an instant, as acts have days", { ...revoked, on: "2021-03-01T00:00Z" }, "on"],
    ["no activities", { ...identified, activities: [] }, "activities"],
    ["an unknown activity", { ...identified, activities: ["paymnt"] }, "activities.0"],
    ["a misspelt key", { ...identified, person: ["ant-group"] }, ""],
  ])("refuses %s", (_name, value, path) => {
    const { error } = suppositionSchema.safeParse(value);
    expect(error?.issues.map((issue) => issue.path.join("."))).toEqual([path]);
  });
});
