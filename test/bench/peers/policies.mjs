// Engines for authorisation: everything is permitted but what a policy forbids.
import { setFlagsFromString } from "node:v8";
import * as cedar from "@cedar-policy/cedar-wasm/nodejs";
import { newEnforcer, newModelFromString } from "casbin";
import { ACTIVITY, APPS, asNumber, FROM, numbered, TO } from "../rule.mjs";

// With wasm calls inlined, V8 11 (Node 20) aborts the process once such a call is deoptimised.
if (process.versions.v8.startsWith("11.")) setFlagsFromString("--no-turbo-inline-js-wasm-calls");

const uid = (type, id) => ({ type, id });

export const cedarPolicy = {
  name: "@cedar-policy/cedar-wasm",
  how: "permit and forbid, policies parsed before",
  make({ exemption } = {}) {
    const id = exemption ? "exempt" : "plain";
    const forbid = `forbid (principal, action == Action::"${ACTIVITY}", resource) when {
      ${JSON.stringify(APPS)}.contains(context.app) && context.day >= ${asNumber(FROM)} && context.day < ${asNumber(TO)}
      && context.usNexus
    }${exemption ? " unless { context.personalUse }" : ""};`;
    const parsed = cedar.preparsePolicySet(id, { staticPolicies: `permit (principal, action, resource);\n${forbid}` });
    if (parsed.type !== "success") throw new Error(JSON.stringify(parsed));
    const call = (facts) => ({
      principal: uid("Host", "host"),
      action: uid("Action", facts.activity),
      resource: uid("Wallet", "wallet"),
      context: numbered(facts),
      preparsedPolicySetId: id,
      entities: [],
    });
    const asked = (given) => {
      const answer = cedar.statefulIsAuthorized(given);
      if (answer.type !== "success") throw new Error(JSON.stringify(answer.errors));
      return answer.response;
    };
    return {
      read: call,
      ask: (given) => asked(given).decision === "deny",
      aside: (given) => {
        const [failed] = asked(given).diagnostics.errors;
        return failed && `beside it an error: ${failed.error.message}`;
      },
    };
  },
};

const MODEL = `
[request_definition]
r = tx
[policy_definition]
p = app, from, to, activity, eft
[policy_effect]
e = !some(where (p.eft == deny))
[matchers]
m = r.tx.app == p.app && r.tx.day >= p.from && r.tx.day < p.to && r.tx.activity == p.activity && r.tx.usNexus == true`;

export const casbin = {
  name: "casbin",
  how: "a policy for each application, `enforceSync`",
  async make({ exemption } = {}) {
    const enforcer = await newEnforcer(newModelFromString(`${MODEL}${exemption ? " && !r.tx.personalUse" : ""}\n`));
    await enforcer.addPolicies(APPS.map((app) => [app, FROM, TO, ACTIVITY, "deny"]));
    return { ask: (facts) => !enforcer.enforceSync(facts) };
  },
};
