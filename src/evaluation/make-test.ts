import { weaker } from "../compile/reach.js";
import type { Citation, Confidence, Test, TestName, Truth } from "../model/index.js";

/** Builds a test; its confidence is that of its weakest citation unless stated. */
export function test(
  name: TestName,
  holds: Truth,
  because: string,
  citations: readonly Citation[],
  confidence?: Confidence,
): Test {
  const weakest = citations.reduce<Confidence>((least, c) => weaker(least, c.confidence), "verified");
  return Object.freeze({
    test: name,
    holds,
    because,
    confidence: confidence ?? weakest,
    citations: Object.freeze(citations),
  });
}
