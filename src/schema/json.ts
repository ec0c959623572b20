import * as z from "zod";
import type { Json, JsonObject } from "../model/index.js";

/** Any value that JSON can carry. */
export const json: z.ZodType<Json, Json> = z.lazy(() =>
  z.union([z.null(), z.boolean(), z.number(), z.string(), z.array(json), z.record(z.string(), json)]),
);

/** An object that JSON can carry. */
export const jsonObject: z.ZodType<JsonObject, JsonObject> = z.record(z.string(), json);
