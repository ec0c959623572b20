import type { Confidence } from "../model/index.js";

/**
 * A piece of a line. A bare text is ours or the ruleset's; what the caller supplied is `given` and is shown quoted and
 * cut; `shown` was quoted before; `mark` says that the words beside it are less than verified.
 */
export type Piece =
  | string
  | { readonly given: string }
  | { readonly shown: string }
  | { readonly mark: Exclude<Confidence, "verified"> };

/** One line of an explanation, before it is text or Markdown. */
export type Line = readonly Piece[];

/** A paragraph, an item of a list (with its answer in front, where it has one) or a quotation. */
export interface Entry {
  readonly as: "paragraph" | "item" | "quote";
  readonly line: Line;
  /** `yes`, `no`, `unknown`; for developers `+`, `-`, `?`. */
  readonly answer?: string;
  readonly below?: readonly Entry[];
}

/** Entries under a heading; the first section has none. */
export interface Section {
  readonly heading?: string;
  readonly entries: readonly Entry[];
}

/**
 * Builds a line from a template, keeping what was received apart from our own words.
 *
 * @example line`Taken for ${name} by ${given(value)}.`
 */
export function line(words: TemplateStringsArray, ...values: readonly (Piece | Line)[]): Line {
  const pieces: Piece[] = [];
  const put = (piece: Piece) => {
    if (piece !== "") pieces.push(piece);
  };
  for (const [at, text] of words.entries()) {
    put(text);
    const value = values[at];
    if (isLine(value)) value.forEach(put);
    else if (value !== undefined) put(value);
  }
  return pieces;
}

/** Marks a text as received from the caller. */
export function given(text: string): Piece {
  return { given: text };
}

/** Joins lines with a separator. */
export function joined(lines: readonly Line[], separator: string): Line {
  return lines.flatMap((one, at) => (at === 0 ? one : [separator, ...one]));
}

export function paragraph(text: Line | string): Entry {
  return { as: "paragraph", line: typeof text === "string" ? [text] : text };
}

export function item(text: Line | string, below: readonly Entry[] = [], answer?: string): Entry {
  return {
    as: "item",
    line: typeof text === "string" ? [text] : text,
    below,
    ...(answer === undefined ? {} : { answer }),
  };
}

export function quotation(text: string): Entry {
  return { as: "quote", line: [text] };
}

/** The first entries, and one line that counts the rest: an explanation has to stay readable. */
export function firstOf(entries: readonly Entry[], most: number, what: string): readonly Entry[] {
  const rest = entries.length - most;
  return rest <= 0 ? entries : [...entries.slice(0, most), item(`and ${rest} more ${what}`)];
}

function isLine(value: Piece | Line | undefined): value is Line {
  return Array.isArray(value);
}
