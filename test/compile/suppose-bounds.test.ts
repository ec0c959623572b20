// Beginnings and ends that are supposed to be others, and when that has no effect.
import { extended, postponed, revoked, type Supposition } from "interdict/core";
import { describe, expect, it } from "vitest";
import { act } from "./house.js";
import { state, suspension, why, world } from "./worlds.js";

describe("a supposed postponement", () => {
  const begins = (on: string, bound: string) =>
    act(`beginning ${on}`, on, { sets: [{ effect: "house/1", end: "from", bound }] });
  const rules = world([begins("2030-01-01", "2030-03-01"), begins("2030-02-15", "2030-04-01")]);
  const put = (on: string, to: string, known?: string) =>
    postponed({ ref: "house/1", on, to, ...(known ? { known } : {}) });

  it.each([
    ["2030-02-01", "2030-05-01", "the recorded one of 15 February is replaced"],
    ["2030-02-01", "2030-03-15", "also by an earlier day"],
    ["2030-02-15", "2030-03-15", "also on the very day"],
  ])("on %s to %s: %s", (on, to) => {
    const before = new Date(Date.parse(to) - 86_400_000).toISOString().slice(0, 10);
    expect([state(rules, before, [put(on, to)]), state(rules, to, [put(on, to)])]).toEqual(["pending", "operative"]);
  });

  it("before it is known recorded law stands", () => {
    expect(state(rules, "2030-03-01", [put("2030-02-01", "2030-05-01")], "house/1", "2030-01-31")).toBe("operative");
    expect(state(rules, "2030-04-01", [put("2030-02-01", "2030-05-01", "2030-03-20")], "house/1", "2030-03-19")).toBe(
      "operative",
    );
  });

  it.each([
    ["2030-04-01", "2030-06-01", "it had begun by then"],
    ["2029-12-31", "2030-06-01", "House rules was signed on 2030-01-01"],
    ["2030-01-15", "2030-02-01", "it begins on 2030-03-01"],
  ])("on %s to %s has no effect: %s", (on, to, reason) => {
    expect(why(rules, [put(on, to)])).toContain(reason);
    expect(state(rules, "2030-04-01", [put(on, to)])).toBe("operative");
  });

  it("of what begins with its instrument, on the day of signing, has no effect either", () => {
    expect(why(world(), [put("2030-01-01", "2030-06-01")])).toContain("it had begun by then");
  });
});

describe("a supposed extension", () => {
  const more = act("more", "2030-05-20", {
    sets: [{ effect: "house/pause", end: "to", bound: { until: "2030-07-01" } }],
  });
  const rules = world([suspension("operation", "2030-06-01"), more]);
  const longer = (on: string, until: string | { days: number }) => extended({ ref: "house/pause", on, until });

  it.each<[string, string | { days: number }, string]>([
    ["2030-05-01", "2030-06-15", "2030-06-15"],
    ["2030-05-01", { days: 14 }, "2030-06-15"],
    ["2030-05-20", { days: 14 }, "2030-06-15"],
    ["2030-05-21", { days: 14 }, "2030-07-15"],
    ["2030-06-01", { days: 30 }, "2030-07-31"],
  ])("on %s until %j: its last day is %s, which may or may not count", (on, until, last) => {
    const day = (n: number) => new Date(Date.parse(last) + n * 86_400_000).toISOString().slice(0, 10);
    const told = [-1, 0, 1].map((n) => state(rules, day(n), [longer(on, until)]));
    expect(told).toEqual(["suspended", "uncertain", "operative"]);
  });

  it.each<[string, Supposition, string]>([
    [
      "no end is recorded",
      extended({ ref: "house/1", on: "2030-05-01", until: "2031-01-01" }),
      "no end of it was known",
    ],
    ["it had ended", longer("2030-07-03", "2030-08-01"), "it had ended by then"],
    ["it would be shorter", longer("2030-05-01", "2030-05-15"), "it lasts until 2030-06-01 without it"],
    ["by no days", longer("2030-05-01", { days: 0 }), "it lasts until 2030-06-01 without it"],
  ])("has no effect where %s", (_, supposition, reason) => {
    expect(why(rules, [supposition])).toContain(reason);
    expect(state(rules, "2030-06-30", [supposition])).toBe("suspended");
  });

  it("one extension after another counts from the end that the first gave it", () => {
    const two = [longer("2030-05-25", { days: 10 }), longer("2030-05-01", { days: 10 })];
    expect(state(rules, "2030-06-20", two)).toBe("suspended");
    expect(state(rules, "2030-06-22", two)).toBe("operative");
  });

  it("revives nothing: with its instrument ended it is not extended", () => {
    expect(
      why(rules, [revoked({ ref: "house/pause", on: "2030-04-01" }), longer("2030-05-01", { days: 9 })]),
    ).toContain("it had ended by then");
  });
});

describe("a supposed revocation after another", () => {
  it("has no effect, whichever is given first", () => {
    const [first, second] = [revoked({ ref: "house", on: "2030-03-01" }), revoked({ ref: "house", on: "2030-05-01" })];
    for (const both of [
      [first, second],
      [second, first],
    ])
      expect(why(world(), both)).toBe(
        "The supposed revocation of house on 2030-05-01 has no effect: it is supposed to have ended on 2030-03-01.",
      );
  });
});
