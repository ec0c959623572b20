import { joined, parseBytes, readHead, refuseConsumed, refuseOverLong } from "./body.js";
import { ended } from "./faults.js";
import type { Settings } from "./options.js";

/**
 * Reads a copy of a web request's body, up to the bound, so that the request itself stays unread for the route.
 *
 * @throws InterdictError `over-long`, `invalid-input`
 */
export async function readWebBody<R>(request: Request, settings: Settings<R>, signal: AbortSignal): Promise<unknown> {
  if (request.bodyUsed) refuseConsumed();
  if (request.body === null) return undefined;
  const { headers } = request;
  const mediaType = readHead(
    {
      contentType: headers.get("content-type"),
      contentEncoding: headers.get("content-encoding"),
      contentLength: headers.get("content-length"),
    },
    settings,
  );
  const copy = request.clone().body;
  if (copy === null) refuseConsumed();
  return parseBytes(await bytesOf(copy, settings.maxBodyBytes, signal), mediaType, settings);
}

async function bytesOf(stream: ReadableStream<Uint8Array>, most: number, signal: AbortSignal): Promise<Uint8Array> {
  const reader = stream.getReader();
  // Whoever leaves early lets go of the copy; the other half of the body is then free to flow, or to be let go too.
  const letGo = () => void reader.cancel().catch(() => {});
  signal.addEventListener("abort", letGo, { once: true });
  const chunks: Uint8Array[] = [];
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await read(reader);
      if (signal.aborted) throw ended("timed-out");
      if (done) return joined(chunks, size);
      size += value.byteLength;
      if (size > most) refuseOverLong();
      chunks.push(value);
    }
  } catch (error) {
    letGo();
    throw error;
  } finally {
    signal.removeEventListener("abort", letGo);
  }
}

async function read(reader: ReadableStreamDefaultReader<Uint8Array>) {
  try {
    return await reader.read();
  } catch {
    throw ended("aborted");
  }
}
