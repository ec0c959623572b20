// What if? A supposition replaces recorded events on the same bound, from the day on which it is supposed to be known.
import {
  type Activity,
  evaluate,
  identified,
  revoked,
  ruleset,
  type Supposition,
  status,
  suppose,
  timeline,
} from "interdict";
import { suppose as supposeOn } from "interdict/core";
import { describe, expect, it } from "vitest";
import { refused, truths } from "./told.js";

const PAYMENT = { at: "2021-03-01", activity: "payment", counterparty: "Alipay", usNexus: true } as const;
const payments = identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] });
const hosting = identified({ under: "eo-13971/1(e)", on: "2021-03-10", activities: ["hosting"] });
const later = revoked({ ref: "eo-13971", on: "2022-01-01" });

const ofOrder = ({ instrument }: { readonly instrument: string }) => instrument === "eo-13971";

describe("a supposed revocation replaces the recorded one", () => {
  it.each([
    ["2021-02-28", "2026-08-20", "operative yes yes no yes"],
    ["2021-03-01", "2026-08-20", "ended no no no no"],
    ["2021-06-09", "2026-08-20", "ended no no no no"],
    ["2021-03-10", "2021-02-28", "operative yes yes no yes"],
    ["2021-03-10", "2021-03-01", "ended no no no no"],
  ])("earlier, on 1 March 2021: at %s, known %s: %s", (at, asKnownAt, expected) => {
    const what = suppose(revoked({ ref: "eo-13971", on: "2021-03-01" }));
    expect(truths(what.status("eo-13971/1(a)", { at, asKnownAt }))).toBe(expected);
  });

  it.each([
    ["2021-06-09", "2026-08-20", "operative", "the recorded one is gone"],
    ["2021-12-31", "2026-08-20", "operative", "the last day"],
    ["2022-01-01", "2026-08-20", "ended", "the supposed one"],
    ["2022-02-01", "2021-12-31", "ended", "known before that day is recorded law, and it ended the order in 2021"],
    ["2022-02-01", "2021-06-08", "operative", "known before both: no end"],
  ])("later, on 1 January 2022: at %s, known %s: %s, %s", (at, asKnownAt, state) => {
    expect(suppose(later).status("eo-13971", { at, asKnownAt }).state).toBe(state);
  });

  it("known earlier than it takes effect, it replaces recorded law from then on", () => {
    const what = suppose(revoked({ ref: "eo-13971", on: "2022-01-01", known: "2021-06-01" }));
    expect(what.status("eo-13971", { at: "2021-07-01", asKnownAt: "2021-06-09" }).state).toBe("operative");
    expect(what.status("eo-13971", { at: "2022-01-01", asKnownAt: "2021-06-01" }).state).toBe("ended");
  });

  it("of a provision, it leaves the instrument and the other provisions", () => {
    const what = suppose(revoked({ ref: "eo-13971/1(a)", on: "2021-03-01" }));
    const at = { at: "2021-03-01" };
    expect(what.status("eo-13971/1(a)", at).state).toBe("ended");
    expect(what.status("eo-13971/1(c)", at).state).toBe("operative");
    expect(what.status("eo-13971", at).state).toBe("operative");
    expect(what.evaluate(PAYMENT).basis).toBe("ended");
  });

  it("of the revoking order revives nothing: what is revoked stays so", () => {
    const what = suppose(revoked({ ref: "eo-14034", on: "2021-07-01" }));
    expect(what.status("eo-13971", { at: "2021-08-01" }).state).toBe("ended");
  });
});

describe("a supposed identification replaces the attested absence", () => {
  const what = suppose(payments);

  it.each([
    ["2021-02-19", "not-prohibited", "not-operative"],
    ["2021-02-20", "prohibited", "identified"],
    ["2021-06-08", "prohibited", "identified"],
    ["2021-06-09", "not-prohibited", "ended"],
  ])("%s: %s, %s", (at, outcome) => {
    expect(what.evaluate({ ...PAYMENT, at }).outcome).toBe(outcome);
  });

  it("it can be put under the order, the provision, the power or the act itself", () => {
    const basis = (under: string) => suppose(identified({ ...payments, under })).evaluate(PAYMENT).basis;
    for (const under of ["eo-13971", "eo-13971/1(a)", "eo-13971/1(e)", "eo-13971/identification"])
      expect(`${under}: ${basis(under)}`).toBe(`${under}: identified`);
  });

  it("the item is the prohibition: 1(a) gives no finding of its own beside it", () => {
    const { findings } = what.evaluate(PAYMENT);
    expect(findings.filter(ofOrder).map((finding) => finding.provision)).toEqual(["eo-13971/identification/1"]);
  });

  it("before it is known recorded law stands, and the act is open", () => {
    const { basis, findings } = what.evaluate(PAYMENT, { asKnownAt: "2021-02-19" });
    expect([basis, ...findings.filter(ofOrder).map((f) => f.provision)]).toEqual(["open-act", "eo-13971/1(a)"]);
  });

  it("it ends with its order, whoever revoked it, and a revocation of the item alone ends the item", () => {
    const both = suppose(payments, revoked({ ref: "eo-13971/identification/1", on: "2021-03-01" }));
    expect(both.evaluate({ ...PAYMENT, at: "2021-02-28" }).basis).toBe("identified");
    expect(both.evaluate(PAYMENT).basis).toBe("ended");
    expect(both.status("eo-13971/1(a)", { at: "2021-03-01" }).state).toBe("operative");
  });
});

