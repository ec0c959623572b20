// `interdict/sources`: where every fact was read. An entry of its own, because no verdict needs it to be computed.
import type { Source, SourceId } from "./model/index.js";
import { kasperskySources } from "./sources/law/kaspersky.js";
import { listSources } from "./sources/law/lists.js";
import { neighbourSources } from "./sources/law/neighbours.js";
import { pafacaSources } from "./sources/law/pafaca.js";
import { tiktok2020Sources } from "./sources/law/tiktok-2020.js";
import { wechat2020Sources } from "./sources/law/wechat-2020.js";
import { lawSources } from "./sources/law.js";
import { partySources } from "./sources/parties.js";

export type { Source, SourceId } from "./model/index.js";

const all: readonly Source[] = [
  ...lawSources,
  ...tiktok2020Sources,
  ...wechat2020Sources,
  ...neighbourSources,
  ...pafacaSources,
  ...kasperskySources,
  ...listSources,
  ...partySources,
];

/**
 * Lists the documents in which the facts of the built-in ruleset were read, by the id that citations and facts carry.
 *
 * The trap: a source says where the words were read, not that they are the law's own. Many are copies, and a copy that
 * lacks a paragraph says so in `read`. How sure a statement is, its own `confidence` tells.
 *
 * @example
 * ```ts
 * sources["eo-13971-text"]?.title
 * // "Executive Order 13971, copy made from the Federal Register's XML (FR Doc. 2021-00305)"
 * ```
 */
export const sources: Readonly<Record<SourceId, Source>> = Object.freeze(
  Object.fromEntries(all.map((source) => [source.id, Object.freeze(source)])),
);
