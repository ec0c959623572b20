/** A table that is made when it is first asked for. */
export interface Lazy<Value> {
  (): Value;
  /** Whether it has been made. */
  readonly made: () => boolean;
}

/** Puts the making of a table off until it is first asked for: most processes never ask for all of them. */
export function lazy<Value extends object>(make: () => Value): Lazy<Value> {
  let value: Value | undefined;
  const get = (): Value => {
    value ??= make();
    return value;
  };
  return Object.assign(get, { made: () => value !== undefined });
}
