// Everything that is asked the rule. An engine has `name`, `how`, `make({ exemption })`; what it makes has `read`, which
// puts facts into the engine's own form before the clock starts, and `ask`, which says whether it is prohibited.
import { cel, jsonLogic } from "./expressions.mjs";
import { checked, recorded, ruleAlone, supposed, supposedSpread } from "./interdict.mjs";
import { limit } from "./limit.mjs";
import { casbin, cedarPolicy } from "./policies.mjs";
import { publicodes } from "./publicodes.mjs";
import { jsonRules, zen } from "./rule-engines.mjs";

export { limit, recorded, ruleAlone, supposed };
export const others = [jsonLogic, cel, jsonRules, casbin, cedarPolicy, zen, publicodes];
export const all = [limit, supposed, checked, supposedSpread, ruleAlone, recorded, ...others];

/** A made engine, with what it may leave out. */
export async function made(peer, options) {
  const engine = await peer.make(options);
  return { read: (facts) => facts, ...peer, ...engine };
}
