export type { Explainable, ExplainContext, ExplainOptions } from "./context.js";
export { explain } from "./explain.js";
export { memo, weighty } from "./memo.js";
export type { MemoContext, Relied } from "./memo-context.js";
