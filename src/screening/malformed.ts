import { ADDRESSES, PROVIDER, type Values } from "./fields.js";

const WEB = /^\s*https?:/i;

/**
 * Tells whether a party is told by nothing but web addresses that cannot be read, such as `http://[::1`. That nobody was
 * found in them says nothing.
 *
 * The trap: one whose name can be read is told by its name, and an address without a scheme is also read as a name.
 */
export function isMalformed(values: Values): boolean {
  let malformed = false;
  for (let field = 0; field < values.length; field++) {
    if (values[field] === undefined || field === PROVIDER) continue;
    if (!isMalformedAddress(field, values[field])) return false;
    malformed = true;
  }
  return malformed;
}

/** Whether a field holds a web address that cannot be read. Where there is no `URL`, nothing can be told. */
export function isMalformedAddress(field: number, value: string | undefined): boolean {
  if (value === undefined || !ADDRESSES.has(field) || !WEB.test(value) || typeof URL !== "function") return false;
  try {
    return new URL(value).hostname === "";
  } catch {
    return true;
  }
}
