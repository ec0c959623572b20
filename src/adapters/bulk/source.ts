import { open } from "node:fs/promises";
import type { Readable } from "node:stream";
import { fail } from "../../errors.js";

/** Where bytes come from: a path, `"-"` for standard input, or a stream of bytes or text. */
export type BulkInput = string | URL | Readable | AsyncIterable<Uint8Array | string>;

/** Bytes in their order. */
export interface ByteSource {
  /** How many there are, where that is known. */
  readonly total: number | undefined;
  /** Fills a part of a buffer; says how many bytes came, 0 at the end. */
  read(into: Uint8Array, at: number, most: number): Promise<number>;
  /** Passes over bytes, of a file without reading them. */
  skip(bytes: number): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens an input.
 *
 * @throws InterdictError `invalid-input` where it cannot be opened
 */
export async function openSource(input: BulkInput): Promise<ByteSource> {
  if (typeof input === "string" && input !== "-") return openFile(input);
  if (input instanceof URL) return openFile(input);
  const stream = input === "-" ? process.stdin : input;
  if (typeof stream !== "object" || stream === null || !(Symbol.asyncIterator in stream))
    return fail("invalid-input", "input", 'has to be a path, "-" or a stream', input);
  return fromStream(stream as AsyncIterable<Uint8Array | string>);
}

async function openFile(path: string | URL): Promise<ByteSource> {
  const file = await open(path).catch((error: NodeJS.ErrnoException) =>
    fail("invalid-input", "input", `cannot be opened (${error.code ?? "unknown"})`, String(path)),
  );
  const kind = await file.stat();
  if (kind.isDirectory()) {
    await file.close();
    fail("invalid-input", "input", "is a directory; name a file", String(path));
  }
  // A pipe with a name has no places to read at.
  if (!kind.isFile()) return fromStream(file.createReadStream());
  const { size } = kind;
  let position = 0;
  return {
    total: size,
    async read(into, at, most) {
      const { bytesRead } = await file.read(into, at, most, position);
      position += bytesRead;
      if (bytesRead === 0 && most > 0 && position < size)
        fail("invalid-input", "input", `became shorter while it was read: it had ${size} bytes`, position);
      return bytesRead;
    },
    async skip(bytes) {
      position += bytes;
      if (position > size) fail("invalid-input", "from.offset", `lies behind the end of the input, ${size}`, position);
    },
    close: () => file.close(),
  };
}

function fromStream(stream: AsyncIterable<Uint8Array | string>): ByteSource {
  const chunks = stream[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  let rest: Uint8Array = new Uint8Array(0);
  const more = async (): Promise<boolean> => {
    while (rest.length === 0) {
      const { done, value } = await chunks.next();
      if (done) return false;
      rest = typeof value === "string" ? encoder.encode(value) : value;
    }
    return true;
  };
  return {
    total: undefined,
    async read(into, at, most) {
      if (!(await more())) return 0;
      const taken = Math.min(most, rest.length);
      into.set(rest.subarray(0, taken), at);
      rest = rest.subarray(taken);
      return taken;
    },
    async skip(bytes) {
      for (let left = bytes; left > 0; ) {
        if (!(await more())) fail("invalid-input", "from.offset", "lies behind the end of the input", bytes);
        const taken = Math.min(left, rest.length);
        rest = rest.subarray(taken);
        left -= taken;
      }
    },
    close: async () => {
      await chunks.return?.();
    },
  };
}
