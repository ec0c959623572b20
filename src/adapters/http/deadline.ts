import { ended } from "./faults.js";

/** A clock that runs for one request. */
export interface RunningDeadline {
  readonly signal: AbortSignal;
  /** Waits for work until the time is over. What the work does later is nobody's concern and raises no alarm. */
  within<T>(work: () => T | PromiseLike<T>): Promise<T>;
  stop(): void;
}

/** Starts the clock of a request. */
export function startDeadline(timeoutMs: number): RunningDeadline {
  const controller = new AbortController();
  const over = new Promise<never>((_, reject) => {
    controller.signal.addEventListener("abort", () => reject(ended("timed-out")), { once: true });
  });
  over.catch(() => {});
  const timer = setTimeout(() => controller.abort(), timeoutMs);
  return {
    signal: controller.signal,
    // The work is started inside, so that what it throws at once is rejected like the rest.
    within: <T>(work: () => T | PromiseLike<T>) => Promise.race([new Promise<T>((go) => go(work())), over]),
    stop: () => clearTimeout(timer),
  };
}
