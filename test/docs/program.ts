import type { Block } from "./blocks.js";

/** One thing that a page says of its code: an expression, and the value that it is said to have. */
export interface Claim {
  readonly line: number;
  readonly expression: string;
  readonly value: string;
}

/** A page's code as a program in which every claim is a call of `claim(line, actual, expected)`. */
export interface Program {
  readonly code: string;
  readonly claims: readonly Claim[];
}

const VALUE = String.raw`"(?:[^"\\]|\\.)*"|\[[^\]]*\]|-?\d+(?:\.\d+)?|true|false|null|undefined`;
/** `expression; // "value"`, and whatever prose follows the value after a colon or comma. */
const CLAIMED = new RegExp(String.raw`^(\S.*?); // (${VALUE})(?:[:,;] .*)?$`);
const STATEMENT = /^(?:const|let|var|import|export|return|function|if|for|try|throw|type|interface)\b/;
/** A value too long for its line stands below it, as comment lines that begin with a brace or a bracket. */
const LISTED = /^\/\/ [{[]/;

/**
 * Turns blocks into one program. `expression; // "value"` becomes an assertion, and so does an expression with an object
 * or list in the comment lines below it, where `...` says that the object has more than it shows. Other comments are prose.
 */
export function programOf(blocks: readonly Block[]): Program {
  const code: string[] = [];
  const claims: Claim[] = [];
  const claim = (line: number, expression: string, value: string) => {
    claims.push({ line, expression, value });
    code.push(`claim(${line}, ${expression}, ${value});`);
  };
  for (const block of blocks) {
    const lines = block.text.split("\n");
    for (let at = 0; at < lines.length; at++) {
      const line = lines[at] as string;
      const claimed = CLAIMED.exec(line);
      if (claimed && STATEMENT.test(line))
        throw new Error(`${block.file}:${block.line + at}: only an expression can be said to have a value: ${line}`);
      const below = lines[at + 1] ?? "";
      if (claimed) claim(block.line + at, claimed[1] as string, claimed[2] as string);
      else if (/^\S.*;$/.test(line) && LISTED.test(below)) {
        const listed: string[] = [];
        while (/^\/\/ /.test(lines[at + 1 + listed.length] ?? ""))
          listed.push((lines[at + 1 + listed.length] as string).slice(3));
        claim(block.line + at, line.slice(0, -1), listed.join(" ").replace(/,\s*\.\.\.\s*\}$/, " }"));
        at += listed.length;
      } else code.push(line);
    }
  }
  return { code: code.join("\n"), claims };
}
