import { readFile } from "node:fs/promises";
import type { Options } from "tsup";

type Plugin = NonNullable<Options["esbuildPlugins"]>[number];

/**
 * Writes sources in ASCII: esbuild escapes texts by itself, and leaves patterns as they are. One character beyond Latin-1
 * makes an engine keep and read a whole module at two bytes a character.
 *
 * @param filter the files
 */
export function ascii(filter: RegExp): Plugin {
  return {
    name: "ascii",
    setup({ onLoad }) {
      onLoad({ filter }, async ({ path }) => {
        const text = await readFile(path, "utf8");
        return { contents: text.replace(/[\u0080-\uffff]/g, escaped), loader: "ts" };
      });
    },
  };
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`;
}
