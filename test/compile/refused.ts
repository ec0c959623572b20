import { InterdictError } from "interdict";

/** What a call refuses: code, place, words and what was received of each problem. */
export function words(call: () => unknown, between = "\n  "): string {
  try {
    call();
    return "is taken";
  } catch (error) {
    if (!(error instanceof InterdictError)) throw error;
    return error.problems
      .map(({ path, message, received }) => `${error.code} ${path}: ${message} (${`${received}`.slice(0, 40)})`)
      .join(between);
  }
}

/** The same of many, each under its name. */
export const told = <Given>(given: Readonly<Record<string, Given>>, call: (one: Given) => unknown) =>
  Object.entries(given).map(([name, one]) => `${name}: ${words(() => call(one))}`);
