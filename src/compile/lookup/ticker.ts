/** A security's symbol and the venue it was written with. */
export interface Ticker {
  readonly symbol: string;
  /** One word for all spellings of a market; `?` where the spelling is not known, absent where there is none. */
  readonly venue?: string;
}

/** Symbols are unique across the American venues, so these count as one. */
const VENUES = new Map<string, string>();
for (const [venue, spellings] of [
  ["HK", "HK HKG HKEX SEHK XHKG"],
  ["SS", "SS SH SHA SSE STAR XSHG"],
  ["SZ", "SZ SHE SZSE XSHE"],
  ["SG", "SI SG SGX XSES"],
  ["US", "US N O K OQ PK NYSE XNYS NASDAQ XNAS NASDAQGS AMEX OTC OTCMKTS OTCPK OTCQX PINK"],
] as const)
  for (const spelling of spellings.split(" ")) VENUES.set(spelling, venue);

/**
 * Reads a ticker in the ways in which data vendors write it.
 *
 * The trap: a bare number means different companies in Hong Kong, Shanghai and Tokyo.
 *
 * @param scheme venue from a field of its own, used where the text names none
 * @example parseTicker("HKEX:0700") // { symbol: "700", venue: "HK" }
 * @example parseTicker("BABA") // { symbol: "BABA" }
 */
export function parseTicker(text: string, scheme?: string): Ticker | undefined {
  const upper = text.normalize("NFKC").toUpperCase().trim();
  const words = upper
    .replace(/\bEQUITY\b/, "")
    .split(/[\s:]+/)
    .filter(Boolean);
  const last = words.at(-1);
  if (last === undefined) return undefined;
  if (words.length > 1) return spoken(words, upper.includes(":"));
  const dot = Math.max(last.lastIndexOf("."), last.lastIndexOf("-"));
  const suffix = dot > 0 ? VENUES.get(last.slice(dot + 1)) : undefined;
  if (suffix !== undefined) return { symbol: plain(last.slice(0, dot)), venue: suffix };
  const symbol = plain(last);
  return scheme === undefined ? { symbol } : { symbol, venue: venueOf(scheme) };
}

/** `HKEX:0700`, `700 HK`, `SSE STAR 688111`: the venue is at one end. */
function spoken(words: readonly string[], colon: boolean): Ticker | undefined {
  const first = words[0] as string;
  const last = words[words.length - 1] as string;
  const before = VENUES.get(first);
  const symbol = words.length === 2 || words.slice(1, -1).every((word) => VENUES.has(word)) ? last : undefined;
  if (before !== undefined && symbol !== undefined) return { symbol: plain(symbol), venue: before };
  const after = VENUES.get(last);
  if (words.length !== 2) return undefined;
  if (after !== undefined) return { symbol: plain(first), venue: after };
  return colon ? { symbol: plain(last), venue: "?" } : undefined;
}

/** Leading zeros are padding: 0700 and 700 are one listing. */
function plain(symbol: string): string {
  return /^\d+$/.test(symbol) ? symbol.replace(/^0+(?=\d)/, "") : symbol;
}

function venueOf(scheme: string): string {
  const words = scheme.toUpperCase().split(/[^A-Z]+/);
  return words.map((word) => VENUES.get(word)).find((venue) => venue !== undefined) ?? "?";
}
