import type * as z from "zod";

/** The issues of a value as `path: message`, for tables that a person reads. */
export function issuesOf(schema: z.ZodType, value: unknown): readonly string[] {
  const { error } = schema.safeParse(value);
  return (error?.issues ?? []).map(({ path, message }) => `${path.join(".")}: ${message}`);
}
