import type { ConstantWithin } from "../model/index.js";
import type { Judgement } from "./judge.js";

/** What a verdict says, but for what it repeats of the question. Flat: the payment path reads it in one go. */
export interface KeptAnswer extends Omit<Judgement, "enforcement"> {
  readonly enforcement: Judgement["enforcement"] | undefined;
  readonly constantWithin: ConstantWithin;
}

/** Written out: under Node 20 each object that was spread and added to has a hidden class of its own, slow to read. */
export function answerOf(
  { outcome, basis, confidence, findings, missing, enforcement }: Judgement,
  constantWithin: ConstantWithin,
): KeptAnswer {
  return { outcome, basis, confidence, findings, missing, enforcement, constantWithin };
}
