import type { LogLine } from "./entry.js";
import type { Sink } from "./sink.js";

/** A sink that keeps its lines in memory, for tests. Nothing of it is durable. */
export interface MemorySink extends Sink {
  /** The stored lines; a test may change them. */
  readonly lines: string[];
}

/** @example `const sink = memorySink(); const log = await openLog({ sink }); await verifyLog(sink.lines);` */
export function memorySink(lines: string[] = []): MemorySink {
  return {
    lines,
    async append(added: readonly LogLine[]) {
      lines.push(...added.map(({ text }) => text));
    },
    async *read(from = 1) {
      yield* from < 0 ? lines.slice(from) : lines.slice(Math.max(0, from - 1));
    },
  };
}
