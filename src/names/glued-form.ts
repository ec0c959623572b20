import { formClasses } from "./legal-form.js";
import { pattern } from "./pattern.js";
import type { ReadName } from "./read-name.js";

const LEAST_CORE = 3;
const LEAST_FORM = 3;
const endsInCapitals = pattern("\\p{Ll}\\p{Lu}{2}$", "u");

/**
 * Tells whether a name is another's key with a legal form run into it: `ARGUMENTJSC`, `SiemensAG`.
 *
 * The trap: a form of two letters counts only behind a change from small to capital, because many words end in one.
 */
export function hasGluedForm({ core, key: whole }: ReadName, key: string): boolean {
  if (key.length < LEAST_CORE || whole.length <= key.length) return false;
  const classes = formClasses();
  if (whole.startsWith(key)) {
    const form = whole.slice(key.length);
    return classes.has(form) && (form.length >= LEAST_FORM || endsInCapitals().test(core));
  }
  if (!whole.endsWith(key)) return false;
  const form = whole.slice(0, -key.length);
  return form.length >= LEAST_FORM && classes.has(form);
}
