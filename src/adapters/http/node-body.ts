import { assertPlain, joined, parseBytes, parseText, readHead, refuseConsumed, refuseOverLong } from "./body.js";
import { ended } from "./faults.js";
import type { Settings } from "./options.js";

/** As much of Node's IncomingMessage as the guard touches. */
export interface NodeStream {
  readonly complete: boolean;
  readonly readableDidRead: boolean;
  readonly destroyed: boolean;
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>;
  read(): unknown;
  unshift(chunk: Uint8Array): void;
  on(event: "readable" | "end" | "close" | "error", listener: () => void): unknown;
  off(event: "readable" | "end" | "close" | "error", listener: () => void): unknown;
}

/**
 * Reads a body from Node: what an earlier parser has made of it, or else the stream, which is put back unread.
 *
 * @param parsed what stands in `request.body`
 * @throws InterdictError `over-long`, `invalid-input`
 */
export async function readNodeBody<R>(
  stream: NodeStream,
  parsed: unknown,
  settings: Settings<R>,
  signal: AbortSignal,
): Promise<unknown> {
  const { headers } = stream;
  const length = one(headers["content-length"]);
  const encoding = one(headers["content-encoding"]);
  const hasBody = headers["transfer-encoding"] !== undefined || Number(length ?? 0) > 0;
  const given = parsed !== undefined && parsed !== null;
  if (!hasBody && !given) return undefined;
  const mediaType = readHead(
    // What has been parsed has been unpacked.
    { contentType: one(headers["content-type"]), contentEncoding: given ? null : encoding, contentLength: length },
    settings,
  );
  if (parsed instanceof Uint8Array) return parseBytes(parsed, mediaType, settings);
  if (typeof parsed === "string" && settings.parse) return parseText(parsed, mediaType, settings);
  if (given) {
    assertPlain(parsed);
    return parsed;
  }
  if (stream.readableDidRead && !putBack.has(stream)) refuseConsumed();
  const before = putBack.get(stream) ?? 0;
  const bytes = await peek(stream, settings.maxBodyBytes, signal);
  if (bytes.byteLength < before) refuseConsumed();
  return parseBytes(bytes, mediaType, settings);
}

/** Streams that a guard has read and put back, and how much: the next guard has to find at least that. */
const putBack = new WeakMap<NodeStream, number>();

/** Reads a stream up to the bound and puts back what was read, so that a parser behind the guard finds it whole. */
export function peek(stream: NodeStream, most: number, signal: AbortSignal): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const chunks: Uint8Array[] = [];
    let size = 0;
    const settle = (error?: unknown) => {
      stream.off("readable", onReadable);
      stream.off("end", onEnd);
      stream.off("close", onBroken);
      stream.off("error", onBroken);
      signal.removeEventListener("abort", onTimeout);
      const bytes = joined(chunks, size);
      // In the same turn as the last read: a stream that is empty for longer has ended and takes nothing back.
      if (size > 0 && !stream.destroyed) {
        stream.unshift(bytes);
        putBack.set(stream, size);
      }
      if (error) reject(error);
      else resolve(bytes);
    };
    const onReadable = () => {
      for (let chunk = stream.read(); chunk !== null; chunk = stream.read()) {
        const bytes = chunk instanceof Uint8Array ? chunk : new TextEncoder().encode(String(chunk));
        chunks.push(bytes);
        size += bytes.byteLength;
        if (size > most) return settle(caught(refuseOverLong));
      }
      if (stream.complete) settle();
    };
    const onEnd = () => settle();
    const onBroken = () => settle(ended("aborted"));
    const onTimeout = () => settle(ended("timed-out"));
    if (stream.destroyed) return onBroken();
    stream.on("close", onBroken);
    stream.on("error", onBroken);
    stream.on("end", onEnd);
    signal.addEventListener("abort", onTimeout, { once: true });
    stream.on("readable", onReadable);
  });
}

function caught(refuse: () => never): unknown {
  try {
    return refuse();
  } catch (error) {
    return error;
  }
}

function one(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === "string" ? value : value?.join(",");
}