describe("persons that are identified", () => {
  const only = (...persons: string[]) => suppose(identified({ ...payments, persons }));

  it.each<[string, readonly string[], string, string]>([
    ["the person itself", ["ant-group"], "Ant Group Co., Ltd.", "identified"],
    ["its app", ["ant-group"], "Alipay", "identified"],
    ["its subsidiary", ["ant-group"], "World First UK Limited", "identified"],
    ["another developer", ["ant-group"], "Tencent Holdings Limited", "not-identified"],
    ["another's app", ["ant-group"], "WPS Office", "not-identified"],
    ["one of two", ["ant-group", "tencent-holdings"], "Tencent Holdings Limited", "identified"],
    ["an operator through the app that is shared", ["tenpay"], "WeChat Pay", "identified"],
    ["a subsidiary alone leaves its parent", ["worldfirst"], "Ant Group Co., Ltd.", "not-identified"],
    ["a subsidiary alone", ["worldfirst"], "World First UK Limited", "identified"],
    ["all where none are listed", [], "Tencent Holdings Limited", "identified"],
  ])("%s", (_, persons, counterparty, basis) => {
    const handle = persons.length > 0 ? only(...persons) : suppose(payments);
    expect(handle.evaluate({ ...PAYMENT, counterparty }).findings.find(ofOrder)?.basis).toBe(basis);
  });

  it("a misspelt person is refused: it would quietly narrow what is supposed", () => {
    expect(refused(() => only("ant-gruop"))).toBe("invalid-input supposition.persons");
    expect(refused(() => only("ant-group", "nobody"))).toBe("invalid-input supposition.persons");
    expect(refused(() => only("Ant Group"))).toBe("invalid-input supposition.persons");
  });
});

describe("what the law does not allow is answered, with the reason", () => {
  const because = (handle: ReturnType<typeof suppose>) =>
    handle.evaluate(PAYMENT).findings.flatMap((finding) => finding.tests.map((test) => test.because));

  it("an identification before 19 February 2021 has no effect: 1(e) allows none earlier", () => {
    const what = suppose(identified({ ...payments, on: "2021-02-18" }));
    expect(what.evaluate(PAYMENT)).toMatchObject({
      outcome: "not-prohibited",
      basis: "not-identified",
      hypothetical: true,
    });
    const reason = "eo-13971/1(e) allows none earlier than 45 days after 2021-01-05";
    expect(because(what).join(" ")).toContain(reason);
    expect(
      what
        .status("eo-13971/identification", { at: "2021-03-01" })
        .because.map((b) => b.text)
        .join(),
    ).toContain(reason);
  });

  it("on 19 February itself it has effect", () => {
    expect(suppose(identified({ ...payments, on: "2021-02-19" })).evaluate(PAYMENT).basis).toBe("identified");
  });

  it("beside one that has effect, the one without says nothing", () => {
    const what = suppose(identified({ ...payments, on: "2021-02-18" }), payments);
    expect(what.evaluate(PAYMENT).basis).toBe("identified");
  });

  it("a revocation before the signing has no effect, and the status says why", () => {
    const what = suppose(revoked({ ref: "eo-13971", on: "2021-01-04" }));
    const { state, because } = what.status("eo-13971/1(a)", { at: "2021-03-01" });
    expect(state).toBe("operative");
    expect(because.map((b) => b.text).join()).toContain(
      "has no effect: Executive Order 13971 was signed on 2021-01-05",
    );
    expect(what.status("eo-13971", { at: "2021-06-09" }).state).toBe("ended");
  });

  it("and so does the finding", () => {
    expect(because(suppose(revoked({ ref: "eo-13971", on: "2021-01-04" }))).join(" ")).toContain("has no effect");
  });

  it("a revocation on the day of signing has effect", () => {
    const what = suppose(revoked({ ref: "eo-13971", on: "2021-01-05" }));
    expect(what.status("eo-13971", { at: "2021-01-05" }).state).toBe("ended");
  });
});

