// Where engine and definition once differed on invented law and the engine was mended, as the smallest case of each:
// when something begins, and what suspends it.
import { expect, test } from "vitest";
import { status } from "../../src/core.js";
import { event } from "./orders.js";
import { answer, ask, law } from "./small-law.js";

test("an agreement made after the last day that counts for its beginning is a new one", () => {
  const until = event("order/until", 2, 2, {
    sets: [{ effect: "order/1", end: "from", bound: { until: "2021-01-10" } }],
  });
  const rules = law([{ ref: "order/1", datedBy: "agreement" }], [until]);
  expect(answer(ask(rules, { contractDate: "2021-01-11" }))).toBe("prohibited identified");
  expect(answer(ask(rules, { contractDate: "2021-01-10" }))).toBe("undetermined missing-facts");
});

test("of a suspension that nobody knew, nothing is suspended", () => {
  const rules = law(
    [{ ref: "order/1" }, { ref: "order/2" }],
    [
      event("order/a", 3, 3, {
        declares: [{ ref: "order/a", suspends: { ref: "order/1", aspect: "operation" } }],
        sets: [{ effect: "order/a", end: "from", bound: "2021-01-04" }],
      }),
      event("order/b", 20, 20, {
        declares: [{ ref: "order/b", under: "order/1", suspends: { ref: "order/2", aspect: "operation" } }],
        sets: [{ effect: "order/b", end: "from", bound: "2021-01-21" }],
      }),
    ],
  );
  expect(status(rules, "order/b", { at: "2021-01-12", asKnownAt: "2021-01-12" })).toMatchObject({
    state: "not-enacted",
    suspended: false,
  });
});
