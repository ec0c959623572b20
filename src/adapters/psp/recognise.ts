// Finds the row of an object: which provider's, and which kind.
import { fail, InterdictError } from "../../errors.js";
import { type Plan, planOf } from "./plan.js";
import type { ObjectRow, ProviderRow } from "./row.js";
import { providerRows } from "./rows.js";

const byName: ReadonlyMap<string, ProviderRow> = new Map(
  providerRows.flatMap((row) => [row.id, ...(row.aliases ?? [])].map((name) => [name, row] as const)),
);
const plans = new Map<ObjectRow, Plan>();

/**
 * Finds the row of a provider, by its id or another spelling, in any case.
 *
 * @throws InterdictError `invalid-input`
 */
export function rowOf(provider: unknown): ProviderRow {
  const row = typeof provider === "string" ? byName.get(provider.trim().toLowerCase()) : undefined;
  return (
    row ??
    fail("invalid-input", "provider", `has to be one of ${providerRows.map((one) => one.id).join(", ")}`, provider)
  );
}

/**
 * Finds the plan by which an object is read.
 *
 * @throws InterdictError `invalid-input` where it is none of the provider's kinds that are held
 */
export function planFor(provider: ProviderRow, object: unknown): Plan {
  if (typeof object !== "object" || object === null || Array.isArray(object))
    return fail("invalid-input", "object", "has to be an object of the provider; parse it first", object);
  const row = kindOf(provider, object);
  if (row === undefined) {
    const kinds = provider.objects.map((one) => one.kind).join(", ");
    return fail("invalid-input", "object", `is none of the objects of ${provider.id} that are read: ${kinds}`, object);
  }
  const plan = plans.get(row) ?? planOf(row);
  plans.set(row, plan);
  return plan;
}

function kindOf(provider: ProviderRow, object: object): ObjectRow | undefined {
  try {
    const kinds = provider.objects.filter(({ is }) =>
      "has" in is ? is.has.every((path) => at(object, path) != null) : at(object, is.path) === is.equals,
    );
    const lists = kinds.filter(({ each }) => each !== undefined);
    // What is read as one kind would leave the transactions of the other unasked.
    if (kinds.length > 1 && lists.length > 0)
      fail("invalid-input", "object", `is several at once: ${kinds.map(({ kind }) => kind).join(", ")}`, object);
    return kinds[0];
  } catch (error) {
    if (error instanceof InterdictError) throw error;
    return fail("invalid-input", "object", "has a member that throws when it is read");
  }
}

function at(object: unknown, path: string): unknown {
  let value = object;
  for (const key of path.split(".")) {
    if (typeof value !== "object" || value === null) return undefined;
    value = (value as Readonly<Record<string, unknown>>)[key];
  }
  return value;
}
