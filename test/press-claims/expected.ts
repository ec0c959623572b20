// What an answer is held to, in plain data: an object has these fields, a list has these entries.
// { "exactly": [...] }: these entries and no others, in any order. { "none": [...] }: none of these. { "says": "..." }:
// a text, or one text of a list, contains it.

type Json = Record<string, unknown>;

const isObject = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Every place at which an answer is not as expected, with both. */
export function mismatches(actual: unknown, expected: unknown, path = "answer"): readonly string[] {
  const is = () => [`${path} is ${shown(actual)}, expected ${shown(expected)}`];
  if (isObject(expected) && typeof expected.says === "string") return says(actual, expected.says) ? [] : is();
  if (isObject(expected) && Array.isArray(expected.exactly)) {
    const all = [
      ...lacking(actual, expected.exactly),
      ...(listOf(actual).length === expected.exactly.length ? [] : [1]),
    ];
    return all.length === 0 ? [] : is();
  }
  if (isObject(expected) && Array.isArray(expected.none))
    return lacking(actual, expected.none).length === expected.none.length ? [] : is();
  if (Array.isArray(expected)) return lacking(actual, expected).length === 0 ? [] : is();
  if (isObject(expected)) {
    if (!isObject(actual)) return is();
    return Object.entries(expected).flatMap(([key, value]) => mismatches(actual[key], value, `${path}.${key}`));
  }
  return actual === expected ? [] : is();
}

/** The expected entries that a list has not. What is no list has none. */
function lacking(actual: unknown, expected: readonly unknown[]): readonly unknown[] {
  return expected.filter((entry) => !listOf(actual).some((one) => mismatches(one, entry).length === 0));
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function says(actual: unknown, words: string): boolean {
  return [actual, ...listOf(actual)].some((text) => typeof text === "string" && text.includes(words));
}

const shown = (value: unknown) => JSON.stringify(value)?.slice(0, 300);
