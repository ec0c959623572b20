import { InterdictError, type LegalStatus } from "interdict";

/** The state and the four truths in one line: in force, operative, suspended, enforced. */
export function truths({ state, inForce, operative, suspended, enforced }: LegalStatus): string {
  const word = (truth: LegalStatus["inForce"]) => (truth === "unknown" ? "?" : truth ? "yes" : "no");
  return [state, ...[inForce, operative, suspended, enforced].map(word)].join(" ");
}

/** What a call refuses, in one line: the code and the path of the first problem. */
export function refused(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    if (error instanceof InterdictError) return `${error.code} ${error.problems[0]?.path}`.trim();
    return `${error instanceof Error ? error.name : typeof error} was thrown`;
  }
  return "nothing was refused";
}
