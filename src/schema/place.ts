import * as z from "zod";
import { text } from "./fields.js";

const STATE = /^US-[A-Z]{2}$/;
const BODY = /^US(?:-[A-Z]{2})?$/;

/** As the library reads a place: blanks around it and its case do not count. */
const read = (value: string) => value.trim().toUpperCase();

/** The state within which something happens, as a caller gives it. */
export const withinState = text
  .refine((value) => STATE.test(read(value)), { error: "has to be a state as ISO 3166-2 writes it: US-MT" })
  .meta({ pattern: "^\\s*[Uu][Ss]-[A-Za-z]{2}\\s*$" });

/** Whose device something is used on, as a caller gives it. */
export const deviceOf = text
  .refine((value) => BODY.test(read(value)) || read(value) === "PRIVATE", {
    error: "has to be US, a state as ISO 3166-2 writes it (US-TX), or private",
  })
  .meta({ pattern: "^\\s*([Uu][Ss](-[A-Za-z]{2})?|[Pp][Rr][Ii][Vv][Aa][Tt][Ee])\\s*$" });

/** A state, as the rules write it. */
export const state = z.string().regex(STATE, { error: "has to be a state as ISO 3166-2 writes it: US-MT" });

/** A public body, as the rules write it. */
export const body = z.string().regex(BODY, { error: "has to be US, or a state as ISO 3166-2 writes it: US-TX" });
