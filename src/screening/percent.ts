const ENCODED = /%[0-9a-f]{2}/i;

/**
 * Takes percent-encoding off a text. Broken escapes stay as they are: nothing is lost for a mistake.
 *
 * @example decoded("WeChat%20Pay") // "WeChat Pay"
 * @example decoded("100%") // "100%"
 */
export function decoded(text: string): string {
  if (!ENCODED.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const ENCODED_SCHEME = /^[a-z][a-z0-9+.-]*%(?:25)?3a/i;
const TIMES = 2;

/** Takes percent-encoding off an address that was encoded as a whole, once or twice; `undefined` where it was not. */
export function decodedAddress(text: string): string | undefined {
  let address = text;
  for (let time = 0; time < TIMES && ENCODED_SCHEME.test(address); time++) address = decoded(address);
  return address === text ? undefined : address;
}

/** Gives the value of a parameter behind the question mark, without regard to the case of its name. */
export function parameter(address: string, name: string): string | undefined {
  const query = address.indexOf("?");
  if (query < 0) return undefined;
  const end = address.indexOf("#", query);
  for (const [key, value] of new URLSearchParams(address.slice(query + 1, end < 0 ? undefined : end)))
    if (key.toLowerCase() === name) return value.trim();
  return undefined;
}
