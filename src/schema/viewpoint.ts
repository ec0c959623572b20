import type { Viewpoint } from "../model/index.js";
import { moment } from "./moment.js";
import { open } from "./object.js";

/**
 * From where a question is asked. Both days may be null or absent; what they then are, each verb says.
 *
 * @example
 * ```ts
 * viewpointSchema.safeParse({ at: "2021-02-30" }).success // false: not a day of the calendar
 * ```
 */
export const viewpointSchema = open<Viewpoint>()({ at: moment.nullish(), asKnownAt: moment.nullish() });
