// What was worked out once. It imports nothing of the engine, so the mutation run keeps it from one change to the next.
const all = new Map<string, unknown>();

/** What is kept under a key, worked out the first time. What is worked out may depend on nothing but the key. */
export function kept<T>(key: string, workOut: () => T): T {
  if (!all.has(key)) all.set(key, workOut());
  return all.get(key) as T;
}
