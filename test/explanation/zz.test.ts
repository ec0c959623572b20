import fc from "fast-check";
import MarkdownIt from "markdown-it";
import { expect, test } from "vitest";
import { explain } from "../../src/explanation/index.js";
import { context, hostile, injected } from "./fixtures.js";
const md = new MarkdownIt({ html: true, linkify: true });
const bits = ["`", "``", "\n", "<b>", "](", "[", "*", "_", "\\", "> ", "# ", "- ", "1. ", "http://a.b", "www.a.b", "a@b.c", "&lt;", "|", "~~~", "\u202e", " ", "a", "支", "\ud800", "<!--", "![x](y)", "```", "    "];
const shape = (s: string) => md.render(s).replace(/<code>[^<]*<\/code>/g, "C").replace(/>[^<]*/g, ">");
test("fuzz", () => {
  const base = JSON.stringify(injected, (_, v) => v === hostile ? "H0STILE" : v);
  const make = (s: string) => JSON.parse(base, (_, v) => v === "H0STILE" ? s : v);
  const nm = (s: string) => ({ ...context, nameOf: () => s });
  for (const audience of ["developer", "compliance"] as const) {
    const opt = { format: "markdown", audience } as const;
    const ref = shape(explain(context, make("x"), opt));
    fc.assert(fc.property(fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 12 }).map((a) => a.join("")), (s) => {
      expect(shape(explain(context, make(s), opt))).toBe(ref);
    }), { numRuns: 1000 });
    const ref2 = shape(explain(nm("x"), make("x"), opt));
    fc.assert(fc.property(fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 8 }).map((a) => a.join("")), (s) => {
      expect(shape(explain(nm(s), make("x"), opt))).toBe(ref2);
    }), { numRuns: 1000 });
  }
}, 120000);
