export type { Explainable, ExplainContext, ExplainOptions } from "./context.js";
export { explain } from "./explain.js";
