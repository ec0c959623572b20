/**
 * Characters that move the cursor, turn the direction of writing or show nothing: controls, format and bidirectional
 * marks, line and paragraph separators, fillers, lone surrogates. Made into a pattern when it is first asked for, because
 * engines work out the classes of every pattern that they read.
 */
const UNSEEN = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}\\p{Cs}\\p{Default_Ignorable_Code_Point}]";
const patterns = new Map<string, RegExp>();
function unseen(flags: "u" | "gu"): RegExp {
  const made = patterns.get(flags) ?? new RegExp(UNSEEN, flags);
  patterns.set(flags, made);
  return made;
}

/** The longest received text that is shown, its dots included. */
const LONGEST = 200;
const CUT = "...";

/**
 * Writes unseen characters as escapes, so that no value can begin a line of its own in a log.
 *
 * @example visible("a\nb") // "a\\u{a}b"
 */
export function visible(text: string): string {
  return text.replace(unseen("gu"), escaped);
}

/**
 * Shows a received text: unseen characters and the given ones as escapes, at most 200 characters, cut with dots.
 *
 * The trap: a joiner that belongs in a Persian name is shown as an escape too; it is not proof of bad faith.
 *
 * @param besides further characters to escape, such as the quote that will stand around it
 */
export function shown(text: string, besides = ""): string {
  let whole = "";
  let cut: string | null = null;
  for (const character of text) {
    const next = unseen("u").test(character) || besides.includes(character) ? escaped(character) : character;
    if (cut === null && whole.length + next.length > LONGEST - CUT.length) cut = whole + CUT;
    whole += next;
    if (whole.length > LONGEST) return cut ?? CUT;
  }
  return whole;
}

/** Shows only how a payer's code begins: whole, it is a means of payment. */
export function beginning(code: string): string {
  return `${code.trim().slice(0, 2)}${CUT}`;
}

function escaped(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
