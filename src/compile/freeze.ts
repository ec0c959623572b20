/** Freezes plain data through and through. */
export function freeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null || Object.isFrozen(value)) return value;
  for (const key in value) {
    const part = value[key];
    if (typeof part === "object") freeze(part);
  }
  return Object.freeze(value);
}
