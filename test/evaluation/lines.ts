// An answer in one line, whole: as JSON, each citation shortened to its reference. Golden files are made of these.
import type { Citation } from "../../src/index.js";

const isCitation = (value: unknown): value is Citation =>
  typeof value === "object" && value !== null && "ref" in value && "confidence" in value && "sources" in value;

function short(_: string, value: unknown): unknown {
  if (isCitation(value)) return value.confidence === "verified" ? value.ref : `${value.ref} ${value.confidence}`;
  // JSON has no word for the infinite.
  return typeof value === "number" && !Number.isFinite(value) ? String(value) : value;
}

/** A value in one line, with what is in it in the order in which it stands there. */
export const line = (value: unknown): string => JSON.stringify(value, short) ?? "undefined";

/** The lines of a golden file under their headings. */
export const page = (parts: Readonly<Record<string, readonly string[]>>): string =>
  Object.entries(parts)
    .map(([heading, lines]) => `# ${heading}\n${lines.join("\n")}\n`)
    .join("\n");
