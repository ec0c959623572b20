// The limit: the rule as a careful hand would write it, with none of the law in it.
import { ACTIVITY, APPS, asNumber, FROM, TO } from "../rule.mjs";

const digit = (text, at) => text.charCodeAt(at) - 48;
const dayOf = (t) =>
  digit(t, 0) * 1e7 +
  digit(t, 1) * 1e6 +
  digit(t, 2) * 1e5 +
  digit(t, 3) * 1e4 +
  digit(t, 5) * 1e3 +
  digit(t, 6) * 100 +
  digit(t, 8) * 10 +
  digit(t, 9);

export const limit = {
  name: "hand-written `Map` and integer compare",
  make({ exemption } = {}) {
    const known = new Map(APPS.map((app, at) => [app, at]));
    const from = asNumber(FROM);
    const to = asNumber(TO);
    const ask = ({ app, day, activity, usNexus }) => {
      if (known.get(app) === undefined) return false;
      const on = dayOf(day);
      return on >= from && on < to && usNexus === true && activity === ACTIVITY;
    };
    return { ask: exemption ? (facts) => ask(facts) && !facts.personalUse : ask };
  },
};
