// What README and docs say their code does, it does: every ts block is run and type-checked, and every value that a
// comment states after an expression is compared with the value that it has.
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import * as interdict from "interdict";
import * as core from "interdict/core";
import * as schema from "interdict/schema";
import * as sources from "interdict/sources";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Block, blocksOf, root } from "./blocks.js";
import { programOf } from "./program.js";

/** README's blocks stand alone, as a reader would copy them; a guide is one story, and so one program. */
const programs: readonly (readonly Block[])[] = [
  ...blocksOf("README.md", "ts").map((block) => [block]),
  blocksOf("docs/guide.md", "ts"),
  blocksOf("docs/data-model.md", "ts"),
  blocksOf("docs/evidence.md", "ts"),
];

const modules: Readonly<Record<string, unknown>> = {
  interdict,
  "interdict/core": core,
  "interdict/schema": schema,
  "interdict/sources": sources,
};
const require = createRequire(import.meta.url);

function run(code: string, claim: (line: number, actual: unknown, expected: unknown) => void): void {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  compileFunction(outputText, ["require", "exports", "claim"])((id: string) => modules[id] ?? require(id), {}, claim);
}

describe("a page's code", () => {
  it.each(programs.map((blocks) => ({ blocks, at: `${blocks[0]?.file}:${blocks[0]?.line}` })))(
    "gives the values that the page states ($at)",
    ({ blocks }) => {
      const { code, claims } = programOf(blocks);
      expect(claims).not.toEqual([]);
      const proved: number[] = [];
      run(code, (line, actual, expected) => {
        proved.push(line);
        const where = `${blocks[0]?.file}:${line}`;
        if (typeof expected === "object" && expected !== null && !Array.isArray(expected))
          expect(actual, where).toMatchObject(expected);
        else expect(actual, where).toEqual(expected);
      });
      expect(proved).toEqual(claims.map((claim) => claim.line));
    },
  );

  it("has the types that the page relies on", () => {
    const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const pages = new Map(
      programs.map((blocks, n) => [`${root}test/docs/page-${n}.ts`, blocks.map((b) => b.text).join("\n")]),
    );
    const host = ts.createCompilerHost(options);
    const { fileExists, readFile, getSourceFile } = host;
    host.fileExists = (file) => pages.has(file) || fileExists(file);
    host.readFile = (file) => pages.get(file) ?? readFile(file);
    host.getSourceFile = (file, ...rest) => {
      const text = pages.get(file);
      return text === undefined ? getSourceFile(file, ...rest) : ts.createSourceFile(file, text, rest[0]);
    };
    const program = ts.createProgram([...pages.keys()], options, host);
    const problems = [...pages.keys()]
      .map((file) => program.getSourceFile(file) as ts.SourceFile)
      .flatMap((file) => [...program.getSyntacticDiagnostics(file), ...program.getSemanticDiagnostics(file)])
      .map(({ file, start, messageText }) => {
        const line = file && start !== undefined ? file.text.slice(start).split("\n")[0] : "";
        return `${ts.flattenDiagnosticMessageText(messageText, "\n")} at: ${line}`;
      });
    expect(problems).toEqual([]);
  });
});

describe("the extractor", () => {
  const block = (...lines: string[]): Block => ({ file: "page.md", line: 1, text: lines.join("\n") });

  it("makes an assertion of a value, and leaves prose alone", () => {
    const { claims } = programOf([
      block('f("a;b"); // "x": because', "g(); // every test in legal order", "h(1); // -2.5", "// a line of prose"),
    ]);
    expect(claims).toEqual([
      { line: 1, expression: 'f("a;b")', value: '"x"' },
      { line: 3, expression: "h(1)", value: "-2.5" },
    ]);
  });

  it("reads a value that stands in the comment lines below", () => {
    const { code } = programOf([block("f();", "// { a: 1,", "//   b: [2], ... }", "g();")]);
    expect(code).toBe("claim(1, f(), { a: 1,   b: [2] });\ng();");
  });

  it("refuses a value where nothing could be compared with it", () => {
    expect(() => programOf([block("const a = f(); // 1")])).toThrow("page.md:1");
  });

  it("fails where a stated value is not the value", () => {
    const { code } = programOf([block("1 + 1; // 3")]);
    const claim = (_: number, actual: unknown, expected: unknown) => expect(actual).toEqual(expected);
    expect(() => run(code, claim)).toThrow();
  });
});
