// `interdict/schema`: zod schemas of what goes in and out, at the edge of a host. The only entry that loads zod.
export { clearanceSchema } from "./schema/clearance.js";
export { counterpartySchema } from "./schema/counterparty.js";
export type { ObjectSchema } from "./schema/object.js";
export { partySchema } from "./schema/party.js";
export { policySchema } from "./schema/policy.js";
export { recordSchema } from "./schema/record.js";
export { ruleSourceSchema } from "./schema/rule-source.js";
export { suppositionSchema } from "./schema/supposition.js";
export { transactionSchema } from "./schema/transaction.js";
export { verdictSchema } from "./schema/verdict.js";
export { DATA_MODEL_VERSION } from "./schema/version.js";
export { viewpointSchema } from "./schema/viewpoint.js";
