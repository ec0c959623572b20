// A language for law as code. It knows missing variables, as Interdict does.
import Engine from "publicodes";
import { ACTIVITY, APPS, asNumber, FROM, TO } from "../rule.mjs";

export const publicodes = {
  name: "publicodes",
  how: "one rule, `setSituation` and `evaluate`",
  make({ exemption } = {}) {
    const all = [
      { "une de ces conditions": APPS.map((app) => `app = '${app}'`) },
      `day >= ${asNumber(FROM)}`,
      `day < ${asNumber(TO)}`,
      `activity = '${ACTIVITY}'`,
      "us nexus",
      ...(exemption ? ["personal use = non"] : []),
    ];
    const engine = new Engine({
      app: { type: "texte" },
      day: { type: "nombre" },
      activity: { type: "texte" },
      "us nexus": { type: "booléen" },
      "personal use": { type: "booléen" },
      prohibited: { "toutes ces conditions": all },
    });
    const evaluated = (situation) => engine.setSituation(situation).evaluate("prohibited");
    return {
      read: situation,
      ask: (given) => evaluated(given).nodeValue,
      aside: (given) => {
        const missing = Object.keys(evaluated(given).missingVariables);
        return missing.length > 0 ? `lists as missing: ${missing.join(", ")}` : undefined;
      },
    };
  },
};

const yes = (value) => (value ? "oui" : "non");

function situation({ app, day, activity, usNexus, personalUse }) {
  return {
    app: `'${app}'`,
    day: asNumber(day),
    activity: `'${activity}'`,
    ...(usNexus === undefined ? {} : { "us nexus": yes(usNexus) }),
    ...(personalUse === undefined ? {} : { "personal use": yes(personalUse) }),
  };
}
