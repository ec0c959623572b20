import type { Lookup } from "../compile/lookup.js";
import { entryFound, packageFound } from "./entry-found.js";
import { forReview } from "./for-review.js";
import type { Found } from "./found.js";
import { decoded } from "./percent.js";

/** Screens the address that stands inside a link. */
type Screen = (address: string) => readonly Found[];

const INTENT = /^intent:/i;
const ANDROID = /^android-app:\/\/([^/?#]+)\/?([^?#]*)/i;
const IOS = /^ios-app:\/\/(?:id)?(\d+)\/?([^?#]*)/i;

/**
 * Screens a link that names the application to open: an Android intent, `android-app:`, `ios-app:`. `undefined` where
 * the text is none.
 *
 * The trap: an intent names the application twice, by its package and by the address that it is given. Both are
 * screened. The page for those who lack the application says little, and what another application opens says less:
 * both are for review.
 */
export function appLinkFound(
  lookup: Lookup,
  text: string,
  received: string,
  field: string,
  screen: Screen,
): readonly Found[] | undefined {
  if (INTENT.test(text)) return intentFound(lookup, text, received, field, screen);
  const [, id, rest = ""] = ANDROID.exec(text) ?? [];
  if (id !== undefined) return packageFound(lookup, decoded(id), received, field) ?? forReview(screen(addressIn(rest)));
  const [, number, path = ""] = IOS.exec(text) ?? [];
  if (number === undefined) return undefined;
  const entry = lookup.apps().appStore.get(number);
  return entry === undefined ? forReview(screen(addressIn(path))) : entryFound(entry, received, field);
}

/** `weixin/dl/chat` is `weixin://dl/chat`. */
function addressIn(path: string): string {
  const slash = path.indexOf("/");
  return slash < 0 ? `${path}://` : `${path.slice(0, slash)}://${path.slice(slash + 1)}`;
}

function intentFound(lookup: Lookup, text: string, received: string, field: string, screen: Screen): readonly Found[] {
  const hash = text.search(/#Intent;/i);
  const data = text.slice("intent:".length, hash < 0 ? undefined : hash);
  const said = hash < 0 ? new Map<string, string>() : extras(text.slice(hash + "#Intent;".length));
  const id = said.get("package") ?? said.get("component")?.split("/")[0];
  const named = id === undefined ? undefined : packageFound(lookup, id, received, field);
  const scheme = said.get("scheme");
  const opened = scheme === undefined ? [] : screen(`${scheme}:${data}`);
  if (named !== undefined || opened.length > 0) return [...(named ?? []), ...opened];
  const page = said.get("s.browser_fallback_url");
  return page === undefined ? [] : forReview(screen(page));
}

function extras(text: string): Map<string, string> {
  const said = new Map<string, string>();
  for (const part of text.split(";")) {
    const equals = part.indexOf("=");
    if (equals > 0) said.set(part.slice(0, equals).toLowerCase(), decoded(part.slice(equals + 1)).trim());
  }
  return said;
}
