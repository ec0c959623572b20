/** A table that is made when it is first asked for. */
export interface Lazy<Value> {
  (): Value;
  /** The table where it has been made. */
  readonly made: Value | undefined;
}

/** Puts the making of a table off until it is first asked for: most processes never ask for all of them. */
export function lazy<Value extends object>(make: () => Value): Lazy<Value> {
  const get = Object.assign(
    (): Value => {
      get.made ??= make();
      return get.made;
    },
    { made: undefined as Value | undefined },
  );
  return get;
}
