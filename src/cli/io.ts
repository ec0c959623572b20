import type { Readable, Writable } from "node:stream";

/** The world outside, passed in, so that a test is a call. */
export interface Io {
  /** The words after `interdict`. */
  readonly argv: readonly string[];
  readonly stdin: Readable;
  readonly stdout: Writable & { readonly isTTY?: boolean };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where relative paths begin. */
  readonly cwd: string;
  /** The clock: read only where no day was given, and then printed. */
  readonly now: () => Date;
}
