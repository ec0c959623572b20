import * as z from "zod";
import { refuseAs } from "./refusal.js";

/**
 * Makes a schema that the library's own bounds guard: the check looks at the whole value first, and only what it lets
 * through is followed down. zod alone checks a list after all of its items, and follows a cycle until the stack ends.
 *
 * @param check throws InterdictError
 * @param prefix leading part of the library's paths that zod adds by itself
 */
export function guarded<Output, Input>(
  schema: z.ZodType<Output, Input>,
  check: (value: unknown) => void,
  prefix = "",
): z.ZodType<Output, Input> {
  const guard = z.unknown().check((context) => refuseAs(context, () => check(context.value), prefix));
  return guard.pipe(schema as z.ZodType<Output, unknown>) as unknown as z.ZodType<Output, Input>;
}
