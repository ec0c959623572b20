import * as z from "zod";
import { text } from "./fields.js";

/**
 * Makes the schema of what may be given as a name or as an object, told apart by type before anything is checked.
 *
 * A plain union tries both and, where both fail, says only "invalid" at the path of the whole: the fault of
 * `counterparty.name` would be told at `counterparty`. This one keeps the path.
 */
export function nameOr<Schema extends z.ZodType>(object: Schema): z.ZodUnion<readonly [Schema, typeof text]> {
  const either = z.union([object, text]);
  const run: (typeof either)["_zod"]["run"] = (payload, context) =>
    (typeof payload.value === "string" ? text : object)._zod.run(payload, context);
  either._zod.parse = run;
  either._zod.run = run;
  return either;
}
