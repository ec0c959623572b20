/** More than any real transaction holds; beyond it the facts are asked anew. */
const MOST_NODES = 1000;
const DEEPEST = 32;

/** What does not bear on the answer, or is asked apart. */
const APART: ReadonlySet<string> = new Set(["id", "at"]);

/**
 * Writes the facts of a transaction as one text, its id and its moment left out: equal texts are the same facts,
 * whatever the order in which they were written.
 *
 * `null` where a value is more than plain data (a getter, a class, a list with holes): then no text stands for it.
 */
export function factsText(transaction: object): string | null {
  const budget = { nodes: MOST_NODES };
  if (!("value" in (Object.getOwnPropertyDescriptor(transaction, "at") ?? {}))) return null;
  return objectText(transaction, budget, 0, APART);
}

type Budget = { nodes: number };

function valueText(value: unknown, budget: Budget, depth: number): string | null {
  budget.nodes -= 1;
  if (budget.nodes < 0 || depth > DEEPEST) return null;
  if (value === null || value === undefined || typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (typeof value === "number") return Number.isFinite(value) ? `${value}` : null;
  if (typeof value !== "object") return null;
  return Array.isArray(value) ? listText(value, budget, depth) : objectText(value, budget, depth);
}

function listText(list: readonly unknown[], budget: Budget, depth: number): string | null {
  if (Object.getPrototypeOf(list) !== Array.prototype || Object.keys(list).length !== list.length) return null;
  const parts = list.map((_, at) => ownText(list, String(at), budget, depth));
  return parts.includes(null) ? null : `[${parts.join()}]`;
}

function objectText(value: object, budget: Budget, depth: number, without?: ReadonlySet<string>): string | null {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null) return null;
  if (Object.getOwnPropertySymbols(value).length > 0) return null;
  const names = Object.getOwnPropertyNames(value).filter((name) => !without?.has(name));
  const parts = names.sort().map((name) => {
    const text = ownText(value, name, budget, depth);
    return text === null ? null : `${JSON.stringify(name)}:${text}`;
  });
  return parts.includes(null) ? null : `{${parts.join()}}`;
}

/** Only a stored value: a getter may answer otherwise the next time. */
function ownText(owner: object, name: string, budget: Budget, depth: number): string | null {
  const property = Object.getOwnPropertyDescriptor(owner, name);
  return property && "value" in property ? valueText(property.value, budget, depth + 1) : null;
}
