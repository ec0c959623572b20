// A link that leads nowhere, or a command that does not exist, is a wrong statement like any other.
import { existsSync, readdirSync } from "node:fs";
import { posix } from "node:path";
import { describe, expect, it } from "vitest";
import { read, root } from "./blocks.js";

const pagesIn = (folder: string): readonly string[] =>
  existsSync(`${root}${folder}`)
    ? readdirSync(`${root}${folder}`)
        .filter((name) => name.endsWith(".md"))
        .map((name) => `${folder}${name}`)
    : [];

const pages = [...pagesIn(""), ...pagesIn("docs/"), ...pagesIn("docs/decisions/"), ...pagesIn("test/vectors/")];

/** Links to files of this repository: not to the web, not within the page. */
function linksOf(page: string): readonly string[] {
  const prose = read(page).replace(/^```[\s\S]*?^```/gm, "");
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map((match) => match[1] as string)
    .filter((target) => !/^(?:[a-z]+:|#)/i.test(target));
}

/** The anchors that a page's headings have. */
const anchorsOf = (page: string): readonly string[] =>
  [...read(page).matchAll(/^#{1,6} (.+)$/gm)].map((match) =>
    (match[1] as string)
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replace(/ /g, "-"),
  );

describe.each(pages)("%s", (page) => {
  it("links only to what exists", () => {
    const missing = linksOf(page).filter((target) => {
      const [file = "", anchor] = target.split("#");
      const path = posix.join(posix.dirname(page), file);
      if (!existsSync(`${root}${path}`)) return true;
      return anchor !== undefined && !anchorsOf(path).includes(anchor);
    });
    expect(missing).toEqual([]);
  });

  it("links within the page only to its own headings", () => {
    const anchors = anchorsOf(page);
    const within = [...read(page).matchAll(/\]\(#([^)\s]+)\)/g)].map((match) => match[1] as string);
    expect(within.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });

  it("names only npm scripts, and files run by node, that exist", () => {
    const { scripts } = JSON.parse(read("package.json")) as { scripts: Record<string, string> };
    const named = [...read(page).matchAll(/\bnpm run ([a-z:-]+)|\bnpm (test)\b/g)].map((m) => m[1] ?? m[2] ?? "");
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
    const run = [...read(page).matchAll(/\bnode ([a-z0-9/-]+\.mjs)/g)].map((match) => match[1] as string);
    expect(run.filter((file) => !existsSync(`${root}${file}`))).toEqual([]);
  });
});