describe("the order in which things are supposed does not matter", () => {
  const three: readonly Supposition[] = [payments, hosting, later];
  const orders = [
    [0, 1, 2],
    [0, 2, 1],
    [1, 0, 2],
    [1, 2, 0],
    [2, 0, 1],
    [2, 1, 0],
  ].map((order) => order.map((place) => three[place] as Supposition));
  const answers = (handle: ReturnType<typeof suppose>) => {
    const asked = ["2021-02-19", "2021-03-01", "2021-03-15", "2021-12-31", "2022-01-01"].flatMap((at) =>
      (["payment", "hosting", "transit"] as const).flatMap((activity) =>
        ["2021-03-05", "2026-08-20"].map((asKnownAt) => {
          const { ruleset: stamp, ...verdict } = handle.evaluate({ ...PAYMENT, at, activity }, { asKnownAt });
          return [verdict, stamp.digest];
        }),
      ),
    );
    return [asked, handle.timeline(), handle.ruleset.digest];
  };
  const expected = answers(suppose(...three));

  it.each(orders.map((order, n) => [n + 1, order] as const))("order %i of six", (_, order) => {
    expect(answers(suppose(...order))).toEqual(expected);
  });

  it("one after the other, each on the last", () => {
    expect(answers(suppose(later).suppose(hosting).suppose(payments))).toEqual(expected);
    expect(answers(suppose(hosting, later).suppose(payments))).toEqual(expected);
  });

  it("the order of the classes and persons in a supposition does not matter", () => {
    const digest = (activities: readonly Activity[], persons: readonly string[]) =>
      suppose(identified({ under: "eo-13971", on: "2021-02-20", activities, persons })).ruleset.digest;
    expect(digest(["payment", "hosting"], ["ant-group", "tenpay"])).toBe(
      digest(["hosting", "payment"], ["tenpay", "ant-group"]),
    );
  });

  it("other suppositions are another ruleset", () => {
    const digests = [[payments], [hosting], [later], [payments, hosting], three].map(
      (some) => suppose(...some).ruleset.digest,
    );
    expect(new Set([...digests, ruleset.digest]).size).toBe(6);
  });
});

describe("what is supposed is marked, and the recorded law is untouched", () => {
  const what = suppose(payments);

  it("verdicts, findings, statuses and lines of a history say that they are hypothetical", () => {
    const verdict = what.evaluate(PAYMENT);
    expect(verdict.hypothetical).toBe(true);
    expect(verdict.findings.every((finding) => finding.hypothetical)).toBe(true);
    expect(what.status("eo-13971", { at: "2021-03-01" }).hypothetical).toBe(true);
    expect(what.coverage("Alipay")[0]?.status.hypothetical).toBe(true);
    expect(what.timeline().filter((entry) => entry.hypothetical)).toHaveLength(1);
    expect(what.check(PAYMENT).verdict?.hypothetical).toBe(true);
  });

  it("also where nothing that is supposed bears on it", () => {
    expect(what.evaluate({ ...PAYMENT, counterparty: "Corner Bakery" })).toMatchObject({
      basis: "no-match",
      hypothetical: true,
    });
  });

  it("the ruleset says what is supposed, under the same name and another digest", () => {
    expect(what.ruleset).toMatchObject({ id: ruleset.id, version: ruleset.version, suppositions: [payments] });
    expect(what.ruleset.digest).not.toBe(ruleset.digest);
    expect(what.evaluate(PAYMENT).ruleset.digest).toBe(what.ruleset.digest);
  });

  it("the recorded law is as it was", () => {
    const before = [evaluate(PAYMENT), status("eo-13971/1(a)", { at: "2021-03-01" }), timeline()];
    const held = [ruleset.digest, JSON.stringify(ruleset.source)];
    suppose(payments, hosting, later).evaluate(PAYMENT);
    expect([evaluate(PAYMENT), status("eo-13971/1(a)", { at: "2021-03-01" }), timeline()]).toEqual(before);
    expect([ruleset.digest, JSON.stringify(ruleset.source)]).toEqual(held);
    expect(ruleset.suppositions).toEqual([]);
    expect(evaluate(PAYMENT)).toMatchObject({ basis: "not-identified", hypothetical: false });
  });

  it("its source is the recorded one: what is supposed is never written into it", () => {
    expect(what.ruleset.source).toBe(ruleset.source);
  });

  it("two hypotheses side by side know nothing of each other", () => {
    const other = suppose(hosting);
    expect(what.evaluate(PAYMENT).outcome).toBe("prohibited");
    expect(other.evaluate(PAYMENT).outcome).toBe("not-prohibited");
  });

  it("what is made by identified and revoked cannot be changed", () => {
    expect(Object.isFrozen(payments) && Object.isFrozen(payments.activities) && Object.isFrozen(later)).toBe(true);
    const persons = ["ant-group"];
    const copied = identified({ ...payments, persons });
    persons.push("tenpay");
    expect(copied.persons).toEqual(["ant-group"]);
  });

  it("a supposition written by hand that is changed afterwards changes nothing", () => {
    const activities: ("payment" | "hosting")[] = ["payment"];
    const handle = suppose({ act: "identified", under: "eo-13971", on: "2021-02-20", activities });
    activities[0] = "hosting";
    expect(handle.evaluate(PAYMENT).basis).toBe("identified");
    expect(handle.ruleset.suppositions[0]).toMatchObject({ activities: ["payment"] });
  });
});

