/**
 * A pattern that is made when it is first asked for. Engines check the patterns they read in a module, also in functions
 * that are never called, and work out every class of characters for it: thirty of them took 3 ms of each import.
 *
 * @example const latin = pattern("\\p{Script=Latin}", "u")
 */
/* @__NO_SIDE_EFFECTS__ */
export function pattern(source: string, flags: string): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
