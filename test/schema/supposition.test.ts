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

  test.each<readonly [string, unknown, path: string]>([
    ["no act", { ...identified, act: undefined }, "act"],
    ["an act of another kind", { ...identified, act: "enjoined" }, "act"],
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
