import { fail } from "../errors.js";
import type { Json } from "../model/index.js";

/** How much of a value is read. Beyond it nothing is cut: the value is refused. */
export interface Bounds {
  /** UTF-16 code units of one text or key. */
  readonly length: number;
  readonly levels: number;
  readonly nodes: number;
  /** Code units of all texts and keys together. */
  readonly total: number;
}

/** What a host may add in its own words. */
export const CONTEXT_BOUNDS: Bounds = { length: 1024, levels: 32, nodes: 1000, total: 65_536 };

/** A record of as many parties and provisions as a transaction can bring. */
export const RECORD_BOUNDS: Bounds = { length: 65_536, levels: 200, nodes: 2_000_000, total: 50_000_000 };

interface Reading {
  readonly bounds: Bounds;
  nodes: number;
  total: number;
  readonly chain: Set<object>;
}

const LONE_SURROGATE = /[\ud800-\udfff]/u;

/**
 * Copies plain JSON, each value read once. What JSON cannot carry letter for letter is refused and not converted: a
 * function, a getter, a class instance, `undefined`, NaN, -0, half a character, a hole in a list.
 *
 * @throws InterdictError `invalid-input`, `over-long`
 */
export function plainCopy(value: unknown, bounds: Bounds, path: string): Json {
  try {
    return copy(value, path, { bounds, nodes: 0, total: 0, chain: new Set() });
  } catch (error) {
    if (error instanceof Error && error.name === "InterdictError") throw error;
    return fail("invalid-input", path, "throws when it is read");
  }
}

function copy(value: unknown, path: string, reading: Reading): Json {
  if (++reading.nodes > reading.bounds.nodes)
    fail("over-long", path, `lies beyond ${reading.bounds.nodes} values in all`);
  if (value === null || typeof value === "boolean") return value;
  if (typeof value === "string") return textOf(value, path, reading);
  if (typeof value === "number") {
    if (Number.isFinite(value) && !Object.is(value, -0)) return value;
    return fail("invalid-input", path, "has to be a number that JSON can carry", value);
  }
  if (typeof value !== "object") return fail("invalid-input", path, "is nothing that JSON can carry", value);
  if (reading.chain.has(value)) fail("invalid-input", path, "holds itself");
  if (reading.chain.size >= reading.bounds.levels)
    fail("over-long", path, `goes deeper than ${reading.bounds.levels} levels`);
  reading.chain.add(value);
  const read = Array.isArray(value) ? listOf(value, path, reading) : objectOf(value, path, reading);
  reading.chain.delete(value);
  return read;
}

function textOf(value: string, path: string, reading: Reading): string {
  reading.total += value.length;
  if (value.length > reading.bounds.length)
    fail("over-long", path, `has ${value.length} characters; ${reading.bounds.length} are allowed`, value);
  if (reading.total > reading.bounds.total)
    fail("over-long", path, `lies beyond ${reading.bounds.total} characters in all`, value);
  if (LONE_SURROGATE.test(value)) fail("invalid-input", path, "holds half a character (a lone surrogate)", value);
  return value;
}

function listOf(value: readonly unknown[], path: string, reading: Reading): Json {
  const { length } = value;
  if (length > reading.bounds.nodes) fail("over-long", path, `holds more than ${reading.bounds.nodes} values`);
  if (Reflect.ownKeys(value).length !== length + 1)
    fail("invalid-input", path, "has holes or properties beside its values");
  return Array.from({ length }, (_, index) => copy(own(value, String(index), path), `${path}.${index}`, reading));
}

function objectOf(value: object, path: string, reading: Reading): Json {
  const prototype: unknown = Object.getPrototypeOf(value);
  // An object literal of another realm (a worker's, a test's) is as plain as one of this.
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null)
    fail("invalid-input", path, "has to be a plain object", value);
  const read: Record<string, Json> = {};
  for (const key of Reflect.ownKeys(value)) {
    if (typeof key !== "string" || key === "__proto__")
      return fail("invalid-input", path, "has a key that is not kept", String(key));
    textOf(key, path, reading);
    read[key] = copy(own(value, key, path), path === "" ? key : `${path}.${key}`, reading);
  }
  return read;
}

/** A property that is the object's own, plain and listed. A Date or Map has none, so it is refused by its prototype. */
function own(value: object, key: string, path: string): unknown {
  const property = Object.getOwnPropertyDescriptor(value, key);
  if (property && "value" in property && property.enumerable) return property.value;
  return fail("invalid-input", path === "" ? key : `${path}.${key}`, "has to be a plain value of its own");
}
