/** What is told of the words of a text for one way in which names lie among them. */
export interface Marked {
  /** 1 for each word of a name. */
  readonly covered: Uint8Array;
  /** What each word does beside a name. */
  readonly kinds: Uint8Array;
  /** The number of the part in which each word stands, where the text has parts. */
  readonly parts: Uint16Array;
  /** The places of the words of no name, so many of them. */
  readonly free: Uint16Array;
}

/** As many words as nearly all texts have at most. */
const MOST_WORDS = 1024;
const ROOM = roomFor(MOST_WORDS);

function roomFor(words: number): Marked {
  // One more than there are words: behind the last one nothing is known.
  const bytes = (): Uint8Array => new Uint8Array(words + 1);
  return { covered: bytes(), kinds: bytes(), parts: new Uint16Array(words + 1), free: new Uint16Array(words) };
}

/**
 * Makes room for the words of a text, with none of them covered.
 *
 * The trap: it is the same room each time, because nothing is judged while another text is.
 */
export function markedFor(words: number): Marked {
  const room = words <= MOST_WORDS ? ROOM : roomFor(words);
  const { covered, kinds } = room;
  for (let at = 0; at <= words; at++) covered[at] = 0;
  kinds[words] = 0;
  return room;
}