describe("a question that cannot be read is refused", () => {
  const raw = (supposition: unknown) => refused(() => suppose(supposition as Supposition));

  it("nothing supposed is no supposition", () => {
    expect(refused(() => suppose())).toBe("invalid-input suppositions");
    expect(refused(() => supposeOn(ruleset))).toBe("invalid-input suppositions");
  });

  it.each<[string, () => unknown, string]>([
    ["identified: nothing", () => identified(null as never), "invalid-input supposition"],
    ["identified: a text", () => identified("payment" as never), "invalid-input supposition"],
    ["identified: no classes", () => identified({ under: "x", on: "2021-02-20" } as never), "invalid-input activities"],
    ["identified: an empty list", () => identified({ ...payments, activities: [] }), "invalid-input activities"],
    [
      "identified: a class that is none",
      () => identified({ ...payments, activities: ["pay" as never] }),
      "invalid-input activities",
    ],
    [
      "identified: a text of classes",
      () => identified({ ...payments, activities: "payment" as never }),
      "invalid-input activities",
    ],
    ["identified: an empty list of persons", () => identified({ ...payments, persons: [] }), "invalid-input persons"],
    ["identified: under nothing", () => identified({ ...payments, under: "" }), "invalid-input under"],
    ["identified: on 30 February", () => identified({ ...payments, on: "2021-02-30" }), "invalid-date on"],
    ["identified: on an instant", () => identified({ ...payments, on: "2021-02-20T00:00:00Z" }), "invalid-date on"],
    ["identified: known some day", () => identified({ ...payments, known: "soon" }), "invalid-date known"],
    ["revoked: nothing", () => revoked(undefined as never), "invalid-input supposition"],
    ["revoked: no reference", () => revoked({ on: "2021-03-01" } as never), "invalid-input ref"],
    ["revoked: on 30 February", () => revoked({ ref: "eo-13971", on: "2021-02-30" }), "invalid-date on"],
    [
      "revoked: known in 1970",
      () => revoked({ ref: "eo-13971", on: "2021-03-01", known: "1970-01-01" }),
      "invalid-date known",
    ],
  ])("%s", (_, call, expected) => {
    expect(refused(call)).toBe(expected);
  });

  it.each<[string, unknown, string]>([
    ["an act that is none", { act: "repealed", ref: "eo-13971", on: "2021-03-01" }, "invalid-input supposition.act"],
    [
      "an identification under an order that awaits none",
      { ...payments, under: "eo-14034" },
      "invalid-input supposition.under",
    ],
    [
      "an identification under a provision that awaits none",
      { ...payments, under: "eo-13971/1(c)" },
      "invalid-input supposition.under",
    ],
    ["an identification under nothing", { ...payments, under: "eo-99999" }, "unknown-ref supposition.under"],
    ["a revocation of nothing", { ...later, ref: "eo-99999" }, "unknown-ref supposition.ref"],
    [
      "a revocation of an item that was not identified",
      { ...later, ref: "eo-13971/identification/1" },
      "unknown-ref supposition.ref",
    ],
    ["a day that is a number", { ...later, on: 20210301 }, "invalid-date on"],
    ["a class that is none", { ...payments, activities: ["pay"] }, "invalid-input activities"],
    ["classes that are a text", { ...payments, activities: "payment" }, "invalid-input activities"],
  ])("written by hand: %s", (_, supposition, expected) => {
    expect(raw(supposition)).toBe(expected);
  });

  it.each<[string, unknown]>([
    ["null", null],
    ["nothing", undefined],
    ["persons that are a number", { ...payments, persons: 5 }],
  ])("written by hand: %s", (_, supposition) => {
    expect(raw(supposition)).toContain("invalid-input");
  });
});
