import { sha256Of } from "./decision/seal.js";
import type { Json, RecordedInput } from "./model/index.js";

const MOST_NODES = 10_000;
const MOST_LEVELS = 40;
const MOST_CHARACTERS = 1_000_000;
const LONE_SURROGATE = /[\ud800-\udfff]/gu;

interface Reading {
  nodes: number;
  characters: number;
  cut: boolean;
}

/**
 * Hashes any value at all, so that a host can tell later whether something it still holds is what was refused. Of plain
 * JSON within bounds it is the SHA-256 of its canonical JSON; where anything had to be left out it says so. Total.
 */
export function inputDigest(input: unknown): Pick<RecordedInput, "sha256" | "cut"> {
  const reading: Reading = { nodes: 0, characters: 0, cut: false };
  const sha256 = sha256Of(copy(input, 0, reading) ?? null);
  return reading.cut || input === undefined ? { sha256, cut: true } : { sha256 };
}

function copy(value: unknown, level: number, reading: Reading): Json | undefined {
  try {
    if (++reading.nodes <= MOST_NODES && level <= MOST_LEVELS) return copyOf(value, level, reading);
  } catch {
    // What throws when it is read is left out, like what is too large.
  }
  reading.cut = true;
  return null;
}

function copyOf(value: unknown, level: number, reading: Reading): Json | undefined {
  if (value === null || typeof value === "boolean" || value === undefined) return value;
  if (typeof value === "string") return textOf(value, reading);
  if (typeof value === "number" && Number.isFinite(value)) return value === 0 ? 0 : value;
  if (typeof value === "object") {
    if (Object.prototype.toString.call(value) === "[object Date]") return Date.prototype.toISOString.call(value);
    if (Array.isArray(value)) return listOf(value, level, reading);
    // Asked for its keys, a buffer would write one for each byte.
    if (ArrayBuffer.isView(value)) return listOf(bytesOf(value), level, reading);
    return objectOf(value, level, reading);
  }
  reading.cut = true;
  return typeof value;
}

function textOf(value: string, reading: Reading): string {
  const left = MOST_CHARACTERS - reading.characters;
  reading.characters += Math.min(left, value.length);
  const text = value.slice(0, left).replace(LONE_SURROGATE, "\ufffd");
  if (text !== value) reading.cut = true;
  return text;
}

function listOf(value: readonly unknown[], level: number, reading: Reading): Json {
  const length = Math.min(value.length, MOST_NODES);
  if (length < value.length) reading.cut = true;
  return Array.from({ length }, (_, index) => copy(value[index], level + 1, reading) ?? null);
}

function bytesOf({ buffer, byteOffset, byteLength }: ArrayBufferView): readonly unknown[] {
  return new Uint8Array(buffer, byteOffset, byteLength) as unknown as readonly unknown[];
}

function objectOf(value: object, level: number, reading: Reading): Json {
  const entries: [string, Json][] = [];
  for (const key in value) {
    if (entries.length >= MOST_NODES) {
      reading.cut = true;
      break;
    }
    const read = copy((value as Readonly<Record<string, unknown>>)[key], level + 1, reading);
    if (read !== undefined) entries.push([textOf(key, reading), read]);
  }
  return Object.fromEntries(entries);
}
