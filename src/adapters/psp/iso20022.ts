// ISO 20022 messages as XML. The parser is an optional peer, loaded on first use.
import type * as FastXmlParser from "fast-xml-parser";
import { fail, InterdictError } from "../../errors.js";
import { allFromProvider } from "./from-provider.js";
import type { MapContext, Mapped } from "./mapped.js";
import type { Iso20022Message } from "./shapes.js";

/** The longest message that is parsed, in UTF-16 code units: some 1,500 transactions. Split larger ones. */
export const LONGEST_MESSAGE = 1_000_000;

type Parser = Pick<typeof FastXmlParser, "XMLParser" | "XMLValidator">;

/**
 * Maps a pacs.008 or pain.001 as XML, of any version: one result for each transaction, in order.
 *
 * The trap: the message is refused as a whole where one transaction in it cannot be read, or where their number is not
 * the one that the message states: a message that was cut off has no half an answer.
 *
 * @throws InterdictError (as a rejection) `missing-peer` without `fast-xml-parser`; `over-long` beyond 1,000,000
 * characters; `invalid-input` for what is no such message, a document type declaration, an entity that XML itself does
 * not define
 * @example
 * ```ts
 * for (const { transaction } of await fromIso20022(xml, { usNexus: true })) interdict.check(transaction)
 * ```
 */
export async function fromIso20022(xml: string, context?: MapContext | null): Promise<readonly [Mapped, ...Mapped[]]> {
  return allFromProvider("iso20022", await parseIso20022(xml), context);
}

/**
 * Parses an ISO 20022 message, for `allFromProvider("iso20022", ...)`. Prefixes of namespaces and attributes are left
 * out, every value is text. An envelope around the document is taken off.
 *
 * @throws InterdictError as {@link fromIso20022}
 */
export async function parseIso20022(xml: string): Promise<Iso20022Message> {
  if (typeof xml !== "string") return fail("invalid-input", "xml", "has to be the text of a message", xml);
  if (xml.length > LONGEST_MESSAGE)
    return fail("over-long", "xml", `has ${xml.length} characters; ${LONGEST_MESSAGE} are allowed`);
  // No document type: no entity can be declared, so none is ever expanded.
  if (/<!DOCTYPE/i.test(xml)) return fail("invalid-input", "xml", "declares a document type");
  const { XMLParser, XMLValidator } = await loadParser(() => import("fast-xml-parser"));
  const valid = XMLValidator.validate(xml);
  if (valid !== true)
    return fail("invalid-input", "xml", `is not well-formed: ${valid.err.msg} (line ${valid.err.line})`);
  const parser = new XMLParser({
    ignoreAttributes: true,
    removeNSPrefix: true,
    parseTagValue: false,
    processEntities: false,
    maxNestedTags: 32,
  });
  return { Document: documentOf(parse(parser, xml)) };
}

/**
 * Loads the optional peer.
 *
 * @throws InterdictError `missing-peer`
 */
export async function loadParser(load: () => Promise<Parser>): Promise<Parser> {
  try {
    return await load();
  } catch {
    return fail("missing-peer", "", "ISO 20022 messages need the package fast-xml-parser: npm install fast-xml-parser");
  }
}

function parse(parser: { parse(xml: string): unknown }, xml: string): unknown {
  try {
    return decoded(parser.parse(xml));
  } catch (error) {
    if (error instanceof InterdictError) throw error;
    return fail("invalid-input", "xml", "could not be parsed: nested too deeply, or an element of a reserved name");
  }
}

/** The one Document with its one message, also inside an envelope with its business header. */
function documentOf(root: unknown): object {
  const found: unknown[] = [];
  let level = [root];
  // All levels are looked through: a second document further down would be a payment that nobody asked about.
  while (level.length > 0) {
    for (const node of level) found.push(...listOf(member(node, "Document")));
    level = level.flatMap((node) => (isObject(node) ? Object.values(node).flatMap(listOf) : []));
  }
  const [document, ...more] = found;
  if (more.length > 0) return fail("invalid-input", "xml", "holds several documents: pass them one by one");
  if (!isObject(document)) return fail("invalid-input", "xml", "holds no Document of ISO 20022");
  if (Object.keys(document).length > 1) return fail("invalid-input", "xml", "holds several messages in one document");
  return document;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const member = (node: unknown, key: string): unknown => (isObject(node) ? node[key] : undefined);

const listOf = (value: unknown): readonly unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? (value as readonly unknown[]) : [value];

const DEFINED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const ENTITY = /&(?:#x([0-9a-f]{1,6})|#([0-9]{1,7})|([\w.-]{1,32}));/gi;

/** Puts the five entities of XML and characters by number in the place of their names, once, and nothing else. */
function decoded(value: unknown): unknown {
  if (typeof value === "string") return value.includes("&") ? value.replace(ENTITY, character) : value;
  if (Array.isArray(value)) return value.map(decoded);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, decoded(one)]));
}

function character(entity: string, hex?: string, number?: string, name?: string): string {
  if (name !== undefined)
    return DEFINED[name] ?? fail("invalid-input", "xml", "names an entity that XML does not define", entity);
  const code = hex === undefined ? Number(number) : Number.parseInt(hex, 16);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    return fail("invalid-input", "xml", "names a character that is none", entity);
  return String.fromCodePoint(code);
}
