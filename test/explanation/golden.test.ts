import { describe, expect, test } from "vitest";
import { type ExplainContext, explain as explainIn } from "../../src/explanation/index.js";
import type { Explainable, ExplainOptions } from "../../src/index.js";
import { check, decide, effectiveDate, evaluate, explain, identified, status, suppose } from "../../src/index.js";
import { context, faulted, forborne, houseDecision, housePolicy, houseStatus, injected } from "./fixtures.js";

const payment = { at: "2021-03-01", activity: "payment", counterparty: "WeChat Pay" } as const;
const stripe = { provider: "stripe", paymentMethod: "alipay" };
const supposed = suppose(identified({ under: "eo-13971/1(e)", on: "2021-02-20", activities: ["payment"] }));
const host: ExplainContext = { ...context, originOf: () => "host" };

type Explain = (options: ExplainOptions) => string;
const of =
  (subject: Explainable): Explain =>
  (options) =>
    explain(subject, options);
const ifSupposed =
  (subject: Explainable): Explain =>
  (options) =>
    supposed.explain(subject, options);
const byHand =
  (subject: Explainable, given = context): Explain =>
  (options) =>
    explainIn(given, subject, options);

const ANSWERS: Readonly<Record<string, Explain>> = {
  "wechat-pay-not-identified": of(evaluate(payment)),
  "open-act": of(evaluate(payment, { asKnownAt: "2021-02-25" })),
  "no-match": of(
    evaluate({ at: "2026-11-22", activity: "payment", counterparty: { name: "Corner Bakery", role: "merchant" } }),
  ),
  "supposed-prohibited": ifSupposed(supposed.evaluate({ ...payment, usNexus: true })),
  "supposed-missing-fact": ifSupposed(supposed.evaluate(payment)),
  "supposed-weak-match": ifSupposed(
    supposed.evaluate({ ...payment, usNexus: true, counterparty: { domain: "translate.qq.com" } }),
  ),
  "ended-today": of(evaluate({ at: "2026-08-20", activity: "payment", counterparty: stripe })),
  "not-begun-for-a-developer": of(
    evaluate({ at: "2021-01-20", activity: "data-transfer", usNexus: true, counterparty: "Ant Group" }),
  ),
  "hosted-app": of(evaluate({ ...payment, counterparty: { androidPackage: "com.tencent.mm" } })),
  "date-1a": of(effectiveDate("eo-13971/1(a)")),
  "date-1c": of(effectiveDate("eo-13971/1(c)")),
  "date-1e": of(effectiveDate("eo-13971/1(e)")),
  "date-never": of(effectiveDate("eo-13971/identification")),
  "status-pending": of(status("eo-13971/1(a)", { at: "2021-01-10" })),
  "status-ended": of(status("eo-13971", { at: "2021-06-09" })),
  "disposition-hold": of(decide(evaluate(payment))),
  "checked-hold": of(check(payment)),
  "checked-fault": of(check({ ...payment, activity: "pay" } as never)),
  "by-hand-forborne": byHand(forborne),
  "by-hand-house-policy": byHand(housePolicy),
  "by-hand-house-status": byHand(houseStatus, host),
  "by-hand-house-decision": byHand(houseDecision, host),
  "by-hand-injection": byHand(injected),
  "by-hand-fault": byHand(faulted),
};

const STYLES: Readonly<Record<string, ExplainOptions>> = {
  "compliance.txt": {},
  "compliance.md": { format: "markdown" },
  "developer.txt": { audience: "developer" },
  "developer.md": { audience: "developer", format: "markdown" },
};

/** Data change often; that the digest is printed is tested elsewhere. */
const steady = (text: string) => text.replace(/\b([0-9a-f]{64}|unset)\b/g, "(digest)");

describe.each(Object.entries(ANSWERS))("%s reads as its golden file", (name, say) => {
  test.each(Object.entries(STYLES))("%s", async (style, options) => {
    await expect(steady(say(options))).toMatchFileSnapshot(`../golden/${name}.${style}`);
  });
});
