/** Puts the making of a table off until it is first asked for: most processes never ask for all of them. */
export function lazy<Value extends object>(make: () => Value): () => Value {
  let value: Value | undefined;
  return () => {
    value ??= make();
    return value;
  };
}
