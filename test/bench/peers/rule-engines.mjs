// Engines for business rules. Both answer asynchronously. Their comparisons are of numbers, so days are numbers here.
import { ZenEngine } from "@gorules/zen-engine";
import { Engine } from "json-rules-engine";
import { ACTIVITY, APPS, asNumber, FROM, numbered as read, TO } from "../rule.mjs";

export const jsonRules = {
  name: "json-rules-engine",
  how: "one rule, `run`",
  awaits: true,
  make({ exemption } = {}) {
    const engine = new Engine();
    const all = [
      { fact: "app", operator: "in", value: APPS },
      { fact: "day", operator: "greaterThanInclusive", value: asNumber(FROM) },
      { fact: "day", operator: "lessThan", value: asNumber(TO) },
      { fact: "activity", operator: "equal", value: ACTIVITY },
      { fact: "usNexus", operator: "equal", value: true },
    ];
    if (exemption) all.push({ fact: "personalUse", operator: "notEqual", value: true });
    engine.addRule({ conditions: { all }, event: { type: "prohibited" } });
    return { read, ask: async (facts) => (await engine.run(facts)).events.length > 0 };
  },
};

export const zen = {
  name: "@gorules/zen-engine",
  how: "one expression node, `createDecision`",
  awaits: true,
  make({ exemption } = {}) {
    const tests = [
      `app in ${JSON.stringify(APPS)}`,
      `day >= ${asNumber(FROM)}`,
      `day < ${asNumber(TO)}`,
      `activity == "${ACTIVITY}"`,
      "usNexus == true",
      ...(exemption ? ["not (personalUse == true)"] : []),
    ];
    const decision = new ZenEngine().createDecision({
      nodes: [
        { id: "in", name: "in", type: "inputNode" },
        {
          id: "rule",
          name: "rule",
          type: "expressionNode",
          content: { expressions: [{ id: "one", key: "prohibited", value: tests.join(" and ") }] },
        },
        { id: "out", name: "out", type: "outputNode" },
      ],
      edges: [
        { id: "a", sourceId: "in", targetId: "rule", type: "edge" },
        { id: "b", sourceId: "rule", targetId: "out", type: "edge" },
      ],
    });
    return { read, ask: async (facts) => (await decision.evaluate(facts)).result.prohibited };
  },
};
