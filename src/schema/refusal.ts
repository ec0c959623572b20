import type * as z from "zod";
import { InterdictError } from "../errors.js";

/**
 * Runs a check of the library itself and turns its refusal into issues, each at its own path, with the library's own
 * message and its `code` in `params`. So a schema refuses what the library refuses, and for the same reason. Where a
 * field has been refused already, the check of the whole is passed over: it would only say the same again.
 *
 * @param prefix leading part of the library's paths that zod adds by itself
 */
export function refuseAs(context: z.core.ParsePayload, check: () => void, prefix = ""): void {
  if (context.issues.length > 0) return;
  try {
    check();
  } catch (error) {
    if (!(error instanceof InterdictError)) throw error;
    for (const { path, message } of error.problems)
      context.issues.push({
        code: "custom",
        message,
        path: toPath(path.startsWith(prefix) ? path.slice(prefix.length) : path),
        input: context.value,
        params: { code: error.code },
        continue: true,
      });
  }
}

function toPath(path: string): (string | number)[] {
  return path
    .split(".")
    .filter((step) => step !== "")
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}
