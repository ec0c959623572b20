// Injunctions, stays and liftings that are supposed: effects of their own, and what revives nothing.
import { enjoined, lifted, revoked, status, stayed, suppose } from "interdict/core";
import { describe, expect, it } from "vitest";
import { truths } from "../evaluation/told.js";
import { act } from "./house.js";
import { state, suspension, why, world } from "./worlds.js";

describe("a supposed injunction or stay is an effect of its own", () => {
  const rules = world();
  const injunction = enjoined({ ref: "house/1", on: "2030-03-01" });

  it.each([
    ["2030-02-28", "operative"],
    ["2030-03-01", "suspended"],
    ["2030-12-31", "suspended"],
  ])("%s: %s", (at, expected) => {
    expect(state(rules, at, [injunction])).toBe(expected);
    expect(state(rules, at, [stayed({ ref: "house/1", on: "2030-03-01" })])).toBe(expected);
  });

  it("before it is known nobody knows of it", () => {
    expect(state(rules, "2030-03-01", [injunction], "house/1", "2030-02-28")).toBe("operative");
    const late = enjoined({ ref: "house/1", on: "2030-03-01", known: "2030-05-01" });
    expect(state(rules, "2030-04-01", [late], "house/1", "2030-04-30")).toBe("operative");
    expect(state(rules, "2030-04-01", [late], "house/1", "2030-05-01")).toBe("suspended");
  });

  it("of the whole instrument it suspends every provision", () => {
    expect(state(rules, "2030-03-01", [enjoined({ ref: "house", on: "2030-03-01" })])).toBe("suspended");
  });

  it("a stay of it is a suspension of a suspension, and an injunction against the stay another", () => {
    const stay = stayed({ ref: "house/1/supposed-injunction", on: "2030-04-01" });
    const against = enjoined({ ref: "house/1/supposed-injunction/supposed-stay", on: "2030-05-01" });
    expect(state(rules, "2030-04-01", [injunction, stay])).toBe("operative");
    expect(state(rules, "2030-05-01", [against, stay, injunction])).toBe("suspended");
  });

  it("a second one of the same has a name of its own: to stay the first leaves it", () => {
    const second = enjoined({ ref: "house/1", on: "2030-04-01" });
    const stay = (name: string) => stayed({ ref: `house/1/${name}`, on: "2030-05-01" });
    expect(state(rules, "2030-05-01", [injunction, second, stay("supposed-injunction")])).toBe("suspended");
    const both = [injunction, second, stay("supposed-injunction"), stay("supposed-injunction-2")];
    expect(state(rules, "2030-05-01", both)).toBe("operative");
  });

  it("a stay of an enforcement suspension lets enforcement go on", () => {
    const forborne = world([suspension("enforcement")]);
    const stay = stayed({ ref: "house/pause", on: "2030-04-01" });
    const told = (at: string) => truths(status(suppose(forborne, stay), "house/1", { at }));
    expect([told("2030-03-31"), told("2030-04-01")]).toEqual(["operative yes yes no no", "operative yes yes no yes"]);
  });

  it("what has ended is not suspended any more, and what is not yet known cannot be", () => {
    const ended = revoked({ ref: "house/1", on: "2030-02-01" });
    expect(why(rules, [ended, injunction])).toContain(
      "injunction of house/1 on 2030-03-01 has no effect: it had ended",
    );
    const early = stayed({ ref: "house/1/supposed-injunction", on: "2030-02-01" });
    expect(why(rules, [early, injunction])).toContain("nothing of that name was known on 2030-02-01");
    expect(state(rules, "2030-03-01", [early, injunction])).toBe("suspended");
  });
});

describe("a supposed lifting", () => {
  const rules = world([suspension("operation", "2030-06-01")]);
  const lifting = (ref: string, on = "2030-04-01") => lifted({ ref, on });

  it.each(["house/pause", "house/1"])("of %s lifts the suspension", (ref) => {
    expect(state(rules, "2030-03-31", [lifting(ref)])).toBe("suspended");
    expect(state(rules, "2030-04-01", [lifting(ref)])).toBe("operative");
    expect(state(rules, "2030-04-01", [lifting(ref)], "house/1", "2030-03-31")).toBe("suspended");
  });

  it("of what is suspended lifts every suspension of exactly that", () => {
    const more = [enjoined({ ref: "house/1", on: "2030-03-10" }), enjoined({ ref: "house", on: "2030-03-10" })];
    expect(state(rules, "2030-04-01", [...more, lifting("house/1")])).toBe("suspended");
    expect(state(rules, "2030-04-01", [...more, lifting("house/1"), lifting("house")])).toBe("operative");
  });

  it("of the provision under which suspensions stand ends it with them", () => {
    const order = world(
      [
        act("order", "2030-03-01", {
          declares: ["a", "b"].map((name) => ({
            ref: `house/2/${name}`,
            under: "house/2",
            suspends: { ref: name === "a" ? "house/1" : "house/3", aspect: "operation" },
          })),
          sets: ["a", "b"].map((name) => ({ effect: `house/2/${name}`, end: "from", bound: "2030-03-01" })),
        }),
      ],
      undefined,
      ["house/1", "house/2", "house/3"],
    );
    for (const ref of ["house/1", "house/3"]) {
      expect(state(order, "2030-04-01", [], ref)).toBe("suspended");
      expect(state(order, "2030-04-01", [lifting("house/2")], ref)).toBe("operative");
    }
    expect(state(order, "2030-04-01", [lifting("house/2")], "house/2")).toBe("ended");
    expect(state(order, "2030-04-01", [lifting("house/1")], "house/3")).toBe("suspended");
  });

  it("revives nothing that has ended meanwhile", () => {
    const ended = revoked({ ref: "house/1", on: "2030-03-15" });
    expect(state(rules, "2030-04-01", [ended, lifting("house/1")])).toBe("ended");
  });

  it.each([
    ["nothing is suspended", "2030-02-01", "house/1"],
    ["before the suspension", "2030-02-28", "house/1"],
    ["after its end, which it does not lengthen", "2030-08-01", "house/pause"],
  ])("has no effect, and says so: %s", (_, on, ref) => {
    expect(why(rules, [lifting(ref, on)])).toMatch(/has no effect: (on that day there was nothing to lift|nothing of)/);
    expect(state(rules, "2030-07-01", [lifting(ref, on)])).toBe("operative");
    expect(state(rules, "2030-03-15", [lifting(ref, on)])).toBe("suspended");
  });
});
