import { open } from "node:fs/promises";
import type { Writable } from "node:stream";
import { fail } from "../../errors.js";

/** Where the output goes. */
export interface ByteSink {
  /** Resolves when the bytes are taken, and the buffer may be used again. */
  write(bytes: Uint8Array): Promise<void>;
  /** Ends the output: all of it has left this process. */
  close(): Promise<void>;
}

/**
 * Opens an output. A file that a run goes on with is cut to what belongs to the rows before.
 *
 * @throws InterdictError `invalid-input`
 */
export async function openSink(
  output: string | URL | Writable | undefined,
  keep: number | undefined,
): Promise<ByteSink> {
  if (output === undefined) return { write: async () => {}, close: async () => {} };
  if (output === "-") return fromStream(process.stdout, false);
  if (typeof output !== "string" && !(output instanceof URL)) return fromStream(output, true);
  const file = await open(output, keep === undefined ? "w" : "r+").catch((error: NodeJS.ErrnoException) =>
    fail("invalid-input", "options.output", `cannot be opened (${error.code ?? "unknown"})`, String(output)),
  );
  let position = keep ?? 0;
  if (keep !== undefined) {
    const { size } = await file.stat();
    if (size < keep) {
      await file.close();
      fail("invalid-input", "options.output", `has ${size} bytes, the checkpoint counts ${keep}`, String(output));
    }
    await file.truncate(keep);
  }
  return {
    async write(bytes) {
      for (let at = 0; at < bytes.length; ) {
        const { bytesWritten } = await file.write(bytes, at, bytes.length - at, position);
        at += bytesWritten;
        position += bytesWritten;
      }
    },
    close: () => file.close(),
  };
}

function fromStream(stream: Writable, end: boolean): ByteSink {
  let broken: Error | undefined;
  const remember = (error: Error) => {
    broken ??= error;
  };
  stream.on("error", remember);
  return {
    // Waiting for each write is the backpressure: nothing is read on while the receiver is behind.
    write: (bytes) =>
      new Promise((resolve, reject) => {
        if (broken) return reject(broken);
        // A copy, since a stream may keep what it has taken, and the buffer is used again.
        stream.write(Buffer.from(bytes), (error) => (error ? reject(error) : resolve()));
      }),
    close: () =>
      new Promise((resolve, reject) => {
        const done = (error?: Error | null) => {
          stream.off("error", remember);
          return error ? reject(error) : resolve();
        };
        if (end) stream.end(done);
        else stream.write("", done);
      }),
  };
}
