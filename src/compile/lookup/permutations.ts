/**
 * Lists the other orders of some words.
 *
 * @example permutations(["riot", "games"]) // [["games", "riot"]]
 */
export function permutations(words: readonly string[]): readonly (readonly string[])[] {
  return all(words).filter((order) => order.some((word, i) => word !== words[i]));
}

function all(words: readonly string[]): readonly (readonly string[])[] {
  if (words.length < 2) return [words];
  return words.flatMap((word, i) => all(words.filter((_, other) => other !== i)).map((rest) => [word, ...rest]));
}
