import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../../", import.meta.url));

export const read = (file: string): string => readFileSync(`${root}${file}`, "utf8");

/** A fenced block of a page, with the line of the page on which its first line stands. */
export interface Block {
  readonly file: string;
  readonly line: number;
  readonly text: string;
}

/** The fenced blocks of a page in one language. */
export function blocksOf(file: string, language: string): readonly Block[] {
  if (!existsSync(`${root}${file}`)) return [];
  const blocks: Block[] = [];
  let open: { language: string; line: number; lines: string[] } | null = null;
  for (const [at, line] of read(file).split("\n").entries()) {
    const fence = /^```(\w*)/.exec(line);
    if (open && fence) {
      if (open.language === language) blocks.push({ file, line: open.line, text: open.lines.join("\n") });
      open = null;
    } else if (fence) open = { language: fence[1] ?? "", line: at + 2, lines: [] };
    else open?.lines.push(line);
  }
  return blocks;
}
