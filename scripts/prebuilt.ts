import { basename, dirname } from "node:path";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Runs modules when the package is built, and puts their exports, which have to be plain data and functions that return such,
 * where the modules were.
 *
 * @param filter the files to run
 */
export function prebuilt(filter: RegExp): Plugin {
  return {
    name: "prebuilt",
    setup({ esbuild, onLoad }) {
      onLoad({ filter }, async ({ path }) => {
        const built = await esbuild.build({
          entryPoints: [path],
          bundle: true,
          write: false,
          metafile: true,
          format: "esm",
          platform: "node",
        });
        const [file] = built.outputFiles;
        const made: object = await import(`data:text/javascript,${encodeURIComponent(file?.text ?? "")}`);
        const constants = Object.entries(made).map(([name, value]) => `export const ${name} = ${written(value)};`);
        const contents = [`// What ${basename(path)} made.`, ...constants].join("\n");
        return { contents, resolveDir: dirname(path), watchFiles: Object.keys(built.metafile.inputs) };
      });
    },
  };
}

/** Functions as such with a body in braces: one that is an expression alone is read with the module. */
function written(value: unknown): string {
  if (typeof value === "function") return `function () { return ${written(value())}; }`;
  if (Array.isArray(value)) return `[${value.map(written).join()}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}: ${written(part)}`)}}`;
}
