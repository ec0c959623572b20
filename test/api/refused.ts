import { InterdictError } from "interdict";

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
