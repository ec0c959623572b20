import type { Lookup } from "../compile/lookup.js";
import { visibleText } from "../names/disguise.js";
import { addressFound } from "./address-found.js";
import { screenText } from "./by-name.js";
import { entryFound, packageFound } from "./entry-found.js";
import { type Found, found } from "./found.js";
import { isShaped } from "./identifier-shape.js";

const STORE_NUMBER = /^(?:id)?(\d{5,12})$/i;

/**
 * Screens a field that identifies an application: a package, a bundle, a store number, a link to a store. The kinds
 * are told apart by their shape, not by the field, because callers mix the fields up.
 *
 * The trap: only the whole id counts. `com.tencent.mmfake` and `com.example.com.tencent.mm` are other applications.
 */
export function screenAppId(lookup: Lookup, received: string, field: string): readonly Found[] {
  const text = visibleText(received);
  const found = appIdFound(lookup, text, received, field) ?? addressFound(lookup, text, received, field);
  return found ?? (isShaped(text) ? [] : screenText(lookup, received, field));
}

/** Looks a package, bundle, desktop id or store number up; `undefined` where the text is none that is known. */
export function appIdFound(
  lookup: Lookup,
  text: string,
  received: string,
  field: string,
): readonly Found[] | undefined {
  const packages = packageFound(lookup, text, received, field);
  if (packages !== undefined) return packages;
  const number = STORE_NUMBER.exec(text)?.[1];
  return number === undefined ? undefined : entryFound(lookup.apps().appStore.get(number), received, field);
}

/** Screens the id or name of an application. */
export function screenApp(lookup: Lookup, received: string, field: string): readonly Found[] {
  const text = visibleText(received);
  const subject = lookup.subjects.get(text) ?? lookup.subjects.get(text.toLowerCase());
  if (subject === undefined) return screenText(lookup, received, field);
  const { id, kind } = subject;
  return [
    found(
      { subject: id, kind, rule: "id", matched: id, weak: false, flags: [], tier: "identifier", shared: false },
      field,
      received,
    ),
  ];
}
