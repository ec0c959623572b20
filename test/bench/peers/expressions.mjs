// Expression languages: one expression, compiled once.
import { Environment } from "@marcbachmann/cel-js";
import { LogicEngine } from "json-logic-engine";
import { ACTIVITY, APPS, FROM, TO } from "../rule.mjs";

export const jsonLogic = {
  name: "json-logic-engine",
  how: "one rule, `build`",
  make({ exemption } = {}) {
    const tests = [
      { in: [{ var: "app" }, { preserve: APPS }] },
      { ">=": [{ var: "day" }, FROM] },
      { "<": [{ var: "day" }, TO] },
      { "===": [{ var: "activity" }, ACTIVITY] },
      { "===": [{ var: "usNexus" }, true] },
    ];
    if (exemption) tests.push({ "!": [{ var: "personalUse" }] });
    return { ask: new LogicEngine().build({ and: tests }) };
  },
};

export const cel = {
  name: "@marcbachmann/cel-js",
  how: "one expression, `parse`, typed variables",
  make({ exemption } = {}) {
    const environment = new Environment()
      .registerVariable("app", "string")
      .registerVariable("day", "string")
      .registerVariable("activity", "string")
      .registerVariable("usNexus", "bool")
      .registerVariable("personalUse", "bool");
    const tests = [
      `app in ${JSON.stringify(APPS)}`,
      `day >= "${FROM}"`,
      `day < "${TO}"`,
      `activity == "${ACTIVITY}"`,
      "usNexus",
      ...(exemption ? ["!personalUse"] : []),
    ];
    return { ask: environment.parse(tests.join(" && ")) };
  },
};
