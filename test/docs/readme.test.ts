// What README and docs say their code does, it does: every ts block is run and type-checked, and every value that a
// comment states after or below an expression is compared with the value that it has.
import { createRequire } from "node:module";
import { compileFunction } from "node:vm";
import * as interdict from "interdict";
import * as audit from "interdict/audit";
import * as bulk from "interdict/bulk";
import * as core from "interdict/core";
import * as http from "interdict/http";
import * as psp from "interdict/psp";
import * as schema from "interdict/schema";
import * as sources from "interdict/sources";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type Block, blocksOf, root } from "./blocks.js";
import { programOf } from "./program.js";

type Modules = Readonly<Record<string, unknown>>;

/** What the reader of a page is taken to have, under the names that the page uses: `given/<page>.ts`. */
interface Given extends Modules {
  readonly modules?: Modules;
  end?(): void | Promise<void>;
}

interface Page {
  readonly blocks: readonly Block[];
  readonly given?: string;
  /** The names of `given` that the page uses. */
  readonly uses?: readonly string[];
}

const whole = (page: string, ...uses: readonly string[]): Page => ({
  blocks: blocksOf(`docs/${page}.md`, "ts"),
  ...(uses.length > 0 && { given: `./given/${page}.js`, uses }),
});

/** README's blocks stand alone, as a reader would copy them; a page of docs is one story, and so one program. */
const programs: readonly Page[] = [
  ...blocksOf("README.md", "ts").map((block) => ({ blocks: [block] })),
  whole("guide"),
  whole("data-model"),
  whole("evidence"),
  whole("psp"),
  whole("http", "alert", "app", "brokenRequest", "decisions", "express", "log", "pay", "payeeOf", "paymentTo"),
  whole("audit", "pay", "privateKey", "publicKey", "replayed", "searchKey", "thirtyTwoBytes"),
  whole("bulk"),
  whole("signed-rulesets", "attestation", "held", "keep", "publicKey", "text"),
];

const given: Readonly<Record<string, () => Promise<Given>>> = {
  "docs/http.md": () => import("./given/http.js"),
  "docs/audit.md": () => import("./given/audit.js"),
  "docs/bulk.md": () => import("./given/bulk.js"),
  "docs/signed-rulesets.md": () => import("./given/signed-rulesets.js"),
};

const modules: Modules = {
  interdict,
  "interdict/audit": audit,
  "interdict/bulk": bulk,
  "interdict/core": core,
  "interdict/http": http,
  "interdict/psp": psp,
  "interdict/schema": schema,
  "interdict/sources": sources,
};
const require = createRequire(import.meta.url);

/** The page's names before its code, on one line with it, so that lines stay what they are. */
const opening = ({ given, uses = [] }: Page) =>
  given === undefined ? "" : `import { ${uses.join(", ")} } from ${JSON.stringify(given)};\n`;

type Claim = (line: number, actual: unknown, expected: unknown) => void;

async function run(code: string, claim: Claim, own: Modules = {}): Promise<void> {
  const { outputText } = ts.transpileModule(code, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.CommonJS },
  });
  const body = `return (async () => {\n${outputText}\n})();`;
  const find = (id: string) => own[id] ?? modules[id] ?? require(id);
  await compileFunction(body, ["require", "exports", "claim"])(find, {}, claim);
}

describe("a page's code", () => {
  it.each(programs.map((page) => ({ page, at: `${page.blocks[0]?.file}:${page.blocks[0]?.line}` })))(
    "gives the values that the page states ($at)",
    async ({ page }) => {
      const file = page.blocks[0]?.file ?? "";
      const { code, claims } = programOf(page.blocks);
      expect(claims).not.toEqual([]);
      const had = await given[file]?.();
      const proved: number[] = [];
      const claim: Claim = (line, actual, expected) => {
        proved.push(line);
        const where = `${file}:${line}`;
        if (typeof expected === "object" && expected !== null && !Array.isArray(expected))
          expect(actual, where).toMatchObject(expected);
        else expect(actual, where).toEqual(expected);
      };
      try {
        await run(opening(page) + code, claim, { ...had?.modules, ...(page.given && { [page.given]: had }) });
      } finally {
        await had?.end?.();
      }
      expect(proved).toEqual(claims.map((claim) => claim.line));
    },
  );

  it("has the types that the page relies on", () => {
    const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile);
    const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root);
    const pages = new Map(
      programs.map((page, n) => [
        `${root}test/docs/page-${n}.ts`,
        opening(page) + page.blocks.map(({ text }) => text).join("\n"),
      ]),
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

  it("fails where a stated value is not the value", async () => {
    const { code } = programOf([block("1 + 1; // 3")]);
    await expect(run(code, (_, actual, expected) => expect(actual).toEqual(expected))).rejects.toThrow();
  });
});
